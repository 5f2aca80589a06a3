using System.Collections.Frozen;

namespace FactArchive.Core.Text;

/// <summary>Which of the archive's four languages a text is written in, by its letters and its commonest words.</summary>
public static class LanguageGuess
{
    private const int Reach = 20_000;

    private static readonly FrozenSet<string> English =
        "the and of to in that is was for on with said by from at as it has have be are not which who were will an".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> German =
        "der die das und in den von zu mit ist auf für im nicht ein eine des dem sich als auch wurde nach bei aus hat sie er es wird sind".Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ukrainian =
        "та що на до від за із зі про як це але або й був була було були який яка які також після під час".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Russian =
        "и что на до от за из со о как это но или был была было были который которая которые также после под во не".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"en", "uk", "ru" or "de"; null where the text gives no sign.</summary>
    public static string? Of(string text)
    {
        if (text.Length > Reach) text = text[..Reach];
        int latin = 0, cyrillic = 0, ukrainian = 0, russian = 0, german = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c)) latin++;
            else if (c is >= '\u0400' and <= '\u04FF') cyrillic++;
            if (c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' or 'Ґ') ukrainian++;
            else if (c is 'ы' or 'э' or 'ъ' or 'ё' or 'Ы' or 'Э' or 'Ъ' or 'Ё') russian++;
            else if (c is 'ä' or 'ö' or 'ü' or 'ß' or 'Ä' or 'Ö' or 'Ü') german++;
        }
        if (latin + cyrillic == 0) return null;
        if (cyrillic > latin) return Cyrillic(text, ukrainian, russian);
        return Count(text, German) + german > Count(text, English) ? "de" : "en";
    }

    private static string Cyrillic(string text, int ukrainian, int russian)
    {
        if (ukrainian != russian) return ukrainian > russian ? "uk" : "ru";
        return Count(text, Ukrainian) > Count(text, Russian) ? "uk" : "ru";
    }

    private static int Count(string text, FrozenSet<string> words)
    {
        int count = 0;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && char.IsLetter(text[i]);
            if (letter && start < 0) start = i;
            if (letter || start < 0) continue;
            if (i - start <= 9 && words.Contains(text[start..i].ToLowerInvariant())) count++;
            start = -1;
        }
        return count;
    }
}
