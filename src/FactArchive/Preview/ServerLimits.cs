using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace FactArchive.Edge.Preview;

/// <summary>What a local server takes at most: far above a desk with many open pages, far below what would harm the machine.</summary>
public static class ServerLimits
{
    /// <summary>Connections that ask for pages; one more is closed at once.</summary>
    public const int Connections = 256;

    /// <summary>Open pages that wait for reloads; one more is answered 503.</summary>
    public const int Listeners = 256;

    /// <summary>Bytes of the line that names the page; a longer one is answered 414.</summary>
    public const int RequestLine = 8 * 1024;

    /// <summary>Bytes of all headers; more are answered 431.</summary>
    public const int Headers = 32 * 1024;

    /// <summary>Headers; more are answered 431.</summary>
    public const int HeaderCount = 64;

    /// <summary>Time for a whole request head to come in, so that nobody holds a connection by sending a letter a minute.</summary>
    private static readonly TimeSpan Head = TimeSpan.FromSeconds(15);

    internal static void Apply(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = Connections;
        limits.MaxConcurrentUpgradedConnections = Listeners;
        limits.MaxRequestLineSize = RequestLine;
        limits.MaxRequestHeadersTotalSize = Headers;
        limits.MaxRequestHeaderCount = HeaderCount;
        limits.MaxRequestBodySize = 0;
        limits.RequestHeadersTimeout = Head;
    }
}
