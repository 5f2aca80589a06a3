using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Looks at one line at a time: its marks, labels, length and ending.</summary>
internal static class Shapes
{
    /// <summary>Longer lines are text whatever they hold.</summary>
    private const int LongestFurniture = 420;

    public static void Assign(IReadOnlyList<SeedLine> lines)
    {
        foreach (SeedLine line in lines) line.Shape = Of(line);
    }

    private static LineShape Of(SeedLine line)
    {
        if (line.Text.Length == 0) return line.From == 0 ? LineShape.Markup : LineShape.Taken;
        if (CodeText.Is(line.Text)) return LineShape.Markup;
        return ByMarkup(line) ?? ByNotice(line) ?? ByEmbed(line) ?? ByLabel(line) ?? ByFacts(line) ?? ByWords(line);
    }

    private static LineShape? ByMarkup(SeedLine line) => line.Hint switch
    {
        MarkupHint.Headline => LineShape.Headline,
        MarkupHint.Subheading => RelatedShape.Read(line) ?? (FurnitureWords.Anywhere.Match(line.Folded) ? LineShape.Furniture : LineShape.Headline),
        MarkupHint.Post => LineShape.EmbedPost,
        MarkupHint.Tags => LineShape.Tags,
        MarkupHint.ListItem => LineShape.ListItem,
        MarkupHint.TableRow => LineShape.TableRow,
        MarkupHint.Quote when !Prose.Is(line.Text) || EmbedShape.IsPost(line.Text) => LineShape.EmbedPost,
        MarkupHint.Caption => WithCaption(line, CaptionLine.Read(line.Text) ?? new CaptionLine(null, false)),
        _ => null,
    };

    private static LineShape? ByNotice(SeedLine line)
    {
        if (line.Text.Length > LongestFurniture || CopyrightLine.InLine(line.Text) is not { } notice) return null;
        if (line.Text[0] == '©' && (CaptionLine.Read(line.Text) is null)) return LineShape.Copyright;
        return notice.Year is not null || CopyrightLine.SaysRights(line.Folded) || line.Folded.StartsWith("copyright", StringComparison.Ordinal)
            ? LineShape.Copyright
            : null;
    }

    private static LineShape? ByEmbed(SeedLine line)
    {
        if (EmbedShape.IsAuthor(line.Text)) return LineShape.EmbedAuthor;
        if (EmbedShape.IsPost(line.Text)) return LineShape.EmbedPost;
        return line.HasCells && TableShape.IsRow(line) ? LineShape.TableRow : null;
    }

    private static LineShape? ByLabel(SeedLine line)
    {
        if (line.Text.Length > LongestFurniture) return null;
        string folded = line.Folded;
        if (Turns.Begins(folded) || Turns.BeginsWithSpeaker(line.Text) || Dateline.IsAlone(line.Text)) return LineShape.Prose;
        if (Navigation.EndsOnCounter(folded)) return LineShape.Furniture;
        if (LabelWords.Tags.At(folded, needsColon: true) is { } tags && LabelledBy(folded, tags)) return LineShape.Tags;
        if (TagsWithoutColon(line)) return LineShape.Tags;
        if (LabelWords.Source.At(folded, needsColon: true) is { } source && LabelledBy(folded, source)
            && (LabelWords.IsPublication(source) || !SentenceEnd.HasInner(line.Text)))
            return LineShape.Source;
        if (LabelWords.HeadsSources(folded) || ListShape.IsReference(line.Text)) return LineShape.Source;
        if (LabelWords.Archive.At(folded, needsColon: true) is { } archive && folded.Length > archive.Length && EmbedShape.HoldsAddress(line.Text))
            return LineShape.Source;
        return RelatedShape.Read(line);
    }

    /// <summary>"Теги Порт-Андреев Транспорт"</summary>
    private static bool TagsWithoutColon(SeedLine line)
    {
        List<string> words = line.Text.Length > 120 ? [] : Tokens.Of(line.Text);
        return words.Count is >= 2 and <= 10 && words[0] is "Теги" or "Tags" or "Мітки" or "Метки" or "Schlagwörter" or "Topics" && Tokens.StartsUpper(words[1]) && SentenceEnd.Mark(line.Text) == '\0';
    }

    private static bool LabelledBy(string folded, string label) =>
        folded.Length == label.Length || folded[label.Length..].TrimStart().StartsWith(':');

