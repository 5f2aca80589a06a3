using System.Collections.Concurrent;
using System.Net;
using FactArchive.Edge.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactArchive.Tests.Edge.Links;

/// <summary>A request that the server got, and how many of that host it had at once.</summary>
internal sealed record Asked(string Method, string Host, string Path, string Agent, int AtOnce, DateTime At);

/// <summary>Some web servers on this machine's loopback. Names in <c>.example</c> lead there, and nowhere else.</summary>
internal sealed class LocalWeb : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> _busy = new();
    private readonly WebApplication _app;

    private LocalWeb(WebApplication app) => _app = app;

    public ConcurrentQueue<Asked> Log { get; } = new();

    public int Port { get; private set; }

    /// <summary>What a test changes: how long pages that never answer are waited for, what the time is, who is looked up.</summary>
    public LinkNetwork Network => new()
    {
        Resolve = (host, _) => Task.FromResult(host.StartsWith("inner.", StringComparison.Ordinal)
            ? [IPAddress.Loopback, IPAddress.Parse("10.1.2.3")]
            : new[] { IPAddress.Loopback }),
        Allows = ip => ip.Equals(IPAddress.Loopback),
        Pause = TimeSpan.Zero,
        LinkTime = TimeSpan.FromSeconds(30),
    };

    public static async Task<LocalWeb> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        var web = new LocalWeb(app);
        app.Run(web.Answer);
        await app.StartAsync();
        string url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        web.Port = new Uri(url).Port;
        return web;
    }

    public string At(string host, string path) => $"http://{host}:{Port}/{path}";

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        string host = context.Request.Host.Host, path = context.Request.Path.Value!.TrimStart('/');
        int atOnce = _busy.AddOrUpdate(host, 1, (_, n) => n + 1);
        Log.Enqueue(new Asked(context.Request.Method, host, path, context.Request.Headers.UserAgent.ToString(), atOnce, DateTime.UtcNow));
        try
        {
            await Answer(context, path);
        }
        finally
        {
            _busy.AddOrUpdate(host, 0, (_, n) => n - 1);
        }
    }

    private async Task Answer(HttpContext context, string path)
    {
        if (path == "hangs") await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (path.StartsWith("busy", StringComparison.Ordinal)) await Task.Delay(5);
        string? leads = path switch
        {
            "moved" => "/ok",
            "moved-away" => At("other.example", "ok"),
            "loop" => "/loop",
            "to-script" => "javascript:alert(1)",
            "to-file" => "file:///etc/passwd",
            "to-loopback" => $"http://127.0.0.2:{Port}/secret",
            "to-metadata" => "http://169.254.169.254/latest/",
            "to-inner" => At("inner.example", "secret"),
            "to-localhost" => $"http://localhost:{Port}/secret",
            _ => null,
        };
        if (leads is not null) context.Response.Headers.Location = leads;
        context.Response.StatusCode = leads is not null ? 302 : path switch
        {
            "gone" or "gone/manifest.json" => 404,
            "forbidden" or "refused/manifest.json" => 403,
            "broken" => 500,
            "no-head" => HttpMethods.IsHead(context.Request.Method) ? 405 : 200,
            _ => 200,
        };
    }
}
