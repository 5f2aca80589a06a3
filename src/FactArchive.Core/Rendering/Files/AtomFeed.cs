using System.Collections.Immutable;
using System.Xml;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Files;

/// <summary>The newest reports as an Atom feed (RFC 4287). Its dates come from the content, never from the clock.</summary>
internal static class AtomFeed
{
    private const int Entries = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<OutputFile> Render(Archive archive)
    {
        yield return XmlFile.Write("feed.xml", xml => Write(xml, archive));
    }

    private static void Write(XmlWriter xml, Archive archive)
    {
        ImmutableArray<ArchivedReport> reports = [.. archive.Reports.Take(Entries)];
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("title", Atom, archive.Settings.Title);
        if (archive.Settings.Description is { } description) xml.WriteElementString("subtitle", Atom, description);
        xml.WriteElementString("id", Atom, archive.Settings.Url.AbsoluteUri);
        WriteLink(xml, "self", SiteAddress.Of(archive.Settings, "feed.xml"));
        WriteLink(xml, "alternate", archive.Settings.Url.AbsoluteUri);
        xml.WriteElementString("updated", Atom, ContentDates.Instant(reports.Select(Updated).DefaultIfEmpty(DateOnly.MinValue).Max()));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, archive.Settings.Publisher.Name.Length > 0 ? archive.Settings.Publisher.Name : archive.Settings.Title);
        xml.WriteEndElement();
        foreach (ArchivedReport report in reports) WriteEntry(xml, archive, report);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Archive archive, ArchivedReport report)
    {
        string address = SiteAddress.Of(archive.Settings, report.Path);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, report.Annotated.DisplayTitle);
        xml.WriteElementString("id", Atom, address);
        WriteLink(xml, "alternate", address);
        xml.WriteElementString("updated", Atom, ContentDates.Instant(Updated(report)));
        if (report.Annotated.Published is { } published) xml.WriteElementString("published", Atom, ContentDates.Instant(published));
        xml.WriteElementString("summary", Atom, BarView.Of(report.Annotated.Claims, archive.Settings.Ratings).Label);
        foreach (Tag tag in report.Tags)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", tag.Id);
            xml.WriteAttributeString("label", tag.Label);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static DateOnly Updated(ArchivedReport report) => ContentDates.Updated(report) ?? DateOnly.MinValue;
}
