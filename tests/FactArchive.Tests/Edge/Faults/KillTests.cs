using System.Diagnostics;

namespace FactArchive.Tests.Edge.Faults;

/// <summary>
/// Commands killed at moments spread over their whole run. Whatever the moment: the site is the old or the new one, whole;
/// an editor's file holds its old or its new text; and the next run works by itself. <c>FACTARCHIVE_KILLS</c> sets how often.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("FACTARCHIVE_KILLS"), out int kills) ? kills : 5;

    private readonly FictionFolder _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_killed_build_leaves_the_old_site_or_the_new_one()
    {
        string[] build = ["build", "--root", _archive.Root];
        Built(build);
        string? old = null;
        KillAtMoments(build, n =>
        {
            old = _archive.Tree("output");
            _archive.Change("input/site.yml", "description: ", $"description: {n} ");
        }, () =>
        {
            string? left = _archive.Tree("output");
            string now = Built(build);
            Assert.True(left == old || left == now, "the site is neither the old nor the new one");
            Assert.Equal(["README.md", "input", "output", "seeds"], _archive.Names());
        });
    }

    [Fact]
    public void A_killed_draft_leaves_the_annotation_old_or_new()
    {
        string[] annotate = ["annotate", "--all", "--root", _archive.Root];
        string before = _archive.Read(FictionFolder.Annotation);
        Assert.Equal(0, OwnProcess.Run(annotate).Code);
        string after = _archive.Read(FictionFolder.Annotation);
        KillAtMoments(annotate, _ => _archive.Write(FictionFolder.Annotation, before), () =>
        {
            Assert.Contains(_archive.Read(FictionFolder.Annotation), new[] { before, after });
            Assert.Equal(0, OwnProcess.Run(annotate).Code);
            Assert.Equal(after, _archive.Read(FictionFolder.Annotation));
        });
    }

    [Fact]
    public void A_killed_repair_leaves_the_annotation_old_or_new()
    {
        string[] reanchor = ["reanchor", "--write", "--root", _archive.Root];
        _archive.Change("seeds/lake-dredging.txt", "three dredgers had worked", "three old dredgers had worked");
        string before = _archive.Read(FictionFolder.Annotation);
        Assert.Equal(0, OwnProcess.Run(reanchor).Code);
        string after = _archive.Read(FictionFolder.Annotation);
        Assert.NotEqual(before, after);
        KillAtMoments(reanchor, _ => _archive.Write(FictionFolder.Annotation, before), () =>
        {
            Assert.Contains(_archive.Read(FictionFolder.Annotation), new[] { before, after });
            Assert.Equal(0, OwnProcess.Run(reanchor).Code);
            Assert.Equal(after, _archive.Read(FictionFolder.Annotation));
        });
    }

    [Fact]
    public void A_killed_new_leaves_a_whole_file_or_none()
    {
        int made = 0;
        string Name() => $"page-{made}";
        string[] NewPage() => ["new", "page", Name(), "--title", "A page", "--root", _archive.Root];
        string PageFile() => $"input/pages/{Name()}.md";
        Assert.Equal(0, OwnProcess.Run(NewPage()).Code);
        string whole = _archive.Read(PageFile()).Replace(Name(), "page", StringComparison.Ordinal);
        KillAtMoments(NewPage, _ => made++, () =>
        {
            if (!File.Exists(Path.Combine(_archive.Root, PageFile()))) return;
            Assert.Equal(whole, _archive.Read(PageFile()).Replace(Name(), "page", StringComparison.Ordinal));
        });
        Assert.Equal(0, OwnProcess.Run("build", "--root", _archive.Root).Code);
    }

    private string Built(string[] build)
    {
        (int code, string said) = OwnProcess.Run(build);
        Assert.True(code == 0, said);
        return _archive.Tree("output")!;
    }

    private static void KillAtMoments(string[] command, Action<int> prepare, Action look) => KillAtMoments(() => command, prepare, look);

    /// <summary>The last moments count most: that is when files are put in place.</summary>
    private static void KillAtMoments(Func<string[]> command, Action<int> prepare, Action look)
    {
        prepare(0);
        TimeSpan whole = Duration(command());
        for (int n = 1; n <= Kills; n++)
        {
            prepare(n);
            using OwnProcess process = OwnProcess.Start(command());
            Thread.Sleep(whole * Math.Sqrt((double)n / Kills));
            process.Kill();
            look();
        }
    }

    private static TimeSpan Duration(string[] command)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, OwnProcess.Run(command).Code);
        return watch.Elapsed;
    }
}
