using System.Text.RegularExpressions;
using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

public sealed partial class LinkTests(SampleSite site) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task Every_link_and_fragment_of_every_page_holds_under_the_base_path()
    {
        var crawl = new Crawl(_client, site.Address, SampleSite.PublicAddress);
        await crawl.Run("");
        Faults.AssertNone(crawl.Faults);
        Assert.True(crawl.Links > 1000, $"only {crawl.Links} links were seen");
    }

    [Fact]
    public async Task Every_page_is_reached_from_the_home_page()
    {
        var crawl = new Crawl(_client, site.Address, SampleSite.PublicAddress);
        await crawl.Run("");
        IEnumerable<string> pages = site.Files("*.html").Select(AddressOf).Where(path => path != "404.html");
        Faults.AssertNone(pages.Except(crawl.Reached));
    }

    [Fact]
    public async Task Every_address_of_the_site_in_its_feeds_and_data_holds()
    {
        var crawl = new Crawl(_client, site.Address, SampleSite.PublicAddress);
        foreach (string file in site.Files("*").Where(IsData))
        foreach (Match match in PublicUrl().Matches(await File.ReadAllTextAsync(Path.Combine(site.Output, file), Stop)))
            crawl.Meet(file, IsName(match.Value) ? match.Value.Split('#')[0] : match.Value);
        int met = crawl.Links;
        await crawl.Run();
        Faults.AssertNone(crawl.Faults);
        Assert.True(met > 100, $"only {met} addresses were seen");
    }

    [Fact]
    public async Task The_links_of_the_page_for_unknown_addresses_hold_from_everywhere()
    {
        var crawl = new Crawl(_client, site.Address, SampleSite.PublicAddress);
        using HttpResponseMessage answer = await _client.GetAsync(new Uri(site.At("a/b/c/no-such-page")), Stop);
        Assert.Equal(404, (int)answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync(Stop);
        MatchCollection links = Link().Matches(page);
        Assert.True(links.Count > 8);
        foreach (Match link in links.Where(link => !link.Groups[1].Value.StartsWith('#')))
        {
            Assert.StartsWith("/sub/", link.Groups[1].Value, StringComparison.Ordinal);
            crawl.Meet("404", new Uri(new Uri(site.Address), link.Groups[1].Value).AbsoluteUri);
        }
        await crawl.Run();
        Faults.AssertNone(crawl.Faults);
    }

    [Fact]
    public async Task Outside_of_the_base_path_there_is_nothing()
    {
        using HttpResponseMessage answer = await _client.GetAsync(new Uri(new Uri(site.Address), "/reports/"), Stop);
        Assert.Equal(404, (int)answer.StatusCode);
    }

    public void Dispose() => _client.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static bool IsData(string path) => Path.GetExtension(path) is ".xml" or ".json" or ".jsonld" or ".txt" or ".csv";

    /// <summary>Inside an annotation page, the part after "#" names one of its annotations, not a place in a web page.</summary>
    private static bool IsName(string url) => url.Contains(".jsonld#", StringComparison.Ordinal);

    private static string AddressOf(string file) => file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;

    [GeneratedRegex("https://archive\\.example/sub/[^\"<>\\s\\\\,]*")]
    private static partial Regex PublicUrl();

    [GeneratedRegex("<(?:a|link|form)[^>]* (?:href|action)=\"([^\"]*)\"")]
    private static partial Regex Link();
}
