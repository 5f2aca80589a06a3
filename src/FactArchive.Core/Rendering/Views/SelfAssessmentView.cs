using System.Collections.Immutable;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>What one editor reviewed.</summary>
public sealed record ReviewerRow(string Name, int Claims, DateView First, DateView Last);

/// <summary>The archive held against the rules that it sets itself, counted at build.</summary>
public sealed record SelfAssessmentView
{
    public required int Reports { get; init; }

    public required int Claims { get; init; }

    public required int Reviewed { get; init; }

    public required int Rated { get; init; }

    public required BarView Bar { get; init; }

    public required ImmutableArray<ReviewerRow> Reviewers { get; init; }

    /// <summary>Pages cited as evidence, each claim's counted apart.</summary>
    public required int Evidence { get; init; }

    /// <summary>Of these, pages with an archived copy; and their share.</summary>
    public required int Archived { get; init; }

    public required string ArchivedShare { get; init; }

    /// <summary>Cited pages a rated claim, such as "3.1"; empty if nothing is rated.</summary>
    public required string EvidencePerRated { get; init; }

    /// <summary>Rated claims for which no page is cited.</summary>
    public required int RatedWithoutEvidence { get; init; }

    /// <summary>The scale's best rating, such as "Corroborated".</summary>
    public required string BestRating { get; init; }

    /// <summary>Claims with that rating; and those of them behind which two independent origins stand.</summary>
    public required int Best { get; init; }

    public required int BestWithTwoOrigins { get; init; }

    public required ChartView Relations { get; init; }

    public required ChartView Kinds { get; init; }

    public required ChartView Grades { get; init; }

    /// <summary>Verdicts that were changed after they had been published; and the day of the latest change.</summary>
    public required int Corrections { get; init; }

    public DateView? LastCorrection { get; init; }

    /// <summary>Table of the detector's measured scores.</summary>
    public required Html Detector { get; init; }
}
