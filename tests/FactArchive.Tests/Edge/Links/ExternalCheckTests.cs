using System.Collections.Immutable;
using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Links;

namespace FactArchive.Tests.Edge.Links;

/// <summary>What a look at an address tells, asked of servers on this machine.</summary>
public sealed class ExternalCheckTests : IAsyncLifetime
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly TempFolder _folder = new();
    private LocalWeb _web = null!;

    public async ValueTask InitializeAsync() => _web = await LocalWeb.Start();

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("ok", null)]
    [InlineData("no-head", null)]
    [InlineData("moved", null)]
    [InlineData("moved-away", null)]
    [InlineData("gone", "warning FA0603: {0} answers 404 Not Found; find its new address, or cite an archived copy")]
    [InlineData("broken", "warning FA0603: {0} answers 500 Internal Server Error; find its new address, or cite an archived copy")]
    [InlineData("forbidden", "notice FA0604: {0} answers 403 Forbidden, as many servers do to machines; look yourself")]
    [InlineData("loop", "warning FA0603: {0} redirects more than 5 times; find its new address, or cite an archived copy")]
    [InlineData("to-script", "warning FA0603: {0} redirects to what is not a web address; find its new address, or cite an archived copy")]
    [InlineData("to-file", "warning FA0603: {0} redirects to what is not a web address; find its new address, or cite an archived copy")]
    public void An_address_is_told_as_its_server_answers(string path, string? message)
    {
        string address = _web.At("news.example", path);
        Assert.Equal(message is null ? "" : $"input/a.yml:3:9: {string.Format(null, message, address)}", Messages(_web.Network, address));
    }

    [Theory]
    [InlineData("to-loopback")]
    [InlineData("to-metadata")]
    [InlineData("to-inner")]
    [InlineData("to-localhost")]
    public void A_redirect_into_an_inner_network_is_not_followed(string path)
    {
        Assert.Contains("warning FA0605", Messages(_web.Network, _web.At("news.example", path)), StringComparison.Ordinal);
        Assert.DoesNotContain(_web.Log, a => a.Path == "secret");
    }

    /// <summary>As the program runs: everything inner is refused, whatever way it is written, before and after the name is looked up.</summary>
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("127.1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("localhost")]
    [InlineData("rebinding.example")]
    public void An_inner_host_is_not_asked(string host)
    {
        LinkNetwork network = _web.Network with { Allows = PublicHosts.IsPublic };
        Assert.Contains(" FA0605: ", Messages(network, $"http://{host}:{_web.Port}/ok"), StringComparison.Ordinal);
        Assert.Empty(_web.Log);
    }

    [Fact]
    public void A_name_that_nobody_has_is_told()
    {
        LinkNetwork network = _web.Network with { Resolve = (_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound) };
        Assert.Contains("FA0603: http://no.example/ cannot be reached (no such host); ", Messages(network, "http://no.example/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_given_up()
    {
        LinkNetwork network = _web.Network with { LinkTime = TimeSpan.FromMilliseconds(200) };
        Assert.Contains("FA0603: " + _web.At("news.example", "hangs") + " does not answer within", Messages(network, _web.At("news.example", "hangs")), StringComparison.Ordinal);
    }

    [Fact]
    public void When_time_is_over_the_rest_is_told_and_what_was_seen_is_remembered()
    {
        string[] addresses = [_web.At("news.example", "ok"), _web.At("slow.example", "hangs"), _web.At("slow.example", "ok")];
        Assert.Equal("", Messages(_web.Network, addresses[0]));
        string told = Messages(_web.Network with { WholeTime = TimeSpan.FromMilliseconds(300) }, addresses);
        Assert.Equal("input/site.yml:1:1: notice FA0606: time ran out before 2 of 3 addresses were looked at; run it again, what was looked at is remembered", told);
        Assert.Contains("news.example", _folder.Read("cache/links.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_ends_the_check()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Assert.ThrowsAny<OperationCanceledException>(() => new ExternalCheck(_folder.Path, _web.Network).Run(Links(_web.At("slow.example", "hangs")), Week, stop.Token));
    }

    /// <summary>HEAD first, GET only where that is refused, one request at a time, with a pause, and by name.</summary>
    [Fact]
    public void Servers_are_asked_politely()
    {
        string[] addresses = [.. Enumerable.Range(0, 5).Select(i => _web.At("one.example", $"busy{i}")), _web.At("two.example", "no-head"), _web.At("two.example", "moved")];
        Assert.Equal("", Messages(_web.Network with { Pause = TimeSpan.FromMilliseconds(60) }, addresses));
        Assert.All(_web.Log, a => Assert.Equal(1, a.AtOnce));
        Assert.All(_web.Log, a => Assert.StartsWith("FactArchive/", a.Agent, StringComparison.Ordinal));
        Assert.Equal(["HEAD", "GET", "HEAD", "HEAD"], _web.Log.Where(a => a.Host == "two.example").Select(a => a.Method));
        foreach (IGrouping<string, Asked> host in _web.Log.GroupBy(a => a.Host))
            Assert.All(host.Zip(host.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At > TimeSpan.FromMilliseconds(50), "no pause"));
    }

    [Fact]
    public void One_address_at_two_places_is_asked_once_and_told_twice()
    {
        string gone = _web.At("news.example", "gone");
        ImmutableArray<ExternalLink> links = [new(new Uri(gone), new Location("input/a.yml", 3, 9)), new(new Uri(gone), new Location("input/b.yml", 7, 2))];
        ImmutableArray<Diagnostic> found = new ExternalCheck(_folder.Path, _web.Network).Run(links, Week, default);
        Assert.Equal(["input/a.yml", "input/b.yml"], found.Select(d => d.At.Path));
        Assert.Equal(["HEAD", "GET"], _web.Log.Select(a => a.Method));
    }

    [Fact]
    public void What_was_seen_is_believed_for_its_time()
    {
        var clock = new SetClock();
        LinkNetwork network = _web.Network with { Clock = clock };
        string good = _web.At("news.example", "ok"), bad = _web.At("news.example", "gone");
        string first = Messages(network, good, bad);
        Assert.Equal((first, 0), Again());
        clock.Now += TimeSpan.FromDays(2);
        Assert.Equal((first, 2), Again());
        clock.Now += TimeSpan.FromDays(6);
        Assert.Equal((first, 3), Again());
        clock.Now -= TimeSpan.FromDays(400);
        Assert.Equal((first, 3), Again());
        Assert.Equal((first, 3), Again(TimeSpan.Zero));
        _folder.Write("cache/links.json", "{ broken");
        Assert.Equal((first, 3), Again());

        (string, int) Again(TimeSpan? age = null)
        {
            _web.Log.Clear();
            string told = string.Join('\n', new ExternalCheck(_folder.Path, network).Run(Links(good, bad), age ?? Week, default));
            return (told, _web.Log.Count);
        }
    }

    private string Messages(LinkNetwork network, params string[] addresses) =>
        string.Join('\n', new ExternalCheck(_folder.Path, network).Run(Links(addresses), Week, CancellationToken.None));

    private static ImmutableArray<ExternalLink> Links(params string[] addresses) =>
        [.. addresses.Select(a => new ExternalLink(new Uri(a), new Location("input/a.yml", 3, 9)))];

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2031, 6, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
