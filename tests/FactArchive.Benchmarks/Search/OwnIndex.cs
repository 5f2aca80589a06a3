using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using FactArchive.Core.Indexing.Search;
using FactArchive.Core.Rendering.Search;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;

namespace FactArchive.Benchmarks.Search;

/// <summary>What building an index costs.</summary>
internal sealed record IndexCost(double Seconds, int Files, long Bytes);

/// <summary>The archive's own search over a corpus: the index, and a page that carries its root and the theme's scripts.</summary>
internal static class OwnIndex
{
    private static readonly string[] Scripts = ["search-index.js", "search.js"];

    /// <summary>Writes the site into a folder. The time is that of the index with its files written, not of reading the corpus.</summary>
    public static IndexCost Write(string corpus, string site)
    {
        ImmutableArray<SearchDocument> documents = PeerDocuments.Read(corpus);
        var watch = Stopwatch.StartNew();
        SearchFiles files = SearchFiles.Of(SearchIndex.Of(documents));
        Directory.CreateDirectory(Path.Combine(site, files.Folder));
        foreach (OutputFile file in files.Files) File.WriteAllBytes(Path.Combine(site, file.Path), file.Content.ToArray());
        TimeSpan spent = watch.Elapsed;
        File.WriteAllText(Path.Combine(site, "search", "index.html"), Page(files));
        foreach (InputFile asset in BuiltInTheme.Read().Where(f => Scripts.Contains(Path.GetFileName(f.Path))))
            File.WriteAllBytes(Path.Combine(site, Path.GetFileName(asset.Path)), asset.Bytes.ToArray());
        return new IndexCost(spent.TotalSeconds, files.Files.Length, files.Files.Sum(f => (long)f.Content.Length));
    }

    private static string Page(SearchFiles files) => $"""
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
        <script src="../search-index.js" defer></script>
        <form data-search="../{files.Folder}" data-index="{WebUtility.HtmlEncode(files.Root)}" data-site="../">
        <input><details><div></div></details></form>
        <p data-search-status></p><ol data-search-results></ol><button data-search-more></button>
        <script src="../search.js" defer></script></html>

        """;
}
