using System.Net.Sockets;
using System.Text;
using FactArchive.Edge.Preview;
using FactArchive.Tests.Edge;

namespace FactArchive.Tests.Hostile;

/// <summary>A local server takes as much as it says, and goes on when the crowd has gone.</summary>
public sealed class ServerLimitsTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().WithArchive();
    private readonly RunningCommand _preview;
    private readonly int _port;

    public ServerLimitsTests()
    {
        _preview = new RunningCommand(_folder.Path, (_, _) => CommandLine.Site(("index.html", "home")), "preview", "--no-watch");
        _port = _preview.Address().Port;
    }

    public void Dispose()
    {
        _preview.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void One_connection_too_many_is_closed_and_the_others_live_on()
    {
        List<TcpClient> crowd = [.. Enumerable.Range(0, ServerLimits.Connections).Select(_ => RawHttp.Open(_port))];
        Assert.Equal(0, RawHttp.Get(_port, "/").Status);
        crowd.ForEach(client => client.Dispose());
        RunningCommand.Until(() => RawHttp.Get(_port, "/").Status, status => status == 200);
    }

    [Fact]
    public void One_listener_too_many_is_refused_and_pages_are_still_answered()
    {
        List<TcpClient> crowd = [];
        for (int i = 0; i < ServerLimits.Listeners; i++)
        {
            crowd.Add(RawHttp.Open(_port));
            crowd[^1].GetStream().Write(Encoding.ASCII.GetBytes(Upgrade()));
            Assert.Equal("HTTP/1.1 101 ", First(crowd[^1].GetStream()));
        }
        Assert.Equal(503, RawHttp.Ask(_port, Upgrade()).Status);
        Assert.Equal(200, RawHttp.Get(_port, "/").Status);
        crowd.ForEach(client => client.Dispose());
    }

    [Fact]
    public void Heads_that_are_too_large_are_refused()
    {
        Assert.Equal(414, RawHttp.Get(_port, "/" + new string('a', ServerLimits.RequestLine)).Status);
        Assert.Equal(431, WithHeaders($"X: {new string('a', ServerLimits.Headers)}\r\n"));
        Assert.Equal(431, WithHeaders(string.Concat(Enumerable.Range(0, ServerLimits.HeaderCount).Select(i => $"X{i}: y\r\n"))));
        Assert.Equal(200, WithHeaders("X: y\r\n"));
    }

    private int WithHeaders(string headers) =>
        RawHttp.Ask(_port, $"GET / HTTP/1.1\r\nHost: localhost:{_port}\r\nConnection: close\r\n{headers}\r\n").Status;

    private string Upgrade() =>
        $"GET /_preview/socket HTTP/1.1\r\nHost: localhost:{_port}\r\nOrigin: http://localhost:{_port}\r\nConnection: Upgrade\r\n"
        + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

    private static string First(NetworkStream stream)
    {
        byte[] head = new byte["HTTP/1.1 101 ".Length];
        stream.ReadExactly(head);
        return Encoding.ASCII.GetString(head);
    }
}
