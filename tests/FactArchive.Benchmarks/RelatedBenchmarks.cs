using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FactArchive.Core.Indexing;

namespace FactArchive.Benchmarks;

/// <summary>How the time of finding neighbours grows with the archive.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RelatedBenchmarks
{
    private ImmutableArray<ArchivedReport> _reports = [];

    [Params(1000, 10_000)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Read() => _reports = AnchoredCorpus.Of(Reports);

    [Benchmark]
    public int Related() => RelatedIndex.Connect(_reports).Sum(r => r.Related.Length);
}
