using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Annotation;

/// <summary>How what the detector found and what editors wrote come together.</summary>
public sealed class ClaimAnchorerTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml";

    [Fact]
    public void An_editors_claim_replaces_the_detected_one_and_keeps_its_cue()
    {
        List<JsonElement> claims = Claims(TestArchive.Fiction().Build());
        JsonElement claim = claims.Single(c => c.GetProperty("id").GetString() == "three-dredgers");
        Assert.Equal(("said", "The lake authority", "certain"),
            (claim.GetProperty("cue").GetString(), claim.GetProperty("speakerText").GetString(), claim.GetProperty("tier").GetString()));
        Assert.DoesNotContain(claims, c => c.GetProperty("status").GetString() == "machine" && c.GetProperty("line").GetInt32() == claim.GetProperty("line").GetInt32());
    }

    [Fact]
    public void What_no_editor_touched_stays_as_the_machine_found_it() =>
        Assert.Contains(Claims(TestArchive.Fiction().Build()), c =>
            c.GetProperty("status").GetString() == "machine" && c.GetProperty("source").GetString() == "orin-institute"
            && c.GetProperty("spans")[0].GetString() == "the water level fell by 12 centimetres in one week");

    [Fact]
    public void A_dismissed_quote_silences_the_machine()
    {
        BuildResult result = TestArchive.Fiction()
            .Change(Annotation, "slug: dredgers-at-night", "slug: dredgers-at-night\ndismissed: [\"the water level fell by 12 centimetres in one week\"]")
            .Build();
        Assert.DoesNotContain(Claims(result), c => c.GetProperty("source").GetString() == "orin-institute");
        Assert.Equal("", result.Messages());
    }

    [Fact]
    public void A_dismissed_quote_that_is_not_there_is_told()
    {
        BuildResult result = TestArchive.Fiction().Change(Annotation, "slug: dredgers-at-night", "slug: dredgers-at-night\ndismissed: [\"nothing of the kind\"]").Build();
        Assert.StartsWith($"{Annotation}:2:13: warning FA0201: this dismissed quote is not in seeds/lake-dredging.txt", result.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_that_is_not_the_seeds_is_told_with_the_right_one()
    {
        BuildResult result = TestArchive.Fiction().Change(Annotation, "slug: dredgers-at-night", "sha256: 00000000\nslug: dredgers-at-night").Build();
        Assert.StartsWith($"{Annotation}:1:9: warning FA0205:", result.Messages(), StringComparison.Ordinal);
        Assert.False(result.Failed);
    }

    [Fact]
    public void The_address_of_a_machine_claim_does_not_change_when_other_words_do()
    {
        string Id(TestArchive archive) => Claims(archive.Build()).Single(c => c.GetProperty("source").GetString() == "orin-institute").GetProperty("id").GetString()!;
        TestArchive fiction = TestArchive.Fiction();
        Assert.Equal(Id(fiction), Id(fiction.Change("seeds/lake-dredging.txt", "Harbour master denies night work on Lake Orin\n", "Another headline about the lake\n")));
    }

    [Fact]
    public void A_source_that_is_cited_is_resolved_and_shown()
    {
        BuildResult result = TestArchive.Fiction().Change(Annotation, "basis: document", "citing: orin-institute\n    basis: document").Build();
        Assert.Equal("orin-institute", Claims(result).Single(c => c.GetProperty("id").GetString() == "three-dredgers").GetProperty("citing").GetString());
        Assert.Contains("<dt>Citing</dt>", result.Text("claims/dredgers-at-night/three-dredgers/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cited_source_that_the_registry_lacks_is_told()
    {
        BuildResult result = TestArchive.Fiction().Change(Annotation, "basis: document", "citing: orin-institut\n    basis: document").Build();
        Assert.Equal($"{Annotation}:11:13: error FA0301: unknown source 'orin-institut'; did you mean 'orin-institute'?", result.Messages());
    }

    [Fact]
    public void A_quote_is_found_across_inline_markup_of_the_seed()
    {
        BuildResult result = TestArchive.Fiction()
            .Change("seeds/lake-dredging.txt", "three dredgers had worked without a permit", "three <b>dredgers</b> had&nbsp;worked <a href=\"https://orin.example/\">without a permit</a>")
            .Build();
        Assert.False(result.Failed, result.Messages());
        Assert.Equal("three dredgers had worked without a permit in the night of 2 May",
            Claims(result).Single(c => c.GetProperty("id").GetString() == "three-dredgers").GetProperty("spans")[0].GetString());
    }

    private static List<JsonElement> Claims(BuildResult result) =>
        [.. JsonDocument.Parse(result.Text("data/archive.json")).RootElement.GetProperty("reports").EnumerateArray()
            .Single(r => r.GetProperty("slug").GetString() == "dredgers-at-night").GetProperty("claims").EnumerateArray()];
}
