using System.Collections.Immutable;
using System.Text.Json;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>A file of a slice, with what the checks of the whole site need of it.</summary>
/// <param name="Index">Its place in the plan of the whole site.</param>
/// <param name="Sha256">Of the file as it lies in the slice: with zeros in the place of the root hash.</param>
internal sealed record PartFile(int Index, string Path, string Sha256, ImmutableArray<PageLink> Links, ImmutableArray<ulong> Parts);

/// <summary><c>part.json</c>: what <c>merge</c> has to know of a slice.</summary>
/// <param name="Program">That made it: slices of two programs are never mixed.</param>
/// <param name="Whole">Hash of everything that the whole site is made of.</param>
/// <param name="Outputs">How many files the whole site has, without its manifest.</param>
/// <param name="Files">In the order of the plan.</param>
internal sealed record PartManifest(string Program, SitePart Part, string Whole, int Outputs, SiteFacts Facts, ImmutableArray<PartFile> Files)
{
    public const string Path = "part.json";

    private const string Schema = "factarchive-part/1";

    /// <summary>Null for what is no part manifest of this program, to the byte.</summary>
    public static PartManifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            PartManifest manifest = Read(json.RootElement);
            bool isWhole = manifest.Write().Content.Span.SequenceEqual(bytes.Span) && manifest.Files.All(f => IsInside(f.Path));
            return isWhole ? manifest : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Its last member is a hash of the others.</summary>
    public OutputFile Write() => new(Path, Write(FileHash.Of(Path, Write("").Span).Hash));

    private ReadOnlyMemory<byte> Write(string seal) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("generator", Facts.Generator);
        json.WriteString("schema", Schema);
        json.WriteString("program", Program);
        json.WriteString("part", Part.ToString());
        json.WriteString("whole", Whole);
        json.WriteNumber("outputs", Outputs);
        json.WriteString("basePath", Facts.BasePath);
        json.Objects("inputs", Facts.Inputs, (j, input) =>
        {
            j.WriteString("path", input.Path);
            j.WriteString("sha256", input.Hash);
        });
        json.Objects("ratings", Facts.Ratings, (j, rating) =>
        {
            j.WriteString("claim", rating.Claim);
            j.WriteString("rating", rating.Rating);
            j.WriteNumber("history", rating.History);
        });
        json.Objects("files", Files, PartFileJson.Write);
        json.WriteString("seal", seal);
        json.WriteEndObject();
    }, indented: false);

    private static PartManifest Read(JsonElement json) => new(
        Text(json, "program"),
        SitePart.Parse(Text(json, "part")) ?? throw new FormatException("part"),
        Text(json, "whole"),
        json.GetProperty("outputs").GetInt32(),
        new SiteFacts(
            Text(json, "generator"),
            Text(json, "basePath"),
            [.. json.GetProperty("inputs").EnumerateArray().Select(i => new FileHash(Text(i, "path"), Text(i, "sha256")))],
            [.. json.GetProperty("ratings").EnumerateArray().Select(r => new PublishedRating(Text(r, "claim"), Text(r, "rating"), r.GetProperty("history").GetInt32()))]),
        [.. json.GetProperty("files").EnumerateArray().Select(PartFileJson.Read)]);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException(name);

    /// <summary>Whoever wrote the list: no file is read from outside the slice's folder.</summary>
    private static bool IsInside(string path) => path.Split('/').All(name => name is not ("" or "." or "..") && !name.Contains('\\') && !name.Contains('\0'));
}
