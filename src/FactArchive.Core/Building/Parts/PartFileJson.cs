using System.Runtime.InteropServices;
using System.Text.Json;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>A file of a slice in <c>part.json</c>.</summary>
internal static class PartFileJson
{
    public static void Write(Utf8JsonWriter json, PartFile file)
    {
        json.WriteNumber("index", file.Index);
        json.WriteString("path", file.Path);
        json.WriteString("sha256", file.Sha256);
        if (!file.Links.IsEmpty) json.Objects("links", file.Links, Write);
        if (!file.Parts.IsEmpty) json.WriteBase64String("parts", MemoryMarshal.AsBytes(file.Parts.AsSpan()));
    }

    public static PartFile Read(JsonElement json) => new(
        json.GetProperty("index").GetInt32(),
        Text(json, "path") ?? throw new FormatException("path"),
        Text(json, "sha256") ?? throw new FormatException("sha256"),
        json.TryGetProperty("links", out JsonElement links) ? [.. links.EnumerateArray().Select(ReadLink)] : [],
        json.TryGetProperty("parts", out JsonElement parts) ? [.. MemoryMarshal.Cast<byte, ulong>(parts.GetBytesFromBase64())] : []);

    private static void Write(Utf8JsonWriter json, PageLink link)
    {
        json.WriteString("target", link.Target);
        json.Text("file", link.File);
        json.WriteNumber("state", (int)link.State);
        if (link.At is not { } at) return;
        json.WriteString("writtenIn", at.Path);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
    }

    private static PageLink ReadLink(JsonElement json) => new(
        Text(json, "target") ?? throw new FormatException("target"),
        Text(json, "file"),
        (LinkState)json.GetProperty("state").GetInt32(),
        Text(json, "writtenIn") is { } path ? new Location(path, json.GetProperty("line").GetInt32(), json.GetProperty("column").GetInt32()) : null);

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
