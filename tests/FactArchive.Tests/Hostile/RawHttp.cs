using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FactArchive.Tests.Hostile;

/// <summary>Requests sent byte by byte, as no client library would send them.</summary>
internal static class RawHttp
{
    public sealed record Answer(int Status, string Head, string Body);

    public static Answer Get(int port, string target) => Ask(port, $"GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");

    /// <param name="request">One byte for each character.</param>
    /// <returns>Status 0 where the connection was closed without an answer.</returns>
    public static Answer Ask(int port, string request)
    {
        using TcpClient client = Open(port);
        NetworkStream stream = client.GetStream();
        string text;
        try
        {
            stream.Write(Encoding.Latin1.GetBytes(request));
            using var reader = new StreamReader(stream, Encoding.UTF8);
            text = reader.ReadToEnd();
        }
        catch (IOException)
        {
            text = ""; // reset
        }
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return end < 0 ? new Answer(0, text, "") : new Answer(int.Parse(text.Split(' ')[1]), text[..end], text[(end + 4)..]);
    }

    public static TcpClient Open(int port)
    {
        var client = new TcpClient { ReceiveTimeout = 20_000 };
        client.Connect(IPAddress.Loopback, port);
        return client;
    }
}
