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
            ("build --drafts -o /tmp/site", "with everything that is not released, elsewhere"),
            ("build --part 2/7 -o part-2", "the second of seven parts, for `merge`"))
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
        return SiteOutput.Write(context, plan, output, strict, "Building…",
            () => $"{Wording.Built(plan.Summary, plan.Outputs.Length + 1, clock.Elapsed, options.Part)} → {output.Shown}/");
    }
}
