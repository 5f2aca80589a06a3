using System.Collections.Immutable;
using System.Xml;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Pages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files.Feeds;

/// <summary><c>corrections.xml</c>: every change of a verdict, for those who read the earlier one.</summary>
internal static class CorrectionsFeed
{
    public const string Path = "corrections.xml";

    private const int Entries = 100;

    public static PlannedOutput Plan(Archive archive, Wording words) => PlannedOutput.Of(Path, OutputKind.Feed,
        () => XmlFile.Write(xml => Write(xml, archive.Settings, CorrectionsPage.Changes(archive, words), words)));

    private static void Write(XmlWriter xml, SiteSettings site, ImmutableArray<ChangeView> changes, Wording words)
    {
        DateOnly updated = changes.IsEmpty ? DateOnly.MinValue : changes[0].Day;
        xml.BeginFeed(site, Path, "corrections/", $"{words.Say("corrections")} · {site.Title}", words.Say("corrections-description"), updated);
        foreach (ChangeView change in changes.Take(Entries)) WriteEntry(xml, site, change, words);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, SiteSettings site, ChangeView change, Wording words)
    {
        string address = SiteAddress.Of(site, change.ClaimPath);
        string was = change.Was?.Label ?? words.Say("no-rating");
        xml.WriteStartElement("entry", AtomWriter.Namespace);
        xml.Element("title", $"{change.Claim}: {was} → {change.Now.Label}");
        xml.Element("id", $"{address}#change-{change.Number}");
        xml.Link("alternate", address + "#history");
        xml.Element("updated", ContentDates.Instant(change.Day));
        xml.Element("summary", words.Say("was-and-now", ("was", was), ("now", change.Now.Label)));
        xml.WriteStartElement("content", AtomWriter.Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(change.Why.Markup);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
