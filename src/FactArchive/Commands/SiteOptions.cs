using System.CommandLine;

namespace FactArchive.Edge.Commands;

/// <summary>Makes the options that several commands share; each command has its own, so that none leaks into another.</summary>
public static class SiteOptions
{
    public static Option<string?> Output(string description) => new("--output", "-o") { Description = description, HelpName = "DIR" };

    public static Option<Uri?> Url() => new("--url")
    {
        Description = "Address of the site with its path, instead of the one in input/site.yml",
        HelpName = "URL",
        CustomParser = OptionValues.SiteUrl,
    };

    public static Option<bool> Drafts() => new("--drafts") { Description = "Also show draft pages, and verdicts that are still drafts" };

    public static Option<bool> Strict() => new("--strict") { Description = "Fail on warnings too" };

    public static Option<int> Port() => new("--port")
    {
        Description = "Port on this machine, 0 for any that is free",
        HelpName = "PORT",
        CustomParser = OptionValues.Port,
        DefaultValueFactory = _ => OptionValues.DefaultPort,
    };

    public static Option<string?> VirtualFolder(string description) => new("--virtual-dir")
    {
        Description = description,
        HelpName = "PATH",
        CustomParser = OptionValues.VirtualFolder,
    };
}
