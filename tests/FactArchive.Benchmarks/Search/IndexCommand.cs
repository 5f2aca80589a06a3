using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactArchive.Core.Indexing.Search;
using FactArchive.Core.Rendering.Search;
using FactArchive.Core.Text;

namespace FactArchive.Benchmarks.Search;

/// <summary>Writes the search index of a corpus, and says what it costs.</summary>
internal static class IndexCommand
{
    public static int Run(string corpus, string folder)
    {
        var documents = PeerDocuments.Read(corpus);
        var watch = Stopwatch.StartNew();
        SearchIndex index = SearchIndex.Of([.. documents.Select(d => d.Document)]);
        SearchFiles files = SearchFiles.Of(index);
        double seconds = watch.Elapsed.TotalSeconds;
        Directory.CreateDirectory(folder);
        foreach (OutputFile file in files.Files) File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(file.Path)), file.Content.ToArray());
        File.WriteAllText(Path.Combine(folder, "root.json"), files.Root);
        File.WriteAllText(Path.Combine(folder, "ids.json"), JsonSerializer.Serialize(documents.Select(d => d.Id)));
        var kinds = files.Files.GroupBy(f => Path.GetFileName(f.Path).Split('-')[0]).Select(g => $"{g.Key} {g.Count()} files {g.Sum(f => f.Content.Length) / 1000} kB");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents.Length} documents in {seconds:0.00} s, {files.Files.Length} files, {files.Files.Sum(f => f.Content.Length) / 1e6:0.00} MB: {string.Join(", ", kinds)}; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
        return 0;
    }
}
