using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>
/// Compares the verdicts that pages tell machines with those that they show and those of the archive. Rules: one ClaimReview a
/// page, each on its claim's own page only, nothing in it that the page does not show (Google's fact-check guideline).
/// </summary>
internal sealed class MarkupGate(Archive archive, Wording words, DiagnosticBag diagnostics)
{
    private const string Review = "ClaimReview";

    private readonly Dictionary<string, ClaimInReport> _rated = archive.Claims
        .Where(c => ClaimData.IsReviewed(c.Claim))
        .ToDictionary(c => c.Report.ClaimPath(c.Claim) + "index.html", StringComparer.Ordinal);

    public void Check(ImmutableArray<OutputFile> site)
    {
        foreach (OutputFile page in site.Where(f => ArchivePath.HasExtension(f.Path, ".html"))) Check(page.Path, Encoding.UTF8.GetString(page.Content.Span));
    }

    private void Check(string path, string html)
    {
        if (!html.Contains(Review, StringComparison.Ordinal) && !_rated.ContainsKey(path)) return;
        if (!TryRead(path, html, out List<JsonElement> reviews)) return;
        if (!_rated.TryGetValue(path, out ClaimInReport? claim))
        {
            if (reviews.Count > 0) Tell(path, "this page has a ClaimReview, and it is not the page of a claim that a person rated");
            return;
        }
        if (reviews.Count != 1)
        {
            Tell(path, $"the page of a rated claim has one ClaimReview, not {reviews.Count}; the base layout writes `page.data` once");
            return;
        }
        CheckReview(path, reviews[0], claim, html);
    }

    private void CheckReview(string path, JsonElement review, ClaimInReport claim, string html)
    {
        string visible = HtmlScan.VisibleText(html);
        SiteSettings site = archive.Settings;
        Expect(path, "url", Text(review, "url"), SiteAddress.Of(site, claim.Report.ClaimPath(claim.Claim)));
        Expect(path, "claimReviewed", Text(review, "claimReviewed"), claim.Claim.Text);
        Expect(path, "reviewRating", Text(review, "reviewRating", "alternateName"), VerdictView.Of(claim.Claim.Rating!, words).Label);
        Shown(path, "claimReviewed", Text(review, "claimReviewed"), visible);
        Shown(path, "reviewRating", Text(review, "reviewRating", "alternateName"), visible);
        Shown(path, "author", Text(review, "author", "name"), visible);
        Shown(path, "itemReviewed.author", Text(review, "itemReviewed", "author", "name"), visible);
        foreach (string date in new[] { "datePublished", "dateModified" })
            if (Text(review, date) is { } day && !html.Contains($"datetime=\"{day}\"", StringComparison.Ordinal))
                Tell(path, $"the markup's {date} is {day}, and the page does not show that day");
    }

    private void Expect(string path, string property, string? said, string wanted)
    {
        if (said != wanted) Tell(path, $"the markup's {property} is '{Excerpt.Of(said ?? "")}', and the archive has '{Excerpt.Of(wanted)}'");
    }

    private void Shown(string path, string property, string? said, string visible)
    {
        if (said is null || visible.Contains(HtmlScan.OneBlank(said), StringComparison.Ordinal)) return;
        Tell(path, $"the markup's {property} is '{Excerpt.Of(said)}', and the page does not show that; the claim layout has to");
    }

    private bool TryRead(string path, string html, out List<JsonElement> reviews)
    {
        reviews = [];
        try
        {
            foreach (string script in HtmlScan.DataScripts(html)) Collect(JsonDocument.Parse(script).RootElement, reviews);
            return true;
        }
        catch (JsonException)
        {
            Tell(path, "the structured data of this page are not JSON; write `page.data` into the script element as it is");
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

    private void Tell(string path, string message) => diagnostics.Error(DiagnosticCodes.MarkupMismatch, new Location(path, 1, 1), message);
}
