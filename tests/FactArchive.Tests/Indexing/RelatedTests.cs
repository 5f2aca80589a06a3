using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Indexing;

/// <summary>Fiction with known neighbours: who belongs to whom, and by which words the page says so.</summary>
public sealed class RelatedTests
{
    private const string Filler = "The ferries stayed at their berths on Sunday, and nobody crossed the lake until the evening.";

    [Fact]
    public void A_headline_that_is_nearly_the_title_leads_to_the_report()
    {
        BuildResult result = Two("Three dredgers sank at the old Orin bridge", "Three dredgers sink at the old Orin bridge yesterday");
        Assert.Equal("b", Headline(result));
    }

    [Theory]
    [InlineData("Three dredgers sank at the old Orin bridge", "Four dredgers were built at a new Orin wharf")]
    [InlineData("Orin harbour sank 3 old dredgers this May", "Orin harbour sank 4 old dredgers this May")]
    [InlineData("Dredgers sank", "Dredgers sink")]
    public void A_headline_that_is_not_near_enough_leads_nowhere(string title, string headline) => Assert.Null(Headline(Two(title, headline)));

    [Fact]
    public void Two_titles_that_are_nearly_the_headline_lead_nowhere()
    {
        BuildResult result = Archive(
            ("a", "Ferries stop", 1, Filler + "\n\nThree dredgers sank at the old Orin bridge last night\n\n" + Filler),
            ("b", "Three dredgers sank at the old Orin bridge on Monday", 2, Filler),
            ("c", "Three dredgers sank at the old Orin bridge on Tuesday", 3, Filler)).Build();
        Assert.Null(Headline(result));
    }

    [Fact]
    public void Similar_texts_are_neighbours_and_the_page_says_so_on_both_sides()
    {
        BuildResult result = Archive(
            ("a", "Pumps", 1, "Cormorants nest on the spillway of the Halden reservoir, wardens counted forty cormorants and their nests on the spillway."),
            ("b", "Nests", 9, "Wardens of the Halden reservoir counted cormorants; a nest stood on each pillar of the spillway."),
            ("c", "Trams", 5, "The tram to the market square stopped because a cable had been stolen in the night before the fair."),
            ("d", "Bread", 7, "Bakers in the town asked for lower prices of flour, and the mill answered that the harvest had been poor.")).Build();
        Assert.Contains("similar text", Reasons(result, "a", "b"));
        Assert.Contains("similar text", Reasons(result, "b", "a"));
        Assert.DoesNotContain("similar text", Reasons(result, "c", "a"));
        Assert.Contains("8 days later", Reasons(result, "a", "b"));
    }

    [Fact]
    public void A_rare_tag_ties_more_than_a_common_one()
    {
        var reports = Enumerable.Range(0, 12).Select(i => ($"r{i}", $"Report {i}", 1, Filler)).ToArray();
        TestArchive archive = Archive(reports);
        foreach (int i in Enumerable.Range(0, 12))
            archive = archive.With($"input/annotations/r{i}.yml", $"slug: r{i}\ntags: [{(i is 3 or 9 ? "rare, " : "")}{(i % 2 == 0 || i is 3 or 9 ? "common" : "odd")}]\n");
        BuildResult result = archive.Build();
        Assert.Equal("r9", Related(result, "r3")[0].GetProperty("report").GetString());
        Assert.Equal("r3", Related(result, "r9")[0].GetProperty("report").GetString());
    }

    [Fact]
    public void A_pick_is_first_here_and_told_there()
    {
        BuildResult result = Archive(("a", "Pumps", 1, Filler), ("b", "Nests", 20, Filler))
            .With("input/annotations/a.yml", "slug: a\nrelated: [b]\n").Build();
        Assert.Equal("an editor's pick", Reasons(result, "a", "b")[0]);
        Assert.Equal("its editors picked this report", Reasons(result, "b", "a")[0]);
    }

    [Fact]
    public void No_report_has_more_than_six_neighbours_or_is_its_own()
    {
        BuildResult result = Archive([.. Enumerable.Range(0, 20).Select(i => ($"r{i}", $"Report {i}", 1 + i, Filler))]).Build();
        foreach (int i in Enumerable.Range(0, 20))
        {
            JsonElement[] related = Related(result, $"r{i}");
            Assert.True(related.Length <= 6);
            Assert.DoesNotContain(related, r => r.GetProperty("report").GetString() == $"r{i}");
            Assert.All(related, r => Assert.True(r.GetProperty("reasons").GetArrayLength() > 0));
        }
    }

    /// <summary>Report b has the title, and report a names the headline.</summary>
    private static BuildResult Two(string title, string headline) =>
        Archive(("a", "Ferries stop", 1, $"{Filler}\n\n{headline}\n\n{Filler}"), ("b", title, 2, Filler)).Build();

    private static TestArchive Archive(params (string Slug, string Title, int Day, string Text)[] reports) =>
        reports.Aggregate(FictionReports.None, (archive, r) => archive.With(r.Slug, r.Title, r.Day, r.Text)).ToArchive();

    private static string? Headline(BuildResult result) =>
        Report(result, "a").GetProperty("relatedHeadlines").EnumerateArray().Select(h => h.GetProperty("report").GetString()).SingleOrDefault();

    private static string[] Reasons(BuildResult result, string slug, string other) => [.. Related(result, slug)
        .Where(r => r.GetProperty("report").GetString() == other)
        .SelectMany(r => r.GetProperty("reasons").EnumerateArray()).Select(r => r.GetString()!)];

    private static JsonElement[] Related(BuildResult result, string slug) => [.. Report(result, slug).GetProperty("related").EnumerateArray()];

    private static JsonElement Report(BuildResult result, string slug) => JsonDocument.Parse(result.Text("data/archive.json")).RootElement
        .GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("slug").GetString() == slug);
}
