using System.Text;
using BenchmarkDotNet.Attributes;
using FactArchive.Benchmarks.Corpus;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;

namespace FactArchive.Benchmarks;

/// <summary>How the time of a whole build grows with the archive.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CorpusBenchmarks
{
    private ArchiveInputs _inputs = new();

    [Params(10, 100, 1000)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Write()
    {
        InputFile[] files = [.. FictionCorpus.Files(Reports).Select(f => new InputFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))];
        _inputs = new ArchiveInputs
        {
            Seeds = [.. files.Where(file => file.Path.StartsWith("seeds/", StringComparison.Ordinal))],
            Annotations = [.. files.Where(file => file.Path.StartsWith("input/annotations/", StringComparison.Ordinal))],
            Site = files.Single(file => file.Path == "input/site.yml"),
            Sources = files.Single(file => file.Path == "input/sources.yml"),
            Tags = files.Single(file => file.Path == "input/tags.yml"),
            Theme = BuiltInTheme.Read(),
        };
    }

    [Benchmark]
    public int WholePipeline() => ArchivePipeline.Run(_inputs, new BuildOptions()).Files.Length;
}
