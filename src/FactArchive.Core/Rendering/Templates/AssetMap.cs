using System.Collections.Immutable;
using System.Security.Cryptography;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Templates;

/// <summary>
/// The theme's assets under names that carry a hash of their bytes, so that a browser may keep them for ever and never
/// shows an old one. Scripts are published without what only their authors read.
/// </summary>
public sealed class AssetMap
{
    private const int HashBytes = 5;
    private readonly ImmutableDictionary<string, string> _paths;

    private AssetMap(ImmutableDictionary<string, string> paths, ImmutableArray<OutputFile> files)
    {
        _paths = paths;
        Files = files;
    }

    public ImmutableArray<OutputFile> Files { get; }

    public static AssetMap Of(IEnumerable<InputFile> assets)
    {
        var paths = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (InputFile asset in assets)
        {
            string name = asset.Path["theme/assets/".Length..];
            ReadOnlyMemory<byte> bytes = ArchivePath.HasExtension(name, ".js") ? LeanScript.Of(asset.Bytes) : asset.Bytes;
            string hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, HashBytes));
            string stem = ArchivePath.WithoutExtension(name);
            string path = $"assets/{stem}.{hash}{name[stem.Length..]}";
            paths[name] = path;
            files.Add(new OutputFile(path, bytes));
        }
        return new AssetMap(paths.ToImmutable(), files.ToImmutable());
    }

    /// <summary>The site path of an asset by its name in <c>theme/assets</c>; null if there is none.</summary>
    public string? Find(string name) => _paths.GetValueOrDefault(name);
}
