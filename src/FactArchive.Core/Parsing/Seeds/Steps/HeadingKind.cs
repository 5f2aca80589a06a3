using System.Buffers;
using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// Whether a headline amid the text points to another report or announces the paragraphs below it. Headlines of
/// other reports are whole statements; sub-headings are short, take up words of what follows, and often stand on it.
/// </summary>
internal static class HeadingKind
{
    /// <summary>Longer ones share words with the text because both are about the same events.</summary>
    private const int MostSharingWords = 6;

    private const int MostWordsOfSubheading = 9;

    private const int MostWordsOfQuestion = 7;

    private const int LongestParagraph = 4_000;

    private const double Statement = 2;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”«»„\"‘");

    /// <summary>Words for kinds of reports: what begins with one is a report.</summary>
    private static readonly FrozenSet<string> Kinds =
        ("explainer interview editorial opinion analysis podcast quiz video watch letters review profile obituary "
        + "інтерв'ю репортаж сповідь колонка подкаст тест відео інфографіка монолог блог огляд "
        + "интервью репортаж исповедь колонка подкаст тест видео инфографика монолог блог обзор рецензия "
        + "interview kommentar analyse reportage podcast quiz video porträt glosse leitartikel faktencheck").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pictures =
        "photos pictures gallery bilder fotos fotostrecke bilderstrecke фотографії светлини фоторепортаж фотогалерея".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool PointsElsewhere(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        if (line.Hint == MarkupHint.Link) return true;
        if (line.Hint == MarkupHint.Subheading || line.Text.StartsWith("+++", StringComparison.Ordinal) || Announcement.Is(line.Text) || ListShape.NumberOf(line.Text) > 0) return false;
        if (draft.At(index - 1)?.Shape == LineShape.RelatedLabel) return true;
        return Score(draft, index) + (StandsByAnother(draft, index) ? 3.5 : 0) > 0;
    }

    private static double Score(Draft draft, int index)
    {
        SeedLine line = draft.Lines[index];
        int words = Tokens.Count(line.Text);
        double score = words switch { <= 3 => -4, 4 => -2.5, 5 => -1, 6 => 0.5, 7 => 1.5, _ => 2.5 };
        score += StatesSomething(line.Text);
        if (draft.At(index + 1) is { Shape: LineShape.TableRow or LineShape.ListItem } && !line.BlankAfter) score -= 6;
        if (NamesKind(line)) score += 3;
        if (StandsOnNext(draft, line)) score -= words <= MostWordsOfQuestion && draft.At(index + 1)?.Shape == LineShape.Prose ? 6 : 3;
        if (IsUnderClock(draft, index)) score -= 9;
        int stems = Stems(line.Text).Count(), shared = SharedWithNext(draft, index);
        if (words <= MostSharingWords) score -= 1.5 * shared;
        else if (words <= MostWordsOfSubheading && stems >= 3 && shared >= 0.8 * stems) score -= 5;
        if (IsLabelled(line.Folded)) score -= 4;
        if (IsQuoteAlone(line.Folded)) score -= line.Folded[0] == '"' || IsSaidInText(draft, line) ? 3 : 0;
        if (Announcement.Inquires(line.Text)) score -= 2.5;
        if (words <= MostWordsOfQuestion && SentenceEnd.Mark(line.Text) == '?' && Announcement.Asks(line.Text)) score -= 4;
        return score;
    }

    private static bool NamesKind(SeedLine line) => Tokens.Of(line.Folded) is [var first, ..] words
        && (Kinds.Contains(first) || (words.Exists(Pictures.Contains) && !Announcement.Inquires(line.Text)));

    /// <summary>Quotes and a colon, or a source behind a dash or comma, make a headline.</summary>
    private static double StatesSomething(string text)
    {
        bool quoted = text.AsSpan().ContainsAny(Quotes);
        bool colon = text.Contains(": ", StringComparison.Ordinal);
        bool tail = text.Contains(" – ", StringComparison.Ordinal) || text.Contains(" — ", StringComparison.Ordinal) || text.Contains(", ", StringComparison.Ordinal);
        if (quoted && colon) return Statement * 2;
        return colon || tail || SentenceEnd.Mark(text) is '?' or '!' ? Statement : 0;
    }

    /// <summary>"9:57pm" above a heading: an entry of a live report.</summary>
    private static bool IsUnderClock(Draft draft, int index) => draft.At(index - 1) is { Shape: LineShape.Meta } before && Navigation.IsClock(before.Text);

    /// <summary>Paragraphs are parted by blank lines here, but none parts this line from the next.</summary>
    private static bool StandsOnNext(Draft draft, SeedLine line) => line.BlankBefore && !line.BlankAfter && draft.PartsByBlankLines;

    private static int SharedWithNext(Draft draft, int index)
    {
        for (int i = index + 1; i < draft.Lines.Count && i <= index + 2; i++)
        {
            if (draft.Lines[i].Shape is not (LineShape.Prose or LineShape.ListItem)) continue;
            string text = draft.Lines[i].Folded;
            return Stems(draft.Lines[index].Text).Count(s => text.Contains(s, StringComparison.Ordinal));
        }
        return 0;
    }

    /// <summary>The first letters of the words that mean something.</summary>
    private static IEnumerable<string> Stems(string text) =>
        Tokens.Of(text).Where(w => w.Length >= 5).Select(w => Fold.Of(w)[..Math.Min(w.Length, w.Length >= 8 ? 6 : 5)]).Distinct(StringComparer.Ordinal);

    /// <summary>Two headlines without a paragraph between them: sub-headings stand over paragraphs.</summary>
    private static bool StandsByAnother(Draft draft, int index)
    {
        if (Tokens.Count(draft.Lines[index].Text) < 4) return false;
        return draft.At(index + 1) is { Shape: LineShape.Headline } next && Tokens.Count(next.Text) >= 4 && SentenceEnd.Mark(next.Text) != ':' || (draft.At(index - 1)?.Roles.Contains(LineRole.RelatedHeadline) == true && (draft.Lines[index].BlankAfter || draft.At(index + 1)?.Shape != LineShape.Prose));
    }

    /// <summary>Words of somebody from the text; a headline elsewhere would say whose they are.</summary>
    private static bool IsQuoteAlone(string folded) => folded.Length > 2 && folded[0] is '"' or '\'' && folded.IndexOf(folded[0], 1) >= folded.Length - 2;

    /// <summary>Whether most words of a quote stand in one of the paragraphs.</summary>
    private static bool IsSaidInText(Draft draft, SeedLine line)
    {
        string[] stems = [.. Stems(line.Text)];
        return stems.Length > 0 && draft.Lines.Any(l => l.Shape == LineShape.Prose && l.Text.Length < LongestParagraph
            && stems.Count(s => l.Text.Contains(s, StringComparison.OrdinalIgnoreCase)) * 3 >= stems.Length * 2);
    }

    /// <summary>"Claim 1: …", "Твердження 2: …"</summary>
    private static bool IsLabelled(string folded)
    {
        int colon = folded.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and < 20 && char.IsAsciiDigit(folded[colon - 1]) && char.IsLetter(folded[0]);
    }
}
