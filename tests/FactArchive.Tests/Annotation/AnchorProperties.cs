using CsCheck;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Annotation;

/// <summary>
/// Thousands of texts, each edited behind an editor's back: a claim never stands on other words than its own without a
/// state that says so. What the matcher finds is held against plain searches that try every place.
/// </summary>
public sealed class AnchorProperties
{
    private static readonly string[] Vocabulary = "the gate dam broke at noon rain river mayor said three old boats left harbour 73 railcars north".Split(' ');

    private static readonly Gen<string[]> Sentence = Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[4, 12];

    private static readonly Gen<(string Text, string Quote)> Edited =
        Gen.Select(Sentence.Array[2, 6], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[3, 12], Gen.Select(Gen.Int[0, 7], Gen.Int[0, 99], Gen.Int[0, 17]).Array[0, 4])
            .Select((sentences, pick, from, length, edits) =>
            {
                string[] picked = sentences[pick % sentences.Length];
                string quote = string.Join(' ', picked.Skip(Math.Min(from, picked.Length - 4)).Take(length));
                List<string> all = [.. sentences.Select(s => string.Join(' ', s) + ".")];
                foreach ((int kind, int where, int word) in edits) Edit(all, kind, where, Vocabulary[word]);
                return (string.Join(' ', all), quote);
            });

    [Fact]
    public void A_claim_never_stands_on_other_words_than_its_own_without_a_state_that_says_so() => Edited.Sample(sample =>
    {
        MatchText text = TextOf(sample.Text);
        QuoteMatch match = QuoteMatcher.Find(text, sample.Quote, null, null);
        string[] words = WordsOf(sample.Text), quote = WordsOf(sample.Quote);
        int places = Enumerable.Range(0, words.Length).Count(i => StandsAt(text.Folded, sample.Quote, i));
        return match.State switch
        {
            AnchorState.Exact => places == 1 && match.Spans.Single().Of(text.Folded) == sample.Quote,
            AnchorState.Changed => places == 0 && IsFair(text, match, words, quote),
            AnchorState.Ambiguous => match.Spans.IsEmpty && match.Candidates.Length > 1 && (places > 1 || places == 0),
            AnchorState.Lost => match.Spans.IsEmpty && places == 0 && Best(words, quote) <= quote.Length,
            _ => false,
        };
    }, iter: 5000);

    /// <summary>The search is right: no passage of the text comes nearer than the nearest that it names.</summary>
    [Fact]
    public void The_nearest_place_is_the_nearest() => Edited.Sample(sample =>
    {
        string[] words = WordsOf(sample.Text), quote = WordsOf(sample.Quote);
        QuoteMatch match = QuoteMatcher.Find(TextOf(sample.Text), sample.Quote + " indeed", null, null);
        double least = 1 - (Best(words, [.. quote, "indeed"]) / (double)(quote.Length + 1));
        return least < 0.4 || match.Candidates.Max(c => c.Likeness) >= least - 1e-9;
    }, iter: 2000);

    /// <summary>Quotes of more than 64 words take several machine words in the search.</summary>
    [Fact]
    public void A_long_quote_is_found_with_its_changes() => Gen.Select(Gen.Int[65, 400], Gen.Int[0, 12], Gen.Int[0, 1000]).Sample((length, changes, seed) =>
    {
        string[] quote = [.. Enumerable.Range(0, length).Select(i => $"w{i * 7 % 31}x{i % 13}")];
        string[] there = [.. quote];
        for (int i = 0; i < changes; i++) there[1 + ((seed + (i * 37)) % (length - 2))] = $"other{i}";
        string passage = string.Join(' ', there);
        QuoteMatch match = QuoteMatcher.Find(TextOf($"It rained. {passage}. Wind rose."), string.Join(' ', quote), null, null);
        int unlike = quote.Zip(there).Count(p => p.First != p.Second);
        bool expectsExact = unlike == 0;
        double likeness = 1 - (unlike / (double)length);
        if (likeness < QuoteMatcher.LeastLikeness) return match.State is AnchorState.Lost or AnchorState.Ambiguous or AnchorState.Changed;
        return match.State == (expectsExact ? AnchorState.Exact : AnchorState.Changed)
            && match.Spans.Single().Start == 11 && Math.Abs(match.Candidates[0].Likeness - likeness) < 1e-9;
    }, iter: 300);

