using System.Collections.Immutable;

namespace FactArchive.Core.Text;

/// <summary>
/// A text of the archive with its path: the only place that counts lines. Lines are physical lines from 1,
/// split on CRLF or LF; the byte order mark is gone before a text gets here.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>Relative to the archive's root, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>A text that ends in a line break has no empty line after it.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The span of a line without its line break; <paramref name="line"/> counts from 1.</summary>
    public TextSpan LineSpan(int line)
    {
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        if (end > start && Text[end - 1] == '\n') end--;
        if (end > start && Text[end - 1] == '\r') end--;
        return new TextSpan(start, end);
    }

    public string Line(int line) => LineSpan(line).Of(Text);

    /// <summary>The number of the line in which an offset stands, from 1.</summary>
    public int LineAt(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    public Location LocationAt(int offset)
    {
        int line = LineAt(offset);
        return new Location(Path, line, offset - _lineStarts[line - 1] + 1);
    }

    /// <summary>The offset of a place in this text.</summary>
    public int OffsetOf(Location at) => _lineStarts[at.Line - 1] + at.Column - 1;

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return starts.ToImmutable();
    }
}
