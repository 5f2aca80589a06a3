using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using FactArchive.Core.Annotation;
using FactArchive.Core.Building;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Rendering;

/// <summary><c>annotations.jsonld</c> is a Web Annotation page, and its positions cut out the very quotes.</summary>
public sealed class WebAnnotationTests
{
    private const string Page = "reports/dredgers-at-night/annotations.jsonld";
    private const string Oa = "http://www.w3.org/ns/oa#";

    private static readonly BuildResult Fiction = TestArchive.Fiction().Build();
    private static readonly JsonLdExpander Expander = new(Repository.Tests("Rendering", "anno.jsonld"));

    [Fact]
    public void Every_page_of_the_sample_is_valid_and_its_positions_cut_out_the_quotes() => CheckAll(TestArchive.Sample().Build());

    [Fact]
    public void Every_page_of_the_fiction_is_valid_and_its_positions_cut_out_the_quotes() => CheckAll(Fiction);

    [Fact]
    public void Emoji_and_other_astral_characters_count_as_one()
    {
        BuildResult result = TestArchive.Fiction()
            .Change("seeds/lake-dredging.txt", "The lake authority said that three", "🚢🏴‍☠️ 𝔏ake news 🎣. The lake authority 🛟 said that three").Build();
        CheckAll(result);
        JsonNode position = Items(result, Page).Single(i => Id(i) == "three-dredgers")["target"]!["selector"]!.AsArray()[1]!;
        string text = result.Text("reports/dredgers-at-night/text.txt");
        int units = text.IndexOf("three dredgers had", StringComparison.Ordinal);
        Assert.Equal(units - text[..units].Count(char.IsLowSurrogate), (int)position["start"]!);
        Assert.NotEqual(units, (int)position["start"]!);
    }

    [Fact]
    public void A_rated_claim_is_assessed_and_others_are_identified()
    {
        JsonNode rated = Items(Fiction, Page).Single(i => Id(i) == "three-dredgers");
        Assert.Equal("assessing", (string?)rated["motivation"]);
        Assert.Equal(("Person", "T. Editor"), ((string?)rated["creator"]!["type"], (string?)rated["creator"]!["name"]));
        Assert.Equal(("2031-05-10T00:00:00Z", "2031-06-01T00:00:00Z"), ((string?)rated["created"], (string?)rated["modified"]));
        Assert.Equal("Unconfirmed", Body(rated, "assessing"));
        JsonNode draft = Items(Fiction, Page).Single(i => Id(i) == "pumps-heard");
        Assert.Equal("identifying", (string?)draft["motivation"]);
        Assert.Null(draft["created"]);
        Assert.Equal("Not yet reviewed", Body(draft, "classifying"));
        JsonNode machine = Items(Fiction, Page).First(i => Id(i).StartsWith("m-", StringComparison.Ordinal));
        Assert.Equal(("identifying", "Software"), ((string?)machine["motivation"], (string?)machine["creator"]!["type"]));
    }

    [Fact]
    public void A_draft_that_is_shown_is_still_no_assessment()
    {
        JsonNode draft = Items(TestArchive.Fiction().Build(new BuildOptions(Drafts: true)), Page).Single(i => Id(i) == "pumps-heard");
        Assert.Equal("identifying", (string?)draft["motivation"]);
        Assert.Equal("Corroborated (draft)", Body(draft, "classifying"));
    }

