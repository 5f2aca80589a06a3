using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Finds where the report's text begins and where the page's tail begins.</summary>
internal static class Zones
{
    /// <summary>More paragraphs than this do not stand before a byline.</summary>
    private const int MostProseBeforeByline = 4;

    /// <summary>More paragraphs than this do not stand behind a tail's first mark.</summary>
    private const int MostProseInTail = 4;

    private const int MostWordsOverList = 5;

    /// <summary>"Prof. Dr. " before a name.</summary>
    private const int LongestTitle = 12;

    /// <summary>Notices and cards are shorter than this many words.</summary>
    private const int SolidParagraph = 18;

    public static void Find(Draft draft)
    {
        List<SeedLine> lines = draft.Lines;
        draft.BodyStart = WithSpeaker(lines, BodyStart(lines));
        draft.TailStart = Math.Max(draft.BodyStart, TailStart(draft));
    }

    private static int BodyStart(List<SeedLine> lines)
    {
        int first = FirstOfText(lines);
        if (first < 0) return HeadWithoutBody(lines);
        if (lines.Take(first).Any(IsAnchor)) return first;
        int anchor = LateAnchor(lines, first);
        if (anchor < 0) return first;
        int next = lines.FindIndex(anchor, l => IsBody(l) || l.Shape == LineShape.ListItem);
        return next < 0 ? first : next;
    }

    /// <summary>The first paragraph, or the first point of a list below a byline or date.</summary>
    private static int FirstOfText(List<SeedLine> lines)
    {
        bool anchored = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsBody(lines[i]) || (anchored && lines[i].Shape == LineShape.ListItem)) return i;
            anchored |= IsAnchor(lines[i]);
        }
        return -1;
    }

    /// <summary>A byline or date below paragraphs: they were the page's notices, or the report's lead.</summary>
    private static int LateAnchor(List<SeedLine> lines, int first)
    {
        int before = 0, after = lines.Count(IsBody);
        for (int i = first; i < lines.Count && before <= MostProseBeforeByline; i++)
        {
            if (IsBody(lines[i]))
            {
                before++;
                after--;
            }
            else if (IsAnchor(lines[i]) && after > before && HasHeadlineNear(lines, first, i)) return i;
        }
        return -1;
    }

    private static bool HasHeadlineNear(List<SeedLine> lines, int first, int anchor)
    {
        for (int i = anchor - 1; i >= first && i >= anchor - 4; i--)
            if (lines[i].Shape == LineShape.Headline) return true;
        return lines.Take(first).Any(l => l.Shape == LineShape.Headline) && anchor - first <= 2;
    }

    /// <summary>Without a paragraph everything that looks like the page's head is its head.</summary>
    private static int HeadWithoutBody(List<SeedLine> lines)
    {
        int last = lines.FindLastIndex(l => IsAnchor(l) || l.Shape is LineShape.Caption or LineShape.Headline);
        return last < 0 ? lines.Count : Math.Min(lines.Count, last + 1);
    }

    private static int TailStart(Draft draft)
    {
        List<SeedLine> lines = draft.Lines;
        int last = lines.FindLastIndex(l => IsBody(l) && !IsAboutAuthor(draft, l));
        int start = Math.Max(draft.BodyStart, last + 1);
        while (start < lines.Count && (IsPartOfText(lines[start]) || IsOverList(lines, start))) start++;
        start = Math.Min(start, FirstMark(draft, start));
        while (start > draft.BodyStart + 1 && IsBody(lines[start - 1]) && IsAboutAuthor(draft, lines[start - 1])) start--;
        return start;
    }

    private static bool IsPartOfText(SeedLine line) =>
        line.Shape is LineShape.ListItem or LineShape.TableRow or LineShape.EmbedPost or LineShape.EmbedAuthor;

    /// <summary>A heading with the first point of a list right below it, or with the report's sources.</summary>
    private static bool IsOverList(List<SeedLine> lines, int index) =>
        index + 1 < lines.Count && lines[index] is { Shape: LineShape.Headline, BlankAfter: false } heading && lines[index + 1].Shape is LineShape.ListItem or LineShape.Source
        && Tokens.Count(heading.Text) <= MostWordsOverList && !ListNames.Is(heading.Folded);

    /// <summary>The first sign that the report is over, if little more than furniture follows it.</summary>
    private static int FirstMark(Draft draft, int otherwise)
    {
        List<SeedLine> lines = draft.Lines;
        int before = 0, after = lines.Skip(draft.BodyStart).Count(IsBody);
        for (int i = draft.BodyStart; i < otherwise; i++)
        {
            if (IsBody(lines[i]))
            {
                before++;
                after--;
            }
            else if (after <= MostProseInTail && before >= 2 && before > after && IsTailMark(draft, i)) return i;
        }
        return otherwise;
    }

    private static bool IsTailMark(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (line.Shape is LineShape.Copyright or LineShape.Tags) return true;
        if (line.Shape is LineShape.Furniture or LineShape.RelatedLabel && FurnitureWords.TailOpeners.Match(line.Folded)) return line.Shape == LineShape.Furniture || !TextGoesOn(draft, index);
        return IsCard(draft, index) && !TextGoesOn(draft, index);
    }

    /// <summary>Whether a whole paragraph follows that is no card's text: the headlines stood amid the report.</summary>
    private static bool TextGoesOn(Draft draft, int index)
    {
        for (int i = index + 1; i < draft.Lines.Count; i++)
        {
            SeedLine line = draft.Lines[i];
            bool below = draft.Lines[i - 1].Shape == LineShape.Headline && !line.BlankBefore;
            if (IsBody(line) && !below && !TeaserShape.IsCut(line.Text) && !IsAboutAuthor(draft, line) && Tokens.Count(line.Text, SolidParagraph) >= SolidParagraph) return true;
        }
        return false;
    }

    /// <summary>A headline that stands twice is the card of another report.</summary>
    private static bool IsCard(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        return line.Shape == LineShape.Headline && draft.At(index + 1) is { Shape: LineShape.Headline } next && Fold.Bare(line.Text) == Fold.Bare(next.Text);
    }

    /// <summary>A paragraph that begins with the author's name tells who the author is.</summary>
    public static bool IsAboutAuthor(Draft draft, SeedLine line) =>
        draft.NamedAuthors.Any(name => BeginsWithName(line.Text, name)) && line.Text.IndexOf('“', StringComparison.Ordinal) < 0;

    /// <summary>The name first, or behind "Dr." and the like.</summary>
    private static bool BeginsWithName(string text, string name)
    {
        int at = text.IndexOf(name, 0, Math.Min(text.Length, name.Length + LongestTitle), StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + name.Length >= text.Length || char.IsLetter(text[at + name.Length])) return false;
        return at == 0 || (at > 2 && text[at - 1] == ' ' && text[at - 2] == '.' && Words.Tokens.Count(text[..at]) <= 2);
    }

    public static bool IsBody(SeedLine line) => line.Shape == LineShape.Prose;

    /// <summary>A speaker in brackets right above a paragraph belongs to the text.</summary>
    private static int WithSpeaker(List<SeedLine> lines, int first) =>
        first > 0 && lines[first - 1].Shape == LineShape.Headline && Turns.IsSpeaker(lines[first - 1].Text) ? first - 1 : first;

    private static bool IsAnchor(SeedLine line) => line.Shape == LineShape.Byline || (line.Shape == LineShape.Meta && line.Meta.Rest.Length == 0);
}
