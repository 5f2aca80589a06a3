namespace FactArchive.Benchmarks.Corpus;

/// <summary>A body of that country, which speaks in its reports.</summary>
internal sealed record FictionSource(string Id, string Name, string Kind)
{
    private const int Count = 48;

    private static readonly string[] Kinds = ["official", "official", "think-tank", "media-outlet", "official", "think-tank", "official", "official"];

    public static IReadOnlyList<FictionSource> All { get; } = [.. Enumerable.Range(0, Count).Select(Make)];

    public string ToYaml(int number) => $"""
        {Id}:
          name: {Name}
          kind: {Kind}
          reliability: {"BCDF"[number % 4]}
          reason: Fiction.
          home: https://{Id}.example/

        """;

    private static FictionSource Make(int number)
    {
        int body = number % FictionWords.Bodies.Length;
        string name = $"{FictionWords.Place(number * 37)} {FictionWords.Bodies[body]}";
        return new FictionSource(name.ToLowerInvariant().Replace(' ', '-'), name, Kinds[body]);
    }
}
