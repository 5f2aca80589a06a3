using System.Globalization;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;

namespace FactArchive.Core.Rendering.Files;

/// <summary>When something of the archive last changed, as its content tells.</summary>
internal static class ContentDates
{
    /// <summary>A day as an instant (RFC 3339), for formats that know no days.</summary>
    public static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>The latest of publication, reviews and changes of verdict; null if nothing bears a date.</summary>
    public static DateOnly? Updated(ArchivedReport report)
    {
        DateOnly latest = report.Annotated.Claims
            .Select(Updated)
            .Append(report.Annotated.Published)
            .Max(d => d ?? DateOnly.MinValue);
        return latest == DateOnly.MinValue ? null : latest;
    }

    /// <summary>When somebody first judged the claim; null if nobody has.</summary>
    public static DateOnly? Created(Claim claim)
    {
        DateOnly first = claim.History.Select(h => h.On).Append(claim.Review?.On ?? DateOnly.MaxValue).Min();
        return first == DateOnly.MaxValue ? null : first;
    }

    public static DateOnly? Updated(Claim claim)
    {
        DateOnly latest = claim.History.Select(h => h.On).Append(claim.Review?.On ?? DateOnly.MinValue).Max();
        return latest == DateOnly.MinValue ? null : latest;
    }
}
