using System.CommandLine;
using FactArchive.Core.Building;
using FactArchive.Edge.Preview;

namespace FactArchive.Edge.Commands;

/// <summary><c>preview</c>: the site as it would be, in a browser, while the archive is edited. Writes nothing.</summary>
internal sealed class PreviewCommand : ExampledCommand
{
    private readonly Option<int> _port = SiteOptions.Port();
    private readonly Option<string?> _virtualFolder = SiteOptions.VirtualFolder("Path under which the site stands, such as /archive/");
    private readonly Option<bool> _noWatch = new("--no-watch") { Description = "Build once; do not watch the archive" };
    private readonly Option<bool> _noReload = new("--no-reload") { Description = "Leave the script that reloads pages out of them" };
    private readonly Option<bool> _drafts = SiteOptions.Drafts();

    public PreviewCommand(CliHost host, CommonOptions common)
        : base("preview", "Shows the site in a browser of this machine while the archive is edited; writes nothing.",
            ("preview", "shows http://localhost:5080/"),
            ("preview --drafts --port 8080", "with what is not released"),
            ("preview --virtual-dir /archive/", "as under https://user.github.io/archive/"))
    {
        Options.Add(_port);
        Options.Add(_virtualFolder);
        Options.Add(_noWatch);
        Options.Add(_noReload);
        Options.Add(_drafts);
        SetAction(parsed => CommandContext.Run(host, common, parsed, context => Preview(context, parsed)));
    }

    private int Preview(CommandContext context, ParseResult parsed)
    {
        string baseFolder = parsed.GetValue(_virtualFolder) ?? "/";
        var board = new PreviewBoard();
        var handler = new PreviewHandler(board, baseFolder, reload: !parsed.GetValue(_noReload));
        using LocalServer server = LocalServer.Start(parsed.GetValue(_port), handler.Handle);
        var url = new Uri($"http://localhost:{server.Port}{baseFolder}");
        var builds = new PreviewBuilds(context, new BuildOptions(url, parsed.GetValue(_drafts)), board);
        try
        {
            BuildUntilStopped(context, builds, url, watch: !parsed.GetValue(_noWatch));
        }
        catch (OperationCanceledException) when (context.Host.Stop.IsCancellationRequested)
        {
            // Ctrl+C is how a preview ends.
        }
        return ExitCode.Done;
    }

    /// <summary>The watcher starts before the first build, so that no change falls between the two.</summary>
    private static void BuildUntilStopped(CommandContext context, PreviewBuilds builds, Uri url, bool watch)
    {
        CancellationToken stop = context.Host.Stop;
        using var changed = new ChangeSignal();
        using ArchiveWatcher? watcher = watch ? new ArchiveWatcher(context.Root, changed) : null;
        builds.Build();
        context.Reporter.Say($"Preview: {url} (Ctrl+C stops)");
        while (changed.Wait(stop)) builds.Build();
    }
}
