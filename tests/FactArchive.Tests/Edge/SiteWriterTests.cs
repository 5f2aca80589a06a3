using FactArchive.Edge;
using FactArchive.Edge.Writing;

namespace FactArchive.Tests.Edge;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().WithArchive();

    private OutputFolder Output => OutputFolder.Resolve(_folder.Path, null, _folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_a_site_and_leaves_nothing_beside_it()
    {
        Write(("index.html", "1"), ("reports/x/index.html", "x"));
        Write(("index.html", "2"));
        Assert.Equal("2", _folder.Read("output/index.html"));
        Assert.False(Directory.Exists(_folder["output/reports"]));
        Assert.Equal(["input", "output", "seeds", "theme"], _folder.Names());
    }

    [Theory]
    [InlineData("photo.jpg", "x")]
    [InlineData("manifest.json", "{\"generator\": \"Other\"}")]
    [InlineData("manifest.json", "[1]")]
    [InlineData("manifest.json", "{\"gen")]
    public void A_folder_that_holds_something_else_is_refused(string name, string text)
    {
        _folder.Write($"output/{name}", text);
        Fails("FA0904", ("index.html", "1"));
        Assert.Equal(text, _folder.Read($"output/{name}"));
    }

    [Fact]
    public void An_empty_folder_is_taken_and_a_file_is_not()
    {
        Directory.CreateDirectory(_folder["output"]);
        Write(("index.html", "1"));
        Assert.Equal("1", _folder.Read("output/index.html"));
        Directory.Delete(_folder["output"], recursive: true);
        _folder.Write("output", "a file");
        Fails("FA0904", ("index.html", "1"));
        Assert.Equal("a file", _folder.Read("output"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("seeds")]
    [InlineData("seeds/x")]
    [InlineData("input/assets/site")]
    [InlineData("theme")]
    public void A_place_that_would_harm_the_archive_is_wrong_usage(string output) =>
        Assert.Throws<UsageException>(() => OutputFolder.Resolve(_folder.Path, output, _folder.Path));

    [Fact]
    public void A_link_into_the_archive_is_seen_through()
    {
        Directory.CreateSymbolicLink(_folder["out"], "seeds");
        Assert.Throws<UsageException>(() => OutputFolder.Resolve(_folder.Path, "out", _folder.Path));
    }

    [Fact]
    public void A_link_elsewhere_is_followed_and_stays()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(_folder["output"], elsewhere["site"]);
        Write(("index.html", "1"));
        Assert.Equal("1", elsewhere.Read("site/index.html"));
        Assert.NotNull(new DirectoryInfo(_folder["output"]).LinkTarget);
    }

    [Fact]
    public void An_interrupted_build_leaves_the_last_site_whole()
    {
        Write(("index.html", "1"));
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Writer(stop.Token).Write(CommandLine.Site(("index.html", "2"))));
        Assert.Equal("1", _folder.Read("output/index.html"));
        Assert.Equal(["input", "output", "seeds", "theme"], _folder.Names());
    }

    [Fact]
    public void A_build_that_fails_half_way_leaves_the_last_site_whole()
    {
        Write(("index.html", "1"));
        Fails("FA0903", ("a", "2"), ("a/b", "a file cannot be a folder"));
        Assert.Throws<InvalidOperationException>(() => Write(("../seeds/a.txt", "escape")));
        Assert.Equal("1", _folder.Read("output/index.html"));
        Assert.Equal("A report.\n", _folder.Read("seeds/a.txt"));
        Assert.Equal(["input", "output", "seeds", "theme"], _folder.Names());
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_up()
    {
        Write(("index.html", "1"));
        _folder.Write(".output.tmp-abc/half.html", "").Write(".output.old-abc/index.html", "0").Write(".output.lock", "");
        Write(("index.html", "2"));
        Assert.Equal("2", _folder.Read("output/index.html"));
        Assert.Equal(["input", "output", "seeds", "theme"], _folder.Names());
    }

    [Fact]
    public void A_site_that_a_killed_build_had_moved_away_is_put_back()
    {
        _folder.Write(".output.old-abc/index.html", "0").Write(".output.old-abc/manifest.json", Manifest);
        Fails("FA0903", ("a", "1"), ("a/b", "fails"));
        Assert.Equal("0", _folder.Read("output/index.html"));
        Assert.Equal(["input", "output", "seeds", "theme"], _folder.Names());
    }

    [Fact]
    public void The_swap_in_two_steps_puts_the_site_back_if_the_second_fails()
    {
        _folder.Write("output/index.html", "1").Write("fresh/index.html", "2");
        Assert.ThrowsAny<IOException>(() => FolderSwap.InTwoSteps(_folder["output"], _folder["missing"], _folder[".output.old-x"]));
        Assert.Equal("1", _folder.Read("output/index.html"));
        Assert.Equal(_folder[".output.old-x"], FolderSwap.InTwoSteps(_folder["output"], _folder["fresh"], _folder[".output.old-x"]));
        Assert.Equal("2", _folder.Read("output/index.html"));
    }

    [Fact]
    public void Two_builds_at_once_do_not_write_the_same_folder()
    {
        using (OutputLock.Take(_folder[".output.lock"], Output.At))
            Assert.Contains("another build is writing", Fails("FA0903", ("index.html", "1")), StringComparison.Ordinal);
        Write(("index.html", "1"));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_told()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        using var nobody = new Unprivileged();
        Assert.Contains("access denied; the last good site is untouched", Fails("FA0903", ("index.html", "1")), StringComparison.Ordinal);
    }

    private const string Manifest = "{\"generator\": \"FactArchive 0.1.0\", \"files\": []}";

    private SiteWriter Writer(CancellationToken stop) => new(Output, _ => true, stop);

    private void Write(params (string, string)[] files) => Writer(CancellationToken.None).Write(CommandLine.Site(files));

    private string Fails(string code, params (string, string)[] files)
    {
        var failure = Assert.Throws<DiagnosticException>(() => Write(files));
        Assert.Equal(code, failure.Diagnostic.Code);
        Assert.Equal("output", failure.Diagnostic.At.Path);
        return failure.Diagnostic.Message;
    }
}
