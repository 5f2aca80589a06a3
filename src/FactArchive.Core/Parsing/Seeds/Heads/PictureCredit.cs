using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>
/// A caption whose credit has no label: "The keel at low water. Ansel Rood", "Booms at the bay / press service of the
/// government". It closes no sentence, as headlines of two sentences do not; so its place must speak for it as well.
/// </summary>
internal static class PictureCredit
{
    private const int MostWordsOfCredit = 6;
    private const int FewestWordsBefore = 3;

    /// <summary>Who gives pictures away without a name with capitals.</summary>
    private static readonly FrozenSet<string> Givers =
        ("пресслужба прес-служба пресс-служба поліція полиция нацполіція нацполиция дснс мчс гсчс ова мва міноборони минобороны генштаб скриншот скріншот соцмережі соцсети архів архив "
        + "адміністрація администрация управління управление прокуратура мерія мэрия сайт телеграм telegram facebook instagram youtube twitter x відкриті открытые кадр "
        + "заповідник музей лікарня поліклініка університет інститут бібліотека школа рада заповедник больница поликлиника университет институт библиотека совет "
        + "polizei feuerwehr stadt archiv museum privat screenshot handout courtesy police office department archive university agency ministry").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The caption with its credit; null if no part of the line names who gave the picture.</summary>
    public static CaptionLine? Read(string text)
    {
        if (text.Length > 260 || SentenceEnd.Mark(text) is not ('\0' or '»' or '”' or '"')) return null;
        int slash = text.LastIndexOf(" / ", StringComparison.Ordinal);
        if (slash > 0) return Made(text[..slash], text[(slash + 3)..], 2, IsGiver);
        int stop = LastStop(text);
        return stop < 0 ? null : Made(text[..stop], text[(stop + 2)..], FewestWordsBefore, c => IsPersonOfOutlet(c) || IsGiver(c) || IsInCapitals(c));
    }

    private static CaptionLine? Made(string before, string credit, int fewestWords, Func<string, bool> fits)
    {
        bool described = Tokens.Count(before, fewestWords) >= fewestWords && !before.Contains(" / ", StringComparison.Ordinal);
        return described && Tokens.Count(credit, MostWordsOfCredit + 1) <= MostWordsOfCredit && fits(credit) ? new CaptionLine(credit, false) : null;
    }

    /// <summary>Where the last but one sentence ends; -1 if there is but one.</summary>
    private static int LastStop(string text)
    {
        int stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        return stop > 0 && SentenceEnd.HasInner(text[..Math.Min(text.Length, stop + 4)]) ? stop : -1;
    }

    /// <summary>"EMRYS BLUNT FOR THE COURANT"</summary>
    private static bool IsInCapitals(string credit) => Tokens.Count(credit) >= 2 && Tokens.IsAllUpper(credit) && !credit.Any(char.IsAsciiDigit);

    /// <summary>"Ansel Rood", "Ілля Бех, «Хроніка прав»".</summary>
    private static bool IsPersonOfOutlet(string credit)
    {
        int comma = credit.IndexOf(", ", StringComparison.Ordinal);
        string person = comma > 0 ? credit[..comma] : credit;
        return PersonNames.IsPerson(person) && (comma < 0 || Tokens.StartsUpper(credit[(comma + 2)..].TrimStart('«', '"', '“', '„')));
    }

    private static bool IsGiver(string credit)
    {
        List<string> words = Tokens.Of(credit);
        return words.Count > 0 && !Announcement.Asks(credit) && !credit.Any(char.IsAsciiDigit)
            && (words.Exists(IsGiversWord) || (words.Count >= 2 && words.TrueForAll(Tokens.StartsUpper) && MediaNames.Is(credit)));
    }

    private static bool IsGiversWord(string word) => Givers.Contains(word) || (word.Length > 6 && Givers.Any(g => g.Length > 5 && word.StartsWith(g[..^1], StringComparison.OrdinalIgnoreCase)));
}
