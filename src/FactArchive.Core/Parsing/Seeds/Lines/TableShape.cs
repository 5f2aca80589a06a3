using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Rows of a table whose cells are parted by tabs or bars.</summary>
internal static class TableShape
{
    private const int LongestRow = 300;
    private const int MostWordsInCell = 10;

    public static bool IsRow(SeedLine line) => line.Text.Length <= LongestRow && Tokens.Count(line.Text) <= 30 && !SentenceEnd.HasInner(line.Text);

    /// <summary>"a | b | c", when a neighbour has as many bars.</summary>
    public static int Bars(string text)
    {
        if (text.Length > LongestRow) return 0;
        string[] cells = text.Split(" | ");
        return cells.Length < 3 || Array.Exists(cells, c => Tokens.Count(c) > MostWordsInCell) ? 0 : cells.Length - 1;
    }
}
