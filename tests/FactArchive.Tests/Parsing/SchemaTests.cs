using System.Text.Json;
using FactArchive.Core.Parsing;

namespace FactArchive.Tests.Parsing;

/// <summary>What an editor's program completes and checks while typing is what the readers know.</summary>
public class SchemaTests
{
    public static TheoryData<string, string, KeySet> Entries() => new()
    {
        { "annotation", "", AnnotationKeys.Annotation },
        { "annotation", "claim", AnnotationKeys.Claim },
        { "annotation", "review", AnnotationKeys.Reviewed },
        { "annotation", "media", AnnotationKeys.Media },
        { "annotation", "evidence", AnnotationKeys.Evidence },
        { "annotation", "history", AnnotationKeys.History },
        { "sources", "source", SourceKeys.Source },
        { "tags", "tag", TagKeys.Tag },
        { "connections", "", ConnectionKeys.Connections },
        { "connections", "pair", ConnectionKeys.Pair },
        { "site", "", SiteKeys.Site },
        { "site", "publisher", SiteKeys.Publisher },
        { "site", "rating", SiteKeys.Rating },
        { "site", "policies", SiteKeys.Policies },
    };

    public static TheoryData<string, string, string, string[]> Words() => new()
    {
        { "annotation", "", "rights", [.. YamlWords.Rights.Words] },
        { "annotation", "claim", "basis", [.. YamlWords.Kind.Words] },
        { "annotation", "claim", "reliability", [.. YamlWords.Reliability.Words] },
        { "annotation", "claim", "polarity", [.. YamlWords.Polarity.Words] },
        { "annotation", "claim", "status", [.. YamlWords.Status.Words] },
        { "annotation", "media", "code", [.. YamlWords.PictureCode.Words] },
        { "annotation", "evidence", "relation", [.. YamlWords.Relation.Words] },
        { "sources", "source", "kind", [.. YamlWords.Kind.Words] },
        { "sources", "source", "reliability", [.. YamlWords.Reliability.Words] },
        { "connections", "pair", "verdict", [.. YamlWords.PairVerdict.Words] },
        { "site", "rating", "tone", [.. YamlWords.Tone.Words] },
        { "site", "policies", "claim-length", [.. YamlWords.Level.Words] },
    };

    [Theory]
    [MemberData(nameof(Entries), DisableDiscoveryEnumeration = true)]
    public void Knows_the_same_keys_as_the_reader(string schema, string entry, KeySet keys)
    {
        JsonElement definition = Definition(schema, entry);
        Assert.Equal(keys.All.Order(StringComparer.Ordinal), Properties(definition).Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(keys.Required, Required(definition));
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Entries), DisableDiscoveryEnumeration = true)]
    public void Says_of_every_key_what_it_means(string schema, string entry, KeySet keys)
    {
        Assert.All(Properties(Definition(schema, entry)), p => Assert.EndsWith(".", p.Value.GetProperty("description").GetString(), StringComparison.Ordinal));
        Assert.NotEmpty(keys.Thing);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Knows_the_same_words_as_the_reader(string schema, string entry, string key, string[] words)
    {
        JsonElement allowed = Definition(schema, entry).GetProperty("properties").GetProperty(key).GetProperty("enum");
        Assert.Equal(words, allowed.EnumerateArray().Select(w => w.GetString()));
    }

    private static JsonElement Definition(string schema, string entry)
    {
        JsonElement root = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "schemas", schema + ".schema.json"))).RootElement;
        return entry.Length == 0 ? root : root.GetProperty("$defs").GetProperty(entry);
    }

    private static JsonElement.ObjectEnumerator Properties(JsonElement definition) => definition.GetProperty("properties").EnumerateObject();

    private static IEnumerable<string?> Required(JsonElement definition) =>
        definition.TryGetProperty("required", out JsonElement required) ? required.EnumerateArray().Select(r => r.GetString()) : [];

    /// <summary>The repository: the nearest folder upward that holds the schemas.</summary>
    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "schemas"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
