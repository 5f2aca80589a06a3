using System.Collections.Immutable;
using System.Text;
using CsCheck;
using FactArchive.Core.Annotation.Drafting;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Building;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Annotation;

/// <summary>Drafted annotations: what an editor gets to read, and what is never touched.</summary>
public sealed class DraftingTests
{
    private const string Lake = "input/annotations/lake-dredging.yml";
    private const string Harbour = "input/annotations/harbour-denial.yml";

    /// <summary>Words that YAML and the matcher might take for something else.</summary>
    private static readonly string[] Words =
    [
        "gate", "“dam”", "it’s", "\"no\"", "'yes'", "C:\\temp", "\\u0041", "# 5", "a: b", "- c", "[x]", "{y}", "…", "10–12", "%", "&a", "*b", "!t", "|", ">", "`q`",
        "води", "Straße", "1,5", "😀", "null", "~", "e\u0301tat", "gate", "gate",
    ];

    [Theory]
    [InlineData("lake-dredging")]
    [InlineData("harbour-denial")]
    public void A_fiction_seed_gets_the_draft_of_the_golden_file(string name) =>
        AssertGolden(TestArchive.Fiction().Without(Lake), name);

    [Fact]
    public void The_real_seed_gets_the_draft_of_the_golden_file() =>
        AssertGolden(TestArchive.Sample().Without("input/annotations/000_3761088f66a5bbb2.yml"), "000_3761088f66a5bbb2");

    [Fact]
    public void Every_seed_of_the_sample_can_be_drafted_anew_and_is_then_without_an_error()
    {
        // Claims that are drafted anew get other ids than those that connections.yml names.
        TestArchive archive = TestArchive.Sample().Without("input/connections.yml");
        ImmutableArray<string> names = DraftPipeline.SeedNames(archive.Inputs());
        TestArchive bare = names.Aggregate(archive, (a, name) => a.Without($"input/annotations/{name}.yml"));
        TestArchive drafted = With(bare, Drafts(bare, [.. names]));
        Assert.DoesNotContain(drafted.Build(new BuildOptions(Drafts: true)).Diagnostics, d => d.Severity == Severity.Error);
        Assert.All(Drafts(drafted, [.. names]), d => Assert.Equal((0, ""), (d.Draft!.Claims, Messages(d.Diagnostics.Where(m => m.Severity == Severity.Error)))));
    }

