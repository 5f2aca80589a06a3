using System.Collections.Frozen;
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

    /// <summary>"2,915", "21,9 т.", "Просмотров: 4 018", "12 comments".</summary>
    public static bool IsCounter(string folded)
    {
        if (folded.Length > 40 || !folded.Any(char.IsAsciiDigit)) return false;
        List<string> words = Tokens.Of(folded);
        return words.TrueForAll(w => w.All(char.IsAsciiDigit) || Counted.Contains(w)) && !folded.Contains('-', StringComparison.Ordinal)
            && !folded.Contains('/', StringComparison.Ordinal) && folded.Count(c => c == '.') < 2 && folded.Count(c => c == ':') < 2;
    }
}
