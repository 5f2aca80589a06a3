using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Each claim's own page, and the list of all claims: rated ones first.</summary>
internal static class ClaimPages
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages, ClaimViews claims)
    {
        var views = ImmutableArray.CreateBuilder<ClaimView>();
        foreach (ArchivedReport report in pages.Archive.Reports)
        {
            foreach ((Claim claim, ClaimView view) in report.Annotated.Claims.Zip(claims.Of(report)))
            {
                views.Add(view);
                yield return pages.Render(view.Path + "index.html", Layouts.Claim, Head(view, pages.Words) with { Data = [ClaimData.Of(pages.Archive, report, claim, pages.Words)] }, new { Claim = view });
            }
        }
        ImmutableArray<ClaimView> ordered = [.. views.OrderBy(Rank)];
        foreach (ListPage<ClaimView> list in Pagination.Of("claims/", ordered))
            yield return pages.Render(list.Path + "index.html", Layouts.Claims, new PageHead(pages.Words.Say("claims"), Section: "claims/"), new { List = list, Total = views.Count });
    }

    private static PageHead Head(ClaimView claim, Wording words) => new(
        claim.Text, words.Say("claim-description", ("verdict", claim.Verdict.Label), ("speaker", claim.Speaker), ("report", claim.ReportTitle)), Section: "claims/", Language: claim.Language,
        IsArticle: true, Embed: claim.CanEmbed ? claim.Path + EmbedPages.OEmbed : null);

    private static int Rank(ClaimView claim) => claim switch
    {
        { Verdict.IsRated: true } => 0,
        { Status: "reviewed" } => 1,
        { Status: "draft" } => 2,
        _ => 3,
    };
}
