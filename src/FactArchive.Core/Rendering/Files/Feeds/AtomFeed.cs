using System.Xml;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files.Feeds;

/// <summary>The newest reports as Atom feeds (RFC 4287): of the archive, of each tag, of each source. Dates come from the content, never from the clock.</summary>
internal static class AtomFeed
{
    public static IEnumerable<PlannedOutput> Plan(Archive archive, Wording words)
    {
        PlannedOutput Plan(string folder, Func<FeedSource> feed) => PlannedOutput.Of(folder + "feed.xml", OutputKind.Feed,
            () => XmlFile.Write(xml => Write(xml, archive.Settings, feed(), words)));

        return archive.Tags.Entries.Select(t => Plan(t.Path, () => FeedSource.Of(t, archive.Settings)))
            .Concat(archive.Sources.Entries.Where(s => s.IsCited).Select(s => Plan(s.Path, () => FeedSource.Of(s, archive))))
            .Prepend(Plan("", () => FeedSource.Of(archive)));
    }

    private static void Write(XmlWriter xml, SiteSettings site, FeedSource feed, Wording words)
    {
        xml.BeginFeed(site, feed.Path, feed.Page, feed.Title, feed.Subtitle, feed.Updated);
        foreach (ArchivedReport report in feed.Newest) WriteEntry(xml, site, report, words);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, SiteSettings site, ArchivedReport report, Wording words)
    {
        string address = SiteAddress.Of(site, report.Path);
        xml.WriteStartElement("entry", AtomWriter.Namespace);
        xml.Element("title", report.Annotated.DisplayTitle);
        xml.Element("id", address);
        xml.Link("alternate", address);
        xml.Element("updated", ContentDates.Instant(ContentDates.Updated(report) ?? DateOnly.MinValue));
        if (report.Annotated.Published is { } published) xml.Element("published", ContentDates.Instant(published));
        xml.Element("summary", FeedSource.Summary(report, site, words));
        foreach (Tag tag in report.Tags)
        {
            xml.WriteStartElement("category", AtomWriter.Namespace);
            xml.WriteAttributeString("term", tag.Id);
            xml.WriteAttributeString("label", tag.Label);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
