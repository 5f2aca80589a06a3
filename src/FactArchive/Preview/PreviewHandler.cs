using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactArchive.Edge.Preview;

/// <summary>Answers the requests of a preview: the site as last built, the overlay, and the line to open pages.</summary>
public sealed class PreviewHandler
{
    private readonly PreviewBoard _board;
    private readonly PagesRules _rules;
    private readonly bool _reload;
    private readonly SiteHandler _pages;

    /// <param name="baseFolder">The path that the site stands under, with both slashes.</param>
    /// <param name="reload">Whether pages get the script that reloads them.</param>
    public PreviewHandler(PreviewBoard board, string baseFolder, bool reload)
    {
        _board = board;
        _rules = new PagesRules(baseFolder);
        _reload = reload;
        _pages = new SiteHandler(Find);
    }

    public Task Handle(HttpContext context) =>
        context.Request.Path == Overlay.Socket && context.WebSockets.IsWebSocketRequest ? Connect(context) : _pages.Handle(context);

    private SiteAnswer Find(string path)
    {
        if (Overlay.Answer(path) is { } file) return file;
        PreviewState state = _board.Current; // once: the whole answer comes from one build
        SiteAnswer answer = state.Site is null ? Overlay.Placeholder(!state.Errors.IsEmpty) : _rules.Answer(state.Site, path);
        return _reload && answer.IsHtml ? answer with { Body = Overlay.Inject(answer.Body, state.Build) } : answer;
    }

    private async Task Connect(HttpContext context)
    {
        if (!LoopbackGuard.AllowsHost(context.Request) || !LoopbackGuard.AllowsOrigin(context.Request))
        {
            await SiteHandler.Refuse(context, StatusCodes.Status403Forbidden, "another site may not listen to this preview");
            return;
        }
        using WebSocket? socket = await Accept(context);
        if (socket is null) return;
        var lifetime = context.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        await StateSocket.Serve(socket, _board, lifetime.ApplicationStopping);
    }

    /// <summary>Null, and an answer, where <see cref="ServerLimits.Listeners"/> are open; the server says so only by this exception.</summary>
    private static async Task<WebSocket?> Accept(HttpContext context)
    {
        try
        {
            return await context.WebSockets.AcceptWebSocketAsync();
        }
        catch (InvalidOperationException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.Headers.Connection = "close";
            await SiteHandler.Refuse(context, StatusCodes.Status503ServiceUnavailable, "too many pages listen to this preview; close some");
            return null;
        }
    }
}
