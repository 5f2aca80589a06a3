using System.Collections.Immutable;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>
/// Looks up the parts of a quote that its attribution breaks: they follow each other, each at its nearest place behind
/// the one before. A quote that nothing breaks has one part.
/// </summary>
internal static class BrokenQuote
{
    /// <summary>Characters between two parts: an attribution, not half a report.</summary>
    private const int LongestGap = 1000;

    /// <summary>A rival may lie so far below the best: it is needed to see that two places score close.</summary>
    private const double LeastOfPart = QuoteMatcher.LeastLikeness - QuoteMatcher.Margin;

    public static ImmutableArray<string> Parts(string folded) =>
        [.. folded.Split(QuoteMatcher.Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Where all parts stand as they are.</summary>
    public static ImmutableArray<Place> Verbatim(MatchText text, ImmutableArray<string> parts) =>
        Chains([.. parts.Select(p => Verbatim(text, text.Index.Read(p)))]);

    /// <summary>
    /// Where all parts stand as they are or nearly so; of a quote whose parts do not, where its longest part nearly stands.
    /// </summary>
    public static ImmutableArray<Place> Near(MatchText text, ImmutableArray<string> parts)
    {
        ImmutableArray<QuoteWords> quotes = [.. parts.Select(text.Index.Read).Where(q => !q.Words.IsEmpty)];
        if (quotes.IsEmpty) return [];
        if (quotes is [var only]) return NearPlaces.Of(text, only);
        ImmutableArray<Place> chains = Chains([.. quotes.Select(q => VerbatimOrNear(text, q))]);
        if (!chains.IsEmpty) return [.. chains.OrderByDescending(c => c.Likeness).ThenBy(c => c.Whole.Start)];
        // A part alone is no place for the whole: it is only named.
        return [.. NearPlaces.Of(text, quotes.MaxBy(q => q.Words.Length)!).Select(p => p with { Unchanged = 0 })];
    }

    private static ImmutableArray<Place> Verbatim(MatchText text, QuoteWords quote) =>
        [.. text.Index.Find(quote).Select(s => Place.Verbatim(s, quote.Words.Length))];

    private static ImmutableArray<Place> VerbatimOrNear(MatchText text, QuoteWords part) =>
        Verbatim(text, part) is { IsEmpty: false } verbatim
            ? verbatim
            : [.. NearPlaces.Of(text, part).Where(p => p.Likeness >= LeastOfPart).OrderBy(p => p.Whole.Start)];

    private static ImmutableArray<Place> Chains(ImmutableArray<ImmutableArray<Place>> parts)
    {
        if (parts.IsEmpty) return [];
        IEnumerable<Place> chains = parts[0];
        foreach (ImmutableArray<Place> next in parts.Skip(1))
            chains = chains.Select(c => NearestBehind(c, next) is { } follows ? c.Then(follows) : null).OfType<Place>();
        return [.. chains];
    }

    /// <param name="places">In the order of the text.</param>
    private static Place? NearestBehind(Place before, ImmutableArray<Place> places)
    {
        int end = before.Whole.End, low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle].Whole.Start < end) low = middle + 1;
            else high = middle;
        }
        return low < places.Length && places[low].Whole.Start - end <= LongestGap ? places[low] : null;
    }
}
