using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Bread crumbs, language switches, counters: furniture that is known by its form.</summary>
internal static class Navigation
{
    private static readonly FrozenSet<string> Languages =
        ("ua en ru uk de fr es pl it укр рус eng ukr rus deu fra english українська русский deutsch français polski español қазақша ук ру ен").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Homes =
        "home start startseite головна главная homepage".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Counted =
        ("views view comments comment shares likes reads т тис тыс к k просмотров просмотра просмотр переглядів перегляди перегляд переглядів: просмотры коментарів коментарі коментар комментариев комментария "
        + "комментарии комментарий kommentare kommentar aufrufe mal gelesen replies reactions")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Separators = [" › ", " » ", " > ", " / ", " → ", " | ", " · ", " • "];

    public static bool IsLanguageSwitch(string text)
    {
        if (text.Length > 80) return false;
        List<string> words = Tokens.Of(text);
        return words.Count is >= 2 and <= 8 && words.TrueForAll(Languages.Contains);
    }

    public static bool IsCrumbs(string folded)
    {
        if (folded.Length > 160) return false;
        foreach (string separator in Separators)
        {
            // Folding turns guillemets into quotes; both may part crumbs.
            string[] parts = folded.Split(separator == " » " ? " \" " : separator, StringSplitOptions.TrimEntries);
            if (parts.Length < 2 || Array.Exists(parts, p => p.Length == 0 || Tokens.Count(p) > 5)) continue;
            bool arrows = separator is " › " or " » " or " > " or " → ";
            bool small = Array.TrueForAll(parts, p => Tokens.Count(p) <= 3 && !p.Any(char.IsAsciiDigit));
            if (Homes.Contains(parts[0]) || arrows || (parts.Length >= 3 && small)) return true;
        }
        return false;
    }

    /// <summary>The reporter's address alone.</summary>
    public static bool IsMailAddress(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && text.Length < 80 && !text.Contains(' ', StringComparison.Ordinal) && MediaNames.IsHost(text[(at + 1)..]);
    }

    /// <summary>"AdvertisementHide Ad": the words for an advertisement, glued or repeated.</summary>
    public static bool IsAdvertisement(string folded)
    {
        if (folded.Length > 80) return false;
        string rest = folded;
        foreach (string word in (string[])["advertisement", "advertising", "hide ad", "реклама", "anzeige", "werbung"]) rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.Length < folded.Length && !Tokens.HasLetter(rest);
    }

    /// <summary>A time of day alone, or how long ago: "3m ago 20.11 EDT".</summary>
    public static bool IsClock(string text)
    {
        if (text.Length > 40 || !text.Any(char.IsAsciiDigit)) return false;
        var tokens = new TokenRow(DateToken.Split(text));
        int at = 0;
        bool clock = false;
        while (at < tokens.Count)
        {
            int after = ClockShapes.After(tokens, at);
            clock |= after > at || tokens[at].IsWord("ago") || tokens[at].IsWord("vor") || tokens[at].IsWord("тому") || tokens[at].IsWord("назад");
            bool filler = tokens[at].Kind != DateTokenKind.Word || tokens[at].Word is "ago" or "m" or "h" or "updated" or "at" or "min" or "mins" or "hours" or "minutes" or "тому" or "назад"
                or "хв" or "мин" or "год" or "ч" or "vor" or "today" or "yesterday" or "сьогодні" or "вчора" or "сегодня" or "вчера" or "published" or "posted" or "hour" or "day" or "days" or "minute" or "just" or "now" or "опубліковано" or "опубликовано" or "години" or "годин" or "година" or "часов" or "часа" or "час" or "день" or "дні" or "дня" or "дней" or "хвилини" or "минуты" or "stunden" or "stunde" or "minuten" or "tagen" or "heute" or "gestern" or "uhr" or "um" or "оновлено" or "обновлено" or "минут" or "хвилин" or "last";
            if (after == at && !filler) return false;
            at = Math.Max(after, at + 1);
        }
        return clock;
    }

    /// <summary>"👍 1,2K 😢 940": how many liked it.</summary>
    public static bool IsReactions(string text) =>
        text.Length < 60 && text.Any(char.IsSurrogate) && text.Any(char.IsAsciiDigit) && text.Count(char.IsLetter) <= 3;

    /// <summary>"Categories: Elections | Views: 12,407"</summary>
    public static bool EndsOnCounter(string folded)
    {
        int bar = folded.Length > 160 ? -1 : folded.LastIndexOf(" | ", StringComparison.Ordinal);
        return bar > 0 && IsCounter(folded[(bar + 3)..]) && Tokens.HasLetter(folded[(bar + 3)..]);
    }

    /// <summary>"2,915", "21,9 т.", "Просмотров: 4 018", "12 comments".</summary>
    public static bool IsCounter(string folded)
    {
        if (folded.Length > 40 || !folded.Any(char.IsAsciiDigit)) return false;
        List<string> words = Tokens.Of(folded);
        return words.TrueForAll(w => w.All(char.IsAsciiDigit) || Counted.Contains(w)) && !folded.Contains('-', StringComparison.Ordinal)
            && !folded.Contains('/', StringComparison.Ordinal) && folded.Count(c => c == '.') < 2 && folded.Count(c => c == ':') < 2;
    }
}
