using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactArchive.Tests.Rendering;

/// <summary>
/// JSON-LD expansion (W3C JSON-LD API, what the Web Annotation context needs of it) with a context that the tests carry:
/// nothing is fetched, and a term, type or address that the context does not know is an error, where JSON-LD would drop it.
/// </summary>
internal sealed class JsonLdExpander
{
    private readonly Dictionary<string, (string Id, string? Type, bool IsList)> _terms = new(StringComparer.Ordinal);

    /// <param name="context">The file of the context.</param>
    public JsonLdExpander(string context)
    {
        JsonObject terms = JsonNode.Parse(File.ReadAllText(context))!["@context"]!.AsObject();
        foreach ((string term, JsonNode? definition) in terms)
        {
            _terms[term] = definition is JsonObject full
                ? ((string)full["@id"]!, (string?)full["@type"], (string?)full["@container"] == "@list")
                : ((string)definition!, null, false);
        }
    }

    public JsonObject Expand(JsonObject document) => Node(document);

    private JsonObject Node(JsonObject node)
    {
        var expanded = new JsonObject();
        foreach ((string key, JsonNode? value) in node)
        {
            if (key == "@context") continue;
            (string id, string? type, bool isList) = Term(key);
            if (id == "@id") expanded["@id"] = Address((string)value!);
            else if (id == "@type") expanded["@type"] = Values(value, v => JsonValue.Create(Iri((string)v!)));
            else if (isList) expanded[id] = new JsonArray(new JsonObject { ["@list"] = Values(value, v => Value(v!, type)) });
            else expanded[id] = Values(value, v => Value(v!, type));
        }
        return expanded;
    }

    private JsonNode Value(JsonNode value, string? type)
    {
        if (value is JsonObject node) return Node(node);
        return type switch
        {
            "@id" => new JsonObject { ["@id"] = Address((string)value!) },
            "@vocab" => new JsonObject { ["@id"] = Iri((string)value!) },
            null => new JsonObject { ["@value"] = value.DeepClone() },
            _ => Typed(value, Iri(type)),
        };
    }

    private static JsonObject Typed(JsonNode value, string type)
    {
        if (type.EndsWith("#dateTime", StringComparison.Ordinal))
            Assert.True(DateTimeOffset.TryParseExact((string)value!, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), value.ToJsonString());
        else if (type.EndsWith("#nonNegativeInteger", StringComparison.Ordinal))
            Assert.True(value.GetValueKind() == JsonValueKind.Number && (int)value >= 0, value.ToJsonString());
        return new JsonObject { ["@value"] = value.DeepClone(), ["@type"] = type };
    }

    private static JsonArray Values(JsonNode? value, Func<JsonNode?, JsonNode> expand) =>
        value is JsonArray many ? new JsonArray([.. many.Select(expand)]) : new JsonArray(expand(value));

    private (string Id, string? Type, bool IsList) Term(string key)
    {
        if (!_terms.TryGetValue(key, out (string Id, string? Type, bool IsList) term)) return (Iri(key), null, false);
        return (term.Id[0] == '@' ? term.Id : Iri(term.Id), term.Type, term.IsList);
    }

    /// <summary>A term, or a name with a prefix of the context, as an absolute IRI.</summary>
    private string Iri(string name)
    {
        if (_terms.TryGetValue(name, out (string Id, string? Type, bool IsList) term)) return term.Id == name ? name : Iri(term.Id);
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, $"'{name}' is no term of the context");
        if (name.AsSpan(colon + 1).StartsWith("//")) return name;
        Assert.True(_terms.TryGetValue(name[..colon], out term), $"'{name}' has no prefix of the context");
        return term.Id + name[(colon + 1)..];
    }

    private static string Address(string address)
    {
        Assert.True(Uri.TryCreate(address, UriKind.Absolute, out _), $"'{address}' is no absolute address");
        return address;
    }
}
