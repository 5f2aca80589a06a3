using System.Collections.Immutable;
using System.CommandLine;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>verify</c>: says which file of a published site is not as it was published, and whether the seeds still are.</summary>
internal sealed class VerifyCommand : ExampledCommand
{
    private readonly CliHost _host;
    private readonly CommonOptions _common;

    private readonly Argument<string?> _site = new("SITE")
    {
        Description = "Folder or zip file of the site (default: output/ in the archive)",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public VerifyCommand(CliHost host, CommonOptions common)
        : base("verify", "Checks a published site against its manifest, and against the seeds where the archive is at hand.",
            ("verify", "checks output/ and the archive around it"),
            ("verify github-pages.zip", "checks a site that somebody else kept"))
    {
        _host = host;
        _common = common;
        Arguments.Add(_site);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        string? site = parsed.GetValue(_site);
        if (site is { Length: 0 }) throw new UsageException("SITE is empty; name a folder or a zip file");
        if (site is not null && parsed.GetValue(_common.Root) is null && !RootFinder.IsInArchive(_host.CurrentDirectory))
            return CommandContext.RunIn(_host.CurrentDirectory, _host, _common, parsed, context => Verify(context, site, withArchive: false));
        return CommandContext.Run(_host, _common, parsed, context => Verify(context, site, withArchive: true));
    }

    private static int Verify(CommandContext context, string? site, bool withArchive)
    {
        string path = site is null ? Path.Combine(context.Root, OutputFolder.DefaultName) : Path.GetFullPath(site, context.Host.CurrentDirectory);
        string shown = site ?? OutputFolder.DefaultName;
        using PublishedSite published = PublishedSite.Open(path, shown);
        ArchiveInputs? inputs = withArchive ? ArchiveReader.Read(context.Root) : null;
        ImmutableArray<Diagnostic> found = Check(published, inputs, shown);
        context.Reporter.Diagnostics(found);
        string seeds = withArchive ? "" : "; no archive here, so its seeds were not compared";
        context.Reporter.Say(found.IsEmpty
            ? $"{Printable.Line(shown)}: {published.Files.Length} files, all as they were published{seeds}."
            : $"{Printable.Line(shown)} is not as it was published: {Wording.Outcome(found)}{seeds}.");
        return found.IsEmpty ? ExitCode.Done : ExitCode.Errors;
    }

    private static ImmutableArray<Diagnostic> Check(PublishedSite published, ArchiveInputs? inputs, string shown)
    {
        try
        {
            return Verification.Check(published.Files, inputs);
        }
        catch (Exception exception) when (IoReason.Covers(exception) || exception is InvalidDataException)
        {
            string reason = exception is InvalidDataException ? "the zip file is damaged" : IoReason.Of(exception);
            throw DiagnosticException.Error(DiagnosticCodes.CannotRead, new Location(shown), $"cannot be read: {reason}", exception);
        }
    }
}
