using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Indexing;

/// <summary>Which claims are one, who said it first, and on how many origins it rests. The right answers of the fiction are known.</summary>
public sealed class ClaimGroupTests
{
    private const string Dredgers = "Three dredgers worked at the old quay without a permit on 2 May.";

    [Theory]
    [InlineData("On 2 May three dredgers were working without permits at the old quay.")]
    [InlineData("At the old quay, 3 dredgers had worked without a permit on May 2.")]
    [InlineData("Three dredgers worked at the old quay without a permit.")]
    public void Claims_of_nearly_the_same_words_are_one(string other) => Assert.Equal(["a/c", "b/c"], Group(Dredgers, other));

    [Theory]
    [InlineData("Four dredgers worked at the old quay without a permit on 2 May.")]
    [InlineData("Three dredgers worked at the old quay without a permit on 9 May.")]
    [InlineData("Three dredgers never worked at the old quay on 2 May.")]
    [InlineData("Three ferries rested at the new bridge behind a fence on 2 May.")]
    public void Another_figure_date_side_or_matter_is_another_claim(string other) => Assert.Empty(Group(Dredgers, other));

    [Fact]
    public void Short_claims_are_not_joined_by_their_words() => Assert.Empty(Group("Dredgers worked.", "Dredgers worked."));

    [Fact]
    public void Likeness_does_not_drift_from_claim_to_claim()
    {
        const string first = "Heavy northern dredgers deepened muddy harbour basin.";
        const string second = "Heavy northern dredgers deepened muddy harbour canal.";
        const string third = "Heavy northern dredgers widened rocky harbour canal.";
        BuildResult result = FictionReports.None.Claim("a", 1, first, "institute").Claim("b", 2, second, "institute").Claim("d", 3, third, "institute").Build();
        Assert.Equal(["a/c", "b/c"], Members(Assert.Single(FictionReports.Data(result, "groups"))));
    }

    [Fact]
    public void An_editor_can_tell_apart_and_join()
    {
        FictionReports reports = FictionReports.None.Claim("a", 1, Dredgers, "institute").Claim("b", 2, Dredgers, "ministry")
            .Claim("d", 3, "Work went on at night, and nobody had allowed it.", "observatory");
        BuildResult result = reports.Connections(
            "same-claims:\n  - {claims: [b/c, a/c], verdict: dismissed}\n  - {claims: [a/c, d/c], verdict: confirmed}\n").Build();
        JsonElement group = Assert.Single(FictionReports.Data(result, "groups"));
        Assert.Equal(["a/c", "d/c"], Members(group));
        Assert.All(group.GetProperty("appearances").EnumerateArray(), a => Assert.Equal("editor", a.GetProperty("joinedBy").GetString()));
    }

    [Fact]
    public void Four_outlets_of_one_origin_are_an_echo_and_the_pages_say_so()
    {
        BuildResult result = FictionReports.None
            .Claim("late", 9, Dredgers, "institute", "via: [courier, tribune]")
            .Claim("early", 1, Dredgers, "institute", "via: [agency]")
            .Claim("middle", 5, Dredgers, "gazette", "origin: institute")
            .Build();
        JsonElement group = Assert.Single(FictionReports.Data(result, "groups"));
        Assert.Equal("early.c", group.GetProperty("id").GetString());
        Assert.Equal(["early/c", "middle/c", "late/c"], Members(group));
        Assert.Equal(["Orin Institute"], FictionReports.Texts(group, "origins"));
        Assert.True(group.GetProperty("echo").GetBoolean());
        Assert.Contains("4 outlets, 1 origin", result.Text("groups/early.c/index.html"), StringComparison.Ordinal);
        Assert.Contains("data-echo", result.Text("claims/middle/c/index.html"), StringComparison.Ordinal);
        Assert.Contains("../../../groups/early.c/", result.Text("claims/middle/c/index.html"), StringComparison.Ordinal);
        Assert.Contains("Echo: 4 outlets, 1 origin: Orin Institute", result.Text("reports/late/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_origins_are_no_echo()
    {
        BuildResult result = FictionReports.None
            .Claim("a", 1, Dredgers, "institute", "via: [agency, courier]")
            .Claim("b", 2, Dredgers, "observatory", "via: [gazette]").Build();
        Assert.DoesNotContain("data-echo", result.Text("groups/a.c/index.html"), StringComparison.Ordinal);
        Assert.Contains("3 outlets, 2 independent origins", result.Text("groups/a.c/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_corroborated_claim_of_one_origin_is_warned_of_until_a_second_one_is_known()
    {
        const string page = "evidence: [{url: https://page.example/, source: gazette, relation: supports, origin: institute}]";
        string thin = Corroborated(page);
        Assert.Contains("data-thin", thin, StringComparison.Ordinal);
        Assert.Contains("only 1 independent origin is known here; 2 are asked for", thin, StringComparison.Ordinal);
        string second = page.Replace("origin: institute", "origin: observatory", StringComparison.Ordinal);
        Assert.DoesNotContain("data-thin", Corroborated(second), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_wording_joins_does_not_support_a_verdict()
    {
        BuildResult result = FictionReports.None
            .Claim("a", 1, Dredgers, "institute", "rating: corroborated", "why: Measured.")
            .Claim("b", 2, Dredgers, "observatory").Build();
        JsonElement group = Assert.Single(FictionReports.Data(result, "groups"));
        Assert.Equal(2, group.GetProperty("origins").GetArrayLength());
        Assert.True(group.GetProperty("thin").GetBoolean());
    }

    /// <summary>The sample's editors recorded which claims are the same and on whom they rest.</summary>
    [Theory]
    [InlineData("arms-before-the-summit.six-weeks", true, "Kyrylo Budanov")]
    [InlineData("million-shells-estimate.million-shells", true, "National Intelligence Service")]
    [InlineData("rusi-sea-route.no-proof", true, "Kremlin press service (spokesman Dmitry Peskov)")]
    [InlineData("rusi-sea-route.depot-at-tikhoretsk", false, "Royal United Services Institute|White House National Security Council")]
    [InlineData("rail-traffic-north-korea-russia.sanctions-breach", false, "Beyond Parallel (CSIS Korea Chair)|White House National Security Council")]
    public void The_sample_knows_its_echoes(string id, bool echo, string origins)
    {
        JsonElement group = FictionReports.Data(Sample.Value, "groups").Single(g => g.GetProperty("id").GetString() == id);
        Assert.Equal(echo, group.GetProperty("echo").GetBoolean());
        Assert.Equal(origins.Split('|'), FictionReports.Texts(group, "origins"));
    }

    [Fact]
    public void No_verdict_of_the_sample_is_thin_where_its_editors_say_corroborated() =>
        Assert.DoesNotContain(FictionReports.Data(Sample.Value, "groups"), g => g.GetProperty("thin").GetBoolean());

    private static readonly Lazy<BuildResult> Sample = new(() => TestArchive.Sample().Build());

    private static string Corroborated(string evidence) => FictionReports.None
        .Claim("a", 1, Dredgers, "institute", "rating: corroborated", "why: Measured.", evidence).Build().Text("claims/a/c/index.html");

    private static string[] Group(string one, string other)
    {
        BuildResult result = FictionReports.None.Claim("a", 6, one, "institute").Claim("b", 8, other, "ministry").Build();
        return [.. FictionReports.Data(result, "groups").SelectMany(Members)];
    }

    private static string[] Members(JsonElement group) => [.. group.GetProperty("appearances").EnumerateArray().Select(a => a.GetProperty("claim").GetString()!)];
}
