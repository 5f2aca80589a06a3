using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Edge;

public sealed class PreviewTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().WithArchive();
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    /// <summary>A core whose page is the text of the seeds, and which fails while one of them says "broken".</summary>
    private static SitePlan Build(ArchiveInputs inputs, BuildOptions options)
    {
        string text = string.Concat(inputs.Seeds.Select(seed => Encoding.UTF8.GetString(seed.Bytes.Span)));
        if (text.Contains("crash", StringComparison.Ordinal)) throw new InvalidOperationException("bug");
        if (text.Contains("broken", StringComparison.Ordinal)) return CommandLine.Found(CommandLine.Error201, CommandLine.Warning105);
        string page = $"<html><body>{text.Trim()} {options.Url} {inputs.Theme.Length}</body></html>";
        return CommandLine.Site(("index.html", page), ("sub/index.html", page), ("404.html", "<body>lost</body>"), ("a.jsonld", "{}"));
    }

    private RunningCommand Preview(params string[] args) => new(_folder.Path, Build, ["preview", .. args]);

    private async Task<(HttpStatusCode Status, string Body)> Get(Uri address, string path = "")
    {
        using HttpResponseMessage response = await _http.GetAsync(new Uri(address, path));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private void Seed(string text) => _folder.Write("seeds/a.txt", text);

    [Fact]
    public async Task Serves_the_site_with_safe_headers_and_the_script()
    {
        using RunningCommand preview = Preview();
        Uri address = preview.Address();
        using HttpResponseMessage page = await _http.GetAsync(address);
        string html = await page.Content.ReadAsStringAsync();
        Assert.Contains($"A report. {address} 1", html, StringComparison.Ordinal);
        Assert.Matches("<script src=\"/_preview/preview.js\\?build=[0-9a-f]+-1\" defer></script></body></html>$", html);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Equal("{}", (await Get(address, "a.jsonld")).Body);
        (HttpStatusCode status, string lost) = await Get(address, "none");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.StartsWith("<body>lost<script ", lost, StringComparison.Ordinal);
        using HttpResponseMessage folder = await _http.GetAsync(new Uri(address, "sub?q=1"));
        Assert.Equal((HttpStatusCode.Found, "/sub/?q=1"), (folder.StatusCode, folder.Headers.Location?.ToString()));
        Assert.Contains("WebSocket", (await Get(address, "_preview/preview.js")).Body, StringComparison.Ordinal);
        Assert.Contains("overlay", (await Get(address, "_preview/preview.css")).Body, StringComparison.Ordinal);
        Assert.Equal(0, preview.Stop());
        Assert.Equal(["input", "seeds", "theme"], _folder.Names());
    }

    [Fact]
    public async Task Without_reload_pages_stay_as_they_are()
    {
        using RunningCommand preview = Preview("--no-reload");
        Assert.EndsWith("1</body></html>", (await Get(preview.Address())).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stands_under_a_virtual_folder()
    {
        using RunningCommand preview = Preview("--virtual-dir", "repo");
        Uri address = preview.Address();
        Assert.Equal("/repo/", address.AbsolutePath);
        Assert.Contains($"A report. {address} 1", (await Get(address)).Body, StringComparison.Ordinal);
        using HttpResponseMessage root = await _http.GetAsync(new Uri(address, "/"));
        Assert.Equal((HttpStatusCode.Found, "/repo/"), (root.StatusCode, root.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await Get(address, "/sub/")).Status);
    }

    [Fact]
    public async Task Head_has_no_body_and_other_methods_are_refused()
    {
        using RunningCommand preview = Preview();
        using var head = new HttpRequestMessage(HttpMethod.Head, preview.Address());
        using HttpResponseMessage headers = await _http.SendAsync(head);
        Assert.True(headers.Content.Headers.ContentLength > 0);
        Assert.Empty(await headers.Content.ReadAsByteArrayAsync());
        using HttpResponseMessage post = await _http.PostAsync(preview.Address(), new StringContent("x"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal("GET, HEAD", post.Content.Headers.Allow.Aggregate((a, b) => $"{a}, {b}"));
    }

    [Theory]
    [InlineData("localhost:{0}", 200)]
    [InlineData("LOCALHOST:{0}", 200)]
    [InlineData("127.0.0.1:{0}", 200)]
    [InlineData("[::1]:{0}", 200)]
    [InlineData("localhost", 421)]
    [InlineData("localhost:1", 421)]
    [InlineData("evil.example:{0}", 421)]
    [InlineData("localhost.evil.example:{0}", 421)]
    [InlineData("127.0.0.2:{0}", 421)]
    public async Task Answers_only_to_names_of_this_machine(string host, int status)
    {
        using RunningCommand preview = Preview("--no-watch");
        int port = preview.Address().Port;
        Assert.Equal(status, await RawStatus(port, "/", string.Format(null, host, port)));
    }

    [Theory]
    [InlineData("/../seeds/a.txt")]
    [InlineData("/%2e%2e/seeds/a.txt")]
    [InlineData("/..%2fseeds/a.txt")]
    [InlineData("/%2e%2e%5cseeds/a.txt")]
    [InlineData("/sub/%252e%252e/seeds/a.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/_preview/../../seeds/a.txt")]
    [InlineData("/_preview/socket")]
    public async Task No_spelling_of_a_path_leaves_the_site(string path)
    {
        using RunningCommand preview = Preview("--no-watch");
        int port = preview.Address().Port;
        Assert.Equal(404, await RawStatus(port, path, $"localhost:{port}"));
    }

    [Fact]
    public async Task A_change_is_built_and_open_pages_are_told()
    {
        using RunningCommand preview = Preview();
        Uri address = preview.Address();
        using ClientWebSocket page = await Connect(address);
        string first = (await Receive(page)).GetProperty("build").GetString()!;
        Seed("Mended report.");
        JsonElement reload = await Receive(page);
        Assert.Equal("reload", reload.GetProperty("type").GetString());
        Assert.NotEqual(first, reload.GetProperty("build").GetString());
        Assert.Contains("Mended report.", (await Get(address)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_laid_over_the_last_good_page_until_they_are_mended()
    {
        using RunningCommand preview = Preview();
        Uri address = preview.Address();
        using ClientWebSocket page = await Connect(address);
        string good = (await Receive(page)).GetProperty("build").GetString()!;

        Seed("broken");
        JsonElement failed = await Receive(page);
        Assert.Equal(("failed", good), (failed.GetProperty("type").GetString(), failed.GetProperty("build").GetString()));
        JsonElement error = Assert.Single(failed.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("input/annotations/a.yml", error.GetProperty("path").GetString());
        Assert.Equal("FA0201", error.GetProperty("code").GetString());
        Assert.Contains("A report.", (await Get(address)).Body, StringComparison.Ordinal);
        using (ClientWebSocket late = await Connect(address))
            Assert.Equal("failed", (await Receive(late)).GetProperty("type").GetString());
        RunningCommand.Until(() => preview.Out, text => text.Contains("1 error, 1 warning in ", StringComparison.Ordinal));
        Assert.Contains("error FA0201", preview.Error, StringComparison.Ordinal);

        Seed("Good again.");
        Assert.Equal("reload", (await Receive(page)).GetProperty("type").GetString());
        Assert.Contains("Good again.", (await Get(address)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_that_begins_broken_shows_a_plain_page_until_it_builds()
    {
        Seed("broken");
        using RunningCommand preview = Preview();
        Uri address = preview.Address();
        (HttpStatusCode status, string html) = await Get(address, "anything/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The archive does not build yet", html, StringComparison.Ordinal);
        Assert.Contains("preview.js?build=none", html, StringComparison.Ordinal);
        using ClientWebSocket page = await Connect(address);
        Assert.Equal("failed", (await Receive(page)).GetProperty("type").GetString());
        Seed("Good at last.");
        Assert.Equal("reload", (await Receive(page)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_mistake_of_the_program_does_not_end_the_preview()
    {
        Seed("crash");
        using RunningCommand preview = Preview();
        using ClientWebSocket page = await Connect(preview.Address());
        JsonElement failed = await Receive(page);
        Assert.Equal("FA0909", failed.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Seed("fine");
        Assert.Equal("reload", (await Receive(page)).GetProperty("type").GetString());
    }

    [Fact]
    public void Sees_every_way_in_which_editors_save()
    {
        using RunningCommand preview = Preview();
        preview.Address();
        int built = Count(preview);

        File.WriteAllText(_folder["seeds/.a.txt.new"], "replaced at once");
        File.Move(_folder["seeds/.a.txt.new"], _folder["seeds/a.txt"], overwrite: true);
        Rebuilt("an atomic replace");
        _folder.Write("input/pages/deep/new.md", "x");
        Rebuilt("a file in a new folder");
        _folder.Write("input/pages/deep/new.md", "y");
        Rebuilt("a change in a new folder");
        Directory.Delete(_folder["theme"], recursive: true);
        Rebuilt("a folder that goes");
        _folder.Write("theme/layouts/x.html", "x");
        Rebuilt("a folder that comes");
        _folder.Write("theme/layouts/x.html", "y");
        Rebuilt("a change in it");

        _folder.Write("output/index.html", "not ours").Write("seeds/.a.txt.swp", "swap").Write("seeds/a.txt~", "backup");
        Thread.Sleep(400);
        Assert.Equal(built, Count(preview));

        void Rebuilt(string by)
        {
            RunningCommand.Until(() => (by, Count: Count(preview)), seen => seen.Count > built);
            Thread.Sleep(300); // until quiet
            built = Count(preview);
        }
    }

    [Fact]
    public void A_burst_of_changes_is_one_build()
    {
        using RunningCommand preview = Preview();
        preview.Address();
        for (int i = 0; i < 200; i++) _folder.Write($"seeds/{i}.txt", "x");
        RunningCommand.Until(() => Count(preview), count => count > 1);
        Thread.Sleep(400);
        Assert.InRange(Count(preview), 2, 4);
    }

    [Theory]
    [InlineData("http://evil.example", 403)]
    [InlineData("http://localhost:1", 403)]
    [InlineData("https://localhost:{0}", 403)]
    [InlineData("null", 403)]
    [InlineData(null, 403)]
    [InlineData("http://127.0.0.1:{0}", 101)]
    public async Task Other_sites_may_not_listen(string? origin, int status)
    {
        using RunningCommand preview = Preview("--no-watch");
        int port = preview.Address().Port;
        string upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        if (origin is not null) upgrade += $"Origin: {string.Format(null, origin, port)}\r\n";
        Assert.Equal(status, await RawStatus(port, "/_preview/socket", $"localhost:{port}", upgrade));
    }

    [Fact]
    public void A_port_in_use_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var cli = new CommandLine(_folder.Path, Build);
        Assert.Equal(1, cli.Run("preview", "--port", $"{port}"));
        Assert.Equal($"preview:1:1: error FA0907: port {port} is in use; try --port {port + 1}\n", cli.Error);
    }

    [Fact]
    public void Json_is_an_array_a_build()
    {
        using RunningCommand preview = Preview("--diagnostics", "json");
        RunningCommand.Until(() => preview.Out, text => text == "[]" + Environment.NewLine);
        Seed("broken");
        string line = RunningCommand.Until(() => preview.Out.Split(Environment.NewLine), lines => lines.Length == 3)[1];
        using JsonDocument array = JsonDocument.Parse(line);
        Assert.Equal(2, array.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Serve_shows_the_folder_and_a_newer_build_of_it()
    {
        Func<ArchiveInputs, BuildOptions, SitePlan> core = Build;
        Assert.Equal(0, new CommandLine(_folder.Path, core).Run("build", "--url", "https://example.org/repo/"));
        using var serve = new RunningCommand(_folder.Path, core, "serve", "--virtual-dir", "/repo");
        Uri address = serve.Address();
        Assert.Equal("<html><body>A report. https://example.org/repo/ 1</body></html>", (await Get(address)).Body);
        Assert.Equal((HttpStatusCode.NotFound, "<body>lost</body>"), await Get(address, "none"));
        Seed("Second.");
        Assert.Equal(0, new CommandLine(_folder.Path, core).Run("build", "--url", "https://example.org/repo/"));
        Assert.StartsWith("<html><body>Second.", (await Get(address)).Body, StringComparison.Ordinal);
        Assert.Equal(0, serve.Stop());
    }

    [Fact]
    public async Task Serve_takes_the_base_path_from_the_site_and_needs_no_archive()
    {
        using TempFolder site = new TempFolder()
            .Write("index.html", "home").Write("data/archive.json", "{\"site\": {\"url\": \"https://example.org/repo/\"}}");
        using var serve = new RunningCommand("/", Build, "serve", "-o", site.Path);
        Assert.Equal("/repo/", serve.Address().AbsolutePath);
        Assert.Equal("home", (await Get(serve.Address())).Body);
    }

    [Fact]
    public void Serve_without_a_site_says_so()
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(1, cli.Run("serve"));
        Assert.Equal("output:1:1: error FA0901: there is no finished site here; run `build` first\n", cli.Error);
    }

    private static int Count(RunningCommand preview) => preview.Out.Split("Built ").Length - 1;

    private static async Task<ClientWebSocket> Connect(Uri address)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", address.GetLeftPart(UriPartial.Authority));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await socket.ConnectAsync(new Uri($"ws://localhost:{address.Port}/_preview/socket"), patience.Token);
        return socket;
    }

    private static async Task<JsonElement> Receive(ClientWebSocket socket)
    {
        byte[] buffer = new byte[16384];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        WebSocketReceiveResult received = await socket.ReceiveAsync(buffer, patience.Token);
        Assert.True(received.EndOfMessage);
        return JsonElement.Parse(buffer.AsSpan(0, received.Count));
    }

    /// <summary>The status of a request that is sent letter by letter, as no client library would.</summary>
    private static async Task<int> RawStatus(int port, string path, string host, string headers = "Connection: close\r\n")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n"));
        using var reader = new StreamReader(stream);
        string line = await reader.ReadLineAsync() ?? "";
        return int.Parse(line.Split(' ')[1]);
    }
}
