using System.Text;
using FactArchive.Core.Text;
using FactArchive.Edge.Preview;

namespace FactArchive.Tests.Edge;

public sealed class PagesRulesTests
{
    private static readonly SiteSnapshot Site = Snapshot("index.html", "tags/index.html", "about.html", "a b/ü/index.html", "404.html", "x.txt");

    [Theory]
    [InlineData("/", 200, "index.html")]
    [InlineData("/index.html", 200, "index.html")]
    [InlineData("/tags/", 200, "tags/index.html")]
    [InlineData("/tags/index.html", 200, "tags/index.html")]
    [InlineData("/about", 200, "about.html")]
    [InlineData("/a b/ü/", 200, "a b/ü/index.html")]
    [InlineData("/x.txt", 200, "x.txt")]
    [InlineData("/x.txt/", 404, "404.html")]
    [InlineData("/X.TXT", 404, "404.html")]
    [InlineData("/none", 404, "404.html")]
    [InlineData("//tags/", 404, "404.html")]
    [InlineData("/../x.txt", 404, "404.html")]
    [InlineData("/tags/../x.txt", 404, "404.html")]
    [InlineData("/tags\\index.html", 404, "404.html")]
    public void Answers_at_the_root(string path, int status, string file)
    {
        SiteAnswer answer = new PagesRules("/").Answer(Site, path);
        Assert.Equal((status, file), (answer.Status, Encoding.UTF8.GetString(answer.Body.Span)));
    }

    [Theory]
    [InlineData("/", "/tags", "/tags/")]
    [InlineData("/", "/a b/ü", "/a b/ü/")]
    [InlineData("/repo/", "/", "/repo/")]
    [InlineData("/repo/", "/repo", "/repo/")]
    [InlineData("/repo/", "/repo/tags", "/repo/tags/")]
    public void Redirects_to_the_folder(string baseFolder, string path, string location)
    {
        SiteAnswer answer = new PagesRules(baseFolder).Answer(Site, path);
        Assert.Equal((302, location), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("/repo/", 200)]
    [InlineData("/repo/tags/", 200)]
    [InlineData("/tags/", 404)]
    [InlineData("/repository/", 404)]
    public void Answers_under_a_base_path_only(string path, int status) =>
        Assert.Equal(status, new PagesRules("/repo/").Answer(Site, path).Status);

    [Fact]
    public void A_site_without_a_404_page_gets_a_plain_one() =>
        Assert.Equal((404, ContentTypes.Text), (new PagesRules("/").Answer(Snapshot("a"), "/b") is var answer ? (answer.Status, answer.ContentType) : default));

    [Theory]
    [InlineData("a.html", "text/html; charset=utf-8")]
    [InlineData("a.css", "text/css; charset=utf-8")]
    [InlineData("a.js", "text/javascript; charset=utf-8")]
    [InlineData("a.json", "application/json")]
    [InlineData("a.jsonld", "application/ld+json")]
    [InlineData("feed.xml", "application/xml")]
    [InlineData("a.webmanifest", "application/manifest+json")]
    [InlineData("a.SVG", "image/svg+xml")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a.csv", "text/csv; charset=utf-8")]
    [InlineData(".nojekyll", "application/octet-stream")]
    public void Knows_the_types_of_a_site(string path, string type) => Assert.Equal(type, ContentTypes.Of(path));

    [Theory]
    [InlineData("<body><p></p></body></html>", "<body><p></p>*</body></html>")]
    [InlineData("<BODY></BODY>", "<BODY>*</BODY>")]
    [InlineData("<pre>&lt;/body></pre></body>\n<!-- < -->", "<pre>&lt;/body></pre>*</body>\n<!-- < -->")]
    [InlineData("no end <", "no end <*")]
    public void The_script_goes_before_the_end_of_the_body(string page, string injected)
    {
        string tag = "<script src=\"/_preview/preview.js?build=b1\" defer></script>";
        ReadOnlyMemory<byte> result = Overlay.Inject(Encoding.UTF8.GetBytes(page), "b1");
        Assert.Equal(injected.Replace("*", tag, StringComparison.Ordinal), Encoding.UTF8.GetString(result.Span));
    }

    private static SiteSnapshot Snapshot(params string[] names) =>
        SiteSnapshot.Of(names.Select(name => new OutputFile(name, Encoding.UTF8.GetBytes(name))));
}
