using System.Net;
using System.Net.Sockets;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Edge.Links;

/// <summary>Thrown instead of a connection to a host that must not be asked.</summary>
public sealed class PrivateHostException() : IOException("the host is not on the public internet");

/// <summary>
/// Asks web servers for the head of a page. Names are looked up here and the connection goes to the very address that was judged, so
/// no second look-up can lead elsewhere (DNS rebinding). No proxy, no cookies, no redirect on its own, never a body.
/// </summary>
internal sealed class GuardedClient : IDisposable
{
    private readonly LinkNetwork _network;
    private readonly HttpClient _client;

    public GuardedClient(LinkNetwork network)
    {
        _network = network;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            MaxResponseHeadersLength = 64,
            ConnectCallback = Connect,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Generator.NameAndVersion.Replace(' ', '/')} (link check of a fact-check archive)");
        _client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <exception cref="PrivateHostException">The host must not be asked.</exception>
    /// <exception cref="HttpRequestException">The server cannot be reached, or does not speak HTTP.</exception>
    public async Task<(HttpStatusCode Status, Uri? Location)> Ask(HttpMethod method, Uri address, CancellationToken stop)
    {
        RequireAllowed(address);
        using var request = new HttpRequestMessage(method, address);
        using HttpResponseMessage answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        return (answer.StatusCode, answer.Headers.Location);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>What can be refused before a name is looked up.</summary>
    private void RequireAllowed(Uri address)
    {
        bool isAllowed = IPAddress.TryParse(address.IdnHost, out IPAddress? ip) ? _network.Allows(ip) : PublicHosts.IsPublicName(address.IdnHost);
        if (!isAllowed) throw new PrivateHostException();
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] found = IPAddress.TryParse(host, out IPAddress? ip) ? [ip] : await _network.Resolve(host, stop);
        // One private address among public ones is already a trap.
        if (found.Length == 0 || !found.All(_network.Allows)) throw new PrivateHostException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
