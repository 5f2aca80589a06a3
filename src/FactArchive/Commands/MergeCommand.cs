using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Parts;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>merge</c>: joins the parts that several machines built to the site that one machine would have built.</summary>
internal sealed class MergeCommand : ExampledCommand
{
    private readonly Argument<string[]> _parts = new("DIR")
    {
        Description = "Folders that `build --part` wrote, in any order",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = SiteOptions.Output("Where the site is written (default: output/ in the archive, or here)");
    private readonly Option<bool> _strict = SiteOptions.Strict();

    public MergeCommand(CliHost host, CommonOptions common)
        : base("merge", "Joins parts of a site, byte for byte what a single build makes. If anything is wrong, nothing is written.",
            ("merge part-1 part-2 part-3", "writes output/"),
            ("merge parts/* -o /tmp/site", "all parts of a folder, elsewhere"))
    {
        Arguments.Add(_parts);
        Options.Add(_output);
        Options.Add(_strict);
        SetAction(parsed => CommandContext.RunIn(Root(host, common, parsed), host, common, parsed, context => Merge(context, parsed)));
    }

    /// <summary>The parts hold all that is needed: the archive need not be at hand.</summary>
    private static string Root(CliHost host, CommonOptions common, ParseResult parsed) =>
        parsed.GetValue(common.Root) is null && !RootFinder.IsInArchive(host.CurrentDirectory)
            ? RealPath.Of(host.CurrentDirectory) ?? host.CurrentDirectory
            : RootFinder.Find(parsed.GetValue(common.Root), host.CurrentDirectory);

    private int Merge(CommandContext context, ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        OutputFolder output = OutputFolder.Resolve(context.Root, parsed.GetValue(_output), context.Host.CurrentDirectory);
        ImmutableArray<string> folders = [.. parsed.GetValue(_parts)!];
        foreach (string folder in folders) Refuse(folder, output, context.Host.CurrentDirectory);
        output.RequireOwn();
        SitePlan plan = PartMerge.Plan([.. folders.Select(f => PartFolder.Open(Path.GetFullPath(f, context.Host.CurrentDirectory), Shown(f)))]);
        return SiteOutput.Write(context, plan, output, parsed.GetValue(_strict), "Merging…",
            () => $"Merged {Wording.Parts(folders.Length)}: {Wording.Files(plan.Outputs.Length + 1)} in {Wording.Seconds(clock.Elapsed)} → {output.Shown}/");
    }

    /// <exception cref="UsageException">The site would replace one of its parts.</exception>
    private static void Refuse(string folder, OutputFolder output, string currentDirectory)
    {
        if (folder.Length == 0) throw new UsageException("DIR is empty; name a folder that `build --part` wrote");
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, currentDirectory)), real = RealPath.Of(path) ?? path;
        if (RealPath.IsInside(real, output.FullPath) || RealPath.IsInside(output.FullPath, real))
            throw new UsageException($"the site would replace the part '{folder}'; name another folder with --output");
    }

    private static string Shown(string folder) => Path.TrimEndingDirectorySeparator(folder).Replace(Path.DirectorySeparatorChar, '/');
}
