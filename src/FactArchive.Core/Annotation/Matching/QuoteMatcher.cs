using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>
/// Finds an editor's quote in a report, in one of five states. The best place is never guessed: a claim stands where
/// its own words stand, or the state says that they changed, or it has no place.
/// </summary>
public static class QuoteMatcher
{
    /// <summary>Between the parts of a quote that its attribution breaks.</summary>
    public const string Gap = " … ";

    /// <summary>From this likeness on, changed words are taken for the quote's own.</summary>
    public const double LeastLikeness = 0.75;

    /// <summary>Fewer unchanged words could stand anywhere.</summary>
    public const int LeastUnchanged = 4;

    /// <summary>Places whose likeness differs by less than this score close.</summary>
    public const double Margin = 0.1;

    /// <param name="quote">As the editor wrote it; parts are joined by " … ".</param>
    /// <param name="prefix">What stands right before it, where the quote alone is ambiguous.</param>
    /// <param name="suffix">What stands right behind it, or behind the first part of a broken quote.</param>
    public static QuoteMatch Find(MatchText text, string quote, string? prefix, string? suffix)
    {
        string folded = MatchText.FoldQuote(quote);
        QuoteContext context = QuoteContext.Of(prefix, suffix);
        ImmutableArray<Place> verbatim = BrokenQuote.Verbatim(text, [folded]);
        ImmutableArray<string> parts = BrokenQuote.Parts(folded);
        if (verbatim.IsEmpty && parts.Length > 1) verbatim = BrokenQuote.Verbatim(text, parts);
        return verbatim.IsEmpty ? SettleNear(text, BrokenQuote.Near(text, parts), context) : Settle(text, verbatim, context);
    }

    private static QuoteMatch Settle(MatchText text, ImmutableArray<Place> places, QuoteContext context)
    {
        ImmutableArray<Place> fitting = [.. places.Where(p => context.Fits(text, p))];
        if (fitting.Length == 1) return QuoteMatch.At(AnchorState.Exact, fitting[0]);
        if (!fitting.IsEmpty) return QuoteMatch.Ambiguous(fitting);
        if (places.Length == 1) return QuoteMatch.At(AnchorState.Moved, places[0]);
        ImmutableArray<Place> half = [.. places.Where(p => context.Fitting(text, p) > 0)];
        return half.Length == 1 ? QuoteMatch.At(AnchorState.Moved, half[0]) : QuoteMatch.Ambiguous(half.IsEmpty ? places : half);
    }

    private static QuoteMatch SettleNear(MatchText text, ImmutableArray<Place> near, QuoteContext context)
    {
        ImmutableArray<Place> good = [.. near.Where(p => p is { Likeness: >= LeastLikeness, Unchanged: >= LeastUnchanged })];
        if (good.IsEmpty) return QuoteMatch.Lost(near);
        ImmutableArray<Place> close = [.. near.Where(p => p.Likeness > good[0].Likeness - Margin)];
        if (close.Length == 1) return QuoteMatch.At(AnchorState.Changed, good[0]);
        ImmutableArray<Place> fitting = context.IsEmpty ? [] : [.. good.Where(p => close.Contains(p) && context.Fits(text, p))];
        return fitting.Length == 1 ? QuoteMatch.At(AnchorState.Changed, fitting[0]) : QuoteMatch.Ambiguous(close);
    }
}
