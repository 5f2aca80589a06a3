using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Detection;

/// <summary>Finds the passages that a report attributes to a source (the labelling guideline).</summary>
public static class AttributionDetector
{
    /// <summary>The report's claims in reading order. Time is linear in the report's length.</summary>
    public static ImmutableArray<DetectedClaim> Detect(Report report, SourceRegistry sources)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        string? code = report.Language is "en" or "uk" or "ru" or "de" ? report.Language : Guess(report);
        return new ReportReader(new ReportState(report, sources, LanguageCues.For(code))).Read();
    }

    private static string? Guess(Report report)
    {
        foreach (Block block in report.Blocks)
        {
            if (block.Text.Length > 80 && LanguageGuess.Of(block.Text) is { } found) return found;
        }
        return LanguageGuess.Of(string.Join(' ', report.Blocks.Take(20).Select(b => b.Text)));
    }
}
