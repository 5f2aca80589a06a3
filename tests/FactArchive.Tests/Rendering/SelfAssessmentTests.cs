using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Tests.Rendering;

/// <summary>The page's figures are those of the published data.</summary>
public sealed class SelfAssessmentTests
{
    private static readonly BuildResult Fiction = TestArchive.Fiction().Build();
    private static readonly IDocument Page = new HtmlParser().ParseDocument(Fiction.Text("self-assessment/index.html"));
    private static readonly JsonElement[] Claims = [.. JsonDocument.Parse(Fiction.Text("data/archive.json")).RootElement.GetProperty("reports")
        .EnumerateArray().SelectMany(r => r.GetProperty("claims").EnumerateArray())];

    [Fact]
    public void Claims_are_counted_as_in_the_data()
    {
        Assert.Equal(Claims.Length, Figure("claims"));
        Assert.Equal(Claims.Count(c => c.GetProperty("status").GetString() == "reviewed"), Figure("checked by an editor"));
        Assert.Equal(Claims.Count(c => c.GetProperty("rating").ValueKind == JsonValueKind.String), Figure("rated"));
    }

    [Fact]
    public void Evidence_is_counted_as_in_the_data()
    {
        JsonElement[] evidence = [.. Claims.SelectMany(c => c.GetProperty("evidence").EnumerateArray())];
        int archived = evidence.Count(e => e.GetProperty("archived").ValueKind == JsonValueKind.String);
        Assert.NotEmpty(evidence);
        Assert.Contains($"Of {evidence.Length} {(evidence.Length == 1 ? "citation" : "citations")}, {archived} ({ChartView.Percent(archived, evidence.Length, InterfaceLanguages.English)})", Section("evidence"), StringComparison.Ordinal);
        Assert.Equal(evidence.Count(e => e.GetProperty("relation").GetString() == "supports"), Row("What cited pages do", "support a claim"));
    }

    [Fact]
    public void Kinds_add_up_to_all_claims()
    {
        Assert.Equal(Claims.Length, Page.QuerySelector("#voices ~ .scroll table.chart")!.QuerySelectorAll("tr").Sum(r => Number(r.QuerySelector("td.amount")!)));
    }

    [Fact]
    public void Corrections_are_those_of_the_corrections_page()
    {
        int changes = new HtmlParser().ParseDocument(Fiction.Text("corrections/index.html")).QuerySelectorAll("ul.changes > li").Length;
        Assert.StartsWith($"{changes} ", Section("corrections"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_detectors_scores_are_shown() => Assert.Equal("Ukrainian", Page.QuerySelectorAll("#detector ~ .prose tbody tr")[1].FirstElementChild!.TextContent);

    [Theory]
    [InlineData(1, 3, "33%")]
    [InlineData(1, 200, "1%")]
    [InlineData(0, 7, "0%")]
    [InlineData(7, 7, "100%")]
    [InlineData(0, 0, "")]
    public void A_share_is_told_in_whole_hundredths(int part, int all, string expected) => Assert.Equal(expected, ChartView.Percent(part, all, InterfaceLanguages.English));

    private static int Figure(string label) => Number(Page.QuerySelectorAll("dl.figures > div").Single(d => d.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!);

    private static string Section(string id) => string.Concat(Page.QuerySelector($"#{id}")!.ParentElement!.QuerySelectorAll("p").Select(p => p.TextContent + " "));

    private static int Row(string chart, string label) => Number(Page.QuerySelectorAll("table.chart").Single(t => t.QuerySelector("caption")!.TextContent == chart)
        .QuerySelectorAll("tr").Single(r => r.QuerySelector("th")!.TextContent == label).QuerySelector("td.amount")!);

    private static int Number(IElement element) => int.Parse(element.TextContent, System.Globalization.CultureInfo.InvariantCulture);
}
