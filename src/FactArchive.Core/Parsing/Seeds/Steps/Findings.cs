using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>What an editor should know about a parsed seed.</summary>
internal static class Findings
{
    public static ImmutableArray<Diagnostic> Of(Report report, PublicationDay day)
    {
        var found = new DiagnosticBag();
        var file = new Location(report.Seed.Path);
        if (report.Title is null)
            found.Warning(DiagnosticCodes.SeedNoTitle, file, $"no headline found; give it as `title:` in input/annotations/{report.Name}.yml");
        if (report.BodyParagraphs == 0)
            found.Warning(DiagnosticCodes.SeedNoBody, file, "no paragraph of reading text found; is this the report?");
        if (day is { Day: { } chosen, Chosen: { } at, Against: { } rival })
            found.Warning(DiagnosticCodes.SeedDates, new Location(report.Seed.Path, at.Line, 1), Conflict(chosen, at, rival));
        return found.ToImmutable();
    }

    private static string Conflict(PartialDate chosen, DateCandidate at, DateCandidate rival)
    {
        var other = new PartialDate(rival.Date.Year, rival.Date.Month, rival.Date.Day);
        return $"{chosen} (line {at.Line}) is taken as the day of publication, but line {rival.Line} has {other}; give `published:` if that is right";
    }
}
