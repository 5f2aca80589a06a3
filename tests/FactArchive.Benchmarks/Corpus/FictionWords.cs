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

    public static readonly string[] Bodies =
        ["Port Authority", "Water Board", "Institute", "Courier", "Ministry of Works", "Observatory", "Rail Office", "Fire Service"];

    public static readonly string[] Things =
        ["barges", "freight cars", "containers", "pumps", "trucks", "dredgers", "cranes", "generators", "pipes", "tents", "drums", "pallets"];

    public static readonly string[] Deeds =
        ["had crossed the bridge at", "had been unloaded in", "had left the yard of", "had been seen near", "had been counted at",
            "were missing in", "had reached", "had been moved to"];

    public static readonly string[] Times =
        ["before dawn", "within a week", "on two nights in May", "after the flood", "during the strike", "since the spring", "in one afternoon"];

    public static readonly string[] Fillers =
        ["The road along the river was closed at the time.", "Nothing of this can be seen from the town.",
            "The harbour lies two hours from the border.", "Rain fell for most of the week.", "The yard has three tracks and a crane.",
            "Work there began in the winter.", "The old mill burned down years ago.", "Both towns share one bridge.",
            "The market was open on both days.", "A ferry runs twice a day when the ice allows it."];

    public static readonly string[] Topics =
        ["bridges", "ferries", "floods", "freight", "harbours", "permits", "pumps", "rail", "rivers", "salvage", "sand", "ships", "storage",
            "strikes", "tenders", "timber", "tolls", "water-levels", "weather", "yards"];

    /// <summary>The first 2304 places differ.</summary>
    public static string Place(int number) => Heads[number % Heads.Length]
        + Middles[number / Heads.Length % Middles.Length]
        + Ends[number / Heads.Length / Middles.Length % Ends.Length];

    public static int PlaceCount => Heads.Length * Middles.Length * Ends.Length;

    public static string Person(Dice dice) => $"{dice.Pick(FirstNames)} {dice.Pick(Surnames)}";
}
