using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>Joins a report with what editors wrote about it: every claim gets its place in the text, or the build an error.</summary>
public static class ClaimAnchorer
{
    /// <param name="detected">What the detector found; it stays only where no editor speaks.</param>
    /// <returns>No report if a quote has no certain place: an unanchored report cannot be published.</returns>
    public static Outcome<AnnotatedReport> Anchor(
        Report report, SeedAnnotation? annotation, ImmutableArray<DetectedClaim> detected, SourceRegistry sources, RatingScale scale)
    {
        var diagnostics = new DiagnosticBag();
        CheckSeed(report, annotation, diagnostics);
        var text = MatchText.Of(report);
        var edited = new EditedClaims(report, text, detected, new SourceResolver(sources, diagnostics), scale, diagnostics);
        ImmutableArray<Claim> editors = annotation is null ? [] : edited.Anchor(annotation);
        if (diagnostics.HasErrors) return new Outcome<AnnotatedReport>(null, diagnostics.ToImmutable());
        ImmutableArray<Claim> machine = MachineClaims.Of(report, detected, editors, annotation?.Dismissed ?? [], sources);
        ImmutableArray<Claim> claims = [.. editors.Concat(machine).OrderBy(c => c.Spans[0].Block).ThenBy(c => c.Spans[0].Span.Start)];
        AnnotatedReport joined = Join(report, annotation, claims);
        CheckPicture(joined, diagnostics);
        return new Outcome<AnnotatedReport>(diagnostics.HasErrors ? null : joined, diagnostics.ToImmutable());
    }

    private static void CheckPicture(AnnotatedReport report, DiagnosticBag diagnostics)
    {
        if (report.Picture is { } review && report.PictureText is null)
            diagnostics.Error(DiagnosticCodes.NoPicture, review.At,
                $"{report.Report.Seed.Path} tells of no picture; give its caption as `caption:`, or take `media:` away");
    }

    private static AnnotatedReport Join(Report report, SeedAnnotation? annotation, ImmutableArray<Claim> claims)
    {
        string? title = annotation?.Title ?? report.Title;
        return new AnnotatedReport
        {
            Report = report,
            Slug = annotation?.Slug ?? new Located<string>(DefaultSlug(report, title), new Location(report.Seed.Path, Math.Max(report.TitleLine, 1), 1)),
            Title = title,
            Authors = annotation?.Authors ?? report.Authors,
            Published = annotation?.Published ?? report.Published,
            Language = annotation?.Language ?? report.Language,
            Caption = annotation?.Caption ?? report.Caption,
            Picture = annotation?.Picture,
            Original = annotation?.Original,
            Archived = annotation?.Archived,
            Rights = annotation?.Rights ?? Rights.Full,
            Tags = annotation?.Tags ?? [],
            Related = annotation?.Related ?? [],
            Claims = claims,
            AnnotationFile = annotation is null ? null : (annotation.Path, annotation.FileSha256),
        };
    }

    private static string DefaultSlug(Report report, string? title)
    {
        string slug = title is null ? "" : Slugs.From(title);
        if (slug.Length == 0) slug = Slugs.From(report.Name);
        return slug.Length > 0 ? slug : $"report-{report.Sha256[..12]}";
    }

    private static void CheckSeed(Report report, SeedAnnotation? annotation, DiagnosticBag diagnostics)
    {
        if (annotation?.Sha256 is not { } hash || report.Sha256.StartsWith(hash.Value, StringComparison.OrdinalIgnoreCase)) return;
        diagnostics.Warning(DiagnosticCodes.SeedChanged, hash.At,
            $"{report.Seed.Path} is not the text that this was written against; check the quotes, then give sha256: {report.Sha256}");
    }
}
