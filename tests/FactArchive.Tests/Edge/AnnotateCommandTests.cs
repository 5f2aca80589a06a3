using FactArchive.Core.Building;
using FactArchive.Edge;
using FactArchive.Edge.Writing;

namespace FactArchive.Tests.Edge;

public sealed class AnnotateCommandTests : IDisposable
{
    private const string Lake = "input/annotations/lake.yml";

    private readonly TempFolder _folder = new TempFolder().WithArchive()
        .Write("input/sources.yml", "lake-authority:\n  name: Lake Authority\n  kind: official\n")
        .Write("seeds/lake.txt", "Dredgers seen on Lake Orin\n\nBy Mara Holt\n\n4 May 2031\n\nThe lake authority said that three dredgers had worked without a permit in the night of 2 May.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lake")]
    [InlineData("lake.txt")]
    [InlineData("seeds/lake.txt")]
    [InlineData("./seeds/lake.txt")]
    [InlineData("--all")]
    public void A_seed_is_drafted_and_then_there_is_nothing_new(string seed)
    {
        CommandLine cli = Run(0, "annotate", seed);
        Assert.StartsWith($"{Lake}: 1 claim drafted\n", cli.Out, StringComparison.Ordinal);
        string written = _folder.Read(Lake);
        Assert.StartsWith("# yaml-language-server: $schema=../../schemas/annotation.schema.json\nsha256: ", written, StringComparison.Ordinal);
        Assert.Contains("    source: lake-authority\n    status: draft\n", written, StringComparison.Ordinal);
        Assert.Contains("nothing new", Run(0, "annotate", "lake").Out, StringComparison.Ordinal);
        Assert.Equal(written, _folder.Read(Lake));
        Assert.Equal(["lake.yml"], Directory.GetFiles(_folder["input/annotations"]).Select(Path.GetFileName));
    }

    [Fact]
    public void What_is_drafted_passes_the_check()
    {
        Run(0, "annotate", "lake");
        Directory.Delete(_folder["theme"], recursive: true);
        Assert.Contains("No errors", Run(0, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_added_to_what_stands_there()
    {
        const string before = "slug: lake   # mine\r\nclaims: []\r\n";
        _folder.Write(Lake, before);
        Assert.Equal($"{Lake}: 1 claim added\n", Run(0, "annotate", "lake").Out);
        Assert.StartsWith("slug: lake   # mine\r\nclaims:\r\n  # line ", _folder.Read(Lake), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_a_diff_and_writes_nothing()
    {
        CommandLine cli = Run(0, "annotate", "lake", "--dry-run");
        Assert.StartsWith($"--- /dev/null\n+++ b/{Lake}\n@@ -0,0 +1,", cli.Out, StringComparison.Ordinal);
        Assert.EndsWith($"{Lake}: 1 claim would be drafted\n", cli.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/annotations"]));
        _folder.Write(Lake, "slug: x\n");
        Assert.StartsWith($"--- a/{Lake}\n+++ b/{Lake}\n@@ -1,1 +1,", Run(0, "annotate", "--all", "--dry-run").Out, StringComparison.Ordinal);
        Assert.Equal("slug: x\n", _folder.Read(Lake));
    }

    [Theory]
    [InlineData("there is no seeds/lakee.txt (did you mean 'lake'?)", "lakee")]
    [InlineData("there is no seeds/lakee.txt (did you mean 'lake'?)", "lake", "seeds/lakee.txt")]
    [InlineData("there is no seeds/../a.txt", "../a")]
    [InlineData("name a seed, or give --all")]
    [InlineData("not both", "lake", "--all")]
    [InlineData("did you mean '--dry-run'?", "--dryrun", "lake")]
    public void Wrong_seeds_are_wrong_usage(string says, params string[] args)
    {
        Assert.Contains(says, Run(2, ["annotate", .. args]).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/annotations"]));
    }

    [Fact]
    public void A_seed_with_errors_stops_no_other()
    {
        _folder.Write("seeds/empty.txt", "").Write("input/annotations/a.yml", "slug: [\n");
        CommandLine cli = Run(1, "annotate", "--all");
        Assert.Contains("seeds/empty.txt:1:1: error FA0101: ", cli.Error, StringComparison.Ordinal);
        Assert.Contains("input/annotations/a.yml:", cli.Error, StringComparison.Ordinal);
        Assert.Equal($"{Lake}: 1 claim drafted\n2 seeds left alone because of errors\n", cli.Out);
        Assert.Equal("slug: [\n", _folder.Read("input/annotations/a.yml"));
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Write(Lake, "slug: x\n");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(_folder[Lake], mode);
        Run(0, "annotate", "lake");
        Assert.Equal(mode, File.GetUnixFileMode(_folder[Lake]));
    }

    [Fact]
    public void What_an_editor_saves_meanwhile_is_not_lost()
    {
        _folder.Write(Lake, "slug: x\n");
        DiagnosticException failure = Assert.Throws<DiagnosticException>(
            () => ArchiveFile.Change(_folder.Path, Lake, "slug: y\n"u8, "slug: z\n"u8));
        Assert.Equal("FA0903", failure.Diagnostic.Code);
        Assert.Equal("slug: x\n", _folder.Read(Lake));
    }

    private CommandLine Run(int exit, params string[] args)
    {
        var cli = new CommandLine(_folder.Path, ArchivePipeline.Plan);
        Assert.Equal(exit, cli.Run(args));
        return cli;
    }
}
