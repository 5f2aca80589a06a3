using System.Diagnostics;
using FactArchive.Tests.Edge;
using FactArchive.Tests.Edge.Links;

namespace FactArchive.Tests.Workflow;

/// <summary>The script that fetches the manifest of the published site, against a server on this machine.</summary>
public sealed class PublishedManifestTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private LocalWeb _web = null!;

    public async ValueTask InitializeAsync() => _web = await LocalWeb.Start();

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("", 0, true, "Fetched http")]
    [InlineData("gone/", 0, false, "::notice::Nothing is published at")]
    public async Task A_site_that_is_not_there_yet_is_no_mistake(string path, int code, bool isFetched, string said)
    {
        (int ended, string output) = await Fetch($"http://127.0.0.1:{_web.Port}/{path}");
        Assert.Equal((code, isFetched), (ended, File.Exists(_folder["published/manifest.json"])));
        Assert.StartsWith(said, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("file:///etc")]
    public async Task A_server_that_cannot_be_asked_is_one(string url) => Assert.NotEqual(0, (await Fetch(url)).Code);

    [Fact]
    public async Task A_server_that_fails_leaves_nothing_behind()
    {
        (int code, string output) = await Fetch($"http://127.0.0.1:{_web.Port}/refused/");
        Assert.Equal(1, code);
        Assert.Contains("/refused/manifest.json answers 403; run this again", output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["published/manifest.json"]));
    }

    private async Task<(int Code, string Output)> Fetch(string url)
    {
        var start = new ProcessStartInfo("bash", [Repository.At(".github", "published.sh"), url, "published"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process script = Process.Start(start)!;
        Task<string> errors = script.StandardError.ReadToEndAsync();
        string output = await script.StandardOutput.ReadToEndAsync();
        await script.WaitForExitAsync();
        return (script.ExitCode, output + await errors);
    }
}
