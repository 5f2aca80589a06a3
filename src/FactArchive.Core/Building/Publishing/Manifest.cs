using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Publishing;

/// <summary>
/// <c>manifest.json</c>: the SHA-256 of every file of the site and of each seed, older text and annotation that it came from, and
/// one root hash over them all. It is also how the program knows a folder as its own.
/// </summary>
/// <param name="Root">Over the generator, files, then inputs; pages count with zeros in the place of the root hash that they show.</param>
/// <param name="Files">Sorted by path.</param>
/// <param name="Inputs">Sorted by path.</param>
/// <param name="Ratings">Every verdict that the site gives, so that the next one can be held against it.</param>
internal sealed record Manifest(string Generator, string Root, ImmutableArray<FileHash> Files, ImmutableArray<FileHash> Inputs, ImmutableArray<PublishedRating> Ratings)
{
    public const string Path = "manifest.json";

    private const string Schema = "factarchive-manifest/1";

    /// <param name="files">Of pages with zeros in the place of the root hash.</param>
    public static string RootOf(string generator, ImmutableArray<FileHash> files, ImmutableArray<FileHash> inputs, ImmutableArray<PublishedRating> ratings) =>
        FileHash.OverAll([HashOf("generator", generator), .. files, .. inputs, HashOf("ratings", string.Concat(ratings))]);

    /// <summary>Null for what is no manifest of this program, to the byte.</summary>
    public static Manifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            JsonElement root = json.RootElement;
            var manifest = new Manifest(root.GetProperty("generator").GetString()!, root.GetProperty("root").GetString()!, Hashes(root, "files"), Hashes(root, "inputs"), ReadRatings(root));
            return manifest.Write().Content.Span.SequenceEqual(bytes.Span) ? manifest : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException or FormatException)
        {
            return null;
        }
    }

    public OutputFile Write() => new(Path, JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("generator", Generator);
        json.WriteString("schema", Schema);
        json.WriteString("root", Root);
        WriteHashes(json, "files", Files);
        WriteHashes(json, "inputs", Inputs);
        json.WriteStartObject("ratings");
        foreach (PublishedRating rating in Ratings)
        {
            json.WriteStartObject(rating.Claim);
            json.WriteString("rating", rating.Rating);
            json.WriteNumber("history", rating.History);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }));

    private static FileHash HashOf(string name, string text) => FileHash.Of(name, Encoding.UTF8.GetBytes(text));

    private static ImmutableArray<PublishedRating> ReadRatings(JsonElement root) =>
    [
        .. root.GetProperty("ratings").EnumerateObject()
            .Select(p => new PublishedRating(p.Name, p.Value.GetProperty("rating").GetString()!, p.Value.GetProperty("history").GetInt32())),
    ];

    private static ImmutableArray<FileHash> Hashes(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateObject().Select(p => new FileHash(p.Name, p.Value.GetString()!))];

    private static void WriteHashes(Utf8JsonWriter json, string name, ImmutableArray<FileHash> hashes)
    {
        json.WriteStartObject(name);
        foreach (FileHash file in hashes) json.WriteString(file.Path, file.Hash);
        json.WriteEndObject();
    }
}
