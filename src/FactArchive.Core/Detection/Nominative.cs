namespace FactArchive.Core.Detection;

/// <summary>Brings personal names in an oblique case back to the nominative, as far as endings tell.</summary>
internal static class Nominative
{
    private static readonly (string Oblique, string Direct)[] FirstNames =
    [
        ("ія", "ій"), ("ієм", "ій"), ("ія", "ій"), ("ия", "ий"), ("ея", "ей"), ("ая", "ай"), ("ію", "ій"), ("ию", "ий"), ("ії", "ія"), ("ии", "ия"),
        ("ила", "ило"), ("ка", "ко"), ("ра", "р"), ("на", "н"), ("ма", "м"), ("са", "с"), ("та", "т"), ("да", "д"), ("ба", "б"), ("ва", "в"), ("ла", "л"), ("га", "г"), ("ня", "нь"), ("ря", "рь"), ("ля", "ль"),
        ("ни", "на"), ("ни", "на"), ("ри", "ра"), ("ди", "да"), ("ны", "на"), ("ры", "ра"), ("ды", "да"), ("лі", "ля"), ("ги", "га"), ("мили", "мила"),
    ];

    private static readonly (string Oblique, string Direct)[] LastNames =
    [
        ("ського", "ський"), ("ского", "ский"), ("цького", "цький"), ("цкого", "цкий"), ("ської", "ська"), ("ской", "ская"), ("цької", "цька"), ("цкой", "цкая"),
        ("енка", "енко"), ("енку", "енко"), ("енком", "енко"), ("ова", "ов"), ("єва", "єв"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("іна", "ін"), ("овой", "ова"), ("евой", "ева"), ("иной", "ина"), ("ової", "ова"), ("евої", "ева"),
        ("ука", "ук"), ("юка", "юк"), ("ака", "ак"), ("яка", "як"), ("ика", "ик"), ("ича", "ич"), ("іва", "ів"), ("іва", "ів"), ("шина", "шин"), ("ого", "ий"), ("ая", "ай"), ("ия", "ий"), ("ія", "ій"), ("ея", "ей"), ("ера", "ер"), ("ана", "ан"), ("она", "он"), ("ота", "от"), ("ара", "ар"), ("ора", "ор"), ("ця", "ець"), ("уля", "уль"), ("еля", "ель"),
    ];

    /// <param name="oblique">Whether the phrase stands where no nominative can ("за словами …").</param>
    public static string Of(string name, LanguageCues language, bool oblique)
    {
        if (!oblique || language.Order != WordOrder.Slavic) return name;
        string[] words = name.Split(' ');
        if (words.Length is not (2 or 3)) return name;
        string last = Ending(words[^1], LastNames);
        string first = Ending(words[0], FirstNames);
        if (last == words[^1] && first == words[0]) return name;
        words[0] = first;
        words[^1] = last;
        return string.Join(' ', words);
    }

    private static string Ending(string word, (string Oblique, string Direct)[] endings)
    {
        foreach ((string oblique, string direct) in endings)
        {
            if (word.EndsWith(oblique, StringComparison.Ordinal) && word.Length > oblique.Length + 1) return word[..^oblique.Length] + direct;
        }
        return word;
    }
}
