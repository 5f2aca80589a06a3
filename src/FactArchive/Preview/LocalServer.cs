using System.Net;
using System.Net.Sockets;
using FactArchive.Core.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactArchive.Edge.Preview;

/// <summary>A web server that only this machine can reach.</summary>
public sealed class LocalServer : IDisposable
{
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;

    private LocalServer(WebApplication app, int port)
    {
        _app = app;
        Port = port;
    }

    public int Port { get; }

    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="DiagnosticException">FA0907: the port cannot be had.</exception>
    public static LocalServer Start(int port, RequestDelegate answer)
    {
        WebApplication app = Make(port, answer);
        try
        {
            app.StartAsync().GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            ((IDisposable)app).Dispose();
            throw InUse(port, exception);
        }
        return new LocalServer(app, new Uri(app.Urls.First()).Port);
    }

    public void Dispose()
    {
        using var patience = new CancellationTokenSource(StopPatience);
        _app.StopAsync(patience.Token).GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
    }

    /// <summary>From nothing: no settings file or variable of the machine may open this server to the network.</summary>
    private static WebApplication Make(int port, RequestDelegate answer)
    {
        var options = new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory };
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(options);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, port));
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        WebApplication app = builder.Build();
        app.UseWebSockets();
        app.Run(answer);
        return app;
    }

    /// <summary>Both families, because browsers try ::1 first for localhost; any free port can only be had for one of them.</summary>
    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        ServerLimits.Apply(kestrel.Limits);
        if (port == 0) kestrel.Listen(IPAddress.Loopback, 0, options => options.Protocols = HttpProtocols.Http1);
        else kestrel.ListenLocalhost(port, options => options.Protocols = HttpProtocols.Http1);
    }

    private static DiagnosticException InUse(int port, Exception inner)
    {
        bool denied = inner.GetBaseException() is SocketException { SocketErrorCode: SocketError.AccessDenied };
        string trouble = denied ? "may only be used by the system" : "is in use";
        int other = denied ? 5080 : port == ushort.MaxValue ? port - 1 : port + 1;
        string message = $"port {port} {trouble}; try --port {other}";
        return DiagnosticException.Error(DiagnosticCodes.PortInUse, new Location("preview"), message, inner);
    }

    /// <summary>The program handles Ctrl+C itself.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
