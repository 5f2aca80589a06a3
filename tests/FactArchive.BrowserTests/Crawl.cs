using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FactArchive.BrowserTests;

/// <summary>
/// Walks a site over HTTP from its home page, as a search engine would, and notes every link that does not hold. It knows
/// nothing of how the site was made.
/// </summary>
internal sealed class Crawl(HttpClient client, string home, string publicHome)
{
    private static readonly string[] Attributes = ["href", "src", "action", "data-site", "data-originalurl", "poster"];

    private readonly HtmlParser _parser = new();
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _fragments = new(StringComparer.Ordinal);
    private readonly List<(string From, string To)> _fragmentLinks = [];

    public List<string> Faults { get; } = [];

    /// <summary>The addresses that were reached, without the site's own part.</summary>
    public IEnumerable<string> Reached => _seen.Select(url => url[home.Length..]);

    public int Links { get; private set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task Run(params string[] starts)
    {
        foreach (string start in starts) Meet("start", home + start);
        while (_waiting.TryDequeue(out string? url)) await Visit(url);
        foreach ((string from, string to) in _fragmentLinks) CheckFragment(from, to);
    }

    /// <summary>Takes note of a link; one that leads out of the site is not followed.</summary>
    public void Meet(string from, string url)
    {
        Links++;
        if (url.StartsWith(publicHome, StringComparison.Ordinal)) url = home + url[publicHome.Length..];
        if (!SameHost(url)) return;
        string page = url.Split('#')[0].Split('?')[0];
        if (!page.StartsWith(home, StringComparison.Ordinal)) Faults.Add($"{from}: {url} leaves the base path");
        else if (_seen.Add(page)) _waiting.Enqueue(page);
        if (url.Contains('#', StringComparison.Ordinal)) _fragmentLinks.Add((from, url));
    }

    private async Task Visit(string url)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(url), Stop);
        if (answer.StatusCode != HttpStatusCode.OK) Faults.Add($"{url}: {(int)answer.StatusCode}");
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return;
        IDocument page = await _parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop), Stop);
        _fragments[url] = [.. page.All.Select(element => element.Id).OfType<string>()];
        foreach ((IElement element, string value) in LinksOf(page)) Meet(url, Resolve(url, element, value));
    }

    private static IEnumerable<(IElement, string)> LinksOf(IDocument page) =>
        from element in page.All
        from name in Attributes
        let value = element.GetAttribute(name)
        where value is not null
        select (element, value);

    private string Resolve(string page, IElement element, string value)
    {
        if (Uri.TryCreate(new Uri(page), value, out Uri? url)) return url.AbsoluteUri;
        Faults.Add($"{page}: <{element.LocalName}> leads to “{value}”, which is no address");
        return page;
    }

    private void CheckFragment(string from, string to)
    {
        string[] parts = to.Split('#', 2);
        if (parts[1].Length == 0 || !_fragments.TryGetValue(parts[0], out HashSet<string>? ids)) Faults.Add($"{from}: {to} is no place in a page");
        else if (!ids.Contains(Uri.UnescapeDataString(parts[1]))) Faults.Add($"{from}: {to} is not there");
    }

    private bool SameHost(string url) => new Uri(url).Authority == new Uri(home).Authority;
}