    [Fact]
    public void The_target_names_the_original_its_archived_copy_and_the_seed_that_was_read()
    {
        JsonNode target = Items(Fiction, Page).Single(i => Id(i) == "three-dredgers")["target"]!;
        Assert.Equal("https://orin-courier.example/dredgers", (string?)target["source"]);
        Assert.Equal(["https://orin.example/archive/reports/dredgers-at-night/text.txt", "https://archive.example/orin/dredgers"],
            target["state"]!["cached"]!.AsArray().Select(c => (string?)c));
        InputFile seed = TestArchive.Fiction().Inputs().Seeds.Single(s => s.Path == "seeds/lake-dredging.txt");
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(seed.Bytes.Span)),
            (string?)target["state"]!["schema:isBasedOn"]!["schema:sha256"]);
    }

    [Fact]
    public void An_excerpt_gives_no_text_and_no_words_outside_of_the_shown_blocks()
    {
        BuildResult excerpt = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "slug: dredgers", "rights: excerpt\nslug: dredgers").Build();
        Assert.False(excerpt.Failed, excerpt.Messages());
        Assert.DoesNotContain(excerpt.Files, f => f.Path == "reports/dredgers-at-night/text.txt");
        string page = excerpt.Text(Page);
        Assert.DoesNotContain("Harbour master denies", page, StringComparison.Ordinal);
        Assert.DoesNotContain("text.txt", page, StringComparison.Ordinal);
        Assert.Equal(Items(Fiction, Page).Select(i => i["target"]!["selector"]!.AsArray()[1]!.ToJsonString()),
            Items(excerpt, Page).Select(i => i["target"]!["selector"]!.AsArray()[1]!.ToJsonString()));
    }

    [Fact]
    public void A_claim_of_two_parts_has_two_targets()
    {
        BuildResult result = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml",
            "\"We counted three ships and heard the pumps until morning\"", "\"We counted three ships … heard the pumps until morning\"").Build();
        Assert.False(result.Failed, result.Messages());
        JsonNode claim = Items(result, Page).Single(i => Id(i) == "pumps-heard");
        Assert.Equal(["We counted three ships", "heard the pumps until morning"],
            claim["target"]!.AsArray().Select(t => (string?)t!["selector"]!.AsArray()[0]!["exact"]));
        CheckAll(result);
    }

    [Fact]
    public void Code_points_cut_any_passage_out_of_any_text()
    {
        string[] words = ["tank", "🚀", "𝒳", "e\u0301", "שלום", "—", "“да”", "a-b", "x"];
        Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[1, 12].Array[1, 5].Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((blocks, one, other) =>
        {
            Report report = Made([.. blocks.Select(b => string.Join(' ', b))]);
            int block = one % blocks.Length;
            int[] borders = Borders(report.Blocks[block].Text);
            int start = borders[one % borders.Length], end = borders[other % borders.Length];
            var passage = new BlockSpan(block, new TextSpan(Math.Min(start, end), Math.Max(start, end)));
            var text = ReportText.Of(report);
            TextSpan cut = text.CodePointsOf(passage);
            Assert.Equal(passage.Span.Of(report.Blocks[block].Text), Cut(text.Text, cut.Start, cut.End));
            string context = text.Before(text.SpanOf(passage).Start, 7) + passage.Span.Of(report.Blocks[block].Text) + text.After(text.SpanOf(passage).End, 7);
            Assert.Contains(context, text.Text, StringComparison.Ordinal);
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(context)));
        });
    }

    internal static Report Made(string[] blocks) => new()
    {
        Seed = new SourceText("seeds/a.txt", string.Join('\n', blocks)),
        Name = "a",
        Sha256 = new string('0', 64),
        Blocks = [.. blocks.Select((b, i) => new Block(BlockKind.Paragraph, i + 1, ReadingText.Of(b)))],
    };

    private static int[] Borders(string text) => [.. Enumerable.Range(0, text.Length + 1).Where(i => i == text.Length || !char.IsLowSurrogate(text[i]))];

    private static void CheckAll(BuildResult result)
    {
        Assert.False(result.Failed, result.Messages());
        List<string> pages = [.. result.Files.Select(f => f.Path).Where(p => p.EndsWith("/annotations.jsonld", StringComparison.Ordinal))];
        Assert.NotEmpty(pages);
        foreach (string page in pages)
        {
            JsonObject document = JsonNode.Parse(result.Text(page))!.AsObject();
            Assert.Equal("http://www.w3.org/ns/anno.jsonld", (string?)document["@context"]);
            CheckExpanded(Expander.Expand(document));
            string text = result.Text(page.Replace("annotations.jsonld", "text.txt", StringComparison.Ordinal));
            foreach (JsonNode target in document["items"]!.AsArray().SelectMany(i => i!["target"] is JsonArray many ? many.ToArray() : [i["target"]])!) CheckCut(target, text);
        }
    }

    private static void CheckExpanded(JsonObject page)
    {
        Assert.Equal("http://www.w3.org/ns/activitystreams#OrderedCollectionPage", (string?)page["@type"]![0]);
        JsonArray items = page["http://www.w3.org/ns/activitystreams#items"]![0]!["@list"]!.AsArray();
        Assert.Equal(items.Count, items.Select(i => (string?)i!["@id"]).Distinct().Count());
        Assert.All(items, item =>
        {
            Assert.Equal(Oa + "Annotation", (string?)item!["@type"]![0]);
            Assert.Matches("#(assessing|identifying)$", (string?)item[Oa + "motivatedBy"]![0]!["@id"]);
            Assert.All(item[Oa + "hasTarget"]!.AsArray(), target =>
            {
                Assert.NotNull(target![Oa + "hasSource"]![0]!["@id"]);
                Assert.Matches("^[0-9a-f]{64}$", (string?)target[Oa + "hasState"]![0]!["http://schema.org/isBasedOn"]![0]!["http://schema.org/sha256"]![0]!["@value"]);
                Assert.Equal([Oa + "TextQuoteSelector", Oa + "TextPositionSelector"], target[Oa + "hasSelector"]!.AsArray().Select(s => (string?)s!["@type"]![0]));
            });
        });
    }

    private static void CheckCut(JsonNode target, string text)
    {
        JsonNode quote = target["selector"]![0]!, position = target["selector"]![1]!;
        Assert.Equal((string?)quote["exact"], Cut(text, (int)position["start"]!, (int)position["end"]!));
        Assert.Contains((string?)quote["prefix"] + (string?)quote["exact"] + (string?)quote["suffix"], text, StringComparison.Ordinal);
    }

    private static string Cut(string text, int start, int end) => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start));

    private static IEnumerable<JsonNode> Items(BuildResult result, string page) => JsonNode.Parse(result.Text(page))!["items"]!.AsArray()!;

    private static string Id(JsonNode item) => ((string)item["id"]!).Split('#')[1];

    private static string? Body(JsonNode item, string purpose) =>
        (string?)item["body"]!.AsArray().Single(b => (string?)b!["type"] == "TextualBody" && (string?)b["purpose"] == purpose)!["value"];
}
