using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>A tag and the reports that carry it, newest first.</summary>
public sealed record TagEntry(Tag Tag, ImmutableArray<ArchivedReport> Reports)
{
    public string Path => $"tags/{Tag.Id}/";
}

/// <summary>The tags in use, by label.</summary>
public sealed record TagIndex(ImmutableArray<TagEntry> Entries)
{
    public static TagIndex Of(ImmutableArray<ArchivedReport> reports) => new(
    [
        .. reports
            .SelectMany(r => r.Tags.Select(t => (Tag: t, Report: r)))
            .GroupBy(p => p.Tag.Id)
            .Select(g => new TagEntry(g.First().Tag, [.. g.Select(p => p.Report)]))
            .OrderBy(e => e.Tag.Label, StringComparer.OrdinalIgnoreCase)
            .ThenBy(e => e.Tag.Id, StringComparer.Ordinal),
    ]);
}
