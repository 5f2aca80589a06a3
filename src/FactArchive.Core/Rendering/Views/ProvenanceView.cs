using FactArchive.Core.Annotation;

namespace FactArchive.Core.Rendering.Views;

/// <summary>What a page was made from, so that anybody can tell whether it still is.</summary>
/// <param name="Sha256">Of the seed's bytes.</param>
/// <param name="Annotation">The editors' file; null where nobody wrote one.</param>
/// <param name="AnnotationSha256">Of that file's bytes.</param>
/// <param name="Generator">The program and its version.</param>
public sealed record ProvenanceView(string Seed, string Sha256, string? Annotation, string? AnnotationSha256, string Generator)
{
    public static ProvenanceView Of(AnnotatedReport report) => new(
        report.Report.Seed.Path, report.Report.Sha256, report.AnnotationFile?.Path, report.AnnotationFile?.Sha256, Views.Generator.NameAndVersion);
}
