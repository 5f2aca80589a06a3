using System.Collections.Immutable;
using FactArchive.Benchmarks.Corpus;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Building;

/// <summary>
/// What a build costs may grow with the archive, and not with its square. Counted, not timed: bytes that are allocated, files
/// that are made. Counted on one thread of its own, so that other tests do not show.
/// </summary>
public sealed class GrowthTests
{
    private const int Few = 30, Many = 120;

    /// <summary>Longer lists and more neighbours cost a little more a report; a step over all pairs would cost four times as much.</summary>
    private const double Slack = 1.6;

    [Fact]
    public void Four_times_as_many_reports_cost_no_more_each()
    {
        Cost few = CostOf(Few), many = CostOf(Many);
        Assert.True(many.Made * Few <= few.Made * Many * Slack, $"making files allocates {few.Made / Few} bytes a report, then {many.Made / Many}");
        Assert.True(many.Reviewed * Few <= few.Reviewed * Many * Slack, $"reviewing allocates {few.Reviewed / Few} bytes a report, then {many.Reviewed / Many}");
        Assert.True(many.Files * Few <= few.Files * Many * 1.1, $"{few.Files} files, then {many.Files}");
    }

    [Fact]
    public void A_trace_is_small_beside_its_page()
    {
        SitePlan plan = Plan(Few);
        foreach (PlannedOutput page in plan.Outputs.Where(o => o.Kind == OutputKind.Report))
        {
            RenderedOutput made = page.Render();
            OutputTrace trace = plan.Trace(page, made);
            Assert.True(trace.RootPlaces.Length == 1 && made.Content.Length - trace.RootPlaces[0] < 500, "the hash stands near the end, and little is kept behind it");
        }
    }

    private static Cost CostOf(int reports)
    {
        SitePlan plan = Plan(reports);
        var traces = ImmutableArray.CreateBuilder<OutputTrace>(plan.Outputs.Length);
        long made = 0, reviewed = 0;
        foreach (PlannedOutput output in plan.Outputs)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            RenderedOutput rendered = output.Render();
            long between = GC.GetAllocatedBytesForCurrentThread();
            traces.Add(plan.Trace(output, rendered));
            made += between - before;
            reviewed += GC.GetAllocatedBytesForCurrentThread() - between;
        }
        long judging = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(plan.Judge(traces.MoveToImmutable()).Seal);
        return new Cost(made, reviewed + GC.GetAllocatedBytesForCurrentThread() - judging, plan.Outputs.Length);
    }

    private static SitePlan Plan(int reports)
    {
        SitePlan plan = ArchivePipeline.Plan(TestArchive.Of(FictionCorpus.Files(reports)).Inputs(), new BuildOptions());
        Assert.DoesNotContain(plan.Diagnostics, d => d.Severity == Severity.Error);
        return plan;
    }

    private sealed record Cost(long Made, long Reviewed, long Files);
}
