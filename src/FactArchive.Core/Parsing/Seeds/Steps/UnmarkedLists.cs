using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// Points of a list whose marks were lost: three or more sentences one right below the other, under a heading, on a page
/// that parts its paragraphs by blank lines.
/// </summary>
internal static class UnmarkedLists
{
    private const int FewestPoints = 3;
    private const int MostWords = 30;

    public static void Mark(List<SeedLine> lines)
    {
        bool parted = PartsParagraphs(lines);
        for (int i = 1; i < lines.Count; i++)
        {
            int end = i;
            while (end < lines.Count && IsPoint(lines[end]) && (end == i || !lines[end].BlankBefore)) end++;
            if (end - i >= FewestPoints && (parted ? IsAnnounced(lines[i - 1]) : IsBackground(lines[i - 1])))
                for (int k = i; k < end; k++) lines[k].Shape = LineShape.ListItem;
            i = Math.Max(i, end - 1);
        }
    }

    private static bool IsPoint(SeedLine line) => line.Shape == LineShape.Prose && Tokens.Count(line.Text, MostWords) < MostWords;

    private static bool IsAnnounced(SeedLine above) =>
        (above.Shape == LineShape.Headline && Tokens.Count(above.Text) <= 6) || (above.Shape == LineShape.Prose && SentenceEnd.Mark(above.Text) == ':');

    /// <summary>"Передісторія:" – points follow it on pages without blank lines as well.</summary>
    private static bool IsBackground(SeedLine above) => above.Shape == LineShape.Headline && above.Folded is "передісторія:" or "предыстория:";

    /// <summary>Whether nearly all paragraphs but those of one such list have a blank line behind them.</summary>
    private static bool PartsParagraphs(List<SeedLine> lines)
    {
        int prose = lines.Count(l => l.Shape == LineShape.Prose), parted = lines.Count(l => l.Shape == LineShape.Prose && l.BlankAfter);
        return parted >= 4 && parted * 3 >= prose * 2;
    }
}
