using System.Globalization;
using BenchmarkDotNet.Running;
using FactArchive.Benchmarks;
using FactArchive.Benchmarks.Corpus;
using FactArchive.Benchmarks.Peers;
using FactArchive.Benchmarks.Search;
using FactArchive.Tests;

const string usage = """
    FactArchive.Benchmarks [options of BenchmarkDotNet]   measures the stages, for example --filter '*Whole*'
    FactArchive.Benchmarks corpus N DIR                   writes a fiction archive of N reports into a new folder
    FactArchive.Benchmarks peers N DIR                    writes the same reports as sites of Hugo and Eleventy (docs/performance.md)
    FactArchive.Benchmarks profile DIR                    prints where the time of a whole build of an archive goes
    FactArchive.Benchmarks connections N…                 prints what connections cost in archives of those sizes
    FactArchive.Benchmarks search DOCS…                   measures the search beside Pagefind and MiniSearch (docs/search.md)
    """;

if (args is ["profile", var archive])
{
    BuildProfile.Print(Path.GetFullPath(archive));
    return 0;
}
if (args is ["search", _, ..]) return SearchTable.Print(args.Skip(1).Select(Path.GetFullPath));
if (args is ["connections", _, ..] && args.Skip(1).All(a => int.TryParse(a, CultureInfo.InvariantCulture, out int size) && size > 0))
{
    ConnectionTimes.Print(args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)));
    return 0;
}
if (args is not ["corpus" or "peers", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
    return 0;
}
if (args is not [_, var number, var folder] || !int.TryParse(number, CultureInfo.InvariantCulture, out int count) || count < 1)
{
    Console.Error.WriteLine(usage);
    return 2;
}
if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
{
    Console.Error.WriteLine($"{folder} is not empty; name a new folder");
    return 1;
}
if (args[0] == "peers") PeerSites.Write(count, Repository.At("tests", "FactArchive.Benchmarks", "Peers"), folder);
foreach ((string path, string text) in args[0] == "peers" ? [] : FictionCorpus.Files(count))
{
    string file = Path.Combine(folder, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, text);
}
Console.WriteLine($"{count} reports → {folder}");
return 0;
