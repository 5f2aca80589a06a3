using System.Collections.Frozen;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Preview;

/// <summary>One whole site in memory. It never changes, so a reader is never shown parts of two builds.</summary>
public sealed class SiteSnapshot
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files;

    private SiteSnapshot(FrozenDictionary<string, ReadOnlyMemory<byte>> files) => _files = files;

    public static SiteSnapshot Of(IEnumerable<OutputFile> files) =>
        new(files.ToFrozenDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal));

    /// <param name="path">Relative to the site, compared letter by letter: a path can name a file of the site or nothing.</param>
    public bool TryFind(string path, out ReadOnlyMemory<byte> content) => _files.TryGetValue(path, out content);

    public bool Has(string path) => _files.ContainsKey(path);
}
