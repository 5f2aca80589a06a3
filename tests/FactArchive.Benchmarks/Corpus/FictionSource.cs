namespace FactArchive.Benchmarks.Corpus;

/// <summary>A body of that country, which speaks in its reports.</summary>
internal sealed record FictionSource(int Number, string Id)
{
    private const int Count = 40;

    private static readonly string[] Kinds = ["official", "official", "think-tank", "media-outlet", "official", "think-tank", "official", "official"];

    public static IReadOnlyList<FictionSource> All { get; } = [.. Enumerable.Range(0, Count).Select(Make)];

    public string NameIn(FictionLanguage language) =>
        language.Code is "en" or "de" ? $"{Place} {language.Bodies[Number % language.Bodies.Length]}" : $"{language.Bodies[Number % language.Bodies.Length]} {Place}";

    public string ToYaml() => $"""
        {Id}:
          name: {NameIn(FictionLanguage.English)}
          kind: {Kinds[Number % Kinds.Length]}
          reliability: {"BCDF"[Number % 4]}
          reason: Fiction.
          home: https://{Id}.example/
          aliases: ["{NameIn(FictionLanguage.German)}", "{NameIn(FictionLanguage.Ukrainian)}", "{NameIn(FictionLanguage.Russian)}"]

        """;

    private string Place => FictionWords.Place(Number * 37);

    private static FictionSource Make(int number)
    {
        string name = $"{FictionWords.Place(number * 37)} {FictionLanguage.English.Bodies[number % FictionLanguage.English.Bodies.Length]}";
        return new FictionSource(number, name.ToLowerInvariant().Replace(' ', '-'));
    }
}
