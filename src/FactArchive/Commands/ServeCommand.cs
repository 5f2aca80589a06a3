using System.CommandLine;
using FactArchive.Core.Text;
using FactArchive.Edge.Preview;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Writing;

namespace FactArchive.Edge.Commands;

/// <summary><c>serve</c>: a finished site as GitHub Pages would serve it, to look at before it is published.</summary>
internal sealed class ServeCommand : ExampledCommand
{
    private readonly CliHost _host;
    private readonly CommonOptions _common;
    private readonly Option<int> _port = SiteOptions.Port();
    private readonly Option<string?> _virtualFolder =
        SiteOptions.VirtualFolder("Path under which the site stands (default: the path of its own address)");

    private readonly Option<string?> _output = SiteOptions.Output("The finished site (default: output/ in the archive)");

    public ServeCommand(CliHost host, CommonOptions common)
        : base("serve", "Serves a finished site on this machine as GitHub Pages would, and changes nothing in it.",
            ("serve", "serves output/ on http://localhost:5080/"),
            ("serve -o public --virtual-dir / --port 8080", "serves another folder at the root"))
    {
        _host = host;
        _common = common;
        Options.Add(_port);
        Options.Add(_virtualFolder);
        Options.Add(_output);
        SetAction(Run);
    }

    /// <summary>A site that is named needs no archive around it.</summary>
    private int Run(ParseResult parsed)
    {
        string? output = parsed.GetValue(_output);
        if (output is null) return CommandContext.Run(_host, _common, parsed, context => ServeOutput(context, parsed));
        if (output.Length == 0) throw new UsageException("--output is empty; name a folder");
        string folder = Path.GetFullPath(output, _host.CurrentDirectory);
        return CommandContext.RunIn(_host.CurrentDirectory, _host, _common, parsed, context => Serve(context, parsed, folder, output));
    }

    private int ServeOutput(CommandContext context, ParseResult parsed) =>
        Serve(context, parsed, Path.Combine(context.Root, OutputFolder.DefaultName), OutputFolder.DefaultName);

    private int Serve(CommandContext context, ParseResult parsed, string folder, string shown)
    {
        SiteOnDisk site = Open(folder, shown);
        string baseFolder = parsed.GetValue(_virtualFolder) ?? site.BaseFolder();
        var rules = new PagesRules(baseFolder);
        var handler = new SiteHandler(path => rules.Answer(site.Current, path));
        using LocalServer server = LocalServer.Start(parsed.GetValue(_port), handler.Handle);
        context.Reporter.Diagnostics([]);
        context.Reporter.Say($"Serving {shown.TrimEnd('/')}/: http://localhost:{server.Port}{baseFolder} (Ctrl+C stops)");
        context.Host.Stop.WaitHandle.WaitOne();
        return ExitCode.Done;
    }

    private static SiteOnDisk Open(string folder, string shown)
    {
        var at = new Location(shown);
        if (!Directory.Exists(folder))
            throw DiagnosticException.Error(DiagnosticCodes.FolderMissing, at, "there is no finished site here; run `build` first");
        try
        {
            return new SiteOnDisk(RealPath.Of(folder) ?? folder);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            throw DiagnosticException.Error(DiagnosticCodes.CannotRead, at, $"cannot be read: {IoReason.Of(exception)}", exception);
        }
    }
}
