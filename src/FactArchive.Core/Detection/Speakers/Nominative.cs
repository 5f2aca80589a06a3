namespace FactArchive.Core.Detection;

/// <summary>Brings personal names in an oblique case back to the nominative, as far as first names and endings tell.</summary>
internal static class Nominative
{
    private static readonly (string Oblique, string Direct)[] FirstNames =
    [
        ("ія", "ій"), ("ия", "ий"), ("ея", "ей"), ("ая", "ай"), ("ії", "ія"), ("ии", "ия"),
        ("ила", "ило"), ("ка", "ко"), ("ра", "р"), ("на", "н"), ("ма", "м"), ("са", "с"), ("та", "т"), ("да", "д"), ("ба", "б"),
            ("ва", "в"), ("ла", "л"), ("га", "г"), ("ня", "нь"), ("ря", "рь"), ("ля", "ль"),
        ("ти", "та"), ("ты", "та"), ("зы", "за"), ("сы", "са"), ("мы", "ма"), ("зи", "за"), ("си", "са"), ("ни", "на"), ("ри", "ра"),
            ("ди", "да"), ("ны", "на"), ("ры", "ра"), ("ды", "да"), ("лі", "ля"), ("ги", "га"), ("ли", "ла"), ("лы", "ла"),
    ];

    private static readonly (string Oblique, string Direct)[] Men =
    [
        ("ського", "ський"), ("ского", "ский"), ("цького", "цький"), ("цкого", "цкий"), ("ьного", "ьний"), ("ого", "ий"), ("его", "ий"),
        ("ському", "ський"), ("скому", "ский"), ("ським", "ський"), ("ским", "ский"),
        ("ова", "ов"), ("єва", "єв"), ("ева", "ев"), ("ёва", "ёв"), ("їва", "їв"), ("іна", "ін"), ("ина", "ин"), ("ына", "ын"),
            ("іва", "ів"), ("ьова", "ьов"),
        ("овича", "ович"), ("евича", "евич"), ("йовича", "йович"), ("енка", "енко"), ("енку", "енко"), ("йка", "йко"), ("ька", "ько"),
            ("бка", "бко"), ("чка", "чко"), ("шка", "шко"), ("лка", "лко"),
        ("ця", "ець"), ("ея", "ей"), ("ая", "ай"), ("ія", "ій"), ("ия", "ий"), ("оя", "ой"), ("уя", "уй"), ("ря", "р"), ("ля", "ль"),
            ("ня", "нь"), ("тя", "ть"), ("дя", "дь"),
        ("а", ""), ("и", "а"), ("ы", "а"), ("і", "а"),
    ];

    private static readonly (string Oblique, string Direct)[] Women =
    [
        ("ської", "ська"), ("ской", "ская"), ("цької", "цька"), ("цкой", "цкая"), ("ової", "ова"), ("овой", "ова"), ("євої", "єва"),
            ("евої", "ева"), ("евой", "ева"), ("ёвой", "ёва"),
        ("иної", "ина"), ("иной", "ина"), ("іної", "іна"), ("ыной", "ына"), ("івни", "івна"), ("ївни", "ївна"), ("овны", "овна"),
            ("евны", "евна"), ("ої", "а"), ("ой", "ая"), ("и", "а"), ("ы", "а"), ("і", "а"),
    ];

    /// <param name="oblique">Whether the phrase stands where no nominative can ("за словами …").</param>
    public static string Of(string name, LanguageCues language, bool oblique)
    {
        if (!oblique || language.Order != WordOrder.Slavic) return name;
        return InCase(name) ?? ByEndings(name);
    }

    /// <summary>The nominative of a full name whose first name is known and stands in another case; null otherwise.</summary>
    public static string? InCase(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length is not (2 or 3) || SlavicFirstNames.Nominative(words[0]) is not { } first) return null;
        bool woman = SlavicFirstNames.GenderOf(first) == Gender.Feminine;
        words[0] = first;
        for (int i = 1; i < words.Length; i++) words[i] = Ending(words[i], woman ? Women : Men);
        return string.Join(' ', words);
    }

    private static string ByEndings(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length is not (2 or 3) || SlavicFirstNames.IsName(words[0]) && SlavicFirstNames.Nominative(words[0]) is null) return name;
        string first = Ending(words[0], FirstNames);
        if (first == words[0]) return name;
        bool woman = first[^1] is 'а' or 'я';
        words[0] = first;
        words[^1] = Ending(words[^1], woman ? Women : Men);
        return string.Join(' ', words);
    }

    private static string Ending(string word, (string Oblique, string Direct)[] endings)
    {
        foreach ((string oblique, string direct) in endings)
        {
            if (word.EndsWith(oblique, StringComparison.Ordinal) && word.Length > oblique.Length + 1)
                return word[..^oblique.Length] + direct;
        }
        return word;
    }
}
