using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>opensearch.xml</c>: lets browsers search this archive (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>OpenSearch allows no longer short name.</summary>
    private const int ShortName = 16;

    public static PlannedOutput Plan(Archive archive, Wording words) => PlannedOutput.Of("opensearch.xml", OutputKind.Data, () => Write(archive.Settings, words));

    private static ReadOnlyMemory<byte> Write(SiteSettings site, Wording words)
    {
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Short(site.Title));
            xml.WriteElementString("LongName", Namespace, Cut(site.Title, 48));
            xml.WriteElementString("Description", Namespace, Cut(words.Say("opensearch", ("archive", site.Title)), 1024));
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", SiteAddress.Of(site, "search/") + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    /// <summary>Whole words of the title, as many as fit.</summary>
    private static string Short(string title)
    {
        if (title.Length <= ShortName) return title;
        int blank = title.LastIndexOf(' ', ShortName);
        return blank > 0 ? title[..blank] : Cut(title, ShortName);
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        return char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)] : text[..most];
    }
}
