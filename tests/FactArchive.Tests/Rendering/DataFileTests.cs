using System.Text.Json;
using System.Xml.Linq;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Rendering;

/// <summary>Feeds, tables and citations for other programs.</summary>
public sealed class DataFileTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly BuildResult Fiction = TestArchive.Fiction().Build();

    [Fact]
    public void The_table_has_a_row_for_each_claim_and_gives_back_what_went_in()
    {
        List<string[]> rows = Csv.Rows(Fiction.Text("data/claims.csv"));
        JsonElement[] claims = [.. JsonDocument.Parse(Fiction.Text("data/archive.json")).RootElement.GetProperty("reports").EnumerateArray()
            .SelectMany(r => r.GetProperty("claims").EnumerateArray())];
        Assert.Equal(claims.Length + 1, rows.Count);
        Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
        int text = Array.IndexOf(rows[0], "claim"), url = Array.IndexOf(rows[0], "url"), rating = Array.IndexOf(rows[0], "rating");
        Assert.Equal(claims.Select(c => (c.GetProperty("claim").GetString(), c.GetProperty("url").GetString(), c.GetProperty("rating").GetString() ?? "")),
            rows.Skip(1).Select(r => ((string?)r[text], (string?)r[url], r[rating])));
    }

    [Theory]
    [InlineData("=HYPERLINK(\\\"https://evil.example\\\",\\\"x\\\")")]
    [InlineData("+1+1")]
    [InlineData("-2 and more")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public void A_formula_is_made_harmless(string claim)
    {
        BuildResult result = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "Three dredgers worked without a permit on 2 May 2031.", claim).Build();
        Assert.False(result.Failed, result.Messages());
        List<string[]> rows = Csv.Rows(result.Text("data/claims.csv"));
        string field = rows.Single(r => r[1] == "three-dredgers")[Array.IndexOf(rows[0], "claim")];
        Assert.Equal("'" + claim.Replace("\\\"", "\"", StringComparison.Ordinal), field);
    }

    [Fact]
    public void Commas_quotes_and_line_breaks_stay_in_their_field()
    {
        BuildResult result = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "\"One authority says so; **no log** was shown.\"", "\"a, \\\"b\\\"\\n\\nc\"").Build();
        List<string[]> rows = Csv.Rows(result.Text("data/claims.csv"));
        Assert.Equal("a, \"b\"\n\nc", rows.Single(r => r[1] == "three-dredgers")[Array.IndexOf(rows[0], "why")]);
    }

    [Fact]
    public void A_tag_and_a_source_have_their_feeds()
    {
        foreach (string path in new[] { "tags/lake-orin/feed.xml", "sources/lake-authority/feed.xml" })
        {
            XElement feed = XDocument.Parse(Fiction.Text(path)).Root!;
            Assert.Equal("https://orin.example/archive/" + path, feed.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self").Attribute("href")!.Value);
            Assert.Contains("https://orin.example/archive/reports/dredgers-at-night/", feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value));
            Assert.Contains("2031-06-01T00:00:00Z", feed.Element(Atom + "updated")!.Value, StringComparison.Ordinal);
        }
        Assert.Contains("href=\"../../tags/lake-orin/feed.xml\"", Fiction.Text("tags/lake-orin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_corrections_feed_tells_old_and_new_and_why()
    {
        XElement entry = Assert.Single(XDocument.Parse(Fiction.Text("corrections.xml")).Root!.Elements(Atom + "entry"));
        Assert.Equal("Three dredgers worked without a permit on 2 May 2031.: Unverifiable → Unconfirmed", entry.Element(Atom + "title")!.Value);
        Assert.Equal("https://orin.example/archive/claims/dredgers-at-night/three-dredgers/#change-1", entry.Element(Atom + "id")!.Value);
        Assert.Equal("2031-06-01T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Contains("<strong>no log</strong>", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_feed_is_that_of_version_1_1()
    {
        JsonElement feed = JsonDocument.Parse(Fiction.Text("feed.json")).RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        JsonElement item = feed.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetString()!.Contains("dredgers", StringComparison.Ordinal));
        Assert.Equal(("https://orin-courier.example/dredgers", "2031-05-04T00:00:00Z", "2031-06-01T00:00:00Z"),
            (item.GetProperty("external_url").GetString(), item.GetProperty("date_published").GetString(), item.GetProperty("date_modified").GetString()));
    }

    [Fact]
    public void A_browser_can_search_the_archive()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        XElement description = XDocument.Parse(Fiction.Text("opensearch.xml")).Root!;
        Assert.Equal("https://orin.example/archive/search/?q={searchTerms}", description.Element(search + "Url")!.Attribute("template")!.Value);
        Assert.InRange(description.Element(search + "ShortName")!.Value.Length, 1, 16);
    }

    [Fact]
    public void A_report_can_be_cited_in_three_formats()
    {
        string bib = Fiction.Text("reports/dredgers-at-night/cite.bib"), ris = Fiction.Text("reports/dredgers-at-night/cite.ris");
        Assert.StartsWith("@online{dredgers-at-night,\n  title = {{Orin Courier: Dredgers seen at night on Lake Orin}},\n  author = {{Mara Holt}},\n", bib, StringComparison.Ordinal);
        Assert.Contains("  date = {2031-05-04},\n", bib, StringComparison.Ordinal);
        Assert.StartsWith("TY  - NEWS\r\n", ris, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n", ris, StringComparison.Ordinal);
        Assert.Contains("\r\nDA  - 2031/05/04\r\n", ris, StringComparison.Ordinal);
        JsonElement item = JsonDocument.Parse(Fiction.Text("reports/dredgers-at-night/cite.json")).RootElement[0];
        Assert.Equal(("Mara Holt", "[[2031,5,4]]"), (item.GetProperty("author")[0].GetProperty("literal").GetString(),
            JsonSerializer.Serialize(item.GetProperty("issued").GetProperty("date-parts"))));
    }

    [Fact]
    public void A_title_cannot_break_out_of_its_citation()
    {
        BuildResult result = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "slug: dredgers", "title: 'A } b, \\input{x} 50% & $1 #_'\nslug: dredgers").Build();
        string bib = result.Text("reports/dredgers-at-night/cite.bib");
        Assert.Contains(@"title = {{A \textbraceright  b, \textbackslash input\textbraceleft x\textbraceright  50\% \& \$1 \#\_}},", bib, StringComparison.Ordinal);
        Assert.Equal(bib.Count(c => c == '{'), bib.Count(c => c == '}'));
    }
}
