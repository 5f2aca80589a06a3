using System.Collections.Immutable;

namespace FactArchive.Core.Text;

/// <summary>
/// Takes the endings off a folded word, so that its forms meet: "missiles" and "missile", "ракетами" and "ракета",
/// "Soldaten" and "Soldat". The alphabet chooses the endings (Latin: English and German; Cyrillic: Ukrainian and Russian),
/// since nobody says in which language a query is. Light by design: what it joins wrongly is a near word, not another one.
/// </summary>
public static class LightStem
{
    /// <summary>What must be left of a word when an ending of two letters or more goes.</summary>
    private const int LeastStem = 4;

    /// <summary>What must be left when one letter goes, or an English "ed" or "ing".</summary>
    private const int LeastShortStem = 3;

    /// <summary>Vowels and the soft sign, which a Slavic stem loses or changes before endings.</summary>
    private const string SoftEnds = "аеєиіоуыьюя";

    /// <summary>Longest first; in the folded form of <see cref="WordFold"/>, where й is и and ї is і.</summary>
    public static ImmutableArray<string> CyrillicEndings { get; } =
    [
        "ового", "иями", "ями", "ами", "ыми", "ими", "іми", "ого", "его", "ому", "ему", "ові", "еві", "єві", "иях", "иям", "ием", "ією",
        "ах", "ях", "ам", "ям", "ом", "ем", "єм", "ів", "ов", "ев", "єв", "ою", "ею", "єю", "ую", "юю", "ая", "яя", "ое", "ее", "ые", "ие",
        "ии", "ыи", "іи", "ои", "еи", "их", "ых", "іх", "им", "ым", "ім", "ію", "ия", "ья", "ью",
        "а", "я", "о", "е", "є", "у", "ю", "и", "і", "ы", "ь",
    ];

    /// <summary>Longest first; taken off one after the other: a plural's s, then the rest.</summary>
    public static ImmutableArray<string> LatinEndings { get; } = ["ings", "ing", "ern", "ed", "en", "er", "em", "es", "e", "n"];

    /// <param name="word">Folded by <see cref="WordFold.Fold"/>.</param>
    public static string Of(string word)
    {
        if (word.Length <= LeastShortStem || char.IsDigit(word[0])) return word;
        return word[^1] switch
        {
            >= 'a' and <= 'z' => Latin(word),
            >= '\u0400' and <= '\u04FF' => Cyrillic(word),
            _ => word,
        };
    }

    /// <summary>The stems of a text's words, in order.</summary>
    public static IEnumerable<string> Stems(string text) => WordFold.Words(text).Select(w => Of(w.Text));

    private static string Latin(string word)
    {
        string single = Singular(word);
        foreach (string ending in LatinEndings)
            if (TryStrip(single, ending, out string stem)) return Undoubled(stem, ending);
        return single.EndsWith('y') && single.Length > LeastShortStem ? single[..^1] + "i" : single;
    }

    /// <summary>Without the s of a plural or of a genitive, but "ss" stays; "ies" is "y".</summary>
    private static string Singular(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > LeastStem) return word[..^2];
        bool isPlural = word[^1] == 's' && word.Length > LeastShortStem && word[^2] is not ('s' or 'u' or 'i');
        return isPlural ? word[..^1] : word;
    }

    /// <summary>"shipped" and "ship": the letter that English doubles before an ending; "shell" keeps its own.</summary>
    private static string Undoubled(string stem, string ending)
    {
        bool doubles = ending is "ing" or "ings" or "ed" or "er" && stem.Length > LeastStem && stem[^1] == stem[^2];
        return doubles && stem[^1] is not ('l' or 's' or 'z' or 'f') ? stem[..^1] : stem;
    }

    private static string Cyrillic(string word)
    {
        string stem = word;
        foreach (string ending in CyrillicEndings)
            if (TryStrip(word, ending, out stem)) break;
        int length = stem.Length;
        while (length > LeastShortStem && SoftEnds.Contains(stem[length - 1])) length--;
        return stem[..length];
    }

    private static bool TryStrip(string word, string ending, out string stem)
    {
        int left = word.Length - ending.Length;
        int least = ending.Length == 1 || ending is "ed" or "ing" ? LeastShortStem : LeastStem;
        bool fits = left >= least && word.EndsWith(ending, StringComparison.Ordinal);
        stem = fits ? word[..left] : word;
        return fits;
    }
}
