using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Each claim's own page, and the list of all claims: rated ones first.</summary>
internal static class ClaimPages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages, ClaimViews claims)
    {
        ImmutableArray<ClaimInReport> all = [.. pages.Archive.Claims];
        return all
            .Select(c => pages.Plan(c.Path + "index.html", OutputKind.Claim, Layouts.Claim, () => Content(pages.Archive, c, claims)))
            .Concat(PlanList(pages, claims, [.. all.OrderBy(c => Rank(c.Claim))]));
    }

    private static PageContent Content(Archive archive, ClaimInReport claim, ClaimViews claims)
    {
        ClaimView view = claims.Of(claim);
        PageHead head = Head(view, claims.Words) with { Data = [ClaimData.Of(archive, claim.Report, claim.Claim, claims.Words)] };
        return new PageContent(head, new { Claim = view });
    }

    private static IEnumerable<PlannedOutput> PlanList(PageRenderer pages, ClaimViews claims, ImmutableArray<ClaimInReport> ordered)
    {
        var head = new PageHead(pages.Words.Say("claims"), Section: "claims/");
        return Pagination.Of("claims/", ordered).Select(part => pages.Plan(part.Path + "index.html", OutputKind.ClaimList, Layouts.Claims,
            () => new PageContent(head, new { List = part.With(claims.Of), Total = ordered.Length })));
    }

    private static PageHead Head(ClaimView claim, Wording words) => new(
        claim.Text, words.Say("claim-description", ("verdict", claim.Verdict.Label), ("speaker", claim.Speaker), ("report", claim.ReportTitle)),
        Section: "claims/", Language: claim.Language, IsArticle: true, Embed: claim.CanEmbed ? claim.Path + EmbedPages.OEmbed : null);

    private static int Rank(Claim claim) => claim.Status switch
    {
        _ when claim.Rating is not null && claim.Status is ClaimStatus.Reviewed or ClaimStatus.Draft => 0,
        ClaimStatus.Reviewed => 1,
        ClaimStatus.Draft => 2,
        _ => 3,
    };
}
