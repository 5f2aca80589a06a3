using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Hostile;

/// <summary>Finds what a payload has left behind in a published file.</summary>
internal static class Marks
{
    private const string Mark = "pwn";

    private static readonly HtmlParser Parser = new();
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href", "data-originalurl"];

    public static IEnumerable<string> In(string path, string text) => Path.GetExtension(path) switch
    {
        ".html" => InPage(Parser.ParseDocument(text)),
        ".xml" => XDocument.Parse(text).Descendants().Where(e => IsMark(e.Name.LocalName)).Select(e => $"<{e.Name}>"),
        ".json" or ".jsonld" => InJson(JsonDocument.Parse(text).RootElement),
        ".csv" => InCsv(text),
        _ => [],
    };

    /// <summary>An address of the site, of the web or of mail; never one that a browser would run.</summary>
    private static bool IsHarmless(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out Uri? url) || url.Scheme is "http" or "https" or "mailto" or "file";

    private static bool IsMark(string name) => name.StartsWith(Mark, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> InPage(IDocument page) => page.All.SelectMany(InElement).Concat(Turned(page));

    /// <summary>A control of writing direction turns the words behind it, also those of others.</summary>
    private static IEnumerable<string> Turned(IDocument page) => page.All
        .SelectMany(e => e.Attributes.Select(a => a.Value).Append(e.ChildNodes.OfType<IText>().Aggregate("", (all, text) => all + text.Data)))
        .Where(text => text.Any(ReadingCharacters.TurnsDirection))
        .Select(text => $"direction turned: {text}");

    private static IEnumerable<string> InElement(IElement element)
    {
        if (IsMark(element.LocalName) || element.LocalName is "iframe" or "object" or "embed" or "base" or "style" or "template" or "math")
            yield return $"<{element.LocalName}>";
        if (element.LocalName == "script" && !IsOurScript(element)) yield return element.OuterHtml;
        foreach (IAttr attribute in element.Attributes)
            if (InAttribute(attribute)) yield return $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">";
    }

    private static bool IsOurScript(IElement script)
    {
        if (script.GetAttribute("type") != "application/ld+json") return script.GetAttribute("src") is { } source && !source.Contains(Mark, StringComparison.Ordinal);
        return !InJson(JsonDocument.Parse(script.TextContent).RootElement).Any();
    }

    /// <summary>Handlers, styles, addresses that run, and pictures or styles of the payload's host.</summary>
    private static bool InAttribute(IAttr attribute) =>
        IsMark(attribute.Name)
        || attribute.Name.StartsWith("on", StringComparison.Ordinal)
        || attribute.Name is "style" or "srcdoc"
        || (Addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value))
        || (attribute.Name is "src" && attribute.Value.Contains("pwn.example", StringComparison.Ordinal));

    private static IEnumerable<string> InJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => IsMark(p.Name) ? [$"\"{p.Name}\":"] : InJson(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(InJson),
        _ => [],
    };

    /// <summary>Every row has as many fields as the head, and none begins as a formula does.</summary>
    private static IEnumerable<string> InCsv(string text)
    {
        string[][] rows = [.. Csv.Rows(text)];
        foreach (string[] row in rows)
        {
            if (row.Length != rows[0].Length) yield return $"{row.Length} fields instead of {rows[0].Length}: {row[0]}";
            foreach (string field in row.Where(f => f.Length > 0 && "=+-@\t\r".Contains(f[0], StringComparison.Ordinal))) yield return $"formula: {field}";
        }
    }
}