    [Fact]
    public void A_claim_in_two_equal_places_gets_its_context()
    {
        TestArchive archive = Seed("The mayor said that the gate broke. Nobody else was there at noon.\n\nLater the pilot said that the gate broke. It was late.");
        string draft = Drafts(archive, "x").Single().Draft!.Text;
        Assert.Contains("    prefix: \"mayor said that\"\n", draft, StringComparison.Ordinal);
        Assert.Contains("    prefix: \"pilot said that\"\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain(With(archive, Drafts(archive, "x")).Build().Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void An_unknown_speaker_is_named_with_the_command_that_adds_him_once()
    {
        TestArchive archive = Seed("Mayor Tilda Orn said that the gate broke. Tilda Orn added that the water rose by a metre.");
        string draft = Drafts(archive, "x").Single().Draft!.Text;
        Assert.Contains("speaker: \"Tilda Orn\"  # not in the registry: new source tilda-orn --name \"Tilda Orn\" --kind official\n", draft, StringComparison.Ordinal);
        Assert.Contains("speaker: \"Tilda Orn\"  # not in the registry (see above)\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_text_says_of_a_claims_way_is_proposed()
    {
        string draft = Drafts(Seed("Jon Vask told the Orin Courier that the \"new\" path C:\\gate was closed.\n\nThe Orin Courier reported, citing the Lake Authority, that the water fell by a metre."), "x").Single().Draft!.Text;
        Assert.Contains("    quote: 'the \"new\" path C:\\gate was closed'\n    source: jon-vask\n    via: [orin-courier]\n    status: draft\n", draft, StringComparison.Ordinal);
        Assert.Contains("    source: orin-courier\n    citing: lake-authority\n    status: draft\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_named_gets_no_entry_in_the_registry()
    {
        string draft = Drafts(Seed("Two officials who asked not to be named said that the gate was closed."), "x").Single().Draft!.Text;
        Assert.Contains("  # anonymous; needs no entry in the registry\n", draft, StringComparison.Ordinal);
    }

    /// <summary>The line is made to be pasted, and its words come from a scraped page.</summary>
    [Fact]
    public void A_speakers_name_does_nothing_in_a_shell()
    {
        Report report = ReportOf(["The gate broke at noon"]);
        var found = new DetectedClaim([new BlockSpan(0, new TextSpan(0, 14))], ClaimForm.Indirect, Polarity.Asserts, DetectionTier.Certain,
            new Attribution { Speaker = "A \"$(touch x)\" `b` \\ c!" });
        string draft = AnnotationDrafter.Draft(report, null, null, [found], SourceRegistry.Empty, RatingScale.Default).Value!.Text;
        Assert.Contains("new source a-touch-x-b-c --name \"A (touch x) b  c\" --kind other\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dismissed_claim_does_not_come_back()
    {
        const string alarm = "three dredgers had worked without a permit in the night of 2 May";
        TestArchive archive = TestArchive.Fiction();
        AnnotationDraft all = Drafts(archive, "harbour-denial").Single().Draft!;
        Assert.Contains($"quote: \"{alarm}\"", all.Text, StringComparison.Ordinal);
        AnnotationDraft rest = Drafts(archive.With(Harbour, $"dismissed: [\"{alarm}\"]\n"), "harbour-denial").Single().Draft!;
        Assert.Equal(all.Claims - 1, rest.Claims);
        Assert.DoesNotContain($"quote: \"{alarm}\"", rest.Text, StringComparison.Ordinal);
    }

    /// <summary>"|" marks where the new claims go in; what stands between two of them gives way.</summary>
    [Theory]
    [InlineData("slug: x|\n")]
    [InlineData("slug: x|")]
    [InlineData("slug: x\n# last words|\n\n")]
    [InlineData("slug: x\r\ncaption: |-\r\n  # no comment@\r\n")]
    [InlineData("# only a comment|\n")]
    [InlineData("---\nslug: x|\n...\n")]
    [InlineData("  slug: x\n  tags: []|\n")]
    [InlineData("claims:|\n")]
    [InlineData("claims:|")]
    [InlineData("claims:  # none yet|\nslug: x\n")]
    [InlineData("claims:\n  # none yet|\n\n# the address\nslug: x\n")]
    [InlineData("claims:| ~|\nslug: x\n")]
    [InlineData("claims:| null  # none|\n")]
    [InlineData("claims:| []|\nslug: x\n")]
    [InlineData("claims: [\n  # none yet\n|]\n")]
    [InlineData("{slug: x, claims: [|]}\n")]
    [InlineData("claims:\n  - id: a\n    quote: \"It named no owner\"|\nslug: x\n")]
    [InlineData("claims:\r\n  - id: a\r\n    quote: \"It named no owner\"   # mine|\r\nslug: x\r\n")]
    [InlineData("claims:\n- id: a\n  quote: It named no owner|\n# on the address\nslug: x\n")]
    [InlineData("claims:\n-   id: a\n    quote: It named no owner|")]
    [InlineData("claims:\n  - id: a\n    quote: It named no owner\n    why: |-\n      # A heading\n      of a text@\n\n\nslug: x\n")]
    [InlineData("claims:\n  - id: a\n    quote: It named no owner\n    # a note\n\n  # - id: b|\n\nslug: x\n")]
    [InlineData("claims:\n  - id: a\n    quote: It named no owner\n    why:|\n")]
    [InlineData("claims:\n  - {id: a, quote: It named no owner}|\nslug: x\n")]
    [InlineData("claims: [{id: a, quote: It named no owner}|]\nslug: x\n")]
    [InlineData("claims: [\n  {id: a, quote: It named no owner}|  # mine|\n]\n")]
    [InlineData("claims: [\n    {id: a, quote: It named no owner},  # mine|\n]\n")]
    [InlineData("\"claims\": [{\"id\": \"a\", \"quote\": \"It named no owner\"},|]\n")]
    [InlineData("\uFEFFclaims:\n  - id: a\n    quote: It named no owner|\n")]
    public void What_an_editor_wrote_stays_byte_for_byte(string marked)
    {
        // "@" is the mark where the text itself has a "|".
        string[] parts = marked.Split(marked.Contains('@', StringComparison.Ordinal) ? '@' : '|');
        SeedDraft draft = DraftInto(string.Concat(parts));
        Assert.Equal("", Messages(draft.Diagnostics));
        Assert.True(draft.Draft!.Claims > 0);
        byte[] after = draft.Bytes.ToArray(), first = Encoding.UTF8.GetBytes(parts[0]), last = Encoding.UTF8.GetBytes(parts[^1]);
        Assert.Equal(first, after[..first.Length]);
        Assert.Equal(last, after[^last.Length..]);
        string added = Encoding.UTF8.GetString(after[first.Length..^last.Length]);
        string lineBreak = marked.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        Assert.DoesNotContain('\n', added.Replace(lineBreak, "", StringComparison.Ordinal));
        AssertSettled(draft);
    }

    [Theory]
    [InlineData("claims:\n  - id: a\n    quote: 'x\n", "FA0402")]
    [InlineData("claims:\n  - id: a\n    qoute: x\n", "FA0403")]
    [InlineData("claims:\n  - id: a\n    quote: \"words of another report\"\n", "FA0201")]
    [InlineData("{slug: x}\n", "FA0405")]
    [InlineData("claims:\n  id: a\n  quote: It named no owner\n", "FA0405")]
    [InlineData("{claims: }\n", "FA0405")]
    public void A_file_that_claims_cannot_be_added_to_is_left_alone(string text, string code)
    {
        SeedDraft draft = DraftInto(text);
        Assert.Null(draft.Draft);
        Assert.Contains(draft.Diagnostics, d => d.Code == code && d.At.Path == Harbour && d.At.Line > 0);
    }

    [Fact]
    public void New_claims_look_like_the_old_ones()
    {
        string spaced = DraftInto("claims:\n-   id: a\n    quote: It named no owner\n\n-   id: b\n    quote: dredgers had worked at night\n").Draft!.Text;
        Assert.Contains("worked at night\n\n# line ", spaced, StringComparison.Ordinal);
        Assert.Contains("\n-   id: three-dredgers-worked-permit\n    quote: \"three ", spaced, StringComparison.Ordinal);
        string braced = DraftInto("claims:\n  - {id: a, quote: It named no owner}\n").Draft!.Text;
        Assert.Contains("\n  - {id: three-dredgers-worked-permit, quote: \"three ", braced, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_settings_stop_all_drafts()
    {
        DraftResult result = DraftPipeline.Run(TestArchive.Fiction().With("input/sources.yml", "a: [\n").Inputs(), ["lake-dredging"]);
        Assert.True(result.Failed);
        Assert.Empty(result.Seeds);
    }

    [Fact]
    public void A_seed_with_errors_stops_no_other()
    {
        DraftResult result = DraftPipeline.Run(TestArchive.Fiction().With("seeds/nothing.txt", "").Inputs(), ["nothing", "harbour-denial"]);
        Assert.True(result.Failed);
        Assert.Equal([false, true], result.Seeds.Select(s => s.Changes));
    }

    /// <summary>Whatever the words of a claim are: the reader gives them back, and they find their place and no other.</summary>
    [Fact]
    public void A_drafted_quote_reads_back_and_anchors()
    {
        Gen<string> paragraph = Gen.Int[0, Words.Length - 1].Array[2, 12].Select(w => string.Join(' ', w.Select(i => Words[i])));
        Gen<string> anything = Gen.String[Gen.Char[' ', '\u04ff'], 1, 60];
        int drafted = 0;
        Gen.Select(Gen.OneOf(paragraph, anything).Array[1, 5], Gen.Int[0, 1000], Gen.Bool).Sample(
            (paragraphs, pick, broken) =>
            {
                Report report = ReportOf(paragraphs);
                if (Pick(report, pick, broken) is { } spans && ReadsBack(report, spans)) Interlocked.Increment(ref drafted);
            },
            iter: 3_000);
        Assert.InRange(drafted, 1_000, 3_000);
    }

    /// <returns>Whether there was a draft to read.</returns>
    private static bool ReadsBack(Report report, ImmutableArray<BlockSpan> spans)
    {
        var found = new DetectedClaim(spans, ClaimForm.Direct, Polarity.Asserts, DetectionTier.Likely, new Attribution { Speaker = report.Blocks[0].Text, Cue = report.Blocks[^1].Text });
        AnnotationDraft? draft = AnnotationDrafter.Draft(report, null, null, [found], SourceRegistry.Empty, RatingScale.Default).Value;
        Assert.NotNull(draft);
        if (draft.Claims == 0) return false;
        Outcome<SeedAnnotation> read = AnnotationReader.Read(new SourceText("input/annotations/x.yml", draft.Text));
        Assert.Equal("", Messages(read.Diagnostics));
        AnnotatedClaim claim = read.Value!.Claims.Single();
        string[] texts = [.. spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text))];
        Assert.Contains(claim.Quote.Value, texts.Append(string.Join(" … ", texts)));
        QuoteMatch match = QuoteMatcher.Find(MatchText.Of(report), claim.Quote.Value, claim.Prefix?.Value, claim.Suffix?.Value);
        Assert.Equal(AnchorState.Exact, match.State);
        Assert.Equal(0, AnnotationDrafter.Draft(report, new SourceText("x.yml", draft.Text), read.Value, [found], SourceRegistry.Empty, RatingScale.Default).Value!.Claims);
        return true;
    }

    /// <summary>One or two runs of whole words of one paragraph; null where they hold no letter or digit.</summary>
    private static ImmutableArray<BlockSpan>? Pick(Report report, int pick, bool broken)
    {
        int block = pick % report.Blocks.Length;
        string text = report.Blocks[block].Text;
        int[] starts = [.. Enumerable.Range(0, text.Length).Where(i => text[i] != ' ' && (i == 0 || text[i - 1] == ' '))];
        if (starts.Length == 0) return null;
        int first = pick / 7 % starts.Length, last = first + pick / 3 % (starts.Length - first);
        TextSpan Run(int from, int to) => new(starts[from], to + 1 < starts.Length ? starts[to + 1] - 1 : text.Length);
        ImmutableArray<TextSpan> runs = broken && last - first >= 2 ? [Run(first, first), Run(first + 2, last)] : [Run(first, last)];
        return runs.All(r => r.Of(text).EnumerateRunes().Any(Rune.IsLetterOrDigit)) ? [.. runs.Select(r => new BlockSpan(block, r))] : null;
    }

    private static Report ReportOf(string[] paragraphs)
    {
        string seed = string.Join('\n', paragraphs.Select(ReadingText.Normalize).Append("end"));
        var source = new SourceText("seeds/x.txt", seed);
        return new Report
        {
            Seed = source,
            Name = "x",
            Sha256 = new string('a', 64),
            Blocks = [.. Enumerable.Range(1, source.LineCount).Select(i => new Block(BlockKind.Paragraph, i, ReadingText.Of(seed, source.LineSpan(i), MarkupMap.None)))],
        };
    }

    private static void AssertGolden(TestArchive archive, string name)
    {
        SeedDraft draft = Drafts(archive, name).Single();
        Golden.Equal(Repository.Tests("Golden", "drafts", name + ".yml"), draft.Draft!.Text);
        TestArchive drafted = With(archive, [draft]);
        // What other annotations said about this report's claims is lost with them; the draft itself has no fault.
        Assert.DoesNotContain(drafted.Build(new BuildOptions(Drafts: true)).Diagnostics, d => d.At.Path == draft.Path);
        Assert.Equal(0, Drafts(drafted, name).Single().Draft!.Claims);
    }

    /// <summary>A second run finds nothing to add, and the build nothing wrong with the claims.</summary>
    private static void AssertSettled(SeedDraft draft)
    {
        TestArchive archive = TestArchive.Fiction().With(Harbour, draft.Bytes.ToArray());
        SeedDraft again = Drafts(archive, draft.Name).Single();
        Assert.Equal((0, ""), (again.Draft!.Claims, Messages(again.Diagnostics)));
        Assert.DoesNotContain(archive.Build().Diagnostics, d => d.Severity == Severity.Error);
    }

    private static SeedDraft DraftInto(string annotation) => Drafts(TestArchive.Fiction().With(Harbour, annotation), "harbour-denial").Single();

    private static TestArchive Seed(string body) => TestArchive.Fiction().With("seeds/x.txt",
        $"The gate of the dam broke at noon\n\nBy Mara Holt\n\n4 May 2031\n\n{body}\n");

    private static ImmutableArray<SeedDraft> Drafts(TestArchive archive, params string[] names) => DraftPipeline.Run(archive.Inputs(), [.. names]).Seeds;

    private static TestArchive With(TestArchive archive, ImmutableArray<SeedDraft> drafts) =>
        drafts.Where(d => d.Changes).Aggregate(archive, (a, d) => a.With(d.Path, d.Bytes.ToArray()));

    private static string Messages(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics);
}
