using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reporting;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>build</c>: writes the site.</summary>
internal sealed class BuildCommand : ExampledCommand
{
    public BuildCommand(CliHost host, CommonOptions common)
        : base("build", "Writes the site. If anything is wrong, the last good site stays as it is.",
            ("build", "writes output/"),
            ("build --strict --url https://example.org/archive/", "for publishing"),
            ("build --drafts -o /tmp/site", "with everything that is not released, elsewhere"))
    {
        var switches = new BuildSwitches();
        switches.AddTo(this);
        SetAction(parsed => Run(host, common, switches, parsed));
    }

    public static int Run(CliHost host, CommonOptions common, BuildSwitches switches, ParseResult parsed)
    {
        return CommandContext.Run(host, common, parsed, context =>
        {
            OutputFolder output = OutputFolder.Resolve(context.Root, parsed.GetValue(switches.Output), host.CurrentDirectory);
            return Build(context, output, switches.OptionsOf(parsed), parsed.GetValue(switches.Strict));
        });
    }

    private static int Build(CommandContext context, OutputFolder output, BuildOptions options, bool strict)
    {
        var clock = Stopwatch.StartNew();
        output.RequireOwn();
        SitePlan plan = ArchiveBuild.Plan(context, options, "Building…");
        if (plan.Failed) return Refuse(context, plan.Diagnostics);
        SiteVerdict verdict;
        try
        {
            var writer = new SiteWriter(output, found => !ArchiveBuild.Fails(found, strict), context.Host.Stop);
            verdict = Progress.RunToEnd(context.Host, context.Reporter.ShowsProgress, "Building…", () => writer.Write(plan));
        }
        catch (DiagnosticException failure)
        {
            // One report with all of it: with JSON, standard output holds one array.
            context.Reporter.Diagnostics(plan.Diagnostics.Add(failure.Diagnostic));
            return ExitCode.Errors;
        }
        if (verdict.Seal is null) return Refuse(context, verdict.Diagnostics);
        context.Reporter.Diagnostics(verdict.Diagnostics);
        context.Reporter.Say($"{Wording.Built(plan.Summary, plan.Outputs.Length + 1, clock.Elapsed)} → {output.Shown}/");
        return ExitCode.Done;
    }

    private static int Refuse(CommandContext context, ImmutableArray<Diagnostic> found)
    {
        context.Reporter.Diagnostics(found);
        context.Reporter.Say($"{Wording.Outcome(found)}: nothing was written.");
        return ExitCode.Errors;
    }
}
