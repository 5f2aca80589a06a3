using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FactArchive.Core.Building;
using FactArchive.Core.Detection;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Tests;

namespace FactArchive.Benchmarks;

/// <summary>The stages of a build on the sample archive, without the disk: each over all of its reports.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StageBenchmarks
{
    private ArchiveInputs _inputs = new();
    private ImmutableArray<(SourceText Text, string Hash)> _seeds = [];
    private ImmutableArray<Report> _reports = [];
    private SourceRegistry _sources = SourceRegistry.Empty;

    [GlobalSetup]
    public void Read()
    {
        _inputs = ArchiveReader.Read(Repository.Root);
        _seeds = [.. _inputs.Seeds.Select(seed => (SeedDecoder.Decode(seed).Value!, SeedHash.Of(seed.Bytes.Span)))];
        _reports = [.. _seeds.Select(seed => SeedParser.Parse(seed.Text, seed.Hash).Value!)];
        _sources = SourceRegistryReader.Read(SeedDecoder.Decode(_inputs.Sources!).Value!).Value!;
    }

    [Benchmark]
    public int ParseSeeds() => _seeds.Sum(seed => SeedParser.Parse(seed.Text, seed.Hash).Value!.Blocks.Length);

    [Benchmark]
    public int DetectClaims() => _reports.Sum(report => AttributionDetector.Detect(report, _sources).Length);

    [Benchmark(Baseline = true)]
    public int WholePipeline()
    {
        BuildResult result = ArchivePipeline.Run(_inputs, new BuildOptions());
        return result.Failed ? throw new InvalidOperationException(string.Join('\n', result.Diagnostics)) : result.Files.Length;
    }
}
