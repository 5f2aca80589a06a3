using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Rendering;

/// <summary>A cited link says where it led, when, and where a copy lies (Robust Links), so that it outlives the page.</summary>
public sealed class RobustLinkTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml";

    [Fact]
    public void Evidence_names_address_date_and_copy()
    {
        IElement link = Links(TestArchive.Fiction()).Single();
        Assert.Equal("https://lake-authority.example/notices/17", link.GetAttribute("href"));
        Assert.Equal("https://lake-authority.example/notices/17", link.GetAttribute("data-originalurl"));
        Assert.Equal("2031-05-03", link.GetAttribute("data-versiondate"));
        Assert.Equal("https://archive.example/notices/17", link.GetAttribute("data-versionurl"));
    }

    [Fact]
    public void What_is_not_known_is_not_said()
    {
        IElement link = Links(TestArchive.Fiction()
            .Change(Annotation, "        archived: https://archive.example/notices/17\n", "")
            .Change(Annotation, "        published: 2031-05-03\n", "")).Single();
        Assert.True(link.HasAttribute("data-originalurl"));
        Assert.False(link.HasAttribute("data-versiondate"));
        Assert.False(link.HasAttribute("data-versionurl"));
    }

    /// <summary>Every link to evidence of the real archive, with the copies that editors gave.</summary>
    [Fact]
    public void Every_cited_page_of_the_sample_is_a_robust_link()
    {
        BuildResult sample = TestArchive.Sample().Build();
        IElement[] links = [.. sample.Files.Where(f => f.Path.StartsWith("claims/", StringComparison.Ordinal) && f.Path.EndsWith("/index.html", StringComparison.Ordinal))
            .SelectMany(f => Links(sample, f.Path))];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(link.GetAttribute("href"), link.GetAttribute("data-originalurl")));
        Assert.All(links.Where(l => l.HasAttribute("data-versionurl")), link => Assert.StartsWith("http", link.GetAttribute("data-versionurl"), StringComparison.Ordinal));
        Assert.All(links.Where(l => l.HasAttribute("data-versiondate")), link => Assert.Matches(@"^\d{4}(-\d\d(-\d\d)?)?$", link.GetAttribute("data-versiondate")!));
    }

    private static IEnumerable<IElement> Links(TestArchive archive) => Links(archive.Build(), "claims/dredgers-at-night/three-dredgers/index.html");

    private static IEnumerable<IElement> Links(BuildResult site, string page) =>
        new HtmlParser().ParseDocument(site.Text(page)).QuerySelectorAll(".evidence a[data-originalurl], .evidence li > a:first-of-type");
}
