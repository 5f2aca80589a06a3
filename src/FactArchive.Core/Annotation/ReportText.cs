using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>
/// A report's reading text as one string for other programs: its blocks in order, a line break between two, nothing folded.
/// Positions in it are counted in code points, as the Web Annotation model wants them; C# counts UTF-16 code units.
/// </summary>
public sealed class ReportText
{
    private readonly ImmutableArray<int> _starts;
    private readonly ImmutableArray<int> _codePointStarts;

    private ReportText(string text, ImmutableArray<int> starts, ImmutableArray<int> codePointStarts)
    {
        Text = text;
        _starts = starts;
        _codePointStarts = codePointStarts;
    }

    public string Text { get; }

    public static ReportText Of(Report report)
    {
        string text = string.Join('\n', report.Blocks.Select(b => b.Text));
        var starts = ImmutableArray.CreateBuilder<int>(report.Blocks.Length);
        var codePoints = ImmutableArray.CreateBuilder<int>(report.Blocks.Length);
        int at = 0, codePoint = 0;
        foreach (Block block in report.Blocks)
        {
            starts.Add(at);
            codePoints.Add(codePoint);
            at += block.Text.Length + 1;
            codePoint += CodePoints(block.Text) + 1;
        }
        return new ReportText(text, starts.ToImmutable(), codePoints.ToImmutable());
    }

    /// <summary>Where a passage stands in <see cref="Text"/>, in UTF-16 code units.</summary>
    public TextSpan SpanOf(BlockSpan passage) => new(_starts[passage.Block] + passage.Span.Start, _starts[passage.Block] + passage.Span.End);

    /// <summary>The block of a passage in <see cref="Text"/>.</summary>
    public TextSpan BlockOf(BlockSpan passage) =>
        new(_starts[passage.Block], passage.Block + 1 < _starts.Length ? _starts[passage.Block + 1] - 1 : Text.Length);

    /// <summary>Where a passage stands, in code points from the text's beginning; half-open.</summary>
    public TextSpan CodePointsOf(BlockSpan passage)
    {
        TextSpan span = SpanOf(passage);
        int start = _codePointStarts[passage.Block] + CodePoints(Text.AsSpan(_starts[passage.Block], passage.Span.Start));
        return new TextSpan(start, start + CodePoints(Text.AsSpan(span.Start, span.Length)));
    }

    /// <summary>At most so many code points right before an offset, but nothing before <paramref name="from"/>.</summary>
    public string Before(int offset, int codePoints, int from = 0)
    {
        int start = offset;
        for (int i = 0; i < codePoints && start > from; i++) start -= start - from > 1 && char.IsLowSurrogate(Text[start - 1]) ? 2 : 1;
        return Text[start..offset];
    }

    /// <summary>At most so many code points right behind an offset, but nothing behind <paramref name="to"/>.</summary>
    public string After(int offset, int codePoints, int to = int.MaxValue)
    {
        int end = offset, last = Math.Min(to, Text.Length);
        for (int i = 0; i < codePoints && end < last; i++) end += last - end > 1 && char.IsHighSurrogate(Text[end]) ? 2 : 1;
        return Text[offset..end];
    }

    /// <summary>Reading text holds no half of a surrogate pair, so every unit but a low surrogate begins a code point.</summary>
    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char unit in text)
            if (!char.IsLowSurrogate(unit)) count++;
        return count;
    }
}
