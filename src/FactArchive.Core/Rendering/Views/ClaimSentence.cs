using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Views;

/// <summary>The sentence in which a claim stands; of a report that may only be excerpted, the claim's own words.</summary>
/// <param name="Passage">The claim in the sentence.</param>
internal sealed record ClaimSentence(string Text, TextSpan Passage, ClaimMatter Matter)
{
    public static ClaimSentence Of(ClaimInReport at)
    {
        (string text, TextSpan passage) = Cut(at);
        return new ClaimSentence(text, passage, ClaimMatter.Of(passage.Of(text), at.Report.Annotated.Published));
    }

    /// <summary>
    /// With the figures and dates marked that differ from the other sentence's, and denials that it does not have; the whole
    /// passage where there are none.
    /// </summary>
    public Html Against(ClaimSentence other)
    {
        ImmutableArray<TextSpan> differing =
        [
            .. Matter.Figures.Where(f => !other.Matter.Figures.IsEmpty && other.Matter.Figures.All(o => o.Value != f.Value))
                .Select(f => f.Span)
                .Concat(Matter.Dates.Where(d => !other.Matter.Dates.IsEmpty && !other.Matter.Dates.Any(d.Overlaps)).Select(d => d.Span))
                .Concat(other.Matter.Denials.IsEmpty ? Matter.Denials : [])
                .Select(s => new TextSpan(s.Start + Passage.Start, s.End + Passage.Start))
                .OrderBy(s => s.Start),
        ];
        return Marked(differing.IsEmpty ? [Passage] : differing);
    }

    private Html Marked(ImmutableArray<TextSpan> spans)
    {
        var markup = new StringBuilder();
        int at = 0;
        foreach (TextSpan span in spans)
        {
            markup.Append(Html.Encode(Text[at..span.Start])).Append("<mark>").Append(Html.Encode(span.Of(Text))).Append("</mark>");
            at = span.End;
        }
        return new Html(markup.Append(Html.Encode(Text[at..])).ToString());
    }

    private static (string Text, TextSpan Passage) Cut(ClaimInReport at)
    {
        string quote = string.Join(QuoteMatcher.Gap, at.Claim.Quotes);
        if (at.Report.Annotated.Rights != Rights.Full || at.Claim.Spans.Length != 1) return (quote, new TextSpan(0, quote.Length));
        BlockSpan place = at.Claim.Spans[0];
        string block = at.Report.Annotated.Report.Blocks[place.Block].Text;
        (int start, int end) = (Begin(block, place.Span.Start), End(block, place.Span.End));
        return (block[start..end], new TextSpan(place.Span.Start - start, place.Span.End - start));
    }

    private static int Begin(string block, int from)
    {
        for (int i = from - 1; i > 0; i--)
            if (block[i] == ' ' && IsEnd(block, i - 1)) return i + 1;
        return 0;
    }

    private static int End(string block, int from)
    {
        for (int i = Math.Max(from - 1, 0); i < block.Length; i++)
            if (IsEnd(block, i)) return i + 1;
        return block.Length;
    }

    /// <summary>A stop before a blank and a capital, or before the end; a quote mark may follow it.</summary>
    private static bool IsEnd(string block, int i)
    {
        if (block[i] is '”' or '"' or '»' && i > 0) return block[i - 1] is '.' or '!' or '?' && IsFollowed(block, i);
        return block[i] is '.' or '!' or '?' or '…' && IsFollowed(block, i);
    }

    private static bool IsFollowed(string block, int i) =>
        i + 1 >= block.Length
        || (block[i + 1] == ' ' && i + 2 < block.Length && !char.IsLower(block[i + 2]) && !char.IsDigit(block[i + 2]));
}