    /// <summary>The work is linear: twice the text takes about twice as long, measured in the memory that is used.</summary>
    [Theory]
    [InlineData("the old gate of the dam broke at noon and nobody saw it ")]
    [InlineData("a ")]
    public void Twice_the_text_takes_about_twice_the_work(string piece)
    {
        long small = Work(piece, 1000), large = Work(piece, 8000);
        Assert.InRange(large, 0, 12 * small);
    }

    private static long Work(string piece, int times)
    {
        MatchText text = TextOf(string.Concat(Enumerable.Repeat(piece, times)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        QuoteMatcher.Find(text, "the old gate of our dam fell at noon", null, null);
        QuoteMatcher.Find(text, "a a a a b", null, null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Changed: like enough, enough words unchanged, and nothing else comes close.</summary>
    private static bool IsFair(MatchText text, QuoteMatch match, string[] words, string[] quote)
    {
        string[] passage = WordsOf(match.Spans.Single().Of(text.Folded));
        int edits = Distance(quote, passage);
        // A word that was taken out and one that was put in elsewhere stand in two columns of the alignment, not in one.
        double likeness = 1 - (edits / (double)(Math.Max(quote.Length, passage.Length) + (edits / 2)));
        Place place = match.Candidates.Single();
        return likeness >= QuoteMatcher.LeastLikeness - 1e-9 && place.Unchanged >= QuoteMatcher.LeastUnchanged
            && 1 - (Best(words, quote) / (double)quote.Length) <= place.Likeness + 1e-9;
    }

    private static void Edit(List<string> sentences, int kind, int where, string word)
    {
        if (sentences.Count == 0) return;
        int at = where % sentences.Count;
        List<string> words = [.. sentences[at].Split(' ')];
        int position = where % words.Count;
        if (kind == 0) words.Insert(position, word);
        else if (kind == 1) words.RemoveAt(position);
        else if (kind == 2) words[position] = word;
        else if (kind == 3) (sentences[at], sentences[0]) = (sentences[0], sentences[at]);
        else if (kind == 4) sentences.Add(sentences[at]);
        else if (kind == 5) sentences.RemoveAt(at);
        else if (kind == 6) sentences[at] = "\u201C" + sentences[at].Replace(" ", "\u00A0 ", StringComparison.Ordinal) + "\u201D";
        else sentences[at] = sentences[at].Insert(1, "\u00AD");
        if (kind <= 2) sentences[at] = string.Join(' ', words);
    }

    /// <summary>The edits of the best passage, by trying all of them.</summary>
    private static int Best(string[] words, string[] quote)
    {
        int best = quote.Length;
        int[] row = [.. Enumerable.Range(0, quote.Length + 1)];
        foreach (string word in words)
        {
            int[] next = new int[quote.Length + 1];
            for (int i = 1; i <= quote.Length; i++) next[i] = Math.Min(row[i - 1] + (quote[i - 1] == word ? 0 : 1), Math.Min(row[i], next[i - 1]) + 1);
            row = next;
            best = Math.Min(best, row[^1]);
        }
        return best;
    }

    private static int Distance(string[] one, string[] other)
    {
        int[] row = [.. Enumerable.Range(0, one.Length + 1)];
        for (int j = 0; j < other.Length; j++)
        {
            int[] next = [j + 1, .. new int[one.Length]];
            for (int i = 1; i <= one.Length; i++) next[i] = Math.Min(row[i - 1] + (one[i - 1] == other[j] ? 0 : 1), Math.Min(row[i], next[i - 1]) + 1);
            row = next;
        }
        return row[^1];
    }

    private static bool StandsAt(string text, string quote, int word)
    {
        int at = 0;
        for (; word > 0; word--) at = text.IndexOf(' ', at) + 1;
        while (at < text.Length && text[at] == '"') at++;
        return text.AsSpan(at).StartsWith(quote, StringComparison.Ordinal)
            && (at + quote.Length == text.Length || !char.IsLetterOrDigit(text[at + quote.Length]));
    }

    private static string[] WordsOf(string text) =>
        [.. ReadingText.Normalize(text).Split(' ').Select(w => string.Concat(w.Where(char.IsLetterOrDigit))).Where(w => w.Length > 0)];

    private static MatchText TextOf(string paragraph)
    {
        var source = new SourceText("seeds/x.txt", paragraph);
        ReadingText reading = ReadingText.Of(paragraph, new TextSpan(0, paragraph.Length), MarkupMap.None);
        return MatchText.Of(new Report { Seed = source, Name = "x", Sha256 = "", Blocks = [new Block(BlockKind.Paragraph, 1, reading)] });
    }
}
