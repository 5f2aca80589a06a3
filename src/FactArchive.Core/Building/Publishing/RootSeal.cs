using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Publishing;

/// <summary>
/// The root hash covers every page, and every page shows it. So it is taken over pages that show zeros in its place, and put
/// in afterwards; who verifies puts the zeros back.
/// </summary>
internal static class RootSeal
{
    /// <summary>What stands right before the hash in a page.</summary>
    private const string Opening = "data-root>";

    private static readonly byte[] Empty = Encoding.ASCII.GetBytes(Opening + SiteView.NoRoot);

    /// <summary>Where in a page the root hash has to be put, in bytes.</summary>
    public static ImmutableArray<int> Places(string path, ReadOnlySpan<byte> content) => Find(path, content, Empty);

    public static void Put(string root, Span<byte> content, ImmutableArray<int> places)
    {
        foreach (int place in places) Encoding.ASCII.GetBytes(root, content[place..]);
    }

    /// <summary>The page as the root hash was taken of it.</summary>
    public static ReadOnlyMemory<byte> Open(string path, ReadOnlyMemory<byte> content, string root) =>
        With(SiteView.NoRoot, content, Find(path, content.Span, Encoding.ASCII.GetBytes(Opening + root)));

    /// <summary>A copy with the root hash in its places; the page itself where it has none.</summary>
    public static ReadOnlyMemory<byte> With(string root, ReadOnlyMemory<byte> content, ImmutableArray<int> places)
    {
        if (places.IsEmpty) return content;
        byte[] changed = content.ToArray();
        Put(root, changed, places);
        return changed;
    }

    private static ImmutableArray<int> Find(string path, ReadOnlySpan<byte> content, ReadOnlySpan<byte> wanted)
    {
        if (!ArchivePath.HasExtension(path, ".html")) return [];
        var places = ImmutableArray.CreateBuilder<int>();
        for (int from = 0, at; (at = content[from..].IndexOf(wanted)) >= 0; from += at + wanted.Length) places.Add(from + at + Opening.Length);
        return places.ToImmutable();
    }
}
