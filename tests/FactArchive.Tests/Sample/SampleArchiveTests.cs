using System.Text.Json;
using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Sample;

/// <summary>The sample archive is real and sourced: what it must hold, and what it may cite.</summary>
public sealed class SampleArchiveTests
{
    private const string SampleDesk = "FactArchive sample desk";

    private static readonly BuildResult Built = TestArchive.Sample().Build();
    private static readonly JsonElement Archive = JsonDocument.Parse(Built.Text("data/archive.json")).RootElement;

    [Fact]
    public void It_builds_without_an_error_or_a_warning() => Assert.DoesNotContain(Built.Diagnostics, d => d.Severity != Severity.Notice);

    [Fact]
    public void Every_evidence_address_is_in_the_fact_sheet()
    {
        var known = File.ReadAllLines(Repository.Tests("Sample", "evidence-urls.txt")).Select(a => new Uri(a).AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        List<string> cited = [.. Claims().SelectMany(c => Items(c, "evidence")).Select(e => e.GetProperty("url").GetString()!)];
        Assert.NotEmpty(cited);
        Assert.All(cited, address => Assert.Contains(address, known));
    }

    [Fact]
    public void It_is_large_enough_to_show_what_an_archive_is_for()
    {
        Assert.InRange(Reports().Count(), 11, 14);
        Assert.True(Claims().Count() >= 60);
        Assert.True(Claims().Count(c => Text(c, "status") == "reviewed") >= 40);
        Assert.True(Reports().SelectMany(r => Items(r, "sources")).Select(s => s.GetString()).Distinct().Count() >= 25);
    }

    [Fact]
    public void Every_report_has_at_least_two_neighbours_each_with_a_reason() => Assert.All(Reports(), report =>
    {
        List<JsonElement> related = [.. Items(report, "related")];
        Assert.True(related.Count >= 2);
        Assert.All(related, r => Assert.NotEmpty(Items(r, "reasons")));
    });

    [Fact]
    public void A_named_headline_is_the_title_of_the_report_that_it_links_to() => Assert.All(
        Reports().SelectMany(r => Items(r, "relatedHeadlines")).Where(h => h.GetProperty("report").ValueKind == JsonValueKind.String),
        headline => Assert.Equal(Text(headline, "text"), Text(Reports().Single(r => Text(r, "slug") == Text(headline, "report")), "title")));

    [Fact]
    public void It_is_in_three_languages() =>
        Assert.Equal(["de", "en", "uk"], Reports().Select(r => Text(r, "language")).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_brief_says_that_it_is_one() => Assert.All(Briefs(), brief =>
    {
        string text = string.Join(' ', Items(brief, "blocks").Select(b => Text(b, "text")));
        Assert.Contains(new[] { "brief of", "Kurzmeldung dieses Archivs", "довідка архіву" }, says => text.Contains(says, StringComparison.Ordinal));
        Assert.InRange(text.Split(' ').Length, 150, 400);
    });

    [Fact]
    public void A_brief_quotes_nobody_since_the_fact_sheet_has_no_verbatim_words() => Assert.All(Briefs(), brief =>
        Assert.All(Items(brief, "blocks").Where(b => Text(b, "kind") == "paragraph"), b => Assert.Equal(-1, Text(b, "text").AsSpan().IndexOfAny("“„«\""))));

    [Fact]
    public void Every_rating_has_a_reason_evidence_and_a_reviewer() => Assert.All(Claims().Where(c => c.GetProperty("rating").ValueKind == JsonValueKind.String), claim =>
    {
        Assert.Equal("reviewed", Text(claim, "status"));
        Assert.False(string.IsNullOrWhiteSpace(Text(claim, "why")));
        Assert.NotEmpty(Items(claim, "evidence"));
        Assert.False(string.IsNullOrWhiteSpace(claim.GetProperty("reviewed").GetProperty("by").GetString()));
    });

    [Fact]
    public void A_verdict_that_changed_keeps_its_history() => Assert.Contains(Claims(), c =>
        Items(c, "history").Any(h => Text(h, "rating") != Text(c, "rating")));

    [Fact]
    public void Claims_are_joined_and_set_against_each_other_both_ways()
    {
        Dictionary<string, JsonElement> byName = Reports().SelectMany(r => Items(r, "claims").Select(c => (Name: $"{Text(r, "slug")}/{Text(c, "id")}", Claim: c))).ToDictionary(p => p.Name, p => p.Claim);
        foreach (string relation in new[] { "sameAs", "contradicts" })
        {
            List<(string From, string To)> pairs = [.. byName.SelectMany(c => Items(c.Value, relation).Select(o => (c.Key, o.GetString()!)))];
            Assert.NotEmpty(pairs);
            Assert.All(pairs, pair => Assert.Contains((pair.To, pair.From), pairs));
        }
    }

    [Fact]
    public void Voices_that_repeat_one_analysis_name_its_origin() => Assert.Contains(Claims(), c => c.GetProperty("origin").ValueKind == JsonValueKind.String);

    [Fact]
    public void Every_page_says_that_this_is_sample_material() => Assert.All(
        Built.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)),
        page => Assert.Contains("Sample material", Built.Text(page.Path), StringComparison.Ordinal));

    [Fact]
    public void No_machine_claim_is_left_beside_what_editors_wrote() =>
        Assert.DoesNotContain(Claims(), c => Text(c, "status") == "machine");

    private static IEnumerable<JsonElement> Reports() => Items(Archive, "reports");

    private static IEnumerable<JsonElement> Briefs() => Reports().Where(r => Items(r, "authors").Any(a => a.GetString() == SampleDesk));

    private static IEnumerable<JsonElement> Claims() => Reports().SelectMany(r => Items(r, "claims"));

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.GetProperty(name).EnumerateArray();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).ToString();
}
