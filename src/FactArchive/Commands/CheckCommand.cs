using System.CommandLine;
using FactArchive.Core.Building;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Commands;

/// <summary><c>check</c>: all that a build would say, and no site.</summary>
internal sealed class CheckCommand : ExampledCommand
{
    private readonly Option<Uri?> _url = SiteOptions.Url();
    private readonly Option<bool> _drafts = SiteOptions.Drafts();
    private readonly Option<bool> _strict = SiteOptions.Strict();

    public CheckCommand(CliHost host, CommonOptions common)
        : base("check", "Says everything that is wrong in the archive and writes nothing.",
            ("check", "for an editor"),
            ("check --strict --diagnostics github", "for a pull request"),
            ("check --diagnostics json", "for another program"))
    {
        Options.Add(_url);
        Options.Add(_drafts);
        Options.Add(_strict);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Check(context, parsed)));
    }

    private int Check(CommandContext context, ParseResult parsed)
    {
        var options = new BuildOptions(parsed.GetValue(_url), parsed.GetValue(_drafts));
        BuildResult result = ArchiveBuild.Run(context, options, "Checking…");
        context.Reporter.Diagnostics(result.Diagnostics);
        context.Reporter.Say($"{Wording.Outcome(result.Diagnostics)}.");
        return ArchiveBuild.Fails(result, parsed.GetValue(_strict)) ? ExitCode.Errors : ExitCode.Done;
    }
}
