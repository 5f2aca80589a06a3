using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;
using FactArchive.Tests.Indexing;

namespace FactArchive.Tests.Rendering;

/// <summary>Sources, tags and time: what their pages gather.</summary>
public sealed class ProfilePagesTests
{
    private static readonly BuildResult Site = FictionReports.None
        .Claim("a", 2, "Three dredgers worked at the old quay on 2 May.", "institute", "via: [agency, courier]", "rating: corroborated", "why: Measured.")
        .Claim("b", 9, "The ferries were built in March 2030 at the new wharf.", "institute", "via: [agency]", "rating: refuted", "why: A deed says so.")
        .Claim("d", 9, "Forty pumps ran all night.", "gazette", "origin: institute")
        .Build();

    [Fact]
    public void A_profile_shows_who_relays_a_source_and_what_rests_on_it()
    {
        IDocument page = Page("sources/institute/index.html");
        Assert.Equal(["Orin Agency 2 claims", "Orin Courier 1 claim"], page.QuerySelectorAll("[aria-label='Who relays it'] a").Select(Words));
        Assert.Contains("Forty pumps ran all night.", page.QuerySelector("section[aria-labelledby=carries]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_draws_how_claims_were_rated_and_says_it_in_words()
    {
        IDocument page = Page("sources/institute/index.html");
        IElement chart = page.QuerySelector(".time-chart svg")!;
        Assert.Equal("img", chart.GetAttribute("role"));
        Assert.Contains("2 claims, June 2031.", chart.GetAttribute("aria-label")!, StringComparison.Ordinal);
        Assert.Equal(["tone-good", "tone-bad"], chart.QuerySelectorAll("rect").Select(r => r.ClassName));
        Assert.Equal("June 2031, 2 claims: 1 corroborated, 1 refuted", Words(page.QuerySelector(".time-chart details li")!));
    }

    [Fact]
    public void A_source_without_a_dated_claim_has_no_chart() => Assert.Null(Page("sources/ministry/index.html").QuerySelector(".time-chart"));

    [Fact]
    public void The_timeline_of_events_has_each_claim_under_the_date_that_it_names_with_links_from_the_chart()
    {
        IDocument page = Page("timeline/events/index.html");
        Assert.Equal(["March 2030", "May 2031"], page.QuerySelectorAll(".timeline h2").Select(Words));
        Assert.Equal("2 May 2031", Words(page.QuerySelector(".timeline .day > time")!));
        IElement[] links = [.. page.QuerySelectorAll(".time-chart svg a")];
        Assert.Equal(["March 2030, 1 claim: 1 refuted", "May 2031, 1 claim: 1 corroborated"], links.Select(a => a.GetAttribute("aria-label")));
        Assert.All(links, a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public void The_timeline_of_reports_leads_to_their_months()
    {
        IDocument page = Page("timeline/index.html");
        Assert.Equal("June 2031, 3 reports", page.QuerySelector(".time-chart svg a")!.GetAttribute("aria-label"));
        Assert.NotNull(page.GetElementById("m2031-06"));
    }

    [Fact]
    public void A_long_timeline_is_cut_into_pages_and_the_chart_leads_to_the_right_one()
    {
        FictionReports reports = FictionReports.None;
        for (int i = 0; i < 70; i++) reports = reports.With($"r{i:00}", $"Report {i}", 1 + (i % 28), "The ferries stayed at their berths on Sunday.");
        BuildResult site = reports.With("late", "Late", 1, "The ferries stayed.", "published: 2031-07-05\n").Build();
        IDocument first = new HtmlParser().ParseDocument(site.Text("timeline/index.html"));
        Assert.EndsWith("page/2/#m2031-07", first.QuerySelector(".time-chart a[aria-label^='July']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("timeline/#m2031-06", first.QuerySelector(".time-chart a[aria-label^='June']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Page 2 of 2", site.Text("timeline/page/2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_shows_its_synonyms_and_the_tags_beside_it_nearest_first()
    {
        BuildResult site = TestArchive.Sample().Build();
        string page = site.Text("tags/rail/index.html");
        Assert.Contains("Also found as: railway, railcars", page, StringComparison.Ordinal);
        IElement[] related = [.. new HtmlParser().ParseDocument(page).QuerySelectorAll("section[aria-labelledby=related-tags] a")];
        Assert.InRange(related.Length, 1, 6);
        Assert.Equal("Oil in 1 of its reports", Words(related[0]));
        Assert.Contains("Also: railway, railcars", site.Text("tags/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_speaks_for_another_says_so() =>
        Assert.Contains("White House National Security Council</a>; both count as one origin",
            TestArchive.Sample().Build().Text("sources/kirby/index.html"), StringComparison.Ordinal);

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(Site.Text(path));

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
