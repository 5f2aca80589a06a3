using FactArchive.Tests.Scoring;

namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>Seeds with their gold answers: every field and every line's roles.</summary>
public sealed class LabelledSeedTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.Tests("Golden", "Seeds");

    [Fact]
    public void The_real_seed_is_right_in_every_field_and_line()
    {
        const string Name = "000_3761088f66a5bbb2";
        AssertRight(Repository.At("seeds", Name + ".txt"), Repository.Tests("Golden", Name + ".yaml"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_of_the_catalogue_is_right(string name) => AssertRight(Path.Combine(Folder, name + ".txt"), Path.Combine(Folder, name + ".yaml"));

    private static void AssertRight(string seed, string gold)
    {
        StructureScore score = StructureScorer.Score(File.ReadAllBytes(seed), Path.GetFileName(seed), File.ReadAllText(gold));
        Assert.Equal("", string.Join('\n', score.Misses));
        Assert.Equal((1.0, 1.0), (score.RelatedPrecision, score.RelatedRecall));
    }
}
