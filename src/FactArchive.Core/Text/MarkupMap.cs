using System.Collections.Immutable;
using System.Text;

namespace FactArchive.Core.Text;

/// <summary>A stretch of a seed that is markup, and the text that a reader sees in its place (mostly none).</summary>
public readonly record struct MarkupPiece(TextSpan Span, string Shown);

/// <summary>The markup of a seed: tags, comments, script and style elements, entities; empty for plain text.</summary>
public sealed class MarkupMap
{
    private readonly ImmutableArray<MarkupPiece> _pieces;

    /// <param name="pieces">In order, not overlapping.</param>
    public MarkupMap(ImmutableArray<MarkupPiece> pieces) => _pieces = pieces;

    public static MarkupMap None { get; } = new([]);

    public bool IsEmpty => _pieces.IsEmpty;

    public bool Touches(TextSpan span)
    {
        int at = FirstEndingAfter(span.Start);
        return at < _pieces.Length && _pieces[at].Span.Start < span.End;
    }

    /// <summary>Hands over every visible character with its offset in the seed.</summary>
    public void Read(string seed, TextSpan span, Action<Rune, int> append)
    {
        int at = FirstEndingAfter(span.Start);
        int offset = span.Start;
        while (offset < span.End)
        {
            if (at < _pieces.Length && _pieces[at].Span.Start <= offset)
            {
                foreach (Rune shown in _pieces[at].Shown.EnumerateRunes()) append(shown, offset);
                offset = _pieces[at++].Span.End;
                continue;
            }
            Rune.DecodeFromUtf16(seed.AsSpan(offset, span.End - offset), out Rune rune, out int length);
            append(rune, offset);
            offset += length;
        }
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].Span.End > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
