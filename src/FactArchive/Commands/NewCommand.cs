namespace FactArchive.Edge.Commands;

/// <summary><c>new</c>: scaffolds one file, or one entry of one.</summary>
internal sealed class NewCommand : ExampledCommand
{
    public NewCommand(CliHost host, CommonOptions common)
        : base("new", "Adds a seed, a source or a page, and never overwrites one.",
            ("new seed rail-traffic --from report.txt", "takes in a report"),
            ("new source voa --name \"Voice of America\"", "adds an entry to input/sources.yml"),
            ("new page about --title About", "starts input/pages/about.md"))
    {
        Subcommands.Add(new NewSeedCommand(host, common));
        Subcommands.Add(new NewSourceCommand(host, common));
        Subcommands.Add(new NewPageCommand(host, common));
    }
}
