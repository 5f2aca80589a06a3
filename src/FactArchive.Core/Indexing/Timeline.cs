using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>Something on a line of time: a report on the day of its publication, or a claim on a day that it names.</summary>
/// <param name="Day">Null for reports without a date. Of a month the first day.</param>
/// <param name="IsMonth">Whether only the month is known.</param>
public sealed record TimelineItem<T>(DateOnly? Day, bool IsMonth, T Thing);

/// <summary>The archive by date of publication and by the dates that its claims name, oldest first.</summary>
public static class Timeline
{
    /// <summary>Longer stretches, such as a year, are no event's date.</summary>
    private const int LongestDays = 31;

    /// <summary>Reports without a date come last.</summary>
    public static ImmutableArray<TimelineItem<ArchivedReport>> ByPublication(Archive archive) =>
    [
        .. archive.Reports.Reverse()
            .OrderBy(r => r.Annotated.Published ?? DateOnly.MaxValue)
            .Select(r => new TimelineItem<ArchivedReport>(r.Annotated.Published, false, r)),
    ];

    /// <summary>
    /// Claims that name a day or a month, each under the first one that it names. A claim that appears more than once stands
    /// here once, as its group's first.
    /// </summary>
    public static ImmutableArray<TimelineItem<ClaimInReport>> ByEvent(Archive archive) =>
    [
        .. archive.Claims
            .Where(c => archive.Groups.Of(c.Name) is not { } group || group.First.Name == c.Name)
            .Select(c => First(c) is { } date ? new TimelineItem<ClaimInReport>(date.From, date.From != date.To, c) : null)
            .OfType<TimelineItem<ClaimInReport>>()
            .OrderBy(i => i.Day)
            .ThenBy(i => i.IsMonth ? 0 : 1)
            .ThenBy(i => i.Thing.Name, StringComparer.Ordinal),
    ];

    private static DateMention? First(ClaimInReport claim) => ClaimMatter.Of(claim.Claim.Text, claim.Report.Annotated.Published).Dates
        .FirstOrDefault(d => d.To.DayNumber - d.From.DayNumber < LongestDays);
}
