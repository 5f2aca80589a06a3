using System.Buffers;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// Words behind the text that close no sentence: headlines of other reports under a label, in a list or over a teaser;
/// key words; the headline once more. What has none of these around it is the page's own furniture.
/// </summary>
internal static class TailHeadline
{
    private const int FewestHeadlineWords = 4;
    private const int LongHeadlineWords = 6;

    /// <summary>Under the name of a list also shorter ones are headlines.</summary>
    private const int FewestLinkedWords = 3;

    /// <summary>More lines than this do not stand under one label.</summary>
    private const int LongestList = 24;

    private static readonly SearchValues<char> Stating = SearchValues.Create(":?«“„\"");

    public static void Assign(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (draft.Title is not null && Fold.Bare(line.Text) == draft.TitleBare) line.Drop(LineRole.TitleRepeat, "the headline again");
        else if (NextArticle.Is(line.Folded)) line.Drop(LineRole.Teaser, "leads to other reports");
        else if (IsNameOfList(draft, index)) line.Drop(LineRole.RelatedLabel, "announces other reports");
        else if (IsTeaser(draft, index)) line.Drop(LineRole.Teaser, "first words of another report");
        else if (TagLine.Is(line.Text) || IsUnderTags(draft, index) || TagLine.IsParted(draft, line.Text)) line.Drop(LineRole.Tags, "tags");
        else if (TagLine.IsOfText(draft, line)) line.Drop(LineRole.Tags, "tags");
        else if (IsUnderLabel(draft, index) || IsHeadline(draft, index)) RelatedLines.Take(draft, line);
        else line.Drop(LineRole.Boilerplate, "page furniture");
    }

    /// <summary>"Новости компаний", "Around the Times": a few words that the report does not use, over two headlines.</summary>
    private static bool IsNameOfList(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        bool named = (ListNames.Is(line.Folded) || (ListNames.MayBe(line.Folded) && IsLongHeadline(draft, index + 1))) && draft.At(index + 1)?.Shape is LineShape.Headline or LineShape.Prose;
        if (!named)
        {
            if (Tokens.Count(line.Text) > 3 || TagLine.Is(line.Text) || TagLine.IsOfText(draft, line)) return false;
            if (!IsLongHeadline(draft, index + 1) || !IsLongHeadline(draft, index + 2)) return false;
        }
        line.Shape = LineShape.RelatedLabel;
        return true;
    }

    private static bool IsLongHeadline(Draft draft, int index) =>
        draft.At(index) is { Shape: LineShape.Headline } line && Tokens.Count(line.Text, FewestLinkedWords) >= FewestLinkedWords && !PageTalk.Is(line.Text);

    /// <summary>"He left for the capital on Sunday" below a headline of somebody else: it goes on where the headline ended.</summary>
    private static bool IsTeaser(Draft draft, int index) =>
        draft.At(index - 1)?.Roles.Contains(LineRole.RelatedHeadline) == true && !draft.Lines[index].BlankBefore && Pronouns.Begins(draft.Lines[index].Text);

    /// <summary>Right below "Read also", or below the headlines and cut texts that stand below it.</summary>
    private static bool IsUnderLabel(Draft draft, int index)
    {
        for (int i = index - 1; i >= draft.TailStart && i >= index - LongestList; i--)
        {
            SeedLine above = draft.Lines[i];
            if (above.Shape is LineShape.RelatedLabel or LineShape.Related || IsLabelInFurniture(above))
                return i == index - 1 || (Tokens.Count(draft.Lines[index].Text) >= 2 && !PageTalk.Is(draft.Lines[index].Text));
            if (!above.Roles.Contains(LineRole.RelatedHeadline) && !above.Roles.Contains(LineRole.Teaser) && above.Shape != LineShape.Meta) return false;
        }
        return false;
    }

    /// <summary>"Материалы по теме загружаются": furniture by its end, a label by its first words.</summary>
    private static bool IsLabelInFurniture(SeedLine line) =>
        line.Shape == LineShape.Furniture && line.Text.Length < 60 && RelatedLabels.Always.At(line.Folded, needsColon: false) is not null;

    /// <summary>A card's headline has a teaser or its repetition below it; others stand in a list, by a date, or right below the text.</summary>
    private static bool IsHeadline(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        int words = Tokens.Count(line.Text);
        if (words >= 2 && IsCard(draft, index)) return true;
        if (words < FewestHeadlineWords || PageTalk.Is(line.Text)) return false;
        if (draft.At(index - 1)?.Roles.Contains(LineRole.RelatedHeadline) == true || line.Hint == MarkupHint.Link) return true;
        if (IsFirstOfList(draft, index)) return true;
        bool states = words >= LongHeadlineWords || line.Text.AsSpan().ContainsAny(Stating);
        return states && (index == draft.TailStart || IsDated(draft, index));
    }

    private static bool IsCard(Draft draft, int index)
    {
        if (draft.At(index + 1) is not { } next) return false;
        bool teaser = next.Shape is LineShape.Teaser || (next.Shape is LineShape.Prose && TeaserShape.IsCut(next.Text));
        return teaser || Fold.Bare(next.Text) == Fold.Bare(draft.Lines[index].Text);
    }

    private static bool IsDated(Draft draft, int index) =>
        draft.At(index - 1) is { Shape: LineShape.Meta } || draft.At(index + 1) is { Shape: LineShape.Meta };

    private static bool IsFirstOfList(Draft draft, int index) =>
        draft.At(index + 1) is { Shape: LineShape.Headline } next && Tokens.Count(next.Text, FewestHeadlineWords) >= FewestHeadlineWords && !PageTalk.Is(next.Text);

    private static bool IsUnderTags(Draft draft, int index) =>
        draft.At(index - 1) is { } before && before.Roles.Contains(LineRole.Tags) && Tokens.Count(draft.Lines[index].Text) <= 3;
}
