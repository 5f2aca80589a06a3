using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>All that makes two reports neighbours.</summary>
/// <param name="Sources">Names of those that both cite.</param>
/// <param name="Tags">Labels of those that both carry.</param>
internal sealed record Grounds(Tie Tie, ImmutableArray<string> Sources, ImmutableArray<string> Tags, bool SimilarText);

/// <summary>Says in words why two reports are neighbours.</summary>
internal static class Reasons
{
    private const int NamedTags = 2;

    public static ImmutableArray<string> Of(Grounds grounds, ArchivedReport report, ArchivedReport other)
    {
        Tie tie = grounds.Tie;
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (tie.Picked) reasons.Add("an editor's pick");
        if (tie.PickedThere && !tie.Picked) reasons.Add("its editors picked this report");
        if (tie.Contradicts) reasons.Add("contradicts a claim here");
        if (tie.Same) reasons.Add(tie.SameByWording ? "makes a claim in nearly the same words" : "makes the same claim");
        if (tie.Names) reasons.Add("named in this report");
        if (tie.NamedBy && !tie.Names) reasons.Add("names this report");
        if (grounds.Sources.Length > 0) reasons.Add(SharedSources(grounds.Sources));
        if (grounds.Tags.Length > 0) reasons.Add($"{(grounds.Tags.Length == 1 ? "tag" : "tags")} {Listed(grounds.Tags, NamedTags)}");
        if (grounds.SimilarText) reasons.Add("similar text");
        if (Apart(report, other) is { } apart) reasons.Add(apart);
        return reasons.ToImmutable();
    }

    private static string SharedSources(ImmutableArray<string> names) => names.Length switch
    {
        1 => $"cites {names[0]} too",
        2 => $"cites the same two sources, {names[0]} and {names[1]}",
        _ => $"cites the same {names.Length} sources",
    };

    private static string Listed(ImmutableArray<string> names, int most)
    {
        string listed = string.Join(", ", names.Take(most));
        return names.Length > most ? $"{listed} and {names.Length - most} more" : listed;
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
