using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Building;

public sealed partial class SiteTests
{
    private static readonly BuildResult Fiction = TestArchive.Fiction().Build();

    [Fact]
    public void The_fiction_archive_builds_without_a_finding() => Assert.Equal("", Fiction.Messages());

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("search/index.html")]
    [InlineData("timeline/index.html")]
    [InlineData("corrections/index.html")]
    [InlineData("self-assessment/index.html")]
    [InlineData("about/index.html")]
    [InlineData("reports/index.html")]
    [InlineData("reports/dredgers-at-night/index.html")]
    [InlineData("claims/dredgers-at-night/three-dredgers/index.html")]
    [InlineData("tags/index.html")]
    [InlineData("tags/lake-orin/index.html")]
    [InlineData("sources/index.html")]
    [InlineData("sources/lake-authority/index.html")]
    [InlineData("reports/dredgers-at-night/annotations.jsonld")]
    [InlineData("claims/dredgers-at-night/three-dredgers/embed.html")]
    [InlineData("tags/lake-orin/feed.xml")]
    [InlineData("sources/lake-authority/feed.xml")]
    [InlineData("search.json")]
    [InlineData("feed.json")]
    [InlineData("corrections.xml")]
    [InlineData("opensearch.xml")]
    [InlineData("data/claims.csv")]
    [InlineData("data/claimreview.json")]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData(".nojekyll")]
    [InlineData("data/archive.json")]
    [InlineData("manifest.json")]
    public void The_site_has_what_the_contract_names(string path) => Assert.Contains(Fiction.Files, f => f.Path == path);

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            AssertSame(Fiction, TestArchive.Fiction().Build());
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            AssertSame(Fiction, TestArchive.Fiction().Build());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("https://example.org/sub/")]
    [InlineData("https://example.org/")]
    public void Every_link_and_fragment_resolves_under_its_base_path(string address)
    {
        BuildResult site = TestArchive.Sample().Build(new BuildOptions(new Uri(address)));
        Assert.False(site.Failed, site.Messages());
        var root = new Uri(address);
        var parser = new HtmlParser();
        Dictionary<string, IDocument> pages = site.Files
            .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => (IDocument)parser.ParseDocument(Encoding.UTF8.GetString(f.Content.Span)));
        var files = site.Files.Select(f => f.Path).ToHashSet();
        foreach ((string path, IDocument page) in pages)
        {
            var at = new Uri(root, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            foreach (string link in Links(page))
            {
                var target = new Uri(at, link);
                if (target.Host != root.Host) continue;
                Assert.StartsWith(root.AbsolutePath, target.AbsolutePath, StringComparison.Ordinal);
                string file = target.AbsolutePath[root.AbsolutePath.Length..];
                if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
                Assert.True(files.Contains(file), $"{path} links to {link}, and there is no {file}");
                string part = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (part.Length > 0 && pages.TryGetValue(file, out IDocument? other)) Assert.True(other.GetElementById(part) is not null, $"{path}: {link}");
            }
        }
    }

    [Fact]
    public void A_report_page_bears_the_hooks_of_the_contract()
    {
        IDocument page = Page("reports/dredgers-at-night/index.html");
        Assert.Equal("dredgers-at-night", page.QuerySelector("article")!.GetAttribute("data-report"));
        IElement mark = page.QuerySelector("mark#claim-three-dredgers")!;
        Assert.Equal("three-dredgers", mark.GetAttribute("data-claim"));
        Assert.StartsWith("three dredgers had worked without a permit in the night of 2 May", mark.TextContent, StringComparison.Ordinal);
        IElement badge = page.QuerySelector("#card-three-dredgers [data-badge]")!;
        Assert.Equal(("lake-authority", "official", "B", "2", "reviewed"),
            (badge.GetAttribute("data-source"), badge.GetAttribute("data-kind"), badge.GetAttribute("data-reliability"),
             badge.GetAttribute("data-credibility"), badge.GetAttribute("data-status")));
        Assert.Equal("unconfirmed", page.QuerySelector("#card-three-dredgers [data-rating]")!.GetAttribute("data-rating"));
        IElement headline = page.QuerySelector("[data-related-headline] a")!;
        Assert.Equal("../../reports/harbour-master-denies-night-work-on-lake-orin/", headline.GetAttribute("href"));
        IElement related = page.QuerySelector("nav[data-related] a")!;
        Assert.Contains("named in this report", related.QuerySelector("small")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_not_shown_as_a_verdict()
    {
        IElement card = Page("reports/dredgers-at-night/index.html").QuerySelector("#card-pumps-heard")!;
        Assert.Null(card.QuerySelector("[data-rating]"));
        Assert.Contains("Not yet reviewed", card.TextContent, StringComparison.Ordinal);
        Assert.All(Fiction.Files, f => Assert.DoesNotContain("Not released yet", Encoding.UTF8.GetString(f.Content.Span), StringComparison.Ordinal));
        JsonElement claim = Claim("pumps-heard");
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("rating").ValueKind);
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("why").ValueKind);
    }

    [Fact]
    public void Drafts_are_shown_when_asked_for()
    {
        BuildResult drafts = TestArchive.Fiction().Build(new BuildOptions(Drafts: true));
        Assert.Contains("Not released yet", drafts.Text("reports/dredgers-at-night/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_shows_only_the_passages_with_claims()
    {
        BuildResult excerpt = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "slug: dredgers", "rights: excerpt\nslug: dredgers").Build();
        string page = excerpt.Text("reports/dredgers-at-night/index.html");
        Assert.Contains("three dredgers had worked", page, StringComparison.Ordinal);
        Assert.Contains("Only the passages with claims", page, StringComparison.Ordinal);
        Assert.Empty(JsonDocument.Parse(excerpt.Text("data/archive.json")).RootElement.GetProperty("reports").EnumerateArray()
            .Single(r => r.GetProperty("slug").GetString() == "dredgers-at-night").GetProperty("blocks").EnumerateArray());
    }

    [Fact]
    public void A_changed_verdict_stands_on_the_corrections_page()
    {
        IDocument page = Page("corrections/index.html");
        IElement change = page.QuerySelector("ul.changes > li")!;
        Assert.Equal(["unverifiable", "unconfirmed"], change.QuerySelectorAll("[data-rating]").Select(r => r.GetAttribute("data-rating")));
    }

    [Fact]
    public void The_manifest_names_every_file_with_its_hash()
    {
        JsonElement manifest = JsonDocument.Parse(Fiction.Text("manifest.json")).RootElement;
        Dictionary<string, string> hashes = manifest.GetProperty("files").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
        Assert.Equal(Fiction.Files.Where(f => f.Path != "manifest.json").Select(f => f.Path).Order(StringComparer.Ordinal), hashes.Keys);
        Assert.All(Fiction.Files.Where(f => f.Path != "manifest.json"), f =>
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(f.Content.Span)), hashes[f.Path]));
        Assert.Contains("seeds/lake-dredging.txt", manifest.GetProperty("inputs").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void The_report_page_is_the_golden_one() =>
        Golden.Equal(Repository.Tests("Golden", "report.html"),
            RootHash().Replace(AssetHash().Replace(Fiction.Text("reports/dredgers-at-night/index.html"), ".HASH."), "data-root>ROOT<"));

    [Fact]
    public void The_data_are_the_golden_ones() =>
        Golden.Equal(Repository.Tests("Golden", "archive.json"), Fiction.Text("data/archive.json"));

    [Fact]
    public void The_feed_is_the_golden_one() => Golden.Equal(Repository.Tests("Golden", "feed.xml"), Fiction.Text("feed.xml"));

    [Fact]
    public void A_report_without_annotation_shows_what_the_machine_found_as_unreviewed()
    {
        IDocument page = Page("reports/harbour-master-denies-night-work-on-lake-orin/index.html");
        List<IElement> badges = [.. page.QuerySelectorAll("[data-badge]")];
        Assert.NotEmpty(badges);
        Assert.All(badges, b => Assert.Equal(("machine", "F", "6"), (b.GetAttribute("data-status"), b.GetAttribute("data-reliability"), b.GetAttribute("data-credibility"))));
        Assert.Empty(page.QuerySelectorAll("[data-rating]"));
    }

    private static JsonElement Claim(string id) => JsonDocument.Parse(Fiction.Text("data/archive.json")).RootElement
        .GetProperty("reports").EnumerateArray().SelectMany(r => r.GetProperty("claims").EnumerateArray()).Single(c => c.GetProperty("id").GetString() == id);

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(Fiction.Text(path));

    private static IEnumerable<string> Links(IDocument page) =>
        page.QuerySelectorAll("[href], [src], form[action]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!);

    private static void AssertSame(BuildResult one, BuildResult other)
    {
        Assert.Equal(one.Files.Select(f => f.Path), other.Files.Select(f => f.Path));
        Assert.All(one.Files.Zip(other.Files), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    /// <summary>A change of the look is no change of the page.</summary>
    [GeneratedRegex(@"(?<=assets/\w+)\.[0-9a-f]{10}\.")]
    private static partial Regex AssetHash();

    /// <summary>It stands for every other file of the site.</summary>
    [GeneratedRegex("data-root>[0-9a-f]{64}<")]
    private static partial Regex RootHash();
}
