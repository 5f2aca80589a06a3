using System.Collections.Immutable;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary>What the commands that build have in common.</summary>
public static class ArchiveBuild
{
    /// <summary>Reads the archive and plans its site.</summary>
    public static SitePlan Plan(CommandContext context, BuildOptions options, string label)
    {
        CliHost host = context.Host;
        return Progress.Run(host, context.Reporter.ShowsProgress, label,
            () => host.Plan(ArchiveReader.Read(context.Root), options with { Painter = host.Painter }));
    }

    /// <summary>Everything that is to be said of the archive: makes the whole site and keeps nothing of it.</summary>
    public static ImmutableArray<Diagnostic> Check(CommandContext context, SitePlan plan, string label)
    {
        if (plan.Failed) return plan.Diagnostics;
        CliHost host = context.Host;
        return Progress.Run(host, context.Reporter.ShowsProgress, label, () => SiteFiles.Check(plan, host.Stop).Diagnostics);
    }

    /// <summary>Whether the command fails: on errors, and with <c>--strict</c> on warnings.</summary>
    public static bool Fails(ImmutableArray<Diagnostic> found, bool strict) =>
        found.Any(d => d.Severity == Severity.Error || (strict && d.Severity == Severity.Warning));
}
