using Microsoft.AspNetCore.Http;

namespace FactArchive.Edge.Preview;

/// <summary>
/// Keeps other websites out. Only this machine can connect, but a page anywhere can point a name of its own at this
/// machine (DNS rebinding) or open a socket to it; neither can put one of these names into the request.
/// </summary>
public static class LoopbackGuard
{
    private const int HttpPort = 80;

    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    public static bool AllowsHost(HttpRequest request) => Allows(request.Host, request.HttpContext.Connection.LocalPort);

    /// <summary>A browser always says which page opened a socket.</summary>
    public static bool AllowsOrigin(HttpRequest request)
    {
        const string scheme = "http://";
        string origin = request.Headers.Origin.ToString();
        return origin.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            && Allows(new HostString(origin[scheme.Length..]), request.HttpContext.Connection.LocalPort);
    }

    private static bool Allows(HostString host, int port)
    {
        try
        {
            return host.HasValue && (host.Port ?? HttpPort) == port && Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
