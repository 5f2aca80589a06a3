using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Cuts a seed into its non-blank lines.</summary>
internal static class LineReader
{
    public static List<SeedLine> Read(SourceText seed, MarkupMap markup)
    {
        bool[] blank = Blanks(seed);
        var lines = new List<SeedLine>();
        for (int number = 1; number <= seed.LineCount; number++)
        {
            if (blank[number]) continue;
            TextSpan raw = seed.LineSpan(number);
            lines.Add(new SeedLine(number, raw, ReadingText.Of(seed.Text, raw, markup))
            {
                Hint = markup.IsEmpty ? MarkupHint.None : MarkupHints.Of(raw.Of(seed.Text)),
                HasCells = HasCells(seed.Text.AsSpan(raw.Start, raw.Length)),
                BlankBefore = number == 1 || blank[number - 1],
                BlankAfter = number == seed.LineCount || blank[number + 1],
            });
        }
        return lines;
    }

    /// <summary>Whether a line holds nothing that a reader sees; index is the line's number.</summary>
    public static bool[] Blanks(SourceText seed)
    {
        var blank = new bool[seed.LineCount + 1];
        for (int number = 1; number <= seed.LineCount; number++)
        {
            TextSpan raw = seed.LineSpan(number);
            blank[number] = IsBlank(seed.Text.AsSpan(raw.Start, raw.Length));
        }
        return blank;
    }

    private static bool IsBlank(ReadOnlySpan<char> raw)
    {
        foreach (char c in raw)
            if (!ReadingCharacters.IsSpace(c) && !ReadingCharacters.IsInvisible(c)) return false;
        return true;
    }

    private static bool HasCells(ReadOnlySpan<char> raw)
    {
        ReadOnlySpan<char> inner = raw.Trim();
        return inner.Contains('\t');
    }
}
