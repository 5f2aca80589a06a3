using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>A quote that finds one place and no other, with the context that it needs for that.</summary>
internal sealed record Quotation(string Quote, string? Prefix = null, string? Suffix = null);

/// <summary>Chooses the quote for a passage by asking the matcher that will look it up later.</summary>
internal sealed class QuotationChooser(Report report, MatchText text)
{
    /// <summary>As many words as a reader takes in at a glance; more only where they do not settle it.</summary>
    private const int FirstWords = 3;

    /// <returns>Null if no quote would find the passage again.</returns>
    public Quotation? Choose(ImmutableArray<BlockSpan> spans)
    {
        if (Find(spans) is { } whole) return whole;
        // Where the parts of a broken quote cannot be followed, its longest part still stands for the claim.
        return spans.Length > 1 ? Find([spans.MaxBy(s => s.Span.Length)]) : null;
    }

    private Quotation? Find(ImmutableArray<BlockSpan> spans)
    {
        string quote = string.Join(QuoteMatcher.Gap, MachineClaims.Quotes(report, spans));
        if (!CanBeWritten(quote) || !quote.EnumerateRunes().Any(Rune.IsLetterOrDigit)) return null;
        if (text.FromBlock(spans[0]) is not { } place) return null;
        var alone = new Quotation(quote);
        return FindsBack(alone, spans) ? alone : WithContext(quote, place, spans);
    }

    private Quotation? WithContext(string quote, TextSpan place, ImmutableArray<BlockSpan> spans)
    {
        for (int words = FirstWords; ; words *= 2)
        {
            int from = Back(place.Start, words), to = Forward(place.End, words);
            string? prefix = Context(from, place.Start), suffix = Context(place.End, to);
            ImmutableArray<Quotation> ways = [new(quote, prefix), new(quote, null, suffix), new(quote, prefix, suffix)];
            if (ways.FirstOrDefault(w => FindsBack(w, spans)) is { } found) return found;
            if (from == 0 && to == text.Folded.Length) return null;
        }
    }

    private bool FindsBack(Quotation quotation, ImmutableArray<BlockSpan> spans)
    {
        QuoteMatch match = QuoteMatcher.Find(text, quotation.Quote, quotation.Prefix, quotation.Suffix);
        if (match.State != AnchorState.Exact) return false;
        ImmutableArray<BlockSpan> found = [.. match.Spans.SelectMany(s => text.ToBlocks(s))];
        return found.All(f => spans.Any(s => s.Block == f.Block && s.Span.Contains(f.Span))) && Overlap.IsSame(found, spans);
    }

    private string? Context(int from, int to)
    {
        string words = text.Read(new TextSpan(from, to)).Trim();
        return words.Length > 0 && CanBeWritten(words) ? words : null;
    }

    private int Back(int from, int words)
    {
        int at = from;
        for (; words > 0 && at > 0; words--)
        {
            while (at > 0 && text.Folded[at - 1] == ' ') at--;
            while (at > 0 && text.Folded[at - 1] != ' ') at--;
        }
        return at;
    }

    private int Forward(int from, int words)
    {
        int at = from, end = text.Folded.Length;
        for (; words > 0 && at < end; words--)
        {
            while (at < end && text.Folded[at] == ' ') at++;
            while (at < end && text.Folded[at] != ' ') at++;
        }
        return at;
    }

    private static bool CanBeWritten(string words) => YamlLimits.ScalarFits(words) && YamlLimits.IndexOfUnprintable(words) < 0;
}
