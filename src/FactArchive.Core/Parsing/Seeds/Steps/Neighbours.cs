using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Corrects the shapes of lines that only their neighbours explain: lists, tables, posts.</summary>
internal static class Neighbours
{
    private const int LongestSource = 200;

    private const int FewestCutWords = 6;

    private const int FewestLinkedWords = 3;

    private const int LongestPictureText = 26;

    public static void Refine(Draft draft)
    {
        List<SeedLine> lines = draft.Lines;
        HeadShapes.Refine(lines);
        bool begun = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (begun && lines[i] is { Shape: LineShape.Caption, Caption.IsWeak: true } && Prose.Is(lines[i].Text)) lines[i].Shape = LineShape.Prose;
            begun |= lines[i].Shape == LineShape.Prose;
            if (IsDashedPoint(lines, i) || IsNumberedPoint(lines, i)) lines[i].Shape = LineShape.ListItem;
            else if (IsRowWithBars(lines, i)) lines[i].Shape = LineShape.TableRow;
            else if (begun && IsPostBySymbol(lines, i)) lines[i].Shape = Touching(lines, i).Any(n => n.Text.Length > 0 && n.Text[0] == lines[i].Text[0]) ? LineShape.ListItem : LineShape.EmbedPost;
            else if (IsSpokenHyphen(lines, i)) lines[i].Shape = LineShape.Prose;
        }
        DialogueLabels.Mark(lines);
        MarkLabelsAlone(lines);
        PictureLines.Mark(lines);
        MarkPictureText(lines);
        MarkLinked(lines);
        MarkCutOff(draft);
        PostLines.Mark(lines);
        TableCells.Mark(lines);
        SourceLines.Mark(lines);
        MarkTeasers(lines);
        UnmarkedLists.Mark(lines);
        ClosingNotices.Mark(lines);
        draft.PartsByBlankLines = PartsByBlankLines(lines);
        foreach (SeedLine line in lines.Where(l => l.Shape == LineShape.Copyright))
            if (CopyrightLine.InLine(line.Text)?.Holder is { } holder) draft.KnownSites.Add(Fold.Bare(holder));
        if (draft.CopyrightHolder is { } metadata) draft.KnownSites.Add(Fold.Bare(metadata));
    }

    /// <summary>Lines with a dash that touch each other; a single one only if it closes with a semicolon.</summary>
    private static bool IsDashedPoint(List<SeedLine> lines, int i)
    {
        SeedLine line = lines[i];
        if (line.Shape is not (LineShape.Prose or LineShape.Headline or LineShape.Fragment) || !ListShape.IsDashed(line.Text)) return false;
        if (SentenceEnd.Mark(line.Text) == ';' || char.IsLower(Tokens.FirstLetter(line.Text))) return true;
        return Touching(lines, i).Any(n => ListShape.IsDashed(n.Text) && n.Text[0] == line.Text[0]);
    }

    /// <summary>Amid the text only posts begin with an emoji; several in a row make a list.</summary>
    private static bool IsPostBySymbol(List<SeedLine> lines, int i) =>
        lines[i].Shape is LineShape.Prose or LineShape.Headline or LineShape.Fragment && lines[i].Text.Length < 1_000 && Emoji.Begins(lines[i].Text);

    /// <summary>One line with a hyphen among paragraphs, a whole sentence with a capital, is speech and no list.</summary>
    private static bool IsSpokenHyphen(List<SeedLine> lines, int i)
    {
        SeedLine line = lines[i];
        if (line.Shape != LineShape.ListItem || line.Text[0] != '-' || !SentenceEnd.IsClosed(line.Text)) return false;
        return line.BlankBefore && line.BlankAfter && !ClosesWithColon(lines, i) && line.Text.Length > 2 && char.IsUpper(Tokens.FirstLetter(line.Text))
            && !Near(lines, i).Any(n => n.Text.StartsWith("- ", StringComparison.Ordinal));
    }

    private static bool ClosesWithColon(List<SeedLine> lines, int i) => i > 0 && SentenceEnd.Mark(lines[i - 1].Text) == ':';

    private static bool IsNumberedPoint(List<SeedLine> lines, int i)
    {
        int number = ListShape.NumberOf(lines[i].Text);
        if (number == 0 || lines[i].Shape is not (LineShape.Prose or LineShape.Headline or LineShape.Fragment)) return false;
        return (i > 0 && ListShape.NumberOf(lines[i - 1].Text) == number - 1 && number > 1)
            || (i + 1 < lines.Count && ListShape.NumberOf(lines[i + 1].Text) == number + 1);
    }

    private static bool IsRowWithBars(List<SeedLine> lines, int i)
    {
        if (lines[i].Shape is not (LineShape.Headline or LineShape.Fragment or LineShape.Furniture)) return false;
        int bars = TableShape.Bars(lines[i].Text);
        return bars > 0 && Near(lines, i).Any(n => TableShape.Bars(n.Text) == bars);
    }

    /// <summary>A text cut off amid its last sentence: its last line closes nothing, and no headline would end so.</summary>
    private static void MarkCutOff(Draft draft)
    {
        List<SeedLine> lines = draft.Lines;
        if (lines.Count < 2 || lines[^1].Shape is not (LineShape.Headline or LineShape.Fragment) || lines[^2].Shape != LineShape.Prose) return;
        if (Tokens.Count(lines[^1].Text) >= FewestCutWords && CutOff.Is(lines[^1].Text, draft.Seed.Text)) lines[^1].Shape = LineShape.Prose;
    }

    /// <summary>Below "Read also" stands a headline, though it be of two sentences.</summary>
    private static void MarkLinked(List<SeedLine> lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            bool under = lines[i - 1].Shape == LineShape.RelatedLabel && lines[i - 1].Text.Length < LongestSource;
            if (under && lines[i].Shape == LineShape.Prose && SentenceEnd.Mark(lines[i].Text) is '\0' && Tokens.Count(lines[i].Text) < LongestPictureText) lines[i].Shape = LineShape.Headline;
        }
    }

    /// <summary>Before the text: a sentence with nothing but the credit on the next line tells what the picture shows.</summary>
    private static void MarkPictureText(List<SeedLine> lines)
    {
        int first = lines.FindIndex(l => l.Shape == LineShape.Prose);
        if (first <= 0 || first + 2 >= lines.Count || lines[first].BlankAfter || lines[first + 1] is not { Shape: LineShape.Caption, Caption.CreditOnly: true }) return;
        if (Tokens.Count(lines[first].Text, LongestPictureText) >= LongestPictureText || SentenceEnd.HasInner(lines[first].Text)) return;
        lines[first].Shape = LineShape.Caption;
        lines[first].Caption = new CaptionLine(null, false);
    }

    /// <summary>"Важливо" without a colon, with another report's headline on the next line.</summary>
    private static void MarkLabelsAlone(List<SeedLine> lines)
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].Shape != LineShape.Headline || lines[i + 1].Shape != LineShape.Headline || !RelatedLabels.BeforeColon.Contains(lines[i].Folded)) continue;
            if (Tokens.Count(lines[i + 1].Text) >= FewestLinkedWords) lines[i].Shape = LineShape.RelatedLabel;
        }
    }

    /// <summary>Below a headline, a text that ends in dots and is followed by "Read more", or whose headline stands twice.</summary>
    private static void MarkTeasers(List<SeedLine> lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Shape != LineShape.Prose || lines[i - 1].Shape != LineShape.Headline || !TeaserShape.IsCut(lines[i].Text)) continue;
            bool twice = i > 1 && Fold.Bare(lines[i - 1].Text) == Fold.Bare(lines[i - 2].Text) && lines[i - 2].Text.Length < 300;
            bool more = i + 1 < lines.Count && lines[i + 1].Shape is LineShape.Furniture or LineShape.RelatedLabel;
            if (twice || more) lines[i].Shape = LineShape.Teaser;
        }
    }

    private static bool PartsByBlankLines(List<SeedLine> lines)
    {
        int prose = lines.Count(l => l.Shape == LineShape.Prose), parted = lines.Count(l => l.Shape == LineShape.Prose && l.BlankAfter);
        return parted * 2 > prose;
    }

    private static IEnumerable<SeedLine> Touching(List<SeedLine> lines, int i)
    {
        if (i > 0 && !lines[i].BlankBefore) yield return lines[i - 1];
        if (i + 1 < lines.Count && !lines[i].BlankAfter) yield return lines[i + 1];
    }

    private static IEnumerable<SeedLine> Near(List<SeedLine> lines, int i)
    {
        if (i > 0) yield return lines[i - 1];
        if (i + 1 < lines.Count) yield return lines[i + 1];
    }
}
