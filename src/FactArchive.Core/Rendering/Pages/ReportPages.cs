using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>The annotated reports, and the list of them.</summary>
internal static class ReportPages
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages, ClaimViews claims)
    {
        var views = new ReportViews(pages.Archive, claims);
        foreach (ArchivedReport report in pages.Archive.Reports)
        {
            ReportView view = views.Of(report);
            var head = new PageHead(view.Title, pages.Words.Say("report-description", ("claims", view.Bar.Label)), Section: "reports/", Language: view.Language, IsArticle: true)
            {
                Data = [ReportData.Of(pages.Archive, report)],
            };
            yield return pages.Render(report.Path + "index.html", Layouts.Report, head, new { Report = view });
        }
        foreach (OutputFile list in RenderList(pages)) yield return list;
    }

    private static IEnumerable<OutputFile> RenderList(PageRenderer pages)
    {
        RatingScale scale = pages.Archive.Settings.Ratings;
        ImmutableArray<ReportItemView> items = [.. pages.Archive.Reports.Select(r => ReportItemView.Of(r, scale, pages.Words))];
        foreach (ListPage<ReportItemView> list in Pagination.Of("reports/", items))
            yield return pages.Render(list.Path + "index.html", Layouts.Reports, new PageHead(pages.Words.Say("reports"), Section: "reports/"), new { List = list, Total = items.Length });
    }
}
