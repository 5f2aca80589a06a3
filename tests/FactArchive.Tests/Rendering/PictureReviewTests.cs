using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Rendering;

/// <summary>An editor's verdict on the picture of a report: on the page, for machines, in the data.</summary>
public sealed class PictureReviewTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml", Page = "reports/dredgers-at-night/index.html";

    private const string Media = """
        media:
          code: decontextualized
          reviewed: {by: "T. Editor", on: 2031-06-02}
          why: "It shows the lake *in spring*; </script><b>no</b> dredger is in it."
          original: https://toma-reyl.example/lake
        claims:

        """;

    private static readonly BuildResult Built = Judged().Build();

    [Fact]
    public void Readers_see_the_verdict_who_gave_it_and_why()
    {
        string page = Built.Text(Page);
        Assert.Contains("""data-picture-code="decontextualized">Picture: <strong>Out of context</strong>. <span>It shows the lake <em>in spring</em>;""", page, StringComparison.Ordinal);
        Assert.Contains("""Checked by T. Editor, <time datetime="2031-06-02">""", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="https://toma-reyl.example/lake" rel="external">first published</a>""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>no</b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_are_told_the_same()
    {
        JsonElement review = Reviews(Built).Single();
        Assert.Equal("https://schema.org/DecontextualizedContent", review.GetProperty("mediaAuthenticityCategory").GetString());
        Assert.Equal("2031-06-02", review.GetProperty("datePublished").GetString());
        Assert.Equal("https://toma-reyl.example/lake", review.GetProperty("originalMediaLink").GetString());
        Assert.Equal(review.GetProperty("reviewBody").GetString(), review.GetProperty("originalMediaContextDescription").GetString());
        JsonElement picture = review.GetProperty("itemReviewed").GetProperty("mediaItemAppearance");
        Assert.Equal("Lake Orin harbour in spring. Image by Toma Reyl", picture.GetProperty("caption").GetString());
        Assert.Equal("https://orin-courier.example/dredgers", picture.GetProperty("isPartOf").GetProperty("url").GetString());
    }

    [Fact]
    public void The_data_have_it()
    {
        JsonElement reports = JsonDocument.Parse(Built.Text("data/archive.json")).RootElement.GetProperty("reports");
        JsonElement[] reviews = [.. reports.EnumerateArray().Select(r => r.GetProperty("mediaReview"))];
        Assert.Single(reviews, r => r.ValueKind == JsonValueKind.Object && r.GetProperty("code").GetString() == "decontextualized");
        Assert.Single(reviews, r => r.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Without_a_verdict_nothing_is_said() => Assert.Empty(Reviews(TestArchive.Fiction().Build()));

    [Fact]
    public void A_layout_that_does_not_show_the_verdict_stops_the_build() => Assert.Equal(
        $"{Page}:1:1: error FA0704: the markup's mediaAuthenticityCategory is 'Out of context', and the page does not show that; the report layout has to",
        Judged().Change(Partial, "<strong>{{ review.label }}</strong>", "").Build().Messages());

    [Theory]
    [InlineData("theme/layouts/report.html", "</article>", "<script type=\"application/ld+json\">{{ page.data }}</script></article>", "has one MediaReview, not 2")]
    [InlineData(Partial, "{{ say 'checked-by-on' by: review.reviewed_by date: review.reviewed_on }}", "",
        "the markup's datePublished is 2031-06-02, and the page does not show that day")]
    [InlineData(Partial, "{{ review.why }}", "", "the markup's reviewBody is 'It shows the lake in spring")]
    public void A_layout_that_says_it_twice_or_not_whole_stops_the_build(string file, string from, string to, string message) =>
        Assert.Contains(message, Judged().Change(file, from, to).Build().Messages(), StringComparison.Ordinal);

    [Fact]
    public void A_verdict_on_a_page_where_no_editor_gave_one_stops_the_build() => Assert.Contains(
        "this page has a MediaReview, and no editor judged a picture of it",
        TestArchive.Fiction().Change("theme/layouts/report.html", "</article>", """<script type="application/ld+json">{"@type": "MediaReview"}</script></article>""").Build().Messages(),
        StringComparison.Ordinal);

    private const string Partial = "theme/partials/picture-review.html";

    private static TestArchive Judged() => TestArchive.Fiction().Change(Annotation, "claims:\n", Media);

    private static JsonElement[] Reviews(BuildResult result)
    {
        string page = result.Text(Page);
        int start = page.IndexOf("ld+json\">", StringComparison.Ordinal) + "ld+json\">".Length;
        JsonElement graph = JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement.GetProperty("@graph");
        return [.. graph.EnumerateArray().Where(n => n.GetProperty("@type").ToString() == "MediaReview")];
    }
}
