using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Reanchoring;

/// <summary>Quote and context that find a passage exactly; a side of the context that was not given stays so.</summary>
internal sealed record RepairedQuote(string Quote, string? Prefix, string? Suffix)
{
    private const int MostWords = 48;

    /// <summary>Changes as little as possible: the words of the quote, and the sides of its context that no longer fit.</summary>
    /// <returns>Null if no context of the kinds that are given settles the place.</returns>
    public static RepairedQuote? Of(MatchText text, AnnotatedClaim written, QuoteMatch match)
    {
        string quote = match.State == AnchorState.Changed ? text.Read(match.Spans) : written.Quote.Value;
        string? prefix = written.Prefix?.Value, suffix = written.Suffix?.Value;
        Place place = match.Candidates[0];
        int before = WordsOf(prefix), behind = WordsOf(suffix);
        QuoteContext context = QuoteContext.Of(prefix, suffix);
        bool keepsPrefix = context.FitsBefore(text, place), keepsSuffix = context.FitsAfter(text, place);
        for (; Math.Max(before, behind) <= MostWords; before *= 2, behind *= 2)
        {
            var repaired = new RepairedQuote(
                quote,
                prefix is null || keepsPrefix ? prefix : text.Read(SettlingContext.Before(text, place, before)).Trim(),
                suffix is null || keepsSuffix ? suffix : text.Read(SettlingContext.Behind(text, place, behind)).Trim());
            if (repaired.Finds(text, match.Spans)) return repaired;
            if (prefix is null && suffix is null) return null;
            (keepsPrefix, keepsSuffix) = (false, false);
        }
        return null;
    }

    private bool Finds(MatchText text, ImmutableArray<TextSpan> spans)
    {
        QuoteMatch found = QuoteMatcher.Find(text, Quote, Prefix, Suffix);
        return found.State == AnchorState.Exact && found.Spans.SequenceEqual(spans);
    }

    /// <summary>An editor's context grows only where it must.</summary>
    private static int WordsOf(string? context) =>
        context is null ? 1 : Math.Clamp(context.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 1, MostWords);
}
