using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Building;

/// <summary>What the build proves before a site goes out.</summary>
public sealed class PublishingRulesTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml";

    private static readonly BuildResult Published = TestArchive.Fiction().Build();

    private static InputFile Manifest => new("output/manifest.json", Published.Files.Single(f => f.Path == "manifest.json").Content);

    [Fact]
    public void The_same_verdicts_are_no_change() => Assert.Equal("", Against(TestArchive.Fiction()).Messages());

    [Fact]
    public void A_changed_verdict_without_history_is_an_error()
    {
        BuildResult result = Against(TestArchive.Fiction().Change(Annotation, "rating: unconfirmed", "rating: refuted"));
        Assert.Equal($"{Annotation}:6:5: error FA0707: the claim 'three-dredgers' was published as unconfirmed and has refuted now; "
            + "add to `history:` an entry with rating: unconfirmed, the day and why it changed", result.Messages());
        Assert.True(result.Failed);
    }

    [Fact]
    public void A_changed_verdict_with_its_history_is_none() => Assert.Equal("", Against(TestArchive.Fiction()
        .Change(Annotation, "rating: unconfirmed", "rating: refuted")
        .Change(Annotation, "    history:\n", "    history:\n      - {on: 2031-06-02, rating: unconfirmed, why: \"A log was shown.\"}\n")).Messages());

    [Fact]
    public void An_older_entry_does_not_tell_of_a_newer_change()
    {
        BuildResult before = TestArchive.Fiction().Change(Annotation, "rating: unconfirmed", "rating: unverifiable").Build();
        var manifest = new InputFile("m", before.Files.Single(f => f.Path == "manifest.json").Content);
        Assert.Contains("FA0707", TestArchive.Fiction().Build(new BuildOptions(Against: manifest)).Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_that_was_taken_away_is_a_change()
    {
        BuildResult result = Against(TestArchive.Fiction().Change(Annotation, "status: reviewed\n    reviewed: {by: \"T. Editor\", on: 2031-06-01}", "status: draft"));
        Assert.Contains("FA0707: the claim 'three-dredgers' was published as unconfirmed and has no rating now", result.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rated_claim_that_is_gone_is_warned_of()
    {
        BuildResult result = Against(TestArchive.Fiction().Change(Annotation, "slug: dredgers-at-night", "slug: dredgers"));
        Assert.Contains("output/manifest.json:1:1: warning FA0708: the claim 'dredgers-at-night/three-dredgers' was published as unconfirmed, and is gone", result.Messages(), StringComparison.Ordinal);
        Assert.False(result.Failed);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    public void What_is_no_manifest_is_refused(string text) =>
        Assert.Contains("m:1:1: error FA0910", TestArchive.Fiction().Build(new BuildOptions(Against: new InputFile("m", Encoding.UTF8.GetBytes(text)))).Messages(), StringComparison.Ordinal);

    [Fact]
    public void Two_independent_origins_satisfy_the_rule()
    {
        TestArchive one = TestArchive.Fiction().Change(Annotation, "rating: unconfirmed", "rating: corroborated").Change("input/site.yml", "publisher:", "policies: {two-origins: error}\npublisher:");
        Assert.Contains("FA0705", one.Build().Messages(), StringComparison.Ordinal);
        TestArchive two = one.Change(Annotation, "    evidence:\n", "    evidence:\n      - {url: \"https://institute.example/depth\", archived: \"https://archive.example/depth\", title: Depth, publisher: Depth Bureau, relation: supports}\n");
        Assert.Equal("", two.Build().Messages());
    }

    [Fact]
    public void Large_sites_are_warned_of()
    {
        ReadOnlyMemory<byte> big = new byte[101 << 20];
        Assert.Equal("a.bin:1:1: warning FA0709: 101 MB in one file, and GitHub takes 100 MB; split it, or leave it out", Limits([new OutputFile("a.bin", big)]));
        Assert.Contains("the site has 1111 MB, and GitHub Pages takes 1024 MB", Limits([.. Enumerable.Range(0, 11).Select(i => new OutputFile($"{i}", big))]), StringComparison.Ordinal);
        Assert.Contains("the site has 50001 files", Limits([.. Enumerable.Range(0, 50_001).Select(i => new OutputFile($"{i}", default))]), StringComparison.Ordinal);
        Assert.Equal("", Limits(Published.Files));
    }

    [Fact]
    public void A_domain_gives_the_address_and_the_file()
    {
        BuildResult result = TestArchive.Fiction().Change("input/site.yml", "url: https://orin.example/archive/", "domain: Orin.example").Build();
        Assert.Equal("", result.Messages());
        Assert.Equal("orin.example\n", result.Text("CNAME"));
        Assert.Contains("<loc>https://orin.example/</loc>", result.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(Published.Files, f => f.Path == "CNAME");
    }

    private static BuildResult Against(TestArchive archive) => archive.Build(new BuildOptions(Against: Manifest));

    private static string Limits(ImmutableArray<OutputFile> site)
    {
        var found = new DiagnosticBag();
        PagesLimits.Check([.. site.Select(f => new FileSize(f.Path, f.Content.Length))], found);
        return string.Join('\n', found.ToImmutable());
    }
}
