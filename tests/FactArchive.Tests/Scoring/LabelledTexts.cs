namespace FactArchive.Tests.Scoring;

/// <summary>A labelled text: the seed's bytes and its gold answer.</summary>
public sealed record LabelledText(string Name, byte[] Seed, string Gold);

/// <summary>The labelled texts of the project: <c>dev</c> may be read while rules are made, <c>test</c> is put aside.</summary>
public static class LabelledTexts
{
    public static readonly string[] Languages = ["en", "uk", "ru", "de"];

    public static IEnumerable<LabelledText> Of(string set, string language) =>
        Directory.EnumerateFiles(Repository.Tests("Labelled", set, language), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(seed => new LabelledText(Path.GetFileName(seed), File.ReadAllBytes(seed), File.ReadAllText(Path.ChangeExtension(seed, ".yaml"))));
}
