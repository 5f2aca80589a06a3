namespace FactArchive.Benchmarks.Corpus;

/// <summary>The words of a country that does not exist.</summary>
internal static class FictionWords
{
    private static readonly string[] Heads =
        ["Al", "Bren", "Cor", "Dal", "Es", "Fal", "Gor", "Hal", "Ist", "Jor", "Kel", "Lor", "Mar", "Nor", "Os", "Pel"];

    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "ir"];

    private static readonly string[] Ends = ["burg", "dale", "ford", "holm", "mere", "mouth", "stad", "ton", "vik", "wick", "by", "fell"];

    public static readonly string[] FirstNames =
        ["Ada", "Bruno", "Clara", "Davit", "Edda", "Felix", "Greta", "Hugo", "Ilse", "Jonas", "Kira", "Lev", "Mara", "Nils", "Olga", "Piet"];

    public static readonly string[] Surnames =
        ["Arden", "Brandt", "Corvin", "Dorn", "Ekholm", "Farrow", "Grau", "Holt", "Iversen", "Jansky", "Keller", "Lund", "Moravec", "Reyl"];

    private static readonly string[] Subjects =
        ["bridges", "ferries", "floods", "freight", "harbours", "permits", "pumps", "rail", "rivers", "salvage", "sand", "ships", "storage",
            "strikes", "tenders", "timber", "tolls", "water", "weather", "yards"];

    private static readonly string[] Sides =
        ["accidents", "budgets", "closures", "contracts", "counts", "damage", "delays", "fees", "history", "plans", "protests", "repairs", "rules", "traffic", "votes"];

    /// <summary>300 of them.</summary>
    public static readonly string[] Topics = [.. Sides.SelectMany(side => Subjects.Select(subject => $"{subject}-{side}"))];

    /// <summary>The first 2304 places differ.</summary>
    public static string Place(int number) => Heads[number % Heads.Length]
        + Middles[number / Heads.Length % Middles.Length]
        + Ends[number / Heads.Length / Middles.Length % Ends.Length];

    public static int PlaceCount => Heads.Length * Middles.Length * Ends.Length;

    public static string Person(Dice dice) => $"{dice.Pick(FirstNames)} {dice.Pick(Surnames)}";
}
