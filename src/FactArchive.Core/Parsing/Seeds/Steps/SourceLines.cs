using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Sources below a heading that names them.</summary>
internal static class SourceLines
{
    private const int LongestSource = 200;

    /// <summary>Under "Sources:" alone stand the sources, one a line.</summary>
    public static void Mark(List<SeedLine> lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            bool under = lines[i - 1].Shape == LineShape.Source && (IsLabelAlone(lines[i - 1]) || (i > 1 && lines[i - 1].Roles.Contains(LineRole.SourceLine)));
            bool item = lines[i].Shape is LineShape.Headline or LineShape.Fragment or LineShape.Meta or LineShape.ListItem or LineShape.Byline
                || (lines[i].Shape == LineShape.Prose && lines[i].Text.Length < LongestSource);
            if (!under || !item) continue;
            lines[i].Shape = LineShape.Source;
            lines[i].Add(LineRole.SourceLine);
        }
    }

    private static bool IsLabelAlone(SeedLine line) => LabelWords.HeadsSources(line.Folded) || LabelWords.Source.At(line.Folded, needsColon: true) is { } label && line.Folded.Length <= label.Length + 2;
}
