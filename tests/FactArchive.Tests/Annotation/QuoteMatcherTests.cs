using System.Collections.Immutable;
using CsCheck;
using FactArchive.Core.Annotation.Matching;
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
        QuoteMatch match = Match(text, "the old gate of our dam was seen to break at about noon");
        Assert.Equal((AnchorState.Lost, "The old gate of the dam broke at noon"), (match.State, match.Candidates.Single().Whole.Of(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("…")]
    public void Nothing_is_found_for_no_words(string quote) => Assert.Equal(AnchorState.Lost, Match("A text.", quote).State);

    [Theory]
    [InlineData("Rain came. The old gate of the dam fell at noon. Wind rose.", "The old gate of the dam broke at noon", "The old gate of the dam fell at noon")]
    [InlineData("Rain came. In all 71 old railcars stood at the station. Wind rose.", "73 old railcars stood at the station", "71 old railcars stood at the station")]
    [InlineData("Rain came. Old railcars stood at the station. Wind rose.", "73 old railcars stood at the station", "Old railcars stood at the station")]
    [InlineData("The gate broke at noon, and nobody saw it.", "The gate broke at noon and nobody saw it.", "The gate broke at noon, and nobody saw it.")]
    public void Changed_words_are_found_within_their_sentence(string text, string quote, string found)
    {
        QuoteMatch match = Match(text, quote);
        Assert.Equal((AnchorState.Changed, found), (match.State, match.Spans.Single().Of(text)));
    }

    [Theory]
    [InlineData("The old gate of the dam fell at noon.", "The old gate of a dyke broke at noon")]
    [InlineData("The gate broke.", "The gate fell")]
    [InlineData("Nobody saw the gate break.", "The gate broke at noon and nobody saw it")]
    public void Too_little_likeness_is_lost(string text, string quote) => Assert.Equal(AnchorState.Lost, Match(text, quote).State);

    [Theory]
    [InlineData(null, null, AnchorState.Ambiguous)]
    [InlineData("Later", null, AnchorState.Changed)]
    [InlineData("Never", null, AnchorState.Ambiguous)]
    public void Two_places_that_score_close_are_ambiguous_until_a_context_settles_it(string? prefix, string? suffix, AnchorState state)
    {
        const string text = "The old gate of the dam fell at noon. Later the old gate of the dam burst at noon.";
        QuoteMatch match = Match(text, "the old gate of the dam broke at noon", prefix, suffix);
        Assert.Equal((state, state == AnchorState.Changed ? 1 : 2), (match.State, match.Candidates.Length));
        if (state == AnchorState.Changed) Assert.Equal("the old gate of the dam burst at noon", match.Spans.Single().Of(text));
    }

    [Fact]
    public void One_side_of_the_context_is_enough_to_tell_equal_places_apart_but_then_the_quote_has_moved()
    {
        QuoteMatch match = Match("The gate broke, he said. Later the gate broke, again.", "gate broke", "Yesterday the", ", again.");
        Assert.Equal((AnchorState.Moved, 35), (match.State, match.Spans.Single().Start));
    }

    [Theory]
    [InlineData("“The old gate broke,” she said, “and nobody at all saw it.”", "The old gate broke … and nobody saw it", AnchorState.Changed)]
    [InlineData("“The old gate broke,” she said, “and then they left.”", "The old gate broke … and nobody saw it", AnchorState.Lost)]
    public void The_parts_of_a_broken_quote_may_change(string text, string quote, AnchorState state) => Assert.Equal(state, Match(text, quote).State);

    [Fact]
    public void The_parts_of_a_broken_quote_stay_together()
    {
        string text = "The gate broke. " + string.Concat(Enumerable.Repeat("Rain came and the wind rose. ", 60)) + "And nobody saw it.";
        Assert.Equal(AnchorState.Lost, Match(text, "The gate broke … And nobody saw it").State);
    }

    [Theory]
    [InlineData("קָרָא שָׁלוֹם לכל העולם היום", "שָׁלוֹם לכל", AnchorState.Exact)]
    [InlineData("قال الوزير إن السد انهار ظهرا", "السد انهار", AnchorState.Exact)]
    [InlineData("Cafe\u0301 Orin closed. The cafe stayed.", "Caf\u00e9 Orin", AnchorState.Exact)]
    [InlineData("He wrote qx\u0301 there.", "wrote qx", AnchorState.Lost)]
    [InlineData("It broke \ud83d\ude31\ud83d\ude31 at noon.", "broke \ud83d\ude31\ud83d\ude31 at", AnchorState.Exact)]
    [InlineData("堤防の門が正午に壊れた。誰も見ていない。", "門が正午に", AnchorState.Exact)]
    [InlineData("堤防の古い門が正午に壊れた。誰も見ていない。", "古い門が夕方に壊れた", AnchorState.Changed)]
    [InlineData("The dam\u00adaged gate\u200b broke.", "damaged gate broke", AnchorState.Exact)]
    public void Every_script_is_cut_at_its_own_words(string text, string quote, AnchorState state) => Assert.Equal(state, Match(text, quote).State);

    [Fact]
    public void A_quote_longer_than_the_text_is_lost() => Assert.Equal(AnchorState.Lost, Match("The gate broke.", string.Concat(Enumerable.Repeat("The gate broke. ", 2000))).State);

    /// <summary>Raw places: markup, soft hyphens and composed letters before a quote do not shift it.</summary>
    [Fact]
    public void A_place_is_told_by_its_raw_line_and_column()
    {
        Report report = ReportOf((BlockKind.Paragraph, "It rained."), (BlockKind.Paragraph, "E\u0301t\u00ade\u0301   came. The gate broke."));
        var text = MatchText.Of(report);
        TextSpan found = QuoteMatcher.Find(text, "gate broke", null, null).Spans.Single();
        Assert.Equal("seeds/x.txt:2:20", text.LocationAt(found.Start).ToString());
    }

    /// <summary>Whatever the text and the quote: what is anchored are the quote's own words, or the state says that they are not.</summary>
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
                AnchorState.Ambiguous => match.Candidates.Length > 1 && (!stands || match.Candidates.All(c => c.Whole.Of(text.Folded) == quote)),
                AnchorState.Changed => !stands && match.Spans.Single().Of(text.Folded) != quote,
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
