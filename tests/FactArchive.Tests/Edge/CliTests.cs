using System.Text.Json;
using FactArchive.Core.Building;
using FactArchive.Edge;

namespace FactArchive.Tests.Edge;

public sealed class CliTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().WithArchive();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("build", "--strict", "--drafts", "--url", "https://example.org/x")]
    [InlineData("--strict", "-r", ".")]
    public void Builds_with_or_without_the_word(params string[] args)
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(0, cli.Run(args));
        Assert.Matches(@"^Built 1 report, 2 claims \(1 reviewed\), 3 sources, 4 tags: 2 files in \d+\.\d s → output/\n$", cli.Out);
        Assert.Equal("", cli.Error);
        Assert.Equal("<p>", _folder.Read("output/index.html"));
    }

    [Fact]
    public void Options_reach_the_core()
    {
        BuildOptions? seen = null;
        var cli = new CommandLine(_folder.Path, (_, options) => { seen = options; return CommandLine.Site(); });
        Assert.Equal(0, cli.Run("--url", "https://example.org/x", "--drafts", "-o", "site/out"));
        Assert.Equal(new BuildOptions(new Uri("https://example.org/x/"), Drafts: true), seen);
        Assert.True(File.Exists(_folder["site/out/manifest.json"]));
        Assert.EndsWith("→ site/out/\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_leave_the_last_site_and_give_1()
    {
        Assert.Equal(0, new CommandLine(_folder.Path).Run());
        var cli = new CommandLine(_folder.Path, (_, _) => CommandLine.Found(CommandLine.Warning105, CommandLine.Error201));
        Assert.Equal(1, cli.Run("build"));
        Assert.Equal(
            "input/annotations/a.yml:9:12: error FA0201: the quote is not in seeds/a.txt\nseeds/a.txt:1:1: warning FA0105: no headline found\n",
            cli.Error);
        Assert.Equal("1 error, 1 warning: nothing was written.\n", cli.Out);
        Assert.Equal("<p>", _folder.Read("output/index.html"));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Warnings_fail_only_where_that_is_asked_for(string command)
    {
        Func<ArchiveInputs, BuildOptions, SitePlan> build = (_, _) => CommandLine.Found(CommandLine.Warning105);
        Assert.Equal(1, new CommandLine(_folder.Path, build).Run(command, "--strict"));
        Assert.False(Directory.Exists(_folder["output"]));
        Assert.Equal(0, new CommandLine(_folder.Path, build).Run(command));
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var cli = new CommandLine(_folder.Path, (_, _) => CommandLine.Found(CommandLine.Warning105));
        Assert.Equal(0, cli.Run("check"));
        Assert.Equal("No errors, 1 warning.\n", cli.Out);
        Assert.Equal(["input", "seeds", "theme"], _folder.Names());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Json_leaves_standard_output_to_the_array(string command)
    {
        var cli = new CommandLine(_folder.Path, (_, _) => CommandLine.Found(CommandLine.Warning105));
        Assert.Equal(0, cli.Run(command, "--diagnostics", "json"));
        using JsonDocument array = JsonDocument.Parse(cli.Out);
        Assert.Equal("FA0105", array.RootElement[0].GetProperty("code").GetString());
        Assert.Equal("", cli.Error);
    }

    [Fact]
    public void Github_annotations_name_the_place_in_the_repository()
    {
        var cli = new CommandLine(_folder.Path, (_, _) => CommandLine.Found(CommandLine.Error201))
        {
            Variables = new() { ["GITHUB_WORKSPACE"] = Path.GetDirectoryName(_folder.Path)! },
        };
        Assert.Equal(1, cli.Run("check", "--diagnostics", "github"));
        Assert.StartsWith($"::error file={Path.GetFileName(_folder.Path)}/input/annotations/a.yml,line=9,col=12,title=FA0201::", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public void Colour_is_for_terminals_that_want_it(bool terminal, string? noColor, bool coloured)
    {
        var cli = new CommandLine(_folder.Path, (_, _) => CommandLine.Found(CommandLine.Error201)) { Terminal = terminal };
        if (noColor is not null) cli.Variables["NO_COLOR"] = noColor;
        cli.Run("check");
        Assert.Equal(coloured, cli.Error.Contains('\u001b', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unknown word 'bild' (did you mean 'build'?)", "bild")]
    [InlineData("unknown option '--strickt' (did you mean '--strict'?)", "build", "--strickt")]
    [InlineData("--drafts goes after the command", "--drafts", "check")]
    [InlineData("'foo' is not the address of a site", "build", "--url", "foo")]
    [InlineData("is not the address of a site", "build", "--url", "https://example.org/?q")]
    [InlineData("is not the address of a site", "build", "--url", "file:///tmp/")]
    [InlineData("'x' is not a port", "preview", "--port", "x")]
    [InlineData("'65536' is not a port", "serve", "--port", "65536")]
    [InlineData("'yaml' is not a form of diagnostics", "check", "--diagnostics", "yaml")]
    [InlineData("is not a folder of a site", "preview", "--virtual-dir", "../x")]
    [InlineData("--root 'nowhere' does not exist", "check", "-r", "nowhere")]
    [InlineData("--output '..' would replace the archive", "-o", "..")]
    [InlineData("--output 'seeds' lies in seeds/", "build", "-o", "seeds")]
    [InlineData("unknown word '@x'", "@x")]
    [InlineData("Required command was not provided", "new")]
    public void Wrong_usage_is_one_line_and_2(string says, params string[] args)
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(2, cli.Run(args));
        Assert.StartsWith("FactArchive: ", cli.Error, StringComparison.Ordinal);
        Assert.Contains(says, cli.Error, StringComparison.Ordinal);
        Assert.Single(cli.Error.TrimEnd().Split('\n'));
        Assert.Equal("", cli.Out);
        Assert.Equal(["input", "seeds", "theme"], _folder.Names());
    }

    [Fact]
    public void Without_an_archive_it_is_wrong_usage()
    {
        using var empty = new TempFolder();
        Assert.Equal(2, new CommandLine(empty.Path).Run());
        Assert.Equal(0, new CommandLine(empty.Path).Run("--root", _folder.Path));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "-h")]
    [InlineData("preview", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("check", "--help")]
    [InlineData("annotate", "--help")]
    [InlineData("new", "--help")]
    [InlineData("new", "source", "--help")]
    public void Help_ends_in_examples(params string[] args)
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(0, cli.Run(args));
        Assert.Contains("\nExamples:\n  FactArchive ", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_the_program_is_one_line_unless_the_trace_is_wanted()
    {
        Func<ArchiveInputs, BuildOptions, SitePlan> broken = (_, _) => throw new InvalidOperationException("oh\nno.");
        var cli = new CommandLine(_folder.Path, broken);
        Assert.Equal(1, cli.Run());
        Assert.Equal("FactArchive: internal error: InvalidOperationException: oh no; please report it\n", cli.Error);
        var traced = new CommandLine(_folder.Path, broken) { Variables = new() { ["FACTARCHIVE_TRACE"] = "1" } };
        Assert.Equal(1, traced.Run());
        Assert.Contains("   at ", traced.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_gives_130_at_once()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var cli = new CommandLine(_folder.Path, (_, _) => { stop.Cancel(); never.Wait(5000); return CommandLine.Site(); }) { Stop = stop.Token };
        Assert.Equal(130, cli.Run("build"));
        Assert.Equal("FactArchive: interrupted; nothing was changed\n", cli.Error);
        Assert.False(Directory.Exists(_folder["output"]));
        never.Set();
    }

    [Fact]
    public void A_foreign_folder_is_found_before_the_work()
    {
        _folder.Write("output/photo.jpg", "x");
        bool built = false;
        var cli = new CommandLine(_folder.Path, (_, _) => { built = true; return CommandLine.Site(); });
        Assert.Equal(1, cli.Run());
        Assert.StartsWith("output:1:1: error FA0904: ", cli.Error, StringComparison.Ordinal);
        Assert.False(built);
    }

    [Fact]
    public void The_real_core_reports_what_the_reader_found()
    {
        using var empty = new TempFolder();
        var error = new StringWriter();
        Assert.Equal(1, Cli.Run(["check", "-r", empty.Path], TextWriter.Null, error, TextReader.Null));
        Assert.Contains("seeds:1:1: error FA0901: ", error.ToString(), StringComparison.Ordinal);
    }
}
