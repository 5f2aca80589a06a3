using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>Finds the shortest words before or behind a place that none of the other places has: the context that settles it.</summary>
internal static class SettlingContext
{
    private const int MostWords = 12;

    /// <returns>As readers see it; null where the text before the place does not tell it apart.</returns>
    public static string? Prefix(MatchText text, Place place, ImmutableArray<Place> others)
    {
        for (int words = 1; words <= MostWords; words++)
        {
            string prefix = text.Read(Before(text, place, words)).Trim();
            QuoteContext context = QuoteContext.Of(prefix, null);
            if (prefix.Length > 0 && !others.Any(o => o != place && context.FitsBefore(text, o))) return prefix;
        }
        return null;
    }

    /// <returns>As readers see it; null where the text behind the place does not tell it apart.</returns>
    public static string? Suffix(MatchText text, Place place, ImmutableArray<Place> others)
    {
        for (int words = 1; words <= MostWords; words++)
        {
            string suffix = text.Read(Behind(text, place, words)).Trim();
            QuoteContext context = QuoteContext.Of(null, suffix);
            if (suffix.Length > 0 && !others.Any(o => o != place && context.FitsAfter(text, o))) return suffix;
        }
        return null;
    }

    /// <summary>So many words, set apart by blanks, right before a place.</summary>
    public static TextSpan Before(MatchText text, Place place, int words)
    {
        string folded = text.Folded;
        int at = place.Spans[0].Start;
        while (words > 0 && at > 0)
        {
            int end = at;
            while (at > 0 && folded[at - 1] == ' ') at--;
            while (at > 0 && folded[at - 1] != ' ') at--;
            if (IsWord(folded.AsSpan(at, end - at))) words--;
        }
        return new TextSpan(at, place.Spans[0].Start);
    }

    /// <summary>So many words right behind a place, or behind the first part of a broken quote.</summary>
    public static TextSpan Behind(MatchText text, Place place, int words)
    {
        string folded = text.Folded;
        int at = place.Spans[0].End;
        while (words > 0 && at < folded.Length)
        {
            int start = at;
            while (at < folded.Length && folded[at] == ' ') at++;
            while (at < folded.Length && folded[at] != ' ') at++;
            if (IsWord(folded.AsSpan(start, at - start))) words--;
        }
        return new TextSpan(place.Spans[0].End, at);
    }

    /// <summary>A mark alone is no word: an editor would not know the place by it.</summary>
    private static bool IsWord(ReadOnlySpan<char> piece)
    {
        foreach (Rune rune in piece.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) return true;
        return false;
    }
}
