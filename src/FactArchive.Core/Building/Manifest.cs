using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>
/// <c>manifest.json</c>: the SHA-256 of every file of the site and of each seed and annotation that it came from, and one
/// hash over them all. It is also how the program knows a folder as its own.
/// </summary>
public static class Manifest
{
    public const string Path = "manifest.json";

    /// <summary>Begins the value of <c>generator</c> in every manifest.</summary>
    public const string Generator = "FactArchive";

    public static OutputFile Of(ImmutableArray<OutputFile> site, ArchiveInputs inputs)
    {
        ImmutableArray<(string Path, string Hash)> files = Hashes(site.Select(f => (f.Path, f.Content)));
        ImmutableArray<(string Path, string Hash)> sources = Hashes(inputs.Seeds.Concat(inputs.Versions).Concat(inputs.Annotations).Select(f => (f.Path, f.Bytes)));
        return JsonFile.Write(Path, json =>
        {
            json.WriteStartObject();
            json.WriteString("generator", $"{Generator} {typeof(Manifest).Assembly.GetName().Version!.ToString(3)}");
            json.WriteString("schema", "factarchive-manifest/1");
            json.WriteString("root", Root(files.Concat(sources)));
            WriteHashes(json, "files", files);
            WriteHashes(json, "inputs", sources);
            json.WriteEndObject();
        });
    }

    private static ImmutableArray<(string Path, string Hash)> Hashes(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files) =>
    [
        .. files
            .Select(f => (f.Path, Convert.ToHexStringLower(SHA256.HashData(f.Content.Span))))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    private static void WriteHashes(System.Text.Json.Utf8JsonWriter json, string name, ImmutableArray<(string Path, string Hash)> hashes)
    {
        json.WriteStartObject(name);
        foreach ((string path, string hash) in hashes) json.WriteString(path, hash);
        json.WriteEndObject();
    }

    /// <summary>SHA-256 over lines of "hash, two blanks, path", as <c>sha256sum</c> prints them.</summary>
    private static string Root(IEnumerable<(string Path, string Hash)> hashes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(hashes.Select(h => $"{h.Hash}  {h.Path}\n")))));
}
