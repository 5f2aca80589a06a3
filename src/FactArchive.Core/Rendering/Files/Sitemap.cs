using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary>sitemap.xml (sitemaps.org 0.9) over every page of the site, robots.txt, and .nojekyll for GitHub Pages.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<PlannedOutput> Plan(Archive archive, ImmutableArray<PlannedOutput> pages) =>
    [
        PlannedOutput.Of("sitemap.xml", OutputKind.Sitemap, () => XmlFile.Write(xml => Write(xml, archive, pages.Select(p => p.Path)))),
        PlannedOutput.Of("robots.txt", OutputKind.Sitemap,
            () => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {SiteAddress.Of(archive.Settings, "sitemap.xml")}\n")),
        PlannedOutput.Of(".nojekyll", OutputKind.Sitemap, () => ReadOnlyMemory<byte>.Empty),
    ];

    private static void Write(XmlWriter xml, Archive archive, IEnumerable<string> pages)
    {
        Dictionary<string, DateOnly?> changed = archive.Reports.ToDictionary(r => r.Path + "index.html", ContentDates.Updated, StringComparer.Ordinal);
        xml.WriteStartElement("urlset", Namespace);
        foreach (string page in pages.Where(p => p.EndsWith("index.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, SiteAddress.Of(archive.Settings, page));
            if (changed.GetValueOrDefault(page) is { } day) xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
