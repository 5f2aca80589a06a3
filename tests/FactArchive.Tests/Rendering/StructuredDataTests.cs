using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Rendering;

/// <summary>What pages say to machines: a verdict only where a person gave one, and nothing that the page does not show.</summary>
public sealed class StructuredDataTests
{
    private const string Rated = "claims/dredgers-at-night/three-dredgers/index.html";

    private static readonly BuildResult Fiction = TestArchive.Fiction().Build();

    [Fact]
    public void A_rated_claim_has_one_review_valid_to_the_rules()
    {
        JsonElement review = Assert.Single(Nodes(Fiction, Rated), n => Type(n) == "ClaimReview");
        Assert.Equal("https://orin.example/archive/claims/dredgers-at-night/three-dredgers/", Text(review, "url"));
        Assert.Equal("Three dredgers worked without a permit on 2 May 2031.", Text(review, "claimReviewed"));
        Assert.Equal(("2031-05-10", "2031-06-01"), (Text(review, "datePublished"), Text(review, "dateModified")));
        Assert.Equal(("Organization", "Orin desk"), (Type(review.GetProperty("author")), Text(review.GetProperty("author"), "name")));
        JsonElement rating = review.GetProperty("reviewRating");
        Assert.Equal(("Unconfirmed", 4, 5, 1), (Text(rating, "alternateName"), Number(rating, "ratingValue"), Number(rating, "bestRating"), Number(rating, "worstRating")));
        JsonElement claim = review.GetProperty("itemReviewed");
        Assert.Equal(("Claim", "Lake Authority", "2031-05-04"), (Type(claim), Text(claim.GetProperty("author"), "name"), Text(claim, "datePublished")));
        Assert.Equal(("https://orin-courier.example/dredgers", "https://archive.example/orin/dredgers"),
            (Text(claim.GetProperty("appearance"), "url"), Text(claim.GetProperty("appearance"), "archivedAt")));
        JsonElement correction = Assert.Single(review.GetProperty("correction").EnumerateArray());
        Assert.Equal(("CorrectionComment", "Was rated Unverifiable. Nothing but the report was known."), (Type(correction), Text(correction, "text")));
    }

