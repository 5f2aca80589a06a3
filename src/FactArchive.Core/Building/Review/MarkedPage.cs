using System.Collections.Immutable;
using System.Text.Json;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>A page while its structured data are held against what it shows.</summary>
internal sealed class MarkedPage(string path, string html)
{
    private readonly DiagnosticBag _found = new();
    private string? _visible;

    public string Path => path;

    public ImmutableArray<Diagnostic> Found => _found.ToImmutable();

    /// <summary>All objects of a type, however deep; null if the data cannot be read, which is told.</summary>
    public ImmutableArray<JsonElement>? Data(string type)
    {
        var found = ImmutableArray.CreateBuilder<JsonElement>();
        try
        {
            foreach (string script in HtmlScan.DataScripts(html))
            {
                using JsonDocument data = JsonDocument.Parse(script);
                if (script.Contains(type, StringComparison.Ordinal)) Collect(data.RootElement.Clone(), type, found);
            }
            return found.ToImmutable();
        }
        catch (JsonException)
        {
            Tell("the structured data of this page are not JSON; write `page.data` into the script element as it is");
            return null;
        }
    }

    public void Expect(string property, string? said, string wanted)
    {
        if (said != wanted) Tell($"the markup's {property} is '{Excerpt.Of(said ?? "")}', and the archive has '{Excerpt.Of(wanted)}'");
    }

    /// <param name="layout">The layout that has to show it.</param>
    public void Shown(string property, string? said, string layout)
    {
        _visible ??= HtmlScan.VisibleText(html);
        if (said is null || _visible.Contains(HtmlScan.OneBlank(said), StringComparison.Ordinal)) return;
        Tell($"the markup's {property} is '{Excerpt.Of(said)}', and the page does not show that; the {layout} layout has to");
    }

    public void ShowsDay(string property, string? day)
    {
        if (day is not null && !html.Contains($"datetime=\"{day}\"", StringComparison.Ordinal))
            Tell($"the markup's {property} is {day}, and the page does not show that day");
    }

    public void Tell(string message) => _found.Error(DiagnosticCodes.MarkupMismatch, new Location(path, 1, 1), message);

    /// <summary>The text that is reached by these keys; null if there is none.</summary>
    public static string? Text(JsonElement element, params ReadOnlySpan<string> way)
    {
        foreach (string step in way)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element)) return null;
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }

    private static void Collect(JsonElement element, string type, ImmutableArray<JsonElement>.Builder found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray()) Collect(item, type, found);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Text(element, "@type") == type) found.Add(element);
            foreach (JsonProperty property in element.EnumerateObject()) Collect(property.Value, type, found);
        }
    }
}
