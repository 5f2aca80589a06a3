using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>A link of a page that is not known to be good.</summary>
/// <param name="Target">As it is written.</param>
/// <param name="File">The file of the site that it means; null for an address above the site.</param>
/// <param name="State"><see cref="LinkState.Open"/>: good if that page has the part.</param>
/// <param name="At">The editor's own line, where one wrote it; null for links that the theme makes.</param>
internal readonly record struct PageLink(string Target, string? File, LinkState State, Location? At = null);

/// <summary>What a file leaves behind when its bytes are gone: enough to check the site, and to seal the file.</summary>
public sealed record OutputTrace
{
    private OutputTrace(string path, RenderedOutput rendered)
    {
        Path = path;
        Length = rendered.Content.Length;
        Diagnostics = rendered.Diagnostics;
        Seal = FileSeal.Of(path, rendered.Content.Span);
    }

    public string Path { get; }

    /// <summary>In bytes.</summary>
    public int Length { get; }

    /// <summary>What was found while the file was made.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; }

    /// <summary>Where in the file the root hash of the site has to be put; none where it does not show it.</summary>
    public ImmutableArray<int> RootPlaces => Seal.Places;

    /// <summary>What machines are told and the page does not show.</summary>
    internal ImmutableArray<Diagnostic> MarkupFindings { get; init; } = [];

    internal bool IsPage => ArchivePath.HasExtension(Path, ".html");

    /// <summary>In the order of the page; links that are good are left out.</summary>
    internal ImmutableArray<PageLink> Links { get; init; } = [];

    /// <summary>The page's parts, by the hash of their ids; sorted.</summary>
    internal ImmutableArray<ulong> Parts { get; init; } = [];

    internal FileSeal Seal { get; }

    internal static OutputTrace Of(PlannedOutput output, RenderedOutput rendered) => new(output.Path, rendered);

    internal bool HasPart(string id) => Parts.BinarySearch(PartHash.Of(id)) >= 0;
}

/// <summary>64 bits of an id (FNV-1a): pages of a large archive have millions of them.</summary>
internal static class PartHash
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> id)
    {
        ulong hash = Basis;
        foreach (char letter in id) hash = (hash ^ letter) * Prime;
        return hash;
    }
}
