using System.Text.Json;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.StructuredData;

/// <summary>Writes one node of a page's graph.</summary>
public delegate void DataNode(Utf8JsonWriter json);

/// <summary>
/// What a page says to machines: one schema.org graph in JSON-LD. It says nothing that the page does not show; the build checks
/// that where it matters most, for verdicts.
/// </summary>
internal static class PageData
{
    public const string Context = "https://schema.org";

    /// <summary>The graph as the text of a script element; what could close that element is escaped.</summary>
    public static Html Of(IEnumerable<DataNode> nodes) => new(JsonFile.Compact(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteStartArray("@graph");
        foreach (DataNode node in nodes) node(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    /// <summary>From the archive's home over the section to the page.</summary>
    public static DataNode Breadcrumbs(SiteSettings site, string path, string title, (string Label, string Path)? section) => json =>
    {
        var steps = new List<(string Label, string Path)> { (site.Title, "") };
        if (section is { } over && over.Path + "index.html" != path) steps.Add(over);
        steps.Add((title, path));
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (int i = 0; i < steps.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", steps[i].Label);
            json.WriteString("item", SiteAddress.Of(site, steps[i].Path));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    };
}
