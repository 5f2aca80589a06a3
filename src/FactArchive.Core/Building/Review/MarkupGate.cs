using System.Collections.Immutable;
using System.Text.Json;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>
/// Compares the verdicts that pages tell machines with those that they show and those of the archive. Rules: one ClaimReview a
/// page, each on its claim's own page only, nothing in it that the page does not show (Google's fact-check guideline).
/// </summary>
internal sealed class MarkupGate(Archive archive)
{
    private const string Review = "ClaimReview";

    private readonly Dictionary<string, ClaimInReport> _rated = archive.Claims
        .Where(c => ClaimData.IsReviewed(c.Claim))
        .ToDictionary(c => c.Report.ClaimPath(c.Claim) + "index.html", StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Check(string path, string html)
    {
        if (!html.Contains(Review, StringComparison.Ordinal) && !_rated.ContainsKey(path)) return [];
        var page = new MarkedPage(path, html);
        Check(page);
        return page.Found.ToImmutable();
    }

    private void Check(MarkedPage page)
    {
        if (!TryRead(page, out List<JsonElement> reviews)) return;
        if (!_rated.TryGetValue(page.Path, out ClaimInReport? claim))
        {
            if (reviews.Count > 0) page.Tell("this page has a ClaimReview, and it is not the page of a claim that a person rated");
            return;
        }
        if (reviews.Count != 1)
        {
            page.Tell($"the page of a rated claim has one ClaimReview, not {reviews.Count}; the base layout writes `page.data` once");
            return;
        }
        CheckReview(page, reviews[0], claim);
    }

    private void CheckReview(MarkedPage page, JsonElement review, ClaimInReport claim)
    {
        string visible = HtmlScan.VisibleText(page.Html);
        SiteSettings site = archive.Settings;
        Expect(page, "url", Text(review, "url"), SiteAddress.Of(site, claim.Report.ClaimPath(claim.Claim)));
        Expect(page, "claimReviewed", Text(review, "claimReviewed"), claim.Claim.Text);
        Expect(page, "reviewRating", Text(review, "reviewRating", "alternateName"), claim.Claim.Rating!.Label);
        Shown(page, "claimReviewed", Text(review, "claimReviewed"), visible);
        Shown(page, "reviewRating", Text(review, "reviewRating", "alternateName"), visible);
        Shown(page, "author", Text(review, "author", "name"), visible);
        Shown(page, "itemReviewed.author", Text(review, "itemReviewed", "author", "name"), visible);
        foreach (string date in new[] { "datePublished", "dateModified" })
            if (Text(review, date) is { } day && !page.Html.Contains($"datetime=\"{day}\"", StringComparison.Ordinal))
                page.Tell($"the markup's {date} is {day}, and the page does not show that day");
    }

    private static void Expect(MarkedPage page, string property, string? said, string wanted)
    {
        if (said != wanted) page.Tell($"the markup's {property} is '{Excerpt.Of(said ?? "")}', and the archive has '{Excerpt.Of(wanted)}'");
    }

    private static void Shown(MarkedPage page, string property, string? said, string visible)
    {
        if (said is null || visible.Contains(HtmlScan.OneBlank(said), StringComparison.Ordinal)) return;
        page.Tell($"the markup's {property} is '{Excerpt.Of(said)}', and the page does not show that; the claim layout has to");
    }

    private static bool TryRead(MarkedPage page, out List<JsonElement> reviews)
    {
        reviews = [];
        try
        {
            foreach (string script in HtmlScan.DataScripts(page.Html)) Collect(JsonDocument.Parse(script).RootElement, reviews);
            return true;
        }
        catch (JsonException)
        {
            page.Tell("the structured data of this page are not JSON; write `page.data` into the script element as it is");
            return false;
        }
    }

    private static void Collect(JsonElement element, List<JsonElement> reviews)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray()) Collect(item, reviews);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Text(element, "@type") == Review) reviews.Add(element);
            foreach (JsonProperty property in element.EnumerateObject()) Collect(property.Value, reviews);
        }
    }

    private static string? Text(JsonElement element, params ReadOnlySpan<string> way)
    {
        foreach (string step in way)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element)) return null;
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }

    private sealed class MarkedPage(string path, string html)
    {
        public string Path => path;

        public string Html => html;

        public DiagnosticBag Found { get; } = new();

        public void Tell(string message) => Found.Error(DiagnosticCodes.MarkupMismatch, new Location(path, 1, 1), message);
    }
}
