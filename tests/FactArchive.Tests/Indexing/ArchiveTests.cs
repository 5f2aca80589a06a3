using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Indexing;

public sealed class ArchiveTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml";

    [Fact]
    public void A_headline_links_to_the_report_of_that_title_whatever_its_quotes()
    {
        BuildResult result = TestArchive.Fiction()
            .Change("seeds/lake-dredging.txt", "Harbour master denies night work on Lake Orin", "Harbour master’s ‘no’ to night work on Lake Orin")
            .Change("seeds/harbour-denial.txt", "Harbour master denies night work on Lake Orin", "Harbour master's 'no' to night work on Lake Orin")
            .Build();
        Assert.Equal("harbour-masters-no-to-night-work-on-lake-orin", Report(result, "dredgers-at-night").GetProperty("relatedHeadlines")[0].GetProperty("report").GetString());
    }

    [Fact]
    public void A_title_that_two_reports_bear_links_nowhere()
    {
        BuildResult result = TestArchive.Fiction()
            .With("seeds/copy.txt", " date 2031-05-07\n\nHarbour master denies night work on Lake Orin\n\nbyMara Holt\n\nThe harbour was closed on Tuesday, and the ferries stayed at their berths until the evening.\n")
            .With("input/annotations/copy.yml", "slug: copy\n")
            .Build();
        Assert.Equal(JsonValueKind.Null, Report(result, "dredgers-at-night").GetProperty("relatedHeadlines")[0].GetProperty("report").ValueKind);
    }

    [Fact]
    public void A_named_report_is_a_neighbour_in_both_directions_with_a_reason_each()
    {
        BuildResult result = TestArchive.Fiction().Build();
        Assert.Contains("named in this report", Reasons(result, "dredgers-at-night"));
        Assert.Contains("names this report", Reasons(result, "harbour-master-denies-night-work-on-lake-orin"));
        Assert.Contains("2 days later", Reasons(result, "dredgers-at-night"));
    }

    [Fact]
    public void An_editors_pick_comes_first()
    {
        BuildResult result = TestArchive.Fiction()
            .With("seeds/ferry.txt", " date 2031-06-01\n\nFerries stop on Lake Orin\n\nbyMara Holt\n\nThe ferries stayed at their berths on Sunday, and nobody crossed the lake until the evening.\n")
            .Change(Annotation, "slug: dredgers-at-night", "slug: dredgers-at-night\nrelated: [ferries-stop-on-lake-orin]")
            .Build();
        JsonElement first = Report(result, "dredgers-at-night").GetProperty("related")[0];
        Assert.Equal("ferries-stop-on-lake-orin", first.GetProperty("report").GetString());
        Assert.Equal("an editor's pick", first.GetProperty("reasons")[0].GetString());
    }

    [Fact]
    public void Without_a_vocabulary_every_slug_is_a_tag()
    {
        BuildResult result = TestArchive.Fiction().Without("input/tags.yml").Build();
        Assert.False(result.Failed, result.Messages());
        Assert.Contains("Lake orin", result.Text("tags/lake-orin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_synonym_stands_for_its_tag()
    {
        BuildResult result = TestArchive.Fiction()
            .Change("input/tags.yml", "description: The lake and its towns.", "description: The lake and its towns.\n  synonyms: [orin]")
            .Change(Annotation, "[lake-orin, dredging]", "[orin, dredging]")
            .Build();
        Assert.Equal("lake-orin", Report(result, "dredgers-at-night").GetProperty("tags")[0].GetString());
    }

    [Fact]
    public void A_long_list_is_cut_into_pages()
    {
        TestArchive archive = TestArchive.Fiction();
        for (int i = 1; i <= 31; i++)
        {
            archive = archive
                .With($"seeds/n{i}.txt", $" date 2031-06-{1 + (i % 28):00}\n\nFerry number {i} stays at its berth\n\nbyMara Holt\n\nThe ferry stayed at its berth on Sunday, and nobody crossed the lake until the evening.\n")
                .With($"input/annotations/n{i}.yml", "tags: [dredging]\n");
        }
        BuildResult result = archive.Build();
        Assert.False(result.Failed, result.Messages());
        Assert.Contains(result.Files, f => f.Path == "tags/dredging/page/2/index.html");
        Assert.Contains("Page 2 of 2", result.Text("tags/dredging/page/2/index.html"), StringComparison.Ordinal);
    }

    private static JsonElement Report(BuildResult result, string slug) => JsonDocument.Parse(result.Text("data/archive.json")).RootElement
        .GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("slug").GetString() == slug);

    private static IEnumerable<string> Reasons(BuildResult result, string slug) =>
        Report(result, slug).GetProperty("related").EnumerateArray().SelectMany(r => r.GetProperty("reasons").EnumerateArray()).Select(r => r.GetString()!);
}
