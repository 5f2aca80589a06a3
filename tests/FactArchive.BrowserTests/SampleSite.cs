using FactArchive.BrowserTests;
using FactArchive.BrowserTests.Machine;
using FactArchive.Tests;

[assembly: AssemblyFixture(typeof(SampleSite))]

namespace FactArchive.BrowserTests;

/// <summary>The repository's own archive, built for a host with a base path and served as GitHub Pages would.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    /// <summary>The address that the site is built for; nothing of it answers there.</summary>
    public const string PublicAddress = "https://archive.example/sub/";

    public const string Report = "reports/rail-traffic-north-korea-russia/";
    public const string Claim = "claims/rail-traffic-north-korea-russia/railcars-73/";

    private readonly TemporaryFolder _folder = new();
    private ServedProgram? _server;

    /// <summary>Where the site answers; it ends in <c>/sub/</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>One page of every kind.</summary>
    public static IReadOnlyList<string> PageKinds { get; } =
    [
        "", "reports/", Report, "claims/", Claim, "tags/", "tags/north-korea/", "sources/", "sources/beyond-parallel/",
        "groups/", "groups/arms-before-the-summit.six-weeks/", "contradictions/", "timeline/", "timeline/events/", "search/", "search/?q=missiles", "corrections/", "self-assessment/", "methodology/", "no-such-page",
    ];

    public async ValueTask InitializeAsync()
    {
        await ServedProgram.Run("build", "--root", Repository.Root, "--output", Output, "--url", PublicAddress);
        (_server, Address) = await ServedProgram.Serve("serve", "--output", Output);
    }

    public string Output => _folder.At("site");

    public string At(string path) => Address + path;

    /// <summary>The files of a kind, as paths in the site.</summary>
    public IEnumerable<string> Files(string pattern) => Directory
        .EnumerateFiles(Output, pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