    private static LineShape? ByFacts(SeedLine line)
    {
        if (line.Text.Length > LongestFurniture) return null;
        if (line.Meta.IsOnlyDateOrTime) return LineShape.Meta;
        if (Navigation.IsCounter(line.Folded)) return LineShape.Number;
        if (Navigation.IsReactions(line.Text)) return LineShape.Furniture;
        if (Navigation.IsLanguageSwitch(line.Text) || Navigation.IsMailAddress(line.Text) || Navigation.IsCrumbs(line.Folded) || MenuLine.Is(line.Text)) return LineShape.Furniture;
        if (FurnitureWords.Anywhere.Match(line.Folded) || Navigation.IsAdvertisement(line.Folded) || IsRequest(line)) return LineShape.Furniture;
        if (Navigation.IsClock(line.Text)) return LineShape.Meta;
        return ByMeta(line);
    }

    private static LineShape? ByMeta(SeedLine line)
    {
        MetaLine meta = line.Meta;
        bool mixed = meta.HasDate || meta.Read is not null;
        line.Byline = Byline.Read(meta.Rest);
        if (line.Byline is not null && (line.Byline.IsLabelled || !mixed || IsDetached(line) || IsAtEdge(line))) return LineShape.Byline;
        line.Byline = null;
        if (IsPictureOfMonth(line)) return null;
        return mixed && IsDetached(line) && Tokens.Count(meta.Rest, 6) < 6 && !SentenceEnd.IsClosed(line.Text) ? LineShape.Meta : null;
    }

    /// <summary>Whether the date stands apart from the words beside it, by a mark or a time of day.</summary>
    private static bool IsDetached(SeedLine line)
    {
        foreach (FoundDate date in line.Meta.Dates)
        {
            string before = line.Text[..date.Span.Start].TrimEnd(), after = line.Text[date.Span.End..].TrimStart();
            bool apart = before.Length == 0 || !char.IsLetterOrDigit(before[^1]) || DateLabels.IsLabel(Fold.Of(Tokens.Of(before)[^1]));
            if (!apart && !date.HasTime) return false;
            if (after.Length > 0 && char.IsLetterOrDigit(after[0]) && !date.HasTime) return false;
        }
        return true;
    }

    /// <summary>"lysa bridge, february 2024": the alternative text of a picture tells when it was taken.</summary>
    private static bool IsPictureOfMonth(SeedLine line) =>
        line.Meta.Dates is [{ Day: 0 }] && char.IsLower(line.Text[0]) && Tokens.Count(line.Meta.Rest, 2) >= 2;

    /// <summary>"June 3, 2022 Lena Ortiz": nothing but a date and names.</summary>
    private static bool IsAtEdge(SeedLine line) =>
        line.Meta.Dates is [var only] && (only.Span.Start == 0 || only.Span.End == line.Text.Length);

    private static bool IsRequest(SeedLine line)
    {
        if (Requests.GivesAddress(line.Text)) return true;
        if (Tokens.Count(line.Text, 45) >= 45 || line.Text.Contains('«', StringComparison.Ordinal) && SentenceEnd.InnerEnds(line.Text, 4) > 2) return false;
        string folded = line.Folded;
        if (FurnitureWords.Requests.Match(folded) && FurnitureWords.RequestThings.Match(folded)) return SentenceEnd.Mark(line.Text) is '!' or '\0' or ':' || Requests.BeginsSentence(folded);
        return Requests.EndsWithSupport(line.Text);
    }

    private static LineShape ByWords(SeedLine line)
    {
        if (line.Text.Length <= LongestFurniture && TeaserShape.Is(line.Folded)) return LineShape.Teaser;
        if (CaptionLine.Read(line.Text, line.Folded) is { } caption) return WithCaption(line, caption);
        if (ListShape.IsBullet(line.Text)) return LineShape.ListItem;
        if (Prose.Is(line.Text)) return LineShape.Prose;
        return char.IsLower(Tokens.FirstLetter(line.Text)) && char.IsLetter(line.Text[0]) ? LineShape.Fragment : LineShape.Headline;
    }

    private static LineShape WithCaption(SeedLine line, CaptionLine caption)
    {
        line.Caption = caption;
        return LineShape.Caption;
    }
}
