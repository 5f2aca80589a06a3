using System.Collections.Immutable;
using FactArchive.Core.Annotation;
using FactArchive.Core.Annotation.Versions;
using FactArchive.Core.Detection;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Process: detects, anchors and resolves the claims of each report, and assembles the archive.</summary>
internal static class ProcessPhase
{
    /// <returns>Null if there are no settings to build with; findings are in the bag.</returns>
    public static Archive? Run(ParsedInputs parsed, BuildOptions options, DiagnosticBag diagnostics)
    {
        RatingScale scale = parsed.Settings?.Ratings ?? RatingScale.Default;
        ImmutableArray<AnnotatedReport> reports =
        [
            .. InParallel.Select(parsed.Reports, (report, found) => Anchor(report, parsed, scale, found), diagnostics)
                .OfType<AnnotatedReport>()
                .Select(r => options.Drafts ? r : Release.WithoutDrafts(r)),
        ];
        if (parsed.Settings is null) return null;
        bool isWhole = reports.Length == parsed.Reports.Length;
        Outcome<Archive> archive = ArchiveAssembler.Assemble(reports, parsed.Settings, parsed.Sources, parsed.Tags, parsed.Pages, parsed.Connections);
        diagnostics.AddRange(isWhole ? archive.Diagnostics : WithoutReferences(archive.Diagnostics));
        return archive.Value;
    }

    private static AnnotatedReport? Anchor(Report report, ParsedInputs parsed, RatingScale scale, DiagnosticBag found)
    {
        SeedAnnotation? annotation = parsed.Annotations.GetValueOrDefault(report.Name);
        ImmutableArray<DetectedClaim> detected = Detect(report, annotation, parsed.Sources);
        Outcome<AnnotatedReport> anchored = ClaimAnchorer.Anchor(report, annotation, detected, parsed.Sources, scale);
        found.AddRange(anchored.Diagnostics);
        return anchored.Value is not { } value
            ? null
            : value with { Changes = PublisherChanges.Of(parsed.Versions.GetValueOrDefault(report.Name, []), report, value.Claims) };
    }

    /// <summary>What the detector finds; an editor's word on the language counts.</summary>
    public static ImmutableArray<DetectedClaim> Detect(Report report, SeedAnnotation? annotation, SourceRegistry sources) =>
        AttributionDetector.Detect(annotation?.Language is { } language ? report with { Language = language } : report, sources);

    /// <summary>While a report is missing for its own errors, links to it are not another mistake.</summary>
    private static ImmutableArray<Diagnostic> WithoutReferences(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Code != DiagnosticCodes.UnknownReport.Id)];
}
