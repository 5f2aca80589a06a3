using System.Collections.Immutable;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>What a build amounts to, for the line that the command prints at its end.</summary>
public sealed record BuildSummary(int Reports, int Claims, int Reviewed, int Sources, int Tags);

/// <summary>The finished site in memory, or the reasons why there is none.</summary>
/// <param name="Files">Sorted by path; empty if an error stands in the way.</param>
/// <param name="Diagnostics">Sorted by place; all of them in one run.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildSummary? Summary)
{
    public bool Failed => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Makes all files of a plan and keeps them.</summary>
    public static BuildResult Of(SitePlan plan)
    {
        ImmutableArray<RenderedOutput> made = [.. plan.Outputs.AsParallel().AsOrdered().Select(f => f.Render())];
        ImmutableArray<OutputTrace> traces = [.. plan.Outputs.Zip(made).AsParallel().AsOrdered().Select(f => plan.Trace(f.First, f.Second))];
        SiteVerdict verdict = plan.Judge(traces);
        if (verdict.Seal is not { } seal) return new BuildResult([], verdict.Diagnostics, null);
        IEnumerable<OutputFile> files = traces.Zip(made, (t, r) => new OutputFile(t.Path, seal.Apply(t, r.Content)));
        return new BuildResult([.. files.Append(seal.Manifest).OrderBy(f => f.Path, StringComparer.Ordinal)], verdict.Diagnostics, plan.Summary);
    }
}
