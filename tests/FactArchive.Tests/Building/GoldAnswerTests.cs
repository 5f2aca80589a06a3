using System.Text.Json;
using FactArchive.Core.Building;
using YamlDotNet.RepresentationModel;

namespace FactArchive.Tests.Building;

/// <summary>The real seed in <c>data/archive.json</c>, held field by field against its gold answer.</summary>
public sealed class GoldAnswerTests
{
    private const string Seed = "000_3761088f66a5bbb2";

    private static readonly YamlMappingNode Gold = ReadGold();
    private static readonly BuildResult Built = TestArchive.Sample().Build();
    private static readonly JsonElement Report = JsonDocument.Parse(Built.Text("data/archive.json")).RootElement
        .GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("seed").GetString() == $"seeds/{Seed}.txt");

    [Theory]
    [InlineData("sha256", "sha256")]
    [InlineData("title", "title")]
    [InlineData("published", "published")]
    [InlineData("language", "language")]
    [InlineData("site", "site")]
    [InlineData("copyrightHolder", "copyright_holder")]
    [InlineData("copyrightYear", "copyright_year")]
    [InlineData("readMinutes", "read_time_minutes")]
    [InlineData("imageAlt", "image_alt")]
    [InlineData("caption", "caption")]
    [InlineData("imageCredit", "image_credit")]
    [InlineData("bodyParagraphs", "body_paragraphs")]
    public void A_field_is_right(string field, string gold) => Assert.Equal(Scalar(Gold, gold), Report.GetProperty(field).ToString());

    [Fact]
    public void Authors_are_right() => Assert.Equal(Items(Gold, "authors").Select(a => a.ToString()), Texts(Report, "authors"));

    [Fact]
    public void Related_headlines_stand_on_their_lines() => Assert.Equal(
        Items(Gold, "related_headlines").Cast<YamlMappingNode>().Select(h => (Scalar(h, "line"), Scalar(h, "text"))),
        Report.GetProperty("relatedHeadlines").EnumerateArray().Select(h => (h.GetProperty("line").ToString(), h.GetProperty("text").GetString()!)));

    [Fact]
    public void Blocks_stand_on_the_lines_that_the_gold_answer_names()
    {
        var roles = ((YamlMappingNode)Gold.Children["line_roles"]).Children
            .Select(p => (Line: p.Key.ToString(), Role: ((YamlSequenceNode)p.Value)[0].ToString()))
            .Where(p => p.Role is "body" or "related_headline")
            .Select(p => (p.Line, p.Role == "body" ? "paragraph" : "related-headline"));
        Assert.Equal(roles, Report.GetProperty("blocks").EnumerateArray().Select(b => (b.GetProperty("line").ToString(), b.GetProperty("kind").GetString()!)));
    }

    [Fact]
    public void Every_core_claim_is_there_and_no_other()
    {
        IEnumerable<string> gold = CoreClaims().Select(c => $"{Scalar(c, "line")}: {Items(c, "spans")[0]} ({Scalar(c, "form")})");
        IEnumerable<string> built = Claims().Select(c => $"{c.GetProperty("line")}: {Texts(c, "spans").Single()} ({c.GetProperty("form").GetString()})");
        Assert.Equal(gold, built);
    }

    [Fact]
    public void Every_core_claim_has_source_chain_basis_and_grade() => Assert.All(Claims(), claim =>
    {
        Assert.NotNull(claim.GetProperty("source").GetString());
        Assert.NotEmpty(Texts(claim, "via"));
        Assert.NotNull(claim.GetProperty("basis").GetString());
        Assert.NotEqual("F", claim.GetProperty("reliability").GetString());
        Assert.InRange(claim.GetProperty("credibility").GetInt32(), 1, 5);
        Assert.Equal("exact", claim.GetProperty("anchor").GetString());
    });

    [Fact]
    public void Cues_speakers_and_kinds_are_those_of_the_text() => Assert.All(Claims().Zip(CoreClaims()), pair =>
    {
        (JsonElement claim, YamlMappingNode gold) = pair;
        Assert.Equal(Scalar(gold, "cue"), claim.GetProperty("cue").GetString());
        Assert.Equal(Scalar(gold, "speaker_text"), claim.GetProperty("speakerText").GetString());
        Assert.Equal(Scalar(gold, "kind").Replace(' ', '-'), claim.GetProperty("kind").GetString());
        Assert.Equal(Scalar(gold, "polarity"), claim.GetProperty("polarity").GetString());
    });

    [Fact]
    public void At_least_four_claims_are_rated_with_reason_and_evidence_and_the_rest_are_drafts()
    {
        List<JsonElement> rated = [.. Claims().Where(c => c.GetProperty("rating").ValueKind == JsonValueKind.String)];
        Assert.True(rated.Count >= 4);
        Assert.All(rated, c => Assert.NotEmpty(c.GetProperty("evidence").EnumerateArray()));
        Assert.All(rated, c => Assert.False(string.IsNullOrWhiteSpace(c.GetProperty("why").GetString())));
        Assert.All(Claims().Except(rated), c => Assert.Equal("draft", c.GetProperty("status").GetString()));
    }

    private static List<JsonElement> Claims() => [.. Report.GetProperty("claims").EnumerateArray()];

    private static IEnumerable<YamlMappingNode> CoreClaims() => Items(Gold, "claims").Cast<YamlMappingNode>().Where(c => Scalar(c, "level") == "core");

    private static string[] Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    private static string Scalar(YamlMappingNode node, string key) => node.Children[key].ToString();

    private static YamlSequenceNode Items(YamlMappingNode node, string key) => (YamlSequenceNode)node.Children[key];

    private static YamlMappingNode ReadGold()
    {
        var stream = new YamlStream();
        using StreamReader reader = File.OpenText(Repository.Tests("Golden", Seed + ".yaml"));
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
