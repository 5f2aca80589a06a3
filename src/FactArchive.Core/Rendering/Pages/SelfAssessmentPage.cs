using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>
/// How well the archive keeps its own rules, in figures that nobody has to keep up (JTI, CWA 17493: a published
/// self-assessment).
/// </summary>
internal static class SelfAssessmentPage
{
    public static PlannedOutput Plan(PageRenderer pages) => pages.Plan("self-assessment/index.html", OutputKind.SelfAssessment, Layouts.SelfAssessment,
        () => new PageContent(
            new PageHead(pages.Words.Say("self-assessment"), pages.Words.Say("assessment-description")),
            new { Assessment = Of(pages.Archive, pages.Words) }));

    private static SelfAssessmentView Of(Archive archive, Wording words)
    {
        ImmutableArray<Claim> claims = [.. archive.Claims.Select(c => c.Claim)];
        ImmutableArray<Claim> rated = [.. claims.Where(c => c.Status == ClaimStatus.Reviewed && c.Rating is not null)];
        ImmutableArray<Evidence> evidence = [.. claims.SelectMany(c => c.Evidence)];
        ImmutableArray<ChangeView> changes = CorrectionsPage.Changes(archive, words);
        Rating best = archive.Settings.Ratings.Ratings.MaxBy(r => r.Value ?? int.MinValue)!;
        ImmutableArray<Claim> atBest = [.. rated.Where(c => c.Rating!.Id == best.Id)];
        var origins = new Origins(archive.Sources);
        return new SelfAssessmentView
        {
            Reports = archive.Reports.Length,
            Claims = claims.Length,
            Reviewed = claims.Count(c => c.Status == ClaimStatus.Reviewed),
            Rated = rated.Length,
            Bar = BarView.Of(claims, archive.Settings.Ratings, words),
            Reviewers = Reviewers(claims, words),
            Evidence = evidence.Length,
            Archived = evidence.Count(e => e.Archived is not null),
            ArchivedShare = ChartView.Percent(evidence.Count(e => e.Archived is not null), evidence.Length, words),
            EvidencePerRated = rated.IsEmpty ? "" : words.Tenths(rated.Average(c => c.Evidence.Length)),
            RatedWithoutEvidence = rated.Count(c => c.Evidence.IsEmpty),
            BestRating = VerdictView.Of(best, words).Label,
            Best = atBest.Length,
            BestWithTwoOrigins = atBest.Count(c => origins.Behind([c]).Origins.Length >= 2),
            Relations = Relations(evidence, words),
            Kinds = Kinds(claims, words),
            Grades = Grades(archive, words),
            Corrections = changes.Length,
            LastCorrection = changes.FirstOrDefault()?.On,
            Detector = MarkdownText.Blocks(EmbeddedFile.Text("measured-scores.md")),
        };
    }

    private static ImmutableArray<ReviewerRow> Reviewers(IEnumerable<Claim> claims, Wording words) =>
    [
        .. claims.Where(c => c.Status == ClaimStatus.Reviewed).Select(c => c.Review).OfType<Review>()
            .GroupBy(r => r.By, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ReviewerRow(g.Key, g.Count(), DateView.Of(g.Min(r => r.On), words), DateView.Of(g.Max(r => r.On), words))),
    ];

    private static ChartView Relations(IEnumerable<Evidence> evidence, Wording words)
    {
        ILookup<EvidenceRelation, Evidence> by = evidence.ToLookup(e => e.Relation);
        return ChartView.Of(words.Say("what-pages-do"),
        [
            (words.Say("pages-support"), by[EvidenceRelation.Supports].Count()),
            (words.Say("pages-refute"), by[EvidenceRelation.Refutes].Count()),
            (words.Say("pages-context"), by[EvidenceRelation.Context].Count()),
        ], words);
    }

    private static ChartView Kinds(IEnumerable<Claim> claims, Wording words) => ChartView.Of(words.Say("claims-by-kind"), claims
        .GroupBy(c => c.Kind)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
        .Select(g => (KindLabels.Of(g.Key, words), g.Count())), words);

    private static ChartView Grades(Archive archive, Wording words)
    {
        ILookup<Reliability, SourceEntry> by = archive.Sources.Entries.ToLookup(e => e.Source.Reliability);
        return ChartView.Of(words.Say("sources-by-reliability"), Enum.GetValues<Reliability>()
            .Select(letter => ($"{letter}: {GradeWords.Of(letter, words)}", by[letter].Count())), words);
    }
}
