using System.Diagnostics;
using System.Globalization;
using FactArchive.Core.Indexing;

namespace FactArchive.Benchmarks;

/// <summary>Prints what the connections of an archive cost, in seconds of processor time: it stays true on a busy machine.</summary>
internal static class ConnectionTimes
{
    private const int Rounds = 3;

    public static void Print(IEnumerable<int> sizes)
    {
        Console.WriteLine("| reports | claims | groups | related reports, CPU s | all connections, CPU s |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (int size in sizes)
        {
            AnchoredCorpus corpus = AnchoredCorpus.Of(size);
            Archive archive = corpus.Assemble();
            int claims = archive.Claims.Count();
            double related = Enumerable.Range(0, Rounds).Min(_ => Seconds(() => RelatedIndex.Connect(archive.Reports, archive.Groups, archive.Contradictions)));
            double all = Enumerable.Range(0, Rounds).Min(_ => Seconds(() => corpus.Assemble()));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size} | {claims} | {archive.Groups.Groups.Length} | {related:0.00} | {all:0.00} |"));
        }
    }

    private static double Seconds(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
