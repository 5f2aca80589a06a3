using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Building;

/// <summary>
/// Each folder of <c>Archives/invalid</c> lies over the fiction archive and breaks one thing; its <c>expected.txt</c> holds
/// the diagnostics to the letter. A file <c>without.txt</c> names files that are taken away; <c>published/manifest.json</c> is that of
/// the site that went out before.
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
        BuildResult result = archive.Build(new BuildOptions(Against: Published(folder)));
        Golden.Equal(Path.Combine(folder, "expected.txt"), result.Messages() + "\n");
        Assert.True(result.Failed);
        Assert.Empty(result.Files);
    }

    private static InputFile? Published(string folder)
    {
        string manifest = Path.Combine(folder, "published", "manifest.json");
        return File.Exists(manifest) ? new InputFile("published/manifest.json", File.ReadAllBytes(manifest)) : null;
    }
}
