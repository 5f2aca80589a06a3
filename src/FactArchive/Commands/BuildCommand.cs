using System.CommandLine;
using System.Diagnostics;
using FactArchive.Core.Building;
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
        BuildResult result = ArchiveBuild.Run(context, options, "Building…");
        if (ArchiveBuild.Fails(result, strict))
        {
            context.Reporter.Diagnostics(result.Diagnostics);
            context.Reporter.Say($"{Wording.Outcome(result.Diagnostics)}: nothing was written.");
            return ExitCode.Errors;
        }
        return Write(context, output, result, clock);
    }

    private static int Write(CommandContext context, OutputFolder output, BuildResult result, Stopwatch clock)
    {
        try
        {
            SiteWriter.Write(output, result.Files, context.Host.Stop);
        }
        catch (DiagnosticException failure)
        {
            // One report with all of it: with JSON, standard output holds one array.
            context.Reporter.Diagnostics(result.Diagnostics.Add(failure.Diagnostic));
            return ExitCode.Errors;
        }
        context.Reporter.Diagnostics(result.Diagnostics);
        context.Reporter.Say($"{Wording.Built(result.Summary, result.Files.Length, clock.Elapsed)} → {output.Shown}/");
        return ExitCode.Done;
    }
}
