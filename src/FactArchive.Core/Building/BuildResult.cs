using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>What a build amounts to, for the line that the command prints at its end.</summary>
public sealed record BuildSummary(int Reports, int Claims, int Reviewed, int Sources, int Tags);

/// <summary>The finished site, or the reasons why there is none.</summary>
/// <param name="Files">Sorted by path; empty if an error stands in the way.</param>
/// <param name="Diagnostics">Sorted by place; all of them in one run.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildSummary? Summary)
{
    public bool Failed => Diagnostics.Any(d => d.Severity == Severity.Error);
}
