using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>An annotation with drafted claims in it.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Claims">How many claims were added; without any, the file is as it was.</param>
public sealed record AnnotationDraft(string Text, int Claims);

/// <summary>
/// Proposes to an editor what the detector found: a new annotation, or claims at the end of an old one. A proposal that
/// the reader would not take back word for word is not made.
/// </summary>
public static class AnnotationDrafter
{
    /// <summary>Whether a file holds nothing yet but comments, which is no mistake before claims are drafted into it.</summary>
    public static bool IsBlank(SourceText file) =>
        file.Text.Split('\n').All(line => line.TrimStart() is "" or ['#', ..]);

    /// <param name="file">The annotation as it stands; null where there is none.</param>
    /// <param name="annotation">What it says; null where it says nothing yet.</param>
    /// <returns>No draft if the annotation has errors: which claims are new cannot be told then.</returns>
    public static Outcome<AnnotationDraft> Draft(
        Report report, SourceText? file, SeedAnnotation? annotation, ImmutableArray<DetectedClaim> detected, SourceRegistry sources, RatingScale scale)
    {
        Outcome<AnnotatedReport> anchored = ClaimAnchorer.Anchor(report, annotation, detected, sources, scale);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(anchored.Diagnostics);
        if (anchored.Value is not { } known) return new Outcome<AnnotationDraft>(null, diagnostics.ToImmutable());
        ImmutableArray<DraftedClaim> claims = DraftNew(known, annotation, detected, sources, diagnostics);
        AnnotationDraft? draft = claims.IsEmpty
            ? new AnnotationDraft(file?.Text ?? "", 0)
            : string.IsNullOrWhiteSpace(file?.Text) ? Fresh(known, claims) : Added(file, annotation, claims, diagnostics);
        return new Outcome<AnnotationDraft>(draft, diagnostics.ToImmutable());
    }

    private static ImmutableArray<DraftedClaim> DraftNew(
        AnnotatedReport known, SeedAnnotation? annotation, ImmutableArray<DetectedClaim> detected, SourceRegistry sources, DiagnosticBag diagnostics)
    {
        ImmutableArray<Claim> editors = [.. known.Claims.Where(c => c.Status != ClaimStatus.Machine)];
        var drafter = new ClaimDrafter(known.Report, sources, editors.Select(c => c.Id));
        var claims = ImmutableArray.CreateBuilder<DraftedClaim>();
        foreach (DetectedClaim found in MachineClaims.Untouched(known.Report, detected, editors, annotation?.Dismissed ?? []))
        {
            if (drafter.Draft(found) is { } claim) claims.Add(claim);
            else TellLeftOut(known.Report, found, diagnostics);
        }
        return claims.ToImmutable();
    }

    private static AnnotationDraft Fresh(AnnotatedReport known, ImmutableArray<DraftedClaim> claims) =>
        new(FreshAnnotation.Write(known.Report, known.Slug.Value, claims), claims.Length);

    private static AnnotationDraft? Added(SourceText file, SeedAnnotation? annotation, ImmutableArray<DraftedClaim> claims, DiagnosticBag diagnostics)
    {
        YamlNode? root = annotation is null ? null : YamlReader.Read(file).Value;
        string? text = new ClaimInsertion(file, root).Of(claims)?.ApplyTo(file.Text);
        if (text is not null && ReadsBack(new SourceText(file.Path, text), annotation, claims)) return new AnnotationDraft(text, claims.Length);
        diagnostics.Error(DiagnosticCodes.WrongValue, ClaimInsertion.KeyIn(root)?.KeyAt ?? new Location(file.Path, 1, 1),
            "no claim can be added to this file as it is written; give `claims:` on a line of its own and each claim as `- id: …` below it");
        return null;
    }

    /// <summary>The last word is the reader's: the old claims as they were, then the new ones.</summary>
    private static bool ReadsBack(SourceText file, SeedAnnotation? before, ImmutableArray<DraftedClaim> claims)
    {
        Outcome<SeedAnnotation> read = AnnotationReader.Read(file);
        if (read.Value is not { } after || read.Diagnostics.Any(d => d.Severity == Severity.Error)) return false;
        IEnumerable<(string, string)> wanted = (before?.Claims ?? []).Select(c => (c.Id.Value, c.Quote.Value))
            .Concat(claims.Select(c => (c.Id, c.Quotation.Quote)));
        return after.Claims.Select(c => (c.Id.Value, c.Quote.Value)).SequenceEqual(wanted);
    }

    private static void TellLeftOut(Report report, DetectedClaim found, DiagnosticBag diagnostics)
    {
        string words = Excerpt.Of(string.Join(QuoteMatcher.Gap, MachineClaims.Quotes(report, found.Spans)));
        diagnostics.Notice(DiagnosticCodes.ClaimNotDrafted, new Location(report.Seed.Path, report.Blocks[found.Spans[0].Block].Line, 1),
            $"no quote would find the claim \"{words}\" again; annotate it by hand");
    }
}
