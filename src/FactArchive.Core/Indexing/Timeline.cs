using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>The reports of one month; year and month are 0 for reports without a date.</summary>
public sealed record TimelineMonth(int Year, int Month, ImmutableArray<ArchivedReport> Reports);

/// <summary>The archive by date of publication, oldest first.</summary>
public static class Timeline
{
    public static ImmutableArray<TimelineMonth> Of(Archive archive) =>
    [
        .. archive.Reports
            .GroupBy(r => (Year: r.Annotated.Published?.Year ?? 0, Month: r.Annotated.Published?.Month ?? 0))
            .OrderBy(g => g.Key.Year == 0 ? int.MaxValue : g.Key.Year)
            .ThenBy(g => g.Key.Month)
            .Select(g => new TimelineMonth(g.Key.Year, g.Key.Month, [.. g.Reverse()])),
    ];
}
