using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>Says in words why two reports are neighbours.</summary>
internal static class Reasons
{
    private const int NamedSources = 2;
    private const int NamedTags = 2;

    public static ImmutableArray<string> Of(Tie tie, ArchivedReport report, ArchivedReport other)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (tie.Picked) reasons.Add("an editor's pick");
        if (tie.Contradicts) reasons.Add("contradicts a claim here");
        if (tie.Same) reasons.Add("makes the same claim");
        if (tie.Names) reasons.Add("named in this report");
        if (tie.NamedBy && !tie.Names) reasons.Add("names this report");
        if (tie.Sources.Count > 0) reasons.Add(SharedSources(tie.Sources));
        if (tie.Tags.Count > 0) reasons.Add($"{(tie.Tags.Count == 1 ? "tag" : "tags")} {Listed(tie.Tags, NamedTags)}");
        if (Apart(report, other) is { } apart) reasons.Add(apart);
        return reasons.ToImmutable();
    }

    private static string SharedSources(List<string> names) => names.Count <= NamedSources
        ? $"cites {Listed(names, NamedSources)} too"
        : $"cites the same {names.Count} sources";

    private static string Listed(List<string> names, int most)
    {
        string listed = string.Join(", ", names.Take(most));
        return names.Count > most ? $"{listed} and {names.Count - most} more" : listed;
    }

    private static string? Apart(ArchivedReport report, ArchivedReport other)
    {
        if (report.Annotated.Published is not { } mine || other.Annotated.Published is not { } theirs) return null;
        int days = theirs.DayNumber - mine.DayNumber;
        if (days == 0) return "the same day";
        string direction = days > 0 ? "later" : "earlier";
        return Math.Abs(days) switch
        {
            1 => $"a day {direction}",
            < 60 => $"{Math.Abs(days)} days {direction}",
            < 730 => $"{Math.Round(Math.Abs(days) / 30.44):0} months {direction}",
            _ => $"{Math.Round(Math.Abs(days) / 365.25):0} years {direction}",
        };
    }
}
