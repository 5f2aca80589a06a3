namespace FactArchive.Core.Detection;

/// <summary>What endings tell of Ukrainian and Russian words that no table holds.</summary>
internal static class SlavicForms
{
    private static readonly string[] PastEndings = ["ла", "ли", "ло", "лся", "лась", "лось", "лись", "лася", "лося", "лися", "вся"];
    private static readonly string[] Masculine = ["ав", "ив", "ів", "ув", "яв", "ал", "ил", "ел", "ял", "ёл", "ул"];
    private static readonly string[] Participles =
        ["вший", "вшая", "вшие", "вшее", "ющий", "ющая", "ющие", "ящий", "ящая", "ящие", "ный", "ная", "ные", "ний", "на", "ні", "тий",
        "та", "ті", "мый", "мая", "мые", "ючи", "авши", "ивши", "емый", "ена", "ены", "ане", "ене", "ий", "ый", "ая", "яя"];

    /// <summary>A past form, as far as its ending tells; nouns in -ла are taken for one too.</summary>
    public static bool IsPast(string word)
    {
        if (word.Length < 4) return false;
        return PastEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal))
            || word.Length > 4 && Masculine.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }

    private static readonly string[] Surnames =
        ["ский", "цкий", "ський", "цький", "ская", "цкая", "ська", "цька", "енко", "чук", "щук", "юк", "ов", "ев", "ёв", "єв", "їв", "ин",
        "ін", "ын", "ова", "ева", "єва", "ина", "іна", "ына", "ян", "дзе", "швили", "швілі", "ович", "евич", "ець", "ко"];

    /// <summary>A single capital word that looks like a family name.</summary>
    public static bool IsSurname(string word) =>
        word.Length > 4 && !word.Contains(' ', StringComparison.Ordinal) && Surnames.Any(e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>An infinitive.</summary>
    public static bool IsInfinitive(string word) => word.Length > 4 && word.EndsIn("ть", "вати", "ться", "тися");

    /// <summary>A participle that opens a phrase of its own: "подписавший её", "зроблені 5 травня".</summary>
    public static bool IsParticiple(string word) => word.Length > 5 && Participles.Any(e => word.EndsWith(e, StringComparison.Ordinal));
}
