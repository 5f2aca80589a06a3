using System.Collections.Immutable;
using System.Globalization;

namespace FactArchive.Edge.Pictures;

/// <summary>A text broken into lines at its blanks; a word that is wider than a line is broken too.</summary>
/// <param name="measure">Width of a text.</param>
public sealed class WrappedText(Func<string, float> measure, float width)
{
    private const string Ellipsis = "…";

    public ImmutableArray<string> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Pieces))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (measure(longer) <= width)
            {
                line = longer;
                continue;
            }
            lines.Add(line);
            line = word;
        }
        if (line.Length > 0) lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>As many lines as there is room for; the last one shows that it was cut.</summary>
    public ImmutableArray<string> Lines(string text, int most)
    {
        ImmutableArray<string> lines = Lines(text);
        return lines.Length <= most ? lines : [.. lines.Take(most - 1), Cut(lines[most - 1] + Ellipsis)];
    }

    private string Cut(string line)
    {
        while (measure(line) > width && line.Length > 1) line = WithoutLast(line[..^1]).TrimEnd() + Ellipsis;
        return line;
    }

    private static string WithoutLast(string text)
    {
        int[] starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length == 0 ? "" : text[..starts[^1]];
    }

    private IEnumerable<string> Pieces(string word)
    {
        while (measure(word) > width)
        {
            string piece = word;
            while (measure(piece) > width) piece = WithoutLast(piece);
            // A line that is narrower than a letter still takes one.
            if (piece.Length == 0) break;
            yield return piece;
            word = word[piece.Length..];
        }
        if (word.Length > 0) yield return word;
    }
}
