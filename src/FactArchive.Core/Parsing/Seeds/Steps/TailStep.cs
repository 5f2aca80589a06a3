using System.Buffers;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The lines behind the text: tags, cards of other reports, forms and notices.</summary>
internal static class TailStep
{
    private const int FewestHeadlineWords = 4;
    private const int LongHeadlineWords = 6;

    /// <summary>Under the name of a list also shorter ones are headlines.</summary>
    private const int FewestLinkedWords = 3;

    /// <summary>More lines than this do not stand under one label.</summary>
    private const int LongestList = 24;

    private static readonly SearchValues<char> Stating = SearchValues.Create(":?«“„\"");

    public static void Run(Draft draft)
    {
        for (int i = draft.TailStart; i < draft.Lines.Count; i++)
            if (draft.Lines[i].Number != draft.TitleLine) Assign(draft, i);
    }

    private static void Assign(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        switch (line.Shape)
        {
            case LineShape.Taken: break;
            case LineShape.Markup: line.Drop(LineRole.Markup, "markup"); break;
            case LineShape.Copyright: FactSteps.TakeCopyright(draft, line); break;
            case LineShape.Tags: line.Drop(LineRole.Tags, "tags"); break;
            case LineShape.Source: line.Drop(LineRole.SourceLine, "names the report's sources"); break;
            case LineShape.Caption: FactSteps.TakeCaption(draft, line); break;
            case LineShape.Related: RelatedLines.Take(draft, line); break;
            case LineShape.RelatedLabel: line.Drop(LineRole.RelatedLabel, "announces other reports"); break;
            case LineShape.Teaser: line.Drop(LineRole.Teaser, "a cut text of another report"); break;
            case LineShape.Byline: Byline(draft, index); break;
            case LineShape.Meta: Meta(draft, line); break;
            case LineShape.EmbedAuthor or LineShape.EmbedPost: draft.AddBlock(line, BlockKind.Embed, LineRole.Embed); break;
            case LineShape.Headline: Headline(draft, index); break;
            case LineShape.Fragment: Fragment(line); break;
            case LineShape.Prose: Prose(draft, index); break;
            case LineShape.Furniture when OtherHeadlines.Announces(line.Folded) && draft.At(index + 1)?.Shape is LineShape.Headline:
                line.Shape = LineShape.RelatedLabel;
                line.Drop(LineRole.RelatedLabel, "announces other reports");
                break;
            case LineShape.Furniture when NextArticle.Is(line.Folded.TrimStart('←', ' ')) && draft.At(index + 1)?.Shape is LineShape.Headline && Tokens.Count(line.Text) <= 3:
                line.Shape = LineShape.RelatedLabel;
                line.Drop(LineRole.RelatedLabel, "leads to another report");
                break;
            case LineShape.Furniture when NextArticle.Is(line.Folded): line.Drop(LineRole.Teaser, "leads to other reports"); break;
            case LineShape.Furniture when TagLine.IsParted(draft, line.Text): line.Drop(LineRole.Tags, "tags"); break;
            default: line.Drop(LineRole.Boilerplate, "page furniture"); break;
        }
    }

    /// <summary>A name alone signs the text if it stands right below it and nobody has signed above.</summary>
    private static void Byline(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        bool signs = index == draft.TailStart && !draft.HasByline && !line.Byline!.IsLabelled;
        if (!line.Byline!.IsLabelled && (IsOfText(draft, line) || (Tokens.Count(line.Text) >= 4 && !line.Text.Contains(',', StringComparison.Ordinal))))
        {
            line.Drop(LineRole.Tags, "tags");
            return;
        }
        if (signs) line.Byline = line.Byline! with { IsLabelled = true };
        if (line.Byline!.IsLabelled) FactSteps.TakeByline(draft, line, DatePlace.Tail);
        else line.Drop(LineRole.Boilerplate, "a name behind the text");
    }

    private static void Meta(Draft draft, SeedLine line) => FactSteps.TakeDatesAndTime(draft, line, DatePlace.Tail);

    private static void Headline(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (draft.Title is not null && Fold.Bare(line.Text) == draft.TitleBare) line.Drop(LineRole.TitleRepeat, "the headline again");
        else if (NextArticle.Is(line.Folded)) line.Drop(LineRole.Teaser, "leads to other reports");
        else if (IsNameOfList(draft, index)) line.Drop(LineRole.RelatedLabel, "announces other reports");
        else if (TagLine.Is(line.Text) || IsUnderTags(draft, index)) line.Drop(LineRole.Tags, "tags");
        else if (IsOfText(draft, line)) line.Drop(LineRole.Tags, "tags");
        else if (IsUnderLabel(draft, index) || IsHeadline(draft, index)) RelatedLines.Take(draft, line);
        else line.Drop(LineRole.Boilerplate, "page furniture");
    }

    /// <summary>"Новости компаний", "Around the Times": a few words that the report does not use, over two headlines.</summary>
    private static bool IsNameOfList(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (Tokens.Count(line.Text) > 3 || TagLine.Is(line.Text) || IsOfText(draft, line) || !IsLongHeadline(draft, index + 1) || !IsLongHeadline(draft, index + 2)) return false;
        line.Shape = LineShape.RelatedLabel;
        return true;
    }

    private static bool IsLongHeadline(Draft draft, int index) =>
        draft.At(index) is { Shape: LineShape.Headline } line && Tokens.Count(line.Text, FewestLinkedWords) >= FewestLinkedWords && !ReaderWords.SpeaksToReader(line.Text);

