using System.Text.Json;
using System.Text.RegularExpressions;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Indexing;

/// <summary>Which claims the machine holds against each other, and what editors make of it.</summary>
public sealed class ContradictionTests
{
    private const string Barges = "About 70 barges lay at the old Orin quay in spring.";

    [Theory]
    [InlineData(Barges, "More than 100 barges lay at the old Orin quay in spring.", "figures differ")]
    [InlineData(Barges, "At the old Orin quay lay twelve barges in spring.", "figures differ")]
    [InlineData("The dredgers left the old Orin quay on 2 May.", "The dredgers left the old Orin quay on 9 May.", "dates differ")]
    [InlineData("Dredgers worked at the old Orin quay at night.", "No dredgers worked at the old Orin quay at night.", "one denies it")]
    [InlineData("Am alten Kai von Orin lagen im Frühling 70 Lastkähne.", "Im Frühling lagen 170 Lastkähne am alten Kai von Orin.", "figures differ")]
    [InlineData("Біля старого причалу Оріна навесні стояло 70 барж.", "Навесні біля старого причалу Оріна стояло 6 барж.", "figures differ")]
    public void Claims_on_one_matter_that_disagree_are_suggested(string one, string other, string ground)
    {
        JsonElement pair = Assert.Single(Pairs(one, other));
        Assert.Equal("suggested", pair.GetProperty("status").GetString());
        Assert.Equal([ground], FictionReports.Texts(pair, "grounds"));
        Assert.Equal(["a/c", "b/c"], FictionReports.Texts(pair, "claims"));
    }

    [Theory]
    [InlineData(Barges, "Exactly 73 barges lay at the old Orin quay in spring.")]
    [InlineData("More than 60 barges lay at the old Orin quay in spring.", "Up to 100 barges lay at the old Orin quay in spring.")]
    [InlineData(Barges, "Some 70 barges lay at the old Orin quay in spring.")]
    [InlineData("The dredgers left the old Orin quay on 2 May.", "The dredgers left the old Orin quay in May 2031.")]
    [InlineData(Barges, "Seventeen pumps were sold to a mill behind the hills.")]
    public void Claims_that_can_both_be_right_are_not(string one, string other) => Assert.Empty(Pairs(one, other));

    [Fact]
    public void A_dismissed_pair_is_never_shown()
    {
        BuildResult result = Two(Barges, "More than 100 barges lay at the old Orin quay in spring.")
            .Connections("contradictions:\n  - claims: [b/c, a/c]\n    verdict: dismissed\n    why: One counts a week later.\n").Build();
        Assert.Empty(FictionReports.Data(result, "contradictions"));
    }

    [Fact]
    public void A_confirmed_pair_stands_with_its_reason_even_where_the_machine_saw_nothing()
    {
        BuildResult result = Two(Barges, "Nothing at all was moored in that harbour.")
            .Connections("contradictions:\n  - {claims: [a/c, b/c], verdict: confirmed, why: \"One **quay** only.\"}\n").Build();
        JsonElement pair = Assert.Single(FictionReports.Data(result, "contradictions"));
        Assert.Equal("confirmed", pair.GetProperty("status").GetString());
        Assert.Contains("One <strong>quay</strong> only.", result.Text("contradictions/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentences_stand_side_by_side_with_what_differs_marked()
    {
        string page = Two(Barges, "More than 100 barges lay at the old Orin quay in spring.").Build().Text("contradictions/index.html");
        Assert.Contains("About <mark>70</mark> barges", page, StringComparison.Ordinal);
        Assert.Contains("More than <mark>100</mark> barges", page, StringComparison.Ordinal);
        Assert.Contains("Suggested by the machine, no editor has looked", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_looks_like_markup_stays_text()
    {
        string page = Two("About 70 <b>barges</b> lay at the old Orin quay & lock.", "Some 170 <b>barges</b> lay at the old Orin quay & lock.")
            .Build().Text("contradictions/index.html");
        Assert.Contains("&amp; lock", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>barges", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_pair_that_the_samples_editors_name_is_on_the_page()
    {
        BuildResult sample = TestArchive.Sample().Build();
        string[] named = [.. FictionReports.Data(sample, "reports")
            .SelectMany(r => r.GetProperty("claims").EnumerateArray().SelectMany(c => FictionReports.Texts(c, "contradicts")
                .Select(o => Key($"{r.GetProperty("slug").GetString()}/{c.GetProperty("id").GetString()}", o))))
            .Distinct()];
        string[] confirmed = [.. FictionReports.Data(sample, "contradictions")
            .Where(p => p.GetProperty("status").GetString() == "confirmed")
            .Select(p => FictionReports.Texts(p, "claims")).Select(c => Key(c[0], c[1]))];
        Assert.NotEmpty(named);
        Assert.Equal(named.Order(), confirmed.Order());
        string page = sample.Text("contradictions/index.html");
        Assert.Contains("<mark>200</mark> km", page, StringComparison.Ordinal);
        Assert.Contains("<mark>290</mark> km", page, StringComparison.Ordinal);
        Assert.Equal(Math.Min(30, named.Length), Regex.Count(page, "data-contradiction=\"confirmed\""));
    }

    private static string Key(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one} {other}" : $"{other} {one}";

    private static JsonElement[] Pairs(string one, string other) => FictionReports.Data(Two(one, other).Build(), "contradictions");

    /// <summary>Two claims among others, so that words can be rare.</summary>
    private static FictionReports Two(string one, string other) => FictionReports.None
        .Claim("a", 6, one, "institute").Claim("b", 8, other, "ministry")
        .Claim("x", 3, "Bakers asked for cheaper flour.", "ministry")
        .Claim("y", 4, "The tram stopped because a cable had been stolen.", "ministry")
        .Claim("z", 5, "Cormorants nest on the spillway of the reservoir.", "observatory");
}
