using BenchmarkDotNet.Attributes;
using FactArchive.Core.Indexing;

namespace FactArchive.Benchmarks;

/// <summary>How the time of finding neighbours grows with the archive.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RelatedBenchmarks
{
    private Archive? _archive;

    [Params(1000, 10_000)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Read() => _archive = AnchoredCorpus.Of(Reports).Assemble();

    [Benchmark]
    public int Related() => RelatedIndex.Connect(_archive!.Reports, _archive.Groups, _archive.Contradictions).Sum(r => r.Related.Length);
}
