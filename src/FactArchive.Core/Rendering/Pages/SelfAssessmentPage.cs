using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files;
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
            new PageHead("Self-assessment", "This archive held against its own rules, counted at every build."), new { Assessment = Of(pages.Archive) }));

    private static SelfAssessmentView Of(Archive archive)
    {
        ImmutableArray<Claim> claims = [.. archive.Claims.Select(c => c.Claim)];
        ImmutableArray<Claim> rated = [.. claims.Where(c => c.Status == ClaimStatus.Reviewed && c.Rating is not null)];
        ImmutableArray<Evidence> evidence = [.. claims.SelectMany(c => c.Evidence)];
        ImmutableArray<ChangeView> changes = CorrectionsPage.Changes(archive);
        Rating best = archive.Settings.Ratings.Ratings.MaxBy(r => r.Value ?? int.MinValue)!;
        ImmutableArray<Claim> atBest = [.. rated.Where(c => c.Rating!.Id == best.Id)];
        var origins = new Origins(archive.Sources);
        return new SelfAssessmentView
        {
            Reports = archive.Reports.Length,
            Claims = claims.Length,
            Reviewed = claims.Count(c => c.Status == ClaimStatus.Reviewed),
            Rated = rated.Length,
            Bar = BarView.Of(claims, archive.Settings.Ratings),
            Reviewers = Reviewers(claims),
            Evidence = evidence.Length,
            Archived = evidence.Count(e => e.Archived is not null),
            ArchivedShare = ChartView.Percent(evidence.Count(e => e.Archived is not null), evidence.Length),
            EvidencePerRated = rated.IsEmpty ? "" : rated.Average(c => c.Evidence.Length).ToString("0.0", CultureInfo.InvariantCulture),
            RatedWithoutEvidence = rated.Count(c => c.Evidence.IsEmpty),
            BestRating = best.Label,
            Best = atBest.Length,
            BestWithTwoOrigins = atBest.Count(c => origins.Behind([c]).Origins.Length >= 2),
            Relations = Relations(evidence),
            Kinds = Kinds(claims),
            Grades = Grades(archive),
            Corrections = changes.Length,
            LastCorrection = changes.FirstOrDefault()?.On,
            Detector = MarkdownText.Blocks(EmbeddedFile.Text("measured-scores.md")),
        };
    }

    private static ImmutableArray<ReviewerRow> Reviewers(IEnumerable<Claim> claims) =>
    [
        .. claims.Where(c => c.Status == ClaimStatus.Reviewed).Select(c => c.Review).OfType<Review>()
            .GroupBy(r => r.By, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ReviewerRow(g.Key, g.Count(), DateView.Of(g.Min(r => r.On)), DateView.Of(g.Max(r => r.On)))),
    ];

    private static ChartView Relations(IEnumerable<Evidence> evidence)
    {
        ILookup<EvidenceRelation, Evidence> by = evidence.ToLookup(e => e.Relation);
        return ChartView.Of("What cited pages do",
        [
            ("support a claim", by[EvidenceRelation.Supports].Count()),
            ("refute a claim", by[EvidenceRelation.Refutes].Count()),
            ("put a claim in context", by[EvidenceRelation.Context].Count()),
        ]);
    }

    private static ChartView Kinds(IEnumerable<Claim> claims) => ChartView.Of("Claims by kind of source", claims
        .GroupBy(c => c.Kind)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
        .Select(g => (KindLabels.Of(g.Key), g.Count())));

    private static ChartView Grades(Archive archive)
    {
        ILookup<Reliability, SourceEntry> by = archive.Sources.Entries.ToLookup(e => e.Source.Reliability);
        return ChartView.Of("Sources by reliability", Enum.GetValues<Reliability>()
            .Select(letter => ($"{letter}: {new AdmiraltyGrade(letter, AdmiraltyGrade.NotJudged).ReliabilityWord}", by[letter].Count())));
    }
}
