using System.Collections.Immutable;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reporting;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary>Carries out a plan for the commands that write a site, and says what came of it.</summary>
internal static class SiteOutput
{
    /// <param name="done">The line that is said at the end.</param>
    public static int Write(CommandContext context, SitePlan plan, OutputFolder output, bool strict, string label, Func<string> done)
    {
        if (plan.Failed) return Refuse(context, plan.Diagnostics);
        SiteVerdict verdict;
        try
        {
            var writer = new SiteWriter(output, found => !ArchiveBuild.Fails(found, strict), context.Host.Stop);
            verdict = Progress.RunToEnd(context.Host, context.Reporter.ShowsProgress, label, () => writer.Write(plan));
        }
        catch (DiagnosticException failure)
        {
            // One report with all of it: with JSON, standard output holds one array.
            context.Reporter.Diagnostics(plan.Diagnostics.Add(failure.Diagnostic));
            return ExitCode.Errors;
        }
        if (verdict.Seal is null) return Refuse(context, verdict.Diagnostics);
        context.Reporter.Diagnostics(verdict.Diagnostics);
        context.Reporter.Say(done());
        return ExitCode.Done;
    }

    private static int Refuse(CommandContext context, ImmutableArray<Diagnostic> found)
    {
        context.Reporter.Diagnostics(found);
        context.Reporter.Say($"{Wording.Outcome(found)}: nothing was written.");
        return ExitCode.Errors;
    }
}
