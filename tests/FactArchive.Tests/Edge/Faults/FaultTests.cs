namespace FactArchive.Tests.Edge.Faults;

/// <summary>A disk that is full, two builds at once, Ctrl+C: the last good site and the editor's files stay whole.</summary>
public sealed class FaultTests : IDisposable
{
    /// <summary>Less than the larger files of the fiction archive's site, more than the smaller ones.</summary>
    private const int KilobytesLeft = 8;

    private readonly FictionFolder _archive = new();

    public void Dispose() => _archive.Dispose();

    private string[] Build => ["build", "--root", _archive.Root];

    [Fact]
    public void On_a_full_disk_the_last_site_stays_and_the_fault_is_told()
    {
        Assert.Equal(0, OwnProcess.Run(Build).Code);
        string? old = _archive.Tree("output");
        _archive.Change("input/site.yml", "description: ", "description: New. ");
        using OwnProcess process = OwnProcess.StartOnFullDisk(KilobytesLeft, Build);
        Assert.Equal(1, process.Wait());
        Assert.Contains("error FA0903: ", process.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Said, StringComparison.Ordinal);
        Assert.Equal(old, _archive.Tree("output"));
        Assert.Equal(["README.md", "input", "output", "seeds"], _archive.Names());
    }

    [Fact]
    public void On_a_full_disk_an_annotation_is_not_cut()
    {
        string before = _archive.Read(FictionFolder.Annotation) + "\n# " + new string('x', KilobytesLeft * 1024) + "\n";
        _archive.Write(FictionFolder.Annotation, before);
        using OwnProcess process = OwnProcess.StartOnFullDisk(KilobytesLeft, "annotate", "lake-dredging", "--root", _archive.Root);
        Assert.Equal(1, process.Wait());
        Assert.Contains("nothing was changed", process.Said, StringComparison.Ordinal);
        Assert.Equal(before, _archive.Read(FictionFolder.Annotation));
        Assert.Equal(["lake-dredging.yml"], _archive.NamesIn("input/annotations"));
    }

    [Fact]
    public void Builds_at_once_leave_one_whole_site()
    {
        Assert.Equal(0, OwnProcess.Run(Build).Code);
        string? whole = _archive.Tree("output");
        OwnProcess[] builds = [.. Enumerable.Range(0, 3).Select(_ => OwnProcess.Start(Build))];
        int[] codes = [.. builds.Select(b => b.Wait())];
        Assert.Contains(0, codes);
        Assert.All(builds.Zip(codes), b => Assert.True(b.Second == 0 || b.First.Said.Contains("another build is writing", StringComparison.Ordinal), b.First.Said));
        Assert.Equal(whole, _archive.Tree("output"));
        foreach (OwnProcess build in builds) build.Dispose();
    }

    [Fact]
    public void Ctrl_C_ends_a_build_and_leaves_the_old_site_or_the_new_one()
    {
        Assert.Equal(0, OwnProcess.Run(Build).Code);
        string? old = _archive.Tree("output");
        _archive.Change("input/site.yml", "description: ", "description: New. ");
        using OwnProcess process = OwnProcess.Start(Build);
        Thread.Sleep(400);
        process.PressControlC();
        int code = process.Wait();
        string? left = _archive.Tree("output");
        Assert.Equal(0, OwnProcess.Run(Build).Code);
        Assert.True(code is 0 or 130, $"exit code {code}:\n{process.Said}");
        Assert.Equal(code == 130 ? old : _archive.Tree("output"), left);
    }
}
