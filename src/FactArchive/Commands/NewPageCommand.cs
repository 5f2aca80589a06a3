using System.CommandLine;
using System.Text;
using FactArchive.Core.Parsing;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>new page</c>: starts a hand-written page with its front matter.</summary>
internal sealed class NewPageCommand : ExampledCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "Name of the page, without .md; also its address" };

    private readonly Option<string> _title = new("--title")
    {
        Description = "Title and label in the menu",
        HelpName = "TEXT",
        Required = true,
    };

    public NewPageCommand(CliHost host, CommonOptions common)
        : base("page", "Starts input/pages/NAME.md with its front matter.",
            ("new page about --title About", "a page at about/"),
            ("new page methodology --title \"How we work\"", "a page at methodology/"))
    {
        Arguments.Add(_name);
        Options.Add(_title);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Create(context, parsed)));
    }

    private int Create(CommandContext context, ParseResult parsed)
    {
        string path = $"input/pages/{Names.Require(parsed.GetRequiredValue(_name), "the name of a page")}.md";
        string title = parsed.GetRequiredValue(_title);
        if (string.IsNullOrWhiteSpace(title)) throw new UsageException("--title is empty; a page needs a title");
        string written = YamlQuoting.Value(title);
        ArchiveFile.Create(context.Root, path, Encoding.UTF8.GetBytes($"---\ntitle: {written}\nmenu: {written}\n---\n\n"));
        context.Reporter.Diagnostics([]);
        context.Reporter.Say($"Added {path}; write the page below the second ---.");
        return ExitCode.Done;
    }
}
