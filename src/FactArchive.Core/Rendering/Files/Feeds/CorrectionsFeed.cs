using System.Collections.Immutable;
using System.Xml;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Pages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files.Feeds;

/// <summary><c>corrections.xml</c>: every change of a verdict, for those who read the earlier one.</summary>
internal static class CorrectionsFeed
{
    public const string Path = "corrections.xml";

    private const int Entries = 100;

    public static PlannedOutput Plan(Archive archive) => PlannedOutput.Of(Path, OutputKind.Feed,
        () => XmlFile.Write(xml => Write(xml, archive.Settings, CorrectionsPage.Changes(archive))));

    private static void Write(XmlWriter xml, SiteSettings site, ImmutableArray<ChangeView> changes)
    {
        DateOnly updated = changes.IsEmpty ? DateOnly.MinValue : changes[0].Day;
        xml.BeginFeed(site, Path, "corrections/", $"Corrections · {site.Title}", "Every verdict of this archive that was changed, and why.", updated);
        foreach (ChangeView change in changes.Take(Entries)) WriteEntry(xml, site, change);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, SiteSettings site, ChangeView change)
    {
        string address = SiteAddress.Of(site, change.ClaimPath);
        string was = change.Was?.Label ?? "no rating";
        xml.WriteStartElement("entry", AtomWriter.Namespace);
        xml.Element("title", $"{change.Claim}: {was} → {change.Now.Label}");
        xml.Element("id", $"{address}#change-{change.Number}");
        xml.Link("alternate", address + "#history");
        xml.Element("updated", ContentDates.Instant(change.Day));
        xml.Element("summary", $"Was: {was}. Now: {change.Now.Label}.");
        xml.WriteStartElement("content", AtomWriter.Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(change.Why.Markup);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
