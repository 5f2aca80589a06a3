using System.Collections.Frozen;

namespace FactArchive.Edge.Preview;

/// <summary>Content types by a file's ending.</summary>
public static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    public const string Text = "text/plain; charset=utf-8";

    private const string Unknown = "application/octet-stream";

    private static readonly FrozenDictionary<string, string> ByEnding = new Dictionary<string, string>
    {
        [".html"] = Html,
        [".txt"] = Text,
        [".md"] = "text/markdown; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".map"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".geojson"] = "application/geo+json",
        [".xml"] = "application/xml",
        [".webmanifest"] = "application/manifest+json",
        [".csv"] = "text/csv; charset=utf-8",
        [".pdf"] = "application/pdf",
        [".wasm"] = "application/wasm",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/x-icon",
        [".mp4"] = "video/mp4",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Of(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path), Unknown);
}
