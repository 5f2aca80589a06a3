using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace FactArchive.Benchmarks.Search;

/// <summary>
/// Measures the archive's search side by side with Pagefind and MiniSearch on the same documents and queries, and prints
/// the table of <c>docs/search.md</c>. Needs Node.js, Chromium, and the packages of <c>Search/peers/package.json</c>.
/// </summary>
internal static class SearchTable
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public static int Print(IEnumerable<string> corpora)
    {
        Console.WriteLine("| engine | documents | build s | on disk | first result, median (worst) | requests | five results | p50 / p95 ms "
            + "| MRR known | one typo | six words of a quote |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (string corpus in corpora)
        {
            int documents = File.ReadLines(corpus).Count();
            using var folder = new TemporarySite();
            IndexCost own = OwnIndex.Write(corpus, folder.At("own"));
            Console.WriteLine(Row("FactArchive", documents, own, Measure("browser.mjs", "factarchive", corpus, folder.At("own"))));
            Directory.CreateDirectory(folder.At("pagefind"));
            IndexCost pagefind = Read<IndexCost>(Node("pagefind.mjs", corpus, folder.At("pagefind")));
            Console.WriteLine(Row("Pagefind", documents, pagefind, Measure("browser.mjs", "pagefind", corpus, folder.At("pagefind"))));
            string miniSearch = Node("minisearch.mjs", corpus);
            Console.WriteLine(Row("MiniSearch (in Node.js)", documents, Read<IndexCost>(miniSearch), Read<Figures>(miniSearch)));
        }
        return 0;
    }

    private static string Row(string engine, int documents, IndexCost cost, Figures figures) => string.Create(CultureInfo.InvariantCulture,
        $"| {engine} | {documents:N0} | {cost.Seconds:0.0} | {cost.Bytes / 1e6:0.0} MB, {cost.Files:N0} files "
        + $"| {figures.First / 1e3:N0} kB ({figures.FirstWorst / 1e3:N0}) | {figures.Requests} | {figures.Five / 1e3:N0} kB "
        + $"| {figures.P50:0.0} / {figures.P95:0.0} | {figures.Known:.00} | {figures.Typo:.00} | {figures.Quote:.00} |");

    private static Figures Measure(params string[] args) => Read<Figures>(Node(args));

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Names)!;

    private static string Node(params string[] args)
    {
        string peers = FactArchive.Tests.Repository.At("tests", "FactArchive.Benchmarks", "Search", "peers");
        var start = new ProcessStartInfo("node", [Path.Combine(peers, args[0]), .. args[1..]]) { RedirectStandardOutput = true };
        start.Environment.TryAdd("NPM_ROOT", peers);
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return said;
        throw new InvalidOperationException($"{args[0]} failed; are the packages of {peers} installed (npm install)?");
    }

    private sealed record Figures(
        double First, double FirstWorst, double Five, int Requests, double P50, double P95, double Known, double Typo, double Quote);

    private sealed class TemporarySite : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("factarchive-search-").FullName;

        public string At(string name) => Path.Combine(_path, name);

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
