using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Commands;

/// <summary>What the commands that build have in common.</summary>
public static class ArchiveBuild
{
    /// <summary>Reads the archive and runs the core over it.</summary>
    public static BuildResult Run(CommandContext context, BuildOptions options, string label)
    {
        CliHost host = context.Host;
        return Progress.Run(host, context.Reporter.ShowsProgress, label,
            () => host.Build(ArchiveReader.Read(context.Root), options with { Painter = host.Painter }));
    }

    /// <summary>Whether the command fails: on errors, and with <c>--strict</c> on warnings.</summary>
    public static bool Fails(BuildResult result, bool strict) =>
        result.Failed || (strict && result.Diagnostics.Any(d => d.Severity == Severity.Warning));
}
