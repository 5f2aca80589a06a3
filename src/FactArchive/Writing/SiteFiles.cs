using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;

namespace FactArchive.Edge.Writing;

/// <summary>Makes the files of a plan on all processors; none is kept.</summary>
public static class SiteFiles
{
    /// <param name="take">Gets each file as it is made: on any thread, in any order.</param>
    /// <returns>What the files leave behind, in the order of the plan.</returns>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public static ImmutableArray<OutputTrace> Make(SitePlan plan, Action<PlannedOutput, ReadOnlyMemory<byte>> take, CancellationToken stop)
    {
        var traces = new OutputTrace[plan.Outputs.Length];
        Each(traces.Length, i =>
        {
            PlannedOutput output = plan.Outputs[i];
            RenderedOutput made = output.Render();
            traces[i] = plan.Trace(output, made);
            take(output, made.Content);
        }, stop);
        return ImmutableArray.Create(traces);
    }

    /// <summary>Makes all files only to judge them.</summary>
    public static SiteVerdict Check(SitePlan plan, CancellationToken stop) => plan.Judge(Make(plan, (_, _) => { }, stop));

    /// <summary>Does the work for each number below the count; what it throws first is thrown as it is.</summary>
    internal static void Each(int count, Action<int> work, CancellationToken stop)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
