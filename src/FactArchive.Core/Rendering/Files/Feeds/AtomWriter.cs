using System.Xml;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files.Feeds;

/// <summary>What all Atom feeds of the site have in common.</summary>
internal static class AtomWriter
{
    public const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Opens the feed; its id is the address of the page that it follows, or its own where it follows none of its own.</summary>
    public static void BeginFeed(this XmlWriter xml, SiteSettings site, string path, string page, string title, string? subtitle, DateOnly updated)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.Element("title", title);
        if (subtitle is not null) xml.Element("subtitle", subtitle);
        xml.Element("id", SiteAddress.Of(site, page));
        xml.Link("self", SiteAddress.Of(site, path));
        xml.Link("alternate", SiteAddress.Of(site, page));
        xml.Element("updated", ContentDates.Instant(updated));
        xml.WriteStartElement("author", Namespace);
        xml.Element("name", PublisherData.NameOf(site));
        xml.WriteEndElement();
    }

    public static void Element(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    public static void Link(this XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
