using System.Collections.Immutable;
using System.CommandLine;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Commands;

/// <summary><c>check</c>: all that a build would say, and no site.</summary>
internal sealed class CheckCommand : ExampledCommand
{
    private readonly Option<Uri?> _url = SiteOptions.Url();
    private readonly Option<bool> _drafts = SiteOptions.Drafts();
    private readonly Option<bool> _strict = SiteOptions.Strict();

    private readonly Option<string?> _against = new("--against")
    {
        Description = "A published site, or its manifest.json: fail where a verdict changed since without an entry in its history",
        HelpName = "DIR",
    };

    public CheckCommand(CliHost host, CommonOptions common)
        : base("check", "Says everything that is wrong in the archive and writes nothing.",
            ("check", "for an editor"),
            ("check --against output", "also holds the verdicts against those that went out"),
            ("check --strict --diagnostics github", "for a pull request"),
            ("check --diagnostics json", "for another program"))
    {
        Options.Add(_url);
        Options.Add(_drafts);
        Options.Add(_strict);
        Options.Add(_against);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Check(context, parsed)));
    }

    private int Check(CommandContext context, ParseResult parsed)
    {
        var options = new BuildOptions(parsed.GetValue(_url), parsed.GetValue(_drafts), Published(context, parsed.GetValue(_against)));
        SitePlan plan = ArchiveBuild.Plan(context, options, "Checking…");
        ImmutableArray<Diagnostic> found = ArchiveBuild.Check(context, plan, "Checking…");
        context.Reporter.Diagnostics(found);
        context.Reporter.Say($"{Wording.Outcome(found)}.");
        return ArchiveBuild.Fails(found, parsed.GetValue(_strict)) ? ExitCode.Errors : ExitCode.Done;
    }

    private static InputFile? Published(CommandContext context, string? given)
    {
        if (given is null) return null;
        if (given.Length == 0) throw new UsageException("--against is empty; name a published site or its manifest.json");
        string path = Path.GetFullPath(given, context.Host.CurrentDirectory);
        bool isFolder = Directory.Exists(path);
        string file = isFolder ? Path.Combine(path, "manifest.json") : path, shown = isFolder ? given.TrimEnd('/') + "/manifest.json" : given;
        if (!File.Exists(file)) throw new UsageException($"--against '{given}' holds no manifest.json; name a published site");
        var found = new DiagnosticBag();
        return BoundedFile.Read(new FoundFile(shown.Replace('\\', '/'), file), found) ?? throw new DiagnosticException(found.ToImmutable()[0]);
    }
}
