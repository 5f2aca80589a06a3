using FactArchive.Core.Building;
using FactArchive.Edge.Links;

namespace FactArchive.Tests.Edge.Links;

/// <summary><c>check --external</c> on the command line.</summary>
public sealed class CheckExternalTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private LocalWeb _web = null!;

    public async ValueTask InitializeAsync()
    {
        _web = await LocalWeb.Start();
        _folder.Write("input/site.yml", "title: Test\nurl: https://test.example/\n").Write("seeds/a.txt", "A report\n\nThe lake authority said that it rained.\n");
        _folder.Write("input/sources.yml", $"lake:\n  name: Lake Authority\n  kind: official\n  home: {_web.At("lake.example", "ok")}\n");
        _folder.Write("input/annotations/a.yml", $"original: {_web.At("news.example", "gone")}\n");
        _folder.Write("input/pages/about.md", $"---\ntitle: About\n---\nRead [this]({_web.At("news.example", "forbidden")}) and <{_web.At("news.example", "gone#part")}>.\n");
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void Pages_that_are_gone_are_told_where_they_are_cited()
    {
        CommandLine cli = Cli();
        Assert.Equal(0, cli.Run("check", "--external"));
        string gone = _web.At("news.example", "gone");
        Assert.Contains($"input/annotations/a.yml:1:11: warning FA0603: {gone} answers 404 Not Found", cli.Error, StringComparison.Ordinal);
        Assert.Contains($"input/pages/about.md:4:", cli.Error, StringComparison.Ordinal);
        Assert.Contains($"input/pages/about.md:4:13: notice FA0604: {_web.At("news.example", "forbidden")} answers 403", cli.Error, StringComparison.Ordinal);
        Assert.Single(_web.Log, a => a.Host == "lake.example");
        Assert.DoesNotContain(_web.Log, a => a.Host == "test.example");
        Assert.Equal(2, _web.Log.Count(a => a.Path == "gone"));
    }

    [Fact]
    public void Warnings_fail_where_that_is_asked_for() => Assert.Equal(1, Cli().Run("check", "--external", "--strict"));

    [Fact]
    public void Nobody_is_asked_without_the_option()
    {
        CommandLine cli = Cli();
        Assert.Equal(0, cli.Run("check"));
        Assert.Empty(_web.Log);
        Assert.False(Directory.Exists(_folder["cache"]));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("soon")]
    public void An_age_is_a_number_of_days(string age) => Assert.Equal(2, Cli().Run("check", "--external", "--external-age", age));

    [Fact]
    public void As_the_program_runs_nothing_on_this_machine_is_asked()
    {
        CommandLine cli = Cli(_web.Network with { Allows = PublicHosts.IsPublic });
        Assert.Equal(0, cli.Run("check", "--external"));
        Assert.Contains("input/annotations/a.yml:1:11: warning FA0605", cli.Error, StringComparison.Ordinal);
        Assert.Empty(_web.Log);
    }

    private CommandLine Cli(LinkNetwork? network = null) => new(_folder.Path, ArchivePipeline.Plan) { Network = network ?? _web.Network };
}
