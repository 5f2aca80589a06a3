using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Building;
using FactArchive.Core.Building.Parts;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Reporting;

/// <summary>The sentences in which the program says what came out.</summary>
public static class Wording
{
    /// <summary>Such as <c>Built 12 reports, 81 claims (44 reviewed), 31 sources, 14 tags: 214 files in 0.6 s</c>.</summary>
    public static string Built(BuildSummary? summary, int files, TimeSpan elapsed, SitePart? part = null)
    {
        string what = summary is null ? "" : $"{Contents(summary)}: ";
        string slice = part is null ? "" : $"part {part} of ";
        return $"Built {slice}{what}{Files(files)} in {Seconds(elapsed)}";
    }

    public static string Files(int count) => Count(count, "file");

    public static string Parts(int count) => Count(count, "part");

    /// <summary>Such as <c>No errors, 2 warnings</c>. Notices are left out: nobody has to do anything about them.</summary>
    public static string Outcome(ImmutableArray<Diagnostic> diagnostics)
    {
        int errors = diagnostics.Count(d => d.Severity == Severity.Error);
        int warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        string first = errors == 0 ? "No errors" : Count(errors, "error");
        return $"{first}, {(warnings == 0 ? "no warnings" : Count(warnings, "warning"))}";
    }

    public static string Claims(int count) => Count(count, "claim");

    public static string Quotes(int count) => Count(count, "quote");

    public static string Seeds(int count) => Count(count, "seed");

    public static string Seconds(TimeSpan elapsed) => elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    private static string Contents(BuildSummary summary)
    {
        string reports = Count(summary.Reports, "report");
        string claims = $"{Count(summary.Claims, "claim")} ({summary.Reviewed} reviewed)";
        return $"{reports}, {claims}, {Count(summary.Sources, "source")}, {Count(summary.Tags, "tag")}";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
