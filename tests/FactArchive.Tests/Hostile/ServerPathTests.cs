using CsCheck;
using FactArchive.Tests.Edge;

namespace FactArchive.Tests.Hostile;

/// <summary>Whatever path is asked for, the answer is a file of the site or a refusal.</summary>
public sealed class ServerPathTests : IDisposable
{
    private const string Secret = "kept outside the site";

    private static readonly string[] Names = ["index.html", "404.html", "a/index.html", "a/b.txt", "a b/\u00fc.txt", "CON", "..a/x.txt"];

    /// <summary>What attackers make paths of; each is a piece, so that properties join them as they like.</summary>
    private static readonly string[] Pieces =
    [
        "/", "//", "\\", "%2f", "%2F", "%5c", "%252f", "%25252f", "%c0%af", "%c1%9c", "%e0%80%af", "%ef%bc%8f", ".", "..", "...", "%2e", "%2e%2e",
        "%252e%252e", "%c0%ae%c0%ae", "%u002e", "%00", "%0d%0a", "%0aX: y", "%", "%2", "%zz", "%ff", "%ed%a0%80", "\u0080", "\u00ff", ";", "?", "#", "*",
        "http://evil.example/", "//evil.example", "localhost", "@", ":", "~", "secret.txt", "site", "index.html", "a", "b.txt", "a/b.txt", "%c3%bc", "CON",
        "NUL.txt", "C:", "..a", "_preview", "link", "out", "etc/passwd", "proc/self/environ",
    ];

    private readonly TempFolder _folder = new();
    private readonly RunningCommand _serve;
    private readonly int _port;

    public ServerPathTests()
    {
        foreach (string name in Names) _folder.Write($"site/{name}", Mark(name));
        _folder.Write("secret.txt", Secret);
        File.CreateSymbolicLink(_folder["site/link"], _folder["secret.txt"]);
        Directory.CreateSymbolicLink(_folder["site/out"], _folder.Path);
        _serve = new RunningCommand("/", (_, _) => throw new InvalidOperationException("no build"), "serve", "-o", _folder["site"]);
        _port = _serve.Address().Port;
    }

    public void Dispose()
    {
        _serve.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("/a/b.txt", 200)]
    [InlineData("/a%2Fb.txt", 404)]
    [InlineData("/%61/b.txt", 200)]
    [InlineData("/a/../a/b.txt", 200)]
    [InlineData("/CON", 200)]
    [InlineData("/..a/x.txt", 200)]
    [InlineData("/../secret.txt", 404)]
    [InlineData("/%2e%2e/secret.txt", 404)]
    [InlineData("/%252e%252e/secret.txt", 404)]
    [InlineData("/..%2fsecret.txt", 404)]
    [InlineData("/..%252fsecret.txt", 404)]
    [InlineData("/..\\secret.txt", 404)]
    [InlineData("/..%5csecret.txt", 404)]
    [InlineData("/%c0%ae%c0%ae/secret.txt", 404)]
    [InlineData("/..%c0%afsecret.txt", 404)]
    [InlineData("/\u00c0\u00ae\u00c0\u00ae/secret.txt", 400)]
    [InlineData("/%00", 400)]
    [InlineData("/a/b.txt%00.html", 400)]
    [InlineData("/a/b.txt%", 404)]
    [InlineData("//evil.example/", 404)]
    [InlineData("//a", 404)]
    [InlineData("/\\evil.example", 404)]
    [InlineData("/link", 404)]
    [InlineData("/out/secret.txt", 404)]
    [InlineData("http://localhost:{0}/a/b.txt", 200)]
    [InlineData("http://localhost:{0}/../secret.txt", 404)]
    [InlineData("http://evil.example/a/b.txt", 400)]
    [InlineData("file:///etc/passwd", 400)]
    [InlineData("*", 405)]
    [InlineData("a/b.txt", 400)]
    public void No_spelling_leaves_the_site(string target, int status)
    {
        RawHttp.Answer answer = RawHttp.Get(_port, string.Format(null, target, _port));
        Assert.Equal(status, answer.Status);
        AssertSafe(answer);
    }

    [Fact]
    public void Any_path_is_a_file_of_the_site_or_refused() =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char['\u0001', '\u00ff'].Select(c => $"{c}")).Array[1, 8]
            .Select(pieces => "/" + string.Concat(pieces))
            .Sample(target => AssertSafe(RawHttp.Get(_port, target)), iter: 500, threads: 1);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public void Only_reading_is_answered(string method)
    {
        RawHttp.Answer answer = RawHttp.Ask(_port, $"{method} /a/b.txt HTTP/1.1\r\nHost: localhost:{_port}\r\nConnection: close\r\n\r\n");
        Assert.Equal(405, answer.Status);
        Assert.Contains("Allow: GET, HEAD", answer.Head, StringComparison.Ordinal);
    }

    /// <summary>200 only with a file's own bytes; a redirect only to a path of this server. A line end in a path cuts the request
    /// line, and what is left names another protocol (505).</summary>
    private static void AssertSafe(RawHttp.Answer answer)
    {
        Assert.DoesNotContain(Secret, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\nX: y", answer.Head, StringComparison.Ordinal);
        Assert.True(answer.Status is 0 or 200 or 302 or 400 or 404 or 405 or 421 or 505, $"{answer}");
        if (answer.Status == 200) Assert.Contains(answer.Body, Names.Select(Mark));
        if (answer.Status == 302) Assert.Matches("\r\nLocation: /[^/\\\\]", answer.Head);
    }

    private static string Mark(string name) => $"file {name}";
}
