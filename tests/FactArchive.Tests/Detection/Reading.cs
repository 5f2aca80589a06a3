using System.Collections.Immutable;
using FactArchive.Core.Detection;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Detection;

/// <summary>Reports made of a few lines, and their claims in a short form.</summary>
internal static class Reading
{
    public static Report Report(string? language, params string[] paragraphs) => new()
    {
        Seed = new SourceText("seeds/x.txt", string.Join('\n', paragraphs)),
        Name = "x",
        Sha256 = "",
        Language = language,
        Blocks = [.. paragraphs.Select((p, i) => new Block(BlockKind.Paragraph, i + 1, ReadingText.Of(p)))],
    };

    public static ImmutableArray<DetectedClaim> Claims(string? language, params string[] paragraphs) => AttributionDetector.Detect(Report(language, paragraphs), SourceRegistry.Empty);

    /// <summary>"speaker | cue | kind | span ¦ span".</summary>
    public static string[] Lines(string? language, params string[] paragraphs)
    {
        Report report = Report(language, paragraphs);
        return [.. AttributionDetector.Detect(report, SourceRegistry.Empty).Select(c => Line(c, report))];
    }

    /// <summary>The same, with "| NOT" after what is denied.</summary>
    public static string[] MarkedLines(string? language, params string[] paragraphs)
    {
        Report report = Report(language, paragraphs);
        return [.. AttributionDetector.Detect(report, SourceRegistry.Empty).Select(c => Line(c, report) + (c.Polarity == Polarity.Denies ? " | NOT" : ""))];
    }

    private static string Line(DetectedClaim claim, Report report) =>
        $"{claim.Attribution.Speaker} | {claim.Attribution.Cue} | {claim.Attribution.Kind.Id()} | {string.Join(" ¦ ", claim.Spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text)))}";
}
