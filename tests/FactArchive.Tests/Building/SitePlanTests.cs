using System.Collections.Immutable;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;
using FactArchive.Tests.Edge;

namespace FactArchive.Tests.Building;

/// <summary>A plan is carried out in any order, by anybody, and gives the same site.</summary>
public sealed class SitePlanTests
{
    private static readonly TestArchive Fiction = TestArchive.Fiction();
    private static readonly BuildResult Site = Fiction.Build();

    [Fact]
    public void The_order_in_which_files_are_made_does_not_show()
    {
        SitePlan plan = ArchivePipeline.Plan(Fiction.Inputs(), new BuildOptions());
        RenderedOutput[] made = new RenderedOutput[plan.Outputs.Length];
        for (int i = made.Length - 1; i >= 0; i--) made[i] = plan.Outputs[i].Render();
        ImmutableArray<OutputTrace> traces = [.. plan.Outputs.Select((f, i) => plan.Trace(f, made[i]))];
        SiteVerdict verdict = plan.Judge(traces);
        Assert.Equal(Site.Text("manifest.json"), System.Text.Encoding.UTF8.GetString(verdict.Seal!.Manifest.Content.Span));
        for (int i = 0; i < made.Length; i++) AssertSame(traces[i].Path, verdict.Seal.Apply(traces[i], made[i].Content));
    }

    [Fact]
    public void A_file_is_the_same_however_often_it_is_made()
    {
        SitePlan plan = ArchivePipeline.Plan(Fiction.Inputs(), new BuildOptions());
        Assert.All(plan.Outputs, f => Assert.True(f.Render().Content.Span.SequenceEqual(f.Render().Content.Span), f.Path));
    }

    [Fact]
    public void The_written_site_is_the_one_in_memory()
    {
        using TempFolder folder = new TempFolder().WithArchive();
        var cli = new CommandLine(folder.Path, (_, options) => ArchivePipeline.Plan(Fiction.Inputs(), options));
        Assert.Equal(0, cli.Run("build"));
        string output = folder["output"];
        string[] written = [.. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)];
        Assert.Equal(Site.Files.Length, written.Length);
        Assert.All(written, f => AssertSame(Path.GetRelativePath(output, f).Replace('\\', '/'), File.ReadAllBytes(f)));
    }

    [Fact]
    public void A_site_that_fails_when_its_pages_are_made_leaves_the_last_one()
    {
        using TempFolder folder = new TempFolder().WithArchive();
        Assert.Equal(0, new CommandLine(folder.Path).Run("build"));
        var broken = Fiction.Change("theme/layouts/base.html", "href=\"{{ href 'feed.xml' }}\"", "href=\"{{ href 'nowhere.xml' }}\"");
        var cli = new CommandLine(folder.Path, (_, options) => ArchivePipeline.Plan(broken.Inputs(), options));
        Assert.Equal(1, cli.Run("build"));
        Assert.Contains("error FA0601: the site has no 'nowhere.xml' (and on", cli.Error, StringComparison.Ordinal);
        Assert.Equal("<p>", folder.Read("output/index.html"));
        Assert.Equal(["input", "output", "seeds", "theme"], folder.Names());
    }

    private static void AssertSame(string path, ReadOnlyMemory<byte> content) =>
        Assert.True(Site.Files.Single(f => f.Path == path).Content.Span.SequenceEqual(content.Span), path);
}
