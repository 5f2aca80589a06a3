using System.Collections.Immutable;

namespace FactArchive.Core.Building.Review;

/// <summary>Collects the parts of a page, and those of its links that are not good for certain.</summary>
internal sealed class PageReading(string path, SitePaths known) : IAttributeReader
{
    private readonly List<ulong> _parts = [];
    private readonly List<PageLink> _links = [];

    public void Id(ReadOnlySpan<char> id) => _parts.Add(PartHash.Of(id));

    public void Link(ReadOnlySpan<char> target)
    {
        LinkState state = known.Resolve(path, target, out string? file);
        if (state != LinkState.Good) _links.Add(new PageLink(target.ToString(), file, state));
    }

    /// <summary>Sorted, each once.</summary>
    public ImmutableArray<ulong> Parts() => [.. _parts.Distinct().Order()];

    /// <summary>In the order of the page, without links to parts of the page itself that are there.</summary>
    public ImmutableArray<PageLink> Links(ImmutableArray<ulong> parts) => [.. _links.Where(link => !IsHere(link, parts))];

    private bool IsHere(PageLink link, ImmutableArray<ulong> parts) =>
        link.State == LinkState.Open && link.File == path && parts.BinarySearch(PartHash.Of(SitePaths.PartOf(link.Target))) >= 0;
}
