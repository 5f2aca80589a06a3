using FactArchive.Core.Building;

namespace FactArchive.Tests.Building;

/// <summary>
/// Each folder of <c>Archives/invalid</c> lies over the fiction archive and breaks one thing; its <c>expected.txt</c> holds
/// the diagnostics to the letter. A file <c>without.txt</c> names files that are taken away.
/// </summary>
public sealed class InvalidArchiveTests
{
    private static string Cases => Repository.Tests("Archives", "invalid");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Cases).Select(c => Path.GetFileName(c)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_invalid_archive_gets_its_exact_diagnostics_and_no_site(string name)
    {
        string folder = Path.Combine(Cases, name);
        TestArchive archive = TestArchive.Fiction().Over(folder);
        string without = Path.Combine(folder, "without.txt");
        if (File.Exists(without)) archive = File.ReadAllLines(without).Aggregate(archive, (a, path) => a.Without(path));
        BuildResult result = archive.Build();
        Golden.Equal(Path.Combine(folder, "expected.txt"), result.Messages() + "\n");
        Assert.True(result.Failed);
        Assert.Empty(result.Files);
    }
}
