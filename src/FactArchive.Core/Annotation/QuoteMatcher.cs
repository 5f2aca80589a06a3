using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>Where a quote stands in a report's text, or the places that come near.</summary>
/// <param name="State">Exact and moved have one span a part of the quote; the others have none.</param>
/// <param name="Spans">In the match text.</param>
/// <param name="Candidates">Where the quote may be meant: the equal places, or the nearest one.</param>
public sealed record QuoteMatch(Model.AnchorState State, ImmutableArray<TextSpan> Spans, ImmutableArray<TextSpan> Candidates);

/// <summary>Finds an editor's quote in a report. The best place is never guessed: it is the only one, or there is none.</summary>
public static class QuoteMatcher
{
    /// <summary>Between the parts of a quote that its attribution breaks.</summary>
    public const string Gap = " … ";

    /// <param name="quote">As the editor wrote it; parts are joined by " … ".</param>
    /// <param name="prefix">What stands right before it, where the quote alone is ambiguous.</param>
    /// <param name="suffix">What stands right behind it.</param>
    public static QuoteMatch Find(MatchText text, string quote, string? prefix, string? suffix)
    {
        string folded = MatchText.FoldQuote(quote);
        ImmutableArray<TextSpan> whole = Occurrences(text.Folded, folded);
        if (whole.IsEmpty && folded.Contains(Gap, StringComparison.Ordinal)) return FindParts(text, folded, prefix, suffix);
        return whole.IsEmpty
            ? new QuoteMatch(Model.AnchorState.Lost, [], NearestPassage.Find(text.Folded, folded) is { } near ? [near] : [])
            : Settle(text, whole, prefix, suffix);
    }

    private static QuoteMatch Settle(MatchText text, ImmutableArray<TextSpan> places, string? prefix, string? suffix)
    {
        ImmutableArray<TextSpan> fitting = [.. places.Where(p => Fits(text.Folded, p, prefix, suffix))];
        if (fitting.Length == 1) return new QuoteMatch(Model.AnchorState.Exact, fitting, fitting);
        if (fitting.IsEmpty && places.Length == 1) return new QuoteMatch(Model.AnchorState.Moved, places, places);
        return new QuoteMatch(Model.AnchorState.Ambiguous, [], fitting.IsEmpty ? places : fitting);
    }

    /// <summary>The parts of a broken quote follow each other; only the first is told apart by its context.</summary>
    private static QuoteMatch FindParts(MatchText text, string folded, string? prefix, string? suffix)
    {
        string[] parts = folded.Split(Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        ImmutableArray<TextSpan> firsts = parts.Length == 0 ? [] : Occurrences(text.Folded, parts[0]);
        var found = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        foreach (TextSpan first in firsts)
            if (Follow(text.Folded, first, parts) is { } spans) found.Add(spans);
        ImmutableArray<TextSpan> places = [.. found.Select(s => s[0])];
        if (places.IsEmpty) return new QuoteMatch(Model.AnchorState.Lost, [], firsts);
        QuoteMatch settled = Settle(text, places, prefix, suffix);
        return settled.Spans.IsEmpty ? settled : settled with { Spans = found.First(s => s[0] == settled.Spans[0]) };
    }

    private static ImmutableArray<TextSpan>? Follow(string text, TextSpan first, string[] parts)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(parts.Length);
        spans.Add(first);
        foreach (string part in parts.Skip(1))
        {
            int at = text.IndexOf(part, spans[^1].End, StringComparison.Ordinal);
            if (at < 0) return null;
            spans.Add(new TextSpan(at, at + part.Length));
        }
        return spans.ToImmutable();
    }

    private static ImmutableArray<TextSpan> Occurrences(string text, string quote)
    {
        if (quote.Length == 0) return [];
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        for (int at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            if (IsWhole(text, at, at + quote.Length)) places.Add(new TextSpan(at, at + quote.Length));
        return places.ToImmutable();
    }

    /// <summary>A quote does not begin or end inside a word: "arms" is not found in "alarms".</summary>
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]))
        && !(end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]));

    private static bool Fits(string text, TextSpan place, string? prefix, string? suffix)
    {
        string before = prefix is null ? "" : MatchText.FoldQuote(prefix);
        string after = suffix is null ? "" : MatchText.FoldQuote(suffix);
        return text.AsSpan(0, place.Start).TrimEnd().EndsWith(before, StringComparison.Ordinal)
            && text.AsSpan(place.End).TrimStart().StartsWith(after, StringComparison.Ordinal);
    }
}
