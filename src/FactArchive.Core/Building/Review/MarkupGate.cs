using System.Collections.Immutable;
using System.Text.Json;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>
/// Compares the verdicts that pages tell machines with those that they show and those of the archive. Rules: one ClaimReview a
/// page, each on its claim's own page only, nothing in it that the page does not show (Google's fact-check guideline).
/// </summary>
internal sealed class MarkupGate(Archive archive, Wording words)
{
    private const string Review = "ClaimReview", Layout = "claim";

    private readonly PictureGate _pictures = new(archive, words);

    private readonly Dictionary<string, ClaimInReport> _rated = archive.Claims
        .Where(c => ClaimData.IsReviewed(c.Claim))
        .ToDictionary(c => c.Report.ClaimPath(c.Claim) + "index.html", StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Check(string path, string html)
    {
        var page = new MarkedPage(path, html);
        if (html.Contains(Review, StringComparison.Ordinal) || _rated.ContainsKey(path)) Check(page);
        if (page.Found.IsEmpty && _pictures.Concerns(path, html)) _pictures.Check(page);
        return page.Found;
    }

    private void Check(MarkedPage page)
    {
        if (page.Data(Review) is not { } reviews) return;
        if (!_rated.TryGetValue(page.Path, out ClaimInReport? claim))
        {
            if (!reviews.IsEmpty) page.Tell("this page has a ClaimReview, and it is not the page of a claim that a person rated");
            return;
        }
        if (reviews.Length != 1)
        {
            page.Tell($"the page of a rated claim has one ClaimReview, not {reviews.Length}; the base layout writes `page.data` once");
            return;
        }
        CheckReview(page, reviews[0], claim);
    }

    private void CheckReview(MarkedPage page, JsonElement review, ClaimInReport claim)
    {
        page.Expect("url", MarkedPage.Text(review, "url"), SiteAddress.Of(archive.Settings, claim.Report.ClaimPath(claim.Claim)));
        page.Expect("claimReviewed", MarkedPage.Text(review, "claimReviewed"), claim.Claim.Text);
        page.Expect("reviewRating", MarkedPage.Text(review, "reviewRating", "alternateName"), VerdictView.Of(claim.Claim.Rating!, words).Label);
        page.Shown("claimReviewed", MarkedPage.Text(review, "claimReviewed"), Layout);
        page.Shown("reviewRating", MarkedPage.Text(review, "reviewRating", "alternateName"), Layout);
        page.Shown("author", MarkedPage.Text(review, "author", "name"), Layout);
        page.Shown("itemReviewed.author", MarkedPage.Text(review, "itemReviewed", "author", "name"), Layout);
        page.ShowsDay("datePublished", MarkedPage.Text(review, "datePublished"));
        page.ShowsDay("dateModified", MarkedPage.Text(review, "dateModified"));
    }
}
