using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>Finds the passages that come nearest to a quote that does not stand in the text as it is.</summary>
internal static class NearPlaces
{
    /// <summary>A passage that is less like the quote is not worth naming.</summary>
    private const double LeastLikeness = 0.4;

    private const int Most = 4;

    /// <summary>Longer quotes are found whole or not at all: comparing two passages word by word costs their product.</summary>
    private const int LongestQuote = 1000;

    /// <summary>The nearest first; none overlaps another.</summary>
    public static ImmutableArray<Place> Of(MatchText text, QuoteWords quote)
    {
        if (quote.Ids.Length is 0 or > LongestQuote) return [];
        int limit = (int)(quote.Ids.Length * (1 - LeastLikeness));
        int[] distances = ApproximateSearch.Distances(quote.Ids, text.Index.Ids);
        IEnumerable<int> ends = Enumerable.Range(0, distances.Length)
            .Where(i => distances[i] <= limit)
            .OrderBy(i => distances[i])
            .ThenByDescending(i => i);
        var found = new List<Alignment>();
        int tries = Most * 4;
        foreach (int end in ends)
        {
            if (found.Any(f => end >= f.First && end <= f.Last + (quote.Ids.Length / 2))) continue;
            if (found.Count == Most || tries-- == 0) break;
            int floor = found.Where(f => f.Last < end).Select(f => f.Last + 1).DefaultIfEmpty(0).Max();
            Alignment near = Alignment.EndingAt(quote.Ids, text.Index.Ids, end, floor, quote.Ids.Length + limit);
            if (near.Unchanged > 0 && LikenessOf(near, quote) >= LeastLikeness) found.Add(near);
        }
        return [.. found.Select(f => Make(text, quote, f)).OrderByDescending(p => p.Likeness).ThenBy(p => p.Whole.Start)];
    }

    private static double LikenessOf(Alignment near, QuoteWords quote) =>
        1 - (near.Edits / (double)Math.Max(quote.Ids.Length, near.Last - near.First + 1));

    private static Place Make(MatchText text, QuoteWords quote, Alignment near)
    {
        int first = near.First, last = near.Last;
        // A mistaken word beyond the end of a sentence is a word of another sentence: then the quote's own is missing.
        for (int i = near.First; i < near.First + near.Lead; i++)
            if (EndsSentence(text, i)) first = i + 1;
        for (int i = near.Last; i > near.Last - near.Trail; i--)
            if (EndsSentence(text, i - 1)) last = i - 1;
        var words = new TextSpan(text.Index.Words[first].Start, text.Index.Words[last].End);
        return new Place([WithMarks(text.Folded, words, quote)], LikenessOf(near, quote), near.Unchanged, quote.Ids.Length);
    }

    private static bool EndsSentence(MatchText text, int word)
    {
        int from = text.Index.Words[word].End, to = text.Index.Words[word + 1].Start;
        return text.Folded.AsSpan(from, to - from).IndexOfAny(".!?…") >= 0 || text.BlockAt(from - 1) != text.BlockAt(to);
    }

    /// <summary>With the quote marks and stops around the words that the quote has around its own.</summary>
    private static TextSpan WithMarks(string text, TextSpan words, QuoteWords quote)
    {
        int start = words.Start, end = words.End;
        for (int i = quote.Words[0].Start; i > 0 && start > 0 && quote.Text[i - 1] == text[start - 1]; i--) start--;
        for (int i = quote.Words[^1].End; i < quote.Text.Length && end < text.Length && quote.Text[i] == text[end]; i++) end++;
        return new TextSpan(start, end);
    }
}
