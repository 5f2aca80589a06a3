using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// Whole sentences below the text that are none of it: where to turn, that comments are closed, who the author is, the
/// first words of another report, the name that signs. Sought from the end upward, until a paragraph is found.
/// </summary>
internal static class ClosingNotices
{
    /// <summary>A report keeps so many paragraphs, whatever its last ones say.</summary>
    private const int FewestParagraphs = 3;

    private const int MostWordsOfSignature = 4;

    public static void Mark(List<SeedLine> lines)
    {
        int left = lines.Count(l => l.Shape == LineShape.Prose);
        for (int i = lines.Count - 1; i > 0 && left > FewestParagraphs; i--)
        {
            if (IsSignature(lines, i)) Sign(lines[i]);
            if (lines[i].Shape != LineShape.Prose) continue;
            if (IsCardText(lines, i) || IsUnderListed(lines, i)) lines[i].Shape = LineShape.Teaser;
            else if (ClosingNotice.Is(lines[i].Text)) lines[i].Shape = LineShape.Furniture;
            else return;
            left--;
        }
    }

    /// <summary>Cut, right below words that close no sentence: what a card shows of another report.</summary>
    private static bool IsCardText(List<SeedLine> lines, int i) =>
        TeaserShape.IsCut(lines[i].Text) && lines[i - 1].Shape == LineShape.Headline && !lines[i].BlankBefore
        && (i < 2 || lines[i - 2].Shape != LineShape.Prose || !lines[i - 1].BlankAfter);

    /// <summary>Below the first headline under the name of a list.</summary>
    private static bool IsUnderListed(List<SeedLine> lines, int i) =>
        i >= 2 && lines[i - 1].Shape == LineShape.Headline && lines[i - 2].Shape is LineShape.RelatedLabel && ListNames.Is(lines[i - 2].Folded) && !lines[i].BlankBefore;

    /// <summary>"- Pacific Dateline", "— Jane Doe" right below the last paragraph.</summary>
    private static bool IsSignature(List<SeedLine> lines, int i)
    {
        string text = lines[i].Text;
        if (lines[i].Shape is not (LineShape.ListItem or LineShape.Headline) || lines[i - 1].Shape != LineShape.Prose || text[0] is not ('-' or '–' or '—')) return false;
        List<string> words = Tokens.Of(text);
        return words.Count is >= 1 and <= MostWordsOfSignature && words.TrueForAll(Tokens.StartsUpper) && SentenceEnd.Mark(text) == '\0'
            && (i + 1 == lines.Count || lines[i + 1].Shape != LineShape.ListItem);
    }

    private static void Sign(SeedLine line)
    {
        string name = line.Text.TrimStart('-', '–', '—', ' ');
        line.Byline = PersonNames.IsListOfPersons(name) && !MediaNames.Is(name) ? new Byline(PersonNames.Read(name), true) : null;
        line.Shape = line.Byline is null ? LineShape.Furniture : LineShape.Byline;
    }
}
