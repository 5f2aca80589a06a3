using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Tables that lost their rows: one cell a line.</summary>
internal static class TableCells
{
    /// <summary>So many short lines one after another, many of them numbers, are the cells of a table.</summary>
    private const int FewestCells = 6;

    public static void Mark(List<SeedLine> lines)
    {
        int start = 0;
        while (start < lines.Count)
        {
            int end = start;
            while (end < lines.Count && IsCell(lines[end])) end++;
            int numbers = lines.Skip(start).Take(end - start).Count(l => l.Text.Any(char.IsAsciiDigit));
            if (end - start >= FewestCells && numbers * 3 >= end - start && start > 0)
                for (int i = start; i < end; i++) lines[i].Shape = LineShape.TableRow;
            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Whether a row stands beside a line of numbers.</summary>
    public static bool IsInTable(Draft draft, int index) =>
        draft.At(index - 1)?.Shape is LineShape.TableRow or LineShape.Number || draft.At(index + 1)?.Shape is LineShape.TableRow or LineShape.Number;

    private static bool IsCell(SeedLine line) =>
        line.Shape is LineShape.Number
        || (line.Shape is LineShape.Headline or LineShape.Fragment && line.Text.Length < 40 && Tokens.Count(line.Text) <= 4)
        || (line is { Shape: LineShape.Byline, Byline.IsLabelled: false } && !line.Meta.HasDate && line.Text.Length < 40);
}
