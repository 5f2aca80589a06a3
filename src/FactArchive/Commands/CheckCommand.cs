using System.Collections.Immutable;
using System.CommandLine;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Links;
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

    private readonly Option<bool> _external = new("--external")
    {
        Description = "Also ask the web whether the cited pages are still there; what is seen is remembered in cache/links.json",
    };

    private readonly Option<int> _externalAge = new("--external-age")
    {
        Description = "How many days a page that was there is not asked for again; 0 asks for all",
        HelpName = "DAYS",
        CustomParser = OptionValues.Days,
        DefaultValueFactory = _ => OptionValues.DefaultLinkAge,
    };

    public CheckCommand(CliHost host, CommonOptions common)
        : base("check", "Says everything that is wrong in the archive and writes nothing.",
            ("check", "for an editor"),
            ("check --against output", "also holds the verdicts against those that went out"),
            ("check --external", "also looks whether the cited pages are still there"),
            ("check --strict --diagnostics github", "for a pull request"),
            ("check --diagnostics json", "for another program"))
    {
        Options.Add(_url);
        Options.Add(_drafts);
        Options.Add(_strict);
        Options.Add(_against);
        Options.Add(_external);
        Options.Add(_externalAge);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Check(context, parsed)));
    }

    private int Check(CommandContext context, ParseResult parsed)
    {
        var options = new BuildOptions(parsed.GetValue(_url), parsed.GetValue(_drafts), Published(context, parsed.GetValue(_against)));
        SitePlan plan = ArchiveBuild.Plan(context, options, "Checking…");
        ImmutableArray<Diagnostic> found = ArchiveBuild.Check(context, plan, "Checking…");
        if (parsed.GetValue(_external)) found = [.. found.Concat(External(context, TimeSpan.FromDays(parsed.GetValue(_externalAge)))).Order()];
        context.Reporter.Diagnostics(found);
        context.Reporter.Say($"{Wording.Outcome(found)}.");
        return ArchiveBuild.Fails(found, parsed.GetValue(_strict)) ? ExitCode.Errors : ExitCode.Done;
    }

    private static ImmutableArray<Diagnostic> External(CommandContext context, TimeSpan age)
    {
        CliHost host = context.Host;
        ImmutableArray<ExternalLink> links = ExternalLinks.Of(ArchiveReader.Read(context.Root));
        return Progress.RunToEnd(host, context.Reporter.ShowsProgress, "Asking for the cited pages…",
            () => new ExternalCheck(context.Root, host.Network).Run(links, age, host.Stop));
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
