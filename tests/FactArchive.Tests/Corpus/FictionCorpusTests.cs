using FactArchive.Benchmarks.Corpus;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Corpus;

public sealed class FictionCorpusTests
{
    private const int Reports = 20;

    [Fact]
    public void A_corpus_builds_without_errors_and_warnings()
    {
        BuildResult result = TestArchive.Of(FictionCorpus.Files(Reports)).Build();
        Assert.Equal("", result.Messages());
        Assert.Equal(Reports, result.Summary!.Reports);
        Assert.True(result.Summary.Reviewed > Reports, $"{result.Summary.Reviewed} reviewed claims");
    }

    [Fact]
    public void The_same_size_gives_the_same_files() =>
        Assert.Equal(FictionCorpus.Files(Reports), FictionCorpus.Files(Reports));

    [Fact]
    public void A_report_does_not_depend_on_the_size_of_its_corpus() =>
        Assert.Empty(FictionCorpus.Files(Reports).Except(FictionCorpus.Files(2 * Reports)));

    [Fact]
    public void Reports_are_as_long_as_real_ones()
    {
        foreach ((string path, string text) in FictionCorpus.Files(Reports).Where(f => f.Path.StartsWith("seeds/", StringComparison.Ordinal)))
            Assert.True(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is >= 300 and <= 950, path);
    }
}
