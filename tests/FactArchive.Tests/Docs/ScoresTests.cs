using FactArchive.Tests.Scoring;

namespace FactArchive.Tests.Docs;

/// <summary>The figures are in the open, and they are today's.</summary>
public sealed class ScoresTests
{
    /// <summary>Whoever changes a rule sees at once what it did, and records it.</summary>
    [Fact]
    public void The_recorded_figures_are_those_of_today() => Golden.Equal(Repository.At("docs", "scores.md"), ScoreTable.Page());

    [Theory]
    [InlineData("README.md")]
    [InlineData("input/pages/methodology.md")]
    [InlineData("src/FactArchive.Core/Detection/measured-scores.md")]
    public void Readers_are_shown_the_figures_of_the_texts_put_aside(string file) => Golden.HasTable(Repository.At(file), ScoreTable.Summary());
}
