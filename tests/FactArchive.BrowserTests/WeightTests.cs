using System.IO.Compression;
using System.Text.RegularExpressions;

namespace FactArchive.BrowserTests;

/// <summary>What a reader's browser has to fetch for a report page, compressed as a host sends it.</summary>
public sealed partial class WeightTests(SampleSite site)
{
    private const int MostBytes = 40_000;

    [Fact]
    public void Every_report_page_of_the_sample_comes_with_everything_in_less_than_forty_kilobytes()
    {
        string[] pages = [.. site.Files("index.html").Where(file => file.StartsWith("reports/", StringComparison.Ordinal))];
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.InRange(Weight(page), 1, MostBytes - 1));
    }

    private int Weight(string page)
    {
        string html = File.ReadAllText(Path.Combine(site.Output, page));
        IEnumerable<string> assets = Asset().Matches(html).Select(match => match.Value).Distinct(StringComparer.Ordinal);
        return assets.Prepend(page).Sum(file => Compressed(Path.Combine(site.Output, file)));
    }

    private static int Compressed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(path));
        return (int)packed.Length;
    }

    [GeneratedRegex(@"assets/[\w.-]+\.(?:css|js|svg)")]
    private static partial Regex Asset();
}
