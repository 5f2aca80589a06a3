using System.Globalization;

namespace FactArchive.Benchmarks.Corpus;

/// <summary>
/// An archive of any size, for measuring. All of it is fiction, every host ends in <c>.example</c>, and the same size
/// gives the same bytes.
/// </summary>
public static class FictionCorpus
{
    private const string Site = """
        title: Fiction archive
        description: An archive of invented reports, for measuring.
        url: https://fiction.example/archive/
        language: en
        publisher: Fiction desk

        """;

    /// <summary>Every file with its path in the archive; without a theme, so that the built-in one is used.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int reports)
    {
        yield return ("input/site.yml", Site);
        yield return ("input/sources.yml", string.Concat(FictionSource.All.Select(source => source.ToYaml())));
        yield return ("input/tags.yml", string.Concat(FictionWords.Topics.Select(Tag)));
        for (int number = 0; number < reports; number++)
        {
            var report = new FictionReport(number);
            yield return ($"seeds/{report.Name}.txt", report.ToSeed());
            yield return ($"input/annotations/{report.Name}.yml", FictionAnnotation.Of(report));
        }
    }

    private static string Tag(string id) => $"{id}: {CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id.Replace('-', ' '))}\n";
}