    /// <summary>A few words without grammar, all of which the report uses: key words.</summary>
    private static bool IsOfText(Draft draft, SeedLine line)
    {
        List<string> words = Tokens.Of(line.Text);
        if (words.Count > 5 || SentenceEnd.Mark(line.Text) != '\0') return false;
        string text = draft.FoldedText;
        return words.TrueForAll(w => w.Length >= 3 && text.Contains(Fold.Of(w)[..Math.Min(w.Length, Math.Max(4, w.Length - 2))], StringComparison.Ordinal));
    }

    /// <summary>Right below "Read also", or below the headlines and cut texts that stand below it.</summary>
    private static bool IsUnderLabel(Draft draft, int index)
    {
        for (int i = index - 1; i >= draft.TailStart && i >= index - LongestList; i--)
        {
            if (draft.Lines[i].Shape is LineShape.RelatedLabel or LineShape.Related) return i == index - 1 || Tokens.Count(draft.Lines[index].Text) >= 2;
            if (!draft.Lines[i].Roles.Contains(LineRole.RelatedHeadline) && !draft.Lines[i].Roles.Contains(LineRole.Teaser)) return false;
        }
        return false;
    }

    /// <summary>A card's headline has a teaser or its repetition below it; alone it must be long, or state something, and not speak to the reader.</summary>
    private static bool IsHeadline(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        int words = Tokens.Count(line.Text);
        bool card = draft.At(index + 1) is { } next && (next.Shape is LineShape.Teaser || Fold.Bare(next.Text) == Fold.Bare(line.Text));
        if (card && words >= 2) return true;
        if (words < FewestHeadlineWords || line.Text.Contains("[email", StringComparison.Ordinal)) return false;
        bool list = draft.At(index - 1)?.Roles.Contains(LineRole.RelatedHeadline) == true;
        if (list || line.Hint == MarkupHint.Link) return true;
        return !ReaderWords.SpeaksToReader(line.Text) && (words >= LongHeadlineWords || line.Text.AsSpan().ContainsAny(Stating));
    }

    private static bool IsUnderTags(Draft draft, int index) =>
        draft.At(index - 1) is { } before && before.Roles.Contains(LineRole.Tags) && Tokens.Count(draft.Lines[index].Text) <= 3;

    private static void Fragment(SeedLine line)
    {
        if (Tokens.Count(line.Text) <= 10) line.Drop(LineRole.Tags, "tags");
        else line.Drop(LineRole.Boilerplate, "page furniture");
    }

    private static void Prose(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        bool card = draft.At(index - 1)?.Roles.Contains(LineRole.RelatedHeadline) == true;
        if (card || TeaserShape.IsCut(line.Text)) line.Drop(LineRole.Teaser, "first words of another report");
        else line.Drop(LineRole.Boilerplate, Zones.IsAboutAuthor(draft, line) ? "about the author" : "a notice behind the text");
    }
}

/// <summary>"Previous article … Next article …"</summary>
internal static class NextArticle
{
    private static readonly Phrases Openers = new("""
        ^previous article
        ^next article
        ^previous post
        ^next post
        ^prev article
        ^попередня новина
        ^попередня стаття
        ^наступна новина
        ^наступна стаття
        ^предыдущая новость
        ^предыдущая статья
        ^следующая новость
        ^следующая статья
        ^vorheriger artikel
        ^nächster artikel
        ^voriger artikel
        ^vorheriger beitrag
        ^nächster beitrag
        ^попередній запис
        ^наступний запис
        ^предыдущая запись
        ^следующая запись
        """);

    public static bool Is(string folded) => Openers.Match(folded);
}

/// <summary>Names of lists of headlines that every page of a site shows.</summary>
internal static class OtherHeadlines
{
    private static readonly Phrases Names = new("""
        =most popular
        =most read
        =most viewed
        =trending
        =trending now
        =latest
        =latest news
        =top stories
        =recommended
        =editors' picks
        =in other news
        =more news
        =популярне
        =популярні новини
        =найпопулярніше
        =останні новини
        =стрічка новин
        =новини партнерів
        =більше новин
        =популярное
        =самое читаемое
        =последние новости
        =лента новостей
        =новости партнеров
        =больше новостей
        =новости сми2
        =сегодня в сми
        =картина дня
        =meistgelesen
        =meistgelesene artikel
        =aktuelles
        =mehr nachrichten
        =top-themen
        =neueste nachrichten
        """);

    public static bool Announces(string folded) => Names.Match(folded);
}

/// <summary>Key words without a label: parted by commas or hash signs.</summary>
internal static class TagLine
{
    /// <summary>"bank | Norhavn | depositors": key words that the report uses.</summary>
    public static bool IsParted(Draft draft, string text)
    {
        string[] parts = text.Split(" | ", StringSplitOptions.TrimEntries);
        return parts.Length >= 2 && Array.TrueForAll(parts, p => p.Length > 2 && draft.FoldedText.Contains(Fold.Of(p)[..Math.Max(3, p.Length - 2)], StringComparison.Ordinal));
    }

    public static bool Is(string text)
    {
        if (text.StartsWith('#')) return true;
        if (text.Contains(':', StringComparison.Ordinal)) return false;
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3 && Array.TrueForAll(parts, p => Tokens.Count(p) <= 3) && SentenceEnd.Mark(text) == '\0';
    }
}
