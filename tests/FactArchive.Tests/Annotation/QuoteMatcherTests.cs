using System.Collections.Immutable;
using CsCheck;
using FactArchive.Core.Annotation;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Annotation;

public sealed class QuoteMatcherTests
{
    private static readonly string[] Words = ["the", "gate", "dam", "broke", "at", "noon"];

    [Theory]
    [InlineData("He said “the dam’s gate broke” twice.", "the dam's gate broke", "the dam’s gate broke")]
    [InlineData("A 10–12 metre wave came.", "10-12 metre wave", "10–12 metre wave")]
    [InlineData("The gate   broke at\u00a0noon.", "gate broke at noon", "gate broke at noon")]
    [InlineData("Said she, “no” – and left.", "“no” — and left", "“no” – and left")]
    public void Quotes_dashes_and_blanks_make_no_difference(string text, string quote, string found) =>
        Assert.Equal(found, Found(text, quote).Single());

    [Fact]
    public void A_quote_is_found_across_paragraphs_but_not_across_a_related_headline()
    {
        Report report = ReportOf((BlockKind.Paragraph, "It began here."), (BlockKind.RelatedHeadline, "Other news"), (BlockKind.Paragraph, "It ended there."));
        QuoteMatch match = QuoteMatcher.Find(MatchText.Of(report), "began here. It ended", null, null);
        Assert.Equal(AnchorState.Exact, match.State);
        ImmutableArray<BlockSpan> spans = MatchText.Of(report).ToBlocks(match.Spans[0]);
        Assert.Equal(["began here.", "It ended"], spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text)));
    }

    [Fact]
    public void A_broken_quote_has_a_span_for_each_part() =>
        Assert.Equal(["The gate broke", "and nobody saw it"], Found("“The gate broke,” she said, “and nobody saw it.”", "The gate broke … and nobody saw it"));

    [Fact]
    public void Two_equal_places_are_ambiguous() => Assert.Equal(AnchorState.Ambiguous, Match("The gate broke. Later the gate broke.", "gate broke").State);

    [Theory]
    [InlineData("Later the", null)]
    [InlineData(null, ", again.")]
    public void A_prefix_or_suffix_settles_it(string? prefix, string? suffix)
    {
        QuoteMatch match = Match("The gate broke. Later the gate broke, again.", "gate broke", prefix, suffix);
        Assert.Equal((AnchorState.Exact, 26), (match.State, match.Spans.Single().Start));
    }

    [Fact]
    public void A_context_that_no_longer_fits_is_told() => Assert.Equal(AnchorState.Moved, Match("The gate broke.", "gate broke", "Yesterday the").State);

    [Fact]
    public void A_quote_is_not_found_inside_a_word() => Assert.Equal(AnchorState.Lost, Match("The alarms rang.", "arms").State);

    [Fact]
    public void A_lost_quote_names_the_nearest_place()
    {
        const string text = "Rain came. The old gate of the dam broke at noon on Monday. Wind rose.";
        QuoteMatch match = Match(text, "the old gate of the dam fell at noon");
        Assert.Equal((AnchorState.Lost, "The old gate of the dam broke at noon"), (match.State, match.Candidates.Single().Of(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("…")]
    public void Nothing_is_found_for_no_words(string quote) => Assert.Equal(AnchorState.Lost, Match("A text.", quote).State);

    /// <summary>Whatever the text and the quote: what is anchored are the quote's own words.</summary>
    [Fact]
    public void A_claim_is_never_anchored_on_other_words()
    {
        Gen<string> sentence = Gen.Int[0, Words.Length - 1].Array[3, 9].Select(w => string.Join(' ', w.Select(i => Words[i])) + ".");
        Gen.Select(sentence.Array[1, 6], sentence, Gen.Int[0, 5]).Sample((sentences, other, pick) =>
        {
            string quote = (pick < sentences.Length ? sentences[pick] : other).TrimEnd('.');
            Report report = ReportOf([.. sentences.Select(s => (BlockKind.Paragraph, s))]);
            var text = MatchText.Of(report);
            QuoteMatch match = QuoteMatcher.Find(text, quote, null, null);
            bool stands = text.Folded.Contains(quote, StringComparison.Ordinal);
            return match.State switch
            {
                AnchorState.Exact => match.Spans.Single().Of(text.Folded) == quote,
                AnchorState.Ambiguous => match.Candidates.Length > 1 && match.Candidates.All(c => c.Of(text.Folded) == quote),
                _ => match.Spans.IsEmpty && (!stands || pick >= sentences.Length),
            };
        });
    }

    private static QuoteMatch Match(string text, string quote, string? prefix = null, string? suffix = null) =>
        QuoteMatcher.Find(MatchText.Of(ReportOf((BlockKind.Paragraph, text))), quote, prefix, suffix);

    private static IEnumerable<string> Found(string text, string quote)
    {
        Report report = ReportOf((BlockKind.Paragraph, text));
        QuoteMatch match = QuoteMatcher.Find(MatchText.Of(report), quote, null, null);
        Assert.Equal(AnchorState.Exact, match.State);
        return match.Spans.Select(s => s.Of(report.Blocks[0].Text));
    }

    private static Report ReportOf(params (BlockKind Kind, string Text)[] blocks)
    {
        string seed = string.Join('\n', blocks.Select(b => b.Text));
        var source = new SourceText("seeds/x.txt", seed);
        return new Report
        {
            Seed = source,
            Name = "x",
            Sha256 = "",
            Blocks = [.. blocks.Select((b, i) => new Block(b.Kind, i + 1, ReadingText.Of(seed, source.LineSpan(i + 1), MarkupMap.None)))],
        };
    }
}
