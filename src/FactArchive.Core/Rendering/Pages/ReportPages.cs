using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Pictures;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>The annotated reports, and the list of them.</summary>
internal static class ReportPages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages, ClaimViews claims, SharePictures pictures)
    {
        var views = new ReportViews(pages.Archive, claims);
        return pages.Archive.Reports
            .Select(r => pages.Plan(r.Path + "index.html", OutputKind.Report, Layouts.Report, () => Content(pages, r, views.Of(r), pictures)))
            .Concat(PlanList(pages));
    }

    private static PageContent Content(PageRenderer pages, ArchivedReport report, ReportView view, SharePictures pictures)
    {
        var head = new PageHead(
            view.Title, pages.Words.Say("report-description", ("claims", view.Bar.Label)), Section: "reports/", Language: view.Language, IsArticle: true)
        {
            Data = [ReportData.Of(pages.Archive, report), .. PictureData.Of(pages.Archive, report)],
            Shared = pictures.Of(report) is { } picture ? (SharePictures.PathOf(report), picture) : null,
        };
        return new PageContent(head, new { Report = view });
    }

    private static IEnumerable<PlannedOutput> PlanList(PageRenderer pages)
    {
        RatingScale scale = pages.Archive.Settings.Ratings;
        ImmutableArray<ArchivedReport> reports = pages.Archive.Reports;
        var head = new PageHead(pages.Words.Say("reports"), Section: "reports/");
        return Pagination.Of("reports/", reports).Select(part => pages.Plan(part.Path + "index.html", OutputKind.ReportList, Layouts.Reports,
            () => new PageContent(head, new { List = part.With(r => ReportItemView.Of(r, scale, pages.Words)), Total = reports.Length })));
    }
}
