using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>A tag that often stands with another one.</summary>
/// <param name="Shared">In so many reports.</param>
public sealed record RelatedTag(Tag Tag, int Shared);

/// <summary>A tag and the reports that carry it, newest first.</summary>
/// <param name="Related">Tags of the same reports; those that stand together the more often than apart come first.</param>
public sealed record TagEntry(Tag Tag, ImmutableArray<ArchivedReport> Reports, ImmutableArray<RelatedTag> Related)
{
    public string Path => $"tags/{Tag.Id}/";
}

/// <summary>The tags in use, by label.</summary>
public sealed record TagIndex(ImmutableArray<TagEntry> Entries)
{
    private const int MostRelated = 6;

    public static TagIndex Of(ImmutableArray<ArchivedReport> reports)
    {
        Dictionary<string, int> carriers = reports
            .SelectMany(r => r.Tags)
            .CountBy(t => t.Id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return new TagIndex(
        [
            .. reports
                .SelectMany(r => r.Tags.Select(t => (Tag: t, Report: r)))
                .GroupBy(p => p.Tag.Id)
                .Select(g => new TagEntry(g.First().Tag, [.. g.Select(p => p.Report)], Related(g.Key, g.Select(p => p.Report), carriers)))
                .OrderBy(e => e.Tag.Label, StringComparer.OrdinalIgnoreCase)
                .ThenBy(e => e.Tag.Id, StringComparer.Ordinal),
        ]);
    }

    /// <summary>By the cosine of the two tags' reports: a tag that is everywhere is no near one.</summary>
    private static ImmutableArray<RelatedTag> Related(string tag, IEnumerable<ArchivedReport> reports, Dictionary<string, int> carriers) =>
    [
        .. reports
            .SelectMany(r => r.Tags)
            .Where(t => t.Id != tag)
            .GroupBy(t => t.Id, (id, same) => new RelatedTag(same.First(), same.Count()), StringComparer.Ordinal)
            .OrderByDescending(t => t.Shared / Math.Sqrt((double)carriers[tag] * carriers[t.Tag.Id]))
            .ThenBy(t => t.Tag.Id, StringComparer.Ordinal)
            .Take(MostRelated),
    ];
}