    [Fact]
    public void A_rating_that_says_nothing_of_truth_has_no_number()
    {
        BuildResult result = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "rating: unconfirmed", "rating: unverifiable").Build();
        JsonElement rating = Nodes(result, Rated).Single(n => Type(n) == "ClaimReview").GetProperty("reviewRating");
        Assert.Equal(["@type", "alternateName"], rating.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Only_reviewed_and_rated_claims_have_a_review_also_in_a_build_with_drafts()
    {
        foreach (BuildResult result in new[] { Fiction, TestArchive.Fiction().Build(new BuildOptions(Drafts: true)), TestArchive.Sample().Build() })
        {
            var rated = JsonDocument.Parse(result.Text("data/archive.json")).RootElement.GetProperty("reports").EnumerateArray()
                .SelectMany(r => r.GetProperty("claims").EnumerateArray())
                .Where(c => Text(c, "status") == "reviewed" && Text(c, "rating") is not null)
                .Select(c => Text(c, "url")).ToHashSet();
            List<string?> reviews = [.. Pages(result).SelectMany(p => Nodes(result, p)).Where(n => Type(n) == "ClaimReview").Select(n => Text(n, "url"))];
            Assert.NotEmpty(rated);
            Assert.Equal(rated.Order(StringComparer.Ordinal), reviews.Order(StringComparer.Ordinal));
            JsonElement[] feed = [.. JsonDocument.Parse(result.Text("data/claimreview.json")).RootElement.GetProperty("dataFeedElement").EnumerateArray()];
            Assert.Equal(rated.Order(StringComparer.Ordinal), feed.Select(f => Text(f.GetProperty("item")[0], "url")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_claim_that_nobody_rated_is_a_plain_claim()
    {
        JsonElement claim = Assert.Single(Nodes(Fiction, "claims/dredgers-at-night/pumps-heard/index.html"), n => Type(n) == "Claim");
        Assert.Equal("We counted three ships and heard the pumps until morning", Text(claim, "text"));
        Assert.False(claim.TryGetProperty("reviewRating", out _));
    }

    [Fact]
    public void The_home_page_tells_of_the_site_and_who_answers_for_it()
    {
        BuildResult result = TestArchive.Fiction().With("input/pages/methodology.md", "---\ntitle: Method\n---\n\nText.\n").Build();
        JsonElement site = Nodes(result, "index.html").Single(n => Type(n) == "WebSite");
        Assert.Equal("https://orin.example/archive/search/?q={search_term_string}", Text(site.GetProperty("potentialAction").GetProperty("target"), "urlTemplate"));
        JsonElement publisher = Nodes(result, "index.html").Single(n => n.TryGetProperty("verificationFactCheckingPolicy", out _));
        Assert.Equal("https://orin.example/archive/methodology/", Text(publisher, "verificationFactCheckingPolicy"));
        Assert.False(publisher.TryGetProperty("correctionsPolicy", out _));
    }

    [Fact]
    public void Every_page_but_home_and_404_tells_the_way_to_it()
    {
        foreach (string path in Pages(Fiction).Where(p => p is not ("index.html" or "404.html") && !p.EndsWith("embed.html", StringComparison.Ordinal)))
        {
            JsonElement[] steps = [.. Nodes(Fiction, path).Single(n => Type(n) == "BreadcrumbList").GetProperty("itemListElement").EnumerateArray()];
            Assert.Equal("https://orin.example/archive/", Text(steps[0], "item"));
            Assert.Equal("https://orin.example/archive/" + path.Replace("index.html", "", StringComparison.Ordinal), Text(steps[^1], "item"));
            Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(s => Number(s, "position")));
        }
    }

    [Fact]
    public void A_title_cannot_close_the_script_element()
    {
        const string title = "</script><script>alert(1)</script><!-- & \"x\"";
        BuildResult result = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "slug: dredgers", $"title: '{title}'\nslug: dredgers").Build();
        Assert.False(result.Failed, result.Messages());
        JsonElement article = Nodes(result, "reports/dredgers-at-night/index.html").Single(n => Type(n) == "WebPage").GetProperty("mainEntity");
        Assert.Equal(title, Text(article, "headline"));
        Assert.All(Pages(result), p => Assert.DoesNotContain("<script>alert", result.Text(p), StringComparison.Ordinal));
    }

    [Fact]
    public void A_layout_that_tells_machines_more_than_readers_is_refused()
    {
        BuildResult twice = TestArchive.Fiction().Change("theme/layouts/base.html", "{{ page.data }}</script>", "{{ page.data }}</script><script type=\"application/ld+json\">{{ page.data }}</script>").Build();
        Assert.Contains("FA0704: the page of a rated claim has one ClaimReview, not 2", twice.Messages(), StringComparison.Ordinal);
        BuildResult everywhere = TestArchive.Fiction().Change("theme/layouts/base.html", "{{ page.data }}</script>",
            "{{ page.data }}</script><script type=\"application/ld+json\">{\"@type\": \"ClaimReview\"}</script>").Build();
        Assert.Contains("about/index.html:1:1: error FA0704: this page has a ClaimReview", everywhere.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_for_other_pages_has_no_script_and_leads_to_the_claim()
    {
        IDocument card = new HtmlParser().ParseDocument(Fiction.Text("claims/dredgers-at-night/three-dredgers/embed.html"));
        Assert.Empty(card.Scripts);
        Assert.All(card.QuerySelectorAll("a"), a => Assert.Equal("_top", a.GetAttribute("target")));
        Assert.Equal("unconfirmed", card.QuerySelector("[data-rating]")!.GetAttribute("data-rating"));
        Assert.NotNull(card.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain(Fiction.Files, f => f.Path.EndsWith("pumps-heard/embed.html", StringComparison.Ordinal));
        JsonElement oembed = JsonDocument.Parse(Fiction.Text("claims/dredgers-at-night/three-dredgers/oembed.json")).RootElement;
        Assert.Contains("src=\"https://orin.example/archive/claims/dredgers-at-night/three-dredgers/embed.html\"", Text(oembed, "html"), StringComparison.Ordinal);
        Assert.DoesNotContain("embed.html", Fiction.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Pages(BuildResult result) => result.Files.Select(f => f.Path).Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    private static List<JsonElement> Nodes(BuildResult result, string path) =>
    [
        .. new HtmlParser().ParseDocument(result.Text(path)).QuerySelectorAll("script[type='application/ld+json']")
            .SelectMany(s => JsonDocument.Parse(s.TextContent).RootElement.GetProperty("@graph").EnumerateArray()),
    ];

    private static string? Type(JsonElement node) => node.GetProperty("@type") is { ValueKind: JsonValueKind.String } type ? type.GetString() : null;

    private static string? Text(JsonElement node, string name) => node.GetProperty(name).GetString();

    private static int Number(JsonElement node, string name) => node.GetProperty(name).GetInt32();
}
