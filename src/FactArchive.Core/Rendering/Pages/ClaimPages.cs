using System.Collections.Immutable;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Each claim's own page, and the list of all claims: rated ones first.</summary>
internal static class ClaimPages
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages, ClaimViews claims)
    {
        ImmutableArray<ClaimView> views = [.. pages.Archive.Reports.SelectMany(r => claims.Of(r))];
        foreach (ClaimView claim in views)
        {
            var head = new PageHead(claim.Text, $"{claim.Verdict.Label}. {claim.Speaker}, in “{claim.ReportTitle}”.", Section: "claims/", Language: claim.Language);
            yield return pages.Render(claim.Path + "index.html", Layouts.Claim, head, new { Claim = claim });
        }
        ImmutableArray<ClaimView> ordered = [.. views.OrderBy(Rank)];
        foreach (ListPage<ClaimView> list in Pagination.Of("claims/", ordered))
            yield return pages.Render(list.Path + "index.html", Layouts.Claims, new PageHead("Claims", Section: "claims/"), new { List = list, Total = views.Length });
    }

    private static int Rank(ClaimView claim) => claim switch
    {
        { Verdict.IsRated: true } => 0,
        { Status: "reviewed" } => 1,
        { Status: "draft" } => 2,
        _ => 3,
    };
}
