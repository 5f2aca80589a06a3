using System.CommandLine;
using System.CommandLine.Help;

namespace FactArchive.Edge.Commands;

/// <summary>All commands and options, as the help shows them. Without a command the program builds.</summary>
public sealed class CommandTree
{
    private static readonly (string, string)[] RootExamples =
    [
        ("", "builds the archive that this folder lies in"),
        ("preview", "shows it on http://localhost:5080/ while it is edited"),
        ("annotate rail-traffic", "drafts an annotation of seeds/rail-traffic.txt"),
        ("check --diagnostics github", "says everything that is wrong, for a pull request"),
        ("build --help", "explains one command"),
    ];

    public CommandTree(CliHost host)
    {
        var common = new CommonOptions();
        BuildOptionsOfRoot = new BuildSwitches();
        Root = new RootCommand("Builds the website of a fact-check archive: reports, the claims in them, and who made them.");
        Root.Options.Add(common.Root);
        Root.Options.Add(common.Diagnostics);
        BuildOptionsOfRoot.AddTo(Root);
        Root.SetAction(parsed => BuildCommand.Run(host, common, BuildOptionsOfRoot, parsed));
        Root.Subcommands.Add(new BuildCommand(host, common));
        Root.Subcommands.Add(new PreviewCommand(host, common));
        Root.Subcommands.Add(new ServeCommand(host, common));
        Root.Subcommands.Add(new CheckCommand(host, common));
        Root.Subcommands.Add(new VerifyCommand(host, common));
        Root.Subcommands.Add(new MergeCommand(host, common));
        Root.Subcommands.Add(new AnnotateCommand(host, common));
        Root.Subcommands.Add(new ReanchorCommand(host, common));
        Root.Subcommands.Add(new NewCommand(host, common));
        AddExamplesToHelp();
    }

    public RootCommand Root { get; }

    /// <summary>The switches of <c>build</c> that may be given without naming it.</summary>
    public BuildSwitches BuildOptionsOfRoot { get; }

    /// <summary>A word that begins with @ is taken as it stands: there are no response files.</summary>
    public ParseResult Parse(IReadOnlyList<string> args) =>
        Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private void AddExamplesToHelp()
    {
        HelpOption help = Root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelp((HelpAction)help.Action!, RootExamples);
    }
}
