using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Captions that only their place and a credit without a label show.</summary>
internal static class PictureLines
{
    private const int MostWords = 25;

    public static void Mark(List<SeedLine> lines)
    {
        int first = lines.FindIndex(l => l.Shape == LineShape.Prose);
        bool fact = false, headline = false;
        for (int i = 0; i < lines.Count; i++)
        {
            SeedLine line = lines[i];
            bool below = (fact && headline) || (first >= 0 && i > first);
            bool open = line.Shape == LineShape.Headline || (line.Shape == LineShape.Prose && i == first && SentenceEnd.Mark(line.Text) == '\0');
            if (below && open && line.Hint == MarkupHint.None && Tokens.Count(line.Text, MostWords) < MostWords) Take(line);
            fact |= line.Shape is LineShape.Meta or LineShape.Byline;
            headline |= line.Shape == LineShape.Headline && Tokens.Count(line.Text, 3) >= 3;
        }
    }

    private static void Take(SeedLine line)
    {
        if (PictureCredit.Read(line.Text) is not { } caption) return;
        line.Caption = caption;
        line.Shape = LineShape.Caption;
    }
}
