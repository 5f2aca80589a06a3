using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>An earlier verdict on a claim.</summary>
public sealed record HistoryView(DateView On, VerdictView? Verdict, Html Why);

/// <summary>A claim elsewhere that says the same or the opposite.</summary>
public sealed record ClaimLinkView(string Path, string Text, string Report, string? Language, VerdictView Verdict);

/// <summary>A stretch of a passage whose words changed: <c>same</c>, <c>removed</c> or <c>added</c>.</summary>
public sealed record DiffView(string Kind, string Text);

/// <summary>A claim as its card and its page show it.</summary>
public sealed record ClaimView
{
    public required string Id { get; init; }

    /// <summary>Place in the report, from 1.</summary>
    public required int Number { get; init; }

    public required string Path { get; init; }

    public required string ReportPath { get; init; }

    public required string ReportTitle { get; init; }

    public DateView? ReportPublished { get; init; }

    public required ProvenanceView Provenance { get; init; }

    /// <summary>Link to the very words in the original page; null where that is not known.</summary>
    public string? InOriginal { get; init; }

    /// <summary>Address of the original page.</summary>
    public string? Original { get; init; }

    /// <summary>Address of an archived copy of the original page.</summary>
    public string? Archived { get; init; }

    public string? Language { get; init; }

    public required string Text { get; init; }

    /// <summary>The words as they stand; parts are joined by an ellipsis.</summary>
    public required string Quote { get; init; }

    /// <summary>Whether the claim was put in other words than the quote.</summary>
    public bool IsRestated { get; init; }

    public required string Status { get; init; }

    public required string Anchor { get; init; }

    /// <summary>What became of the quoted words; empty unless the anchor is <c>changed</c>.</summary>
    public required ImmutableArray<DiffView> Changes { get; init; }

    public required VerdictView Verdict { get; init; }

    /// <summary>Whether the claim has a card for other pages (<c>embed.html</c> beside its page).</summary>
    public bool CanEmbed { get; init; }

    internal static bool MayEmbed(Claim claim) => claim.Status == ClaimStatus.Reviewed;

    public required string Speaker { get; init; }

    public string? SpeakerText { get; init; }

    public SourceView? Source { get; init; }

    public required string Kind { get; init; }

    public required string KindLabel { get; init; }

    public required string Reliability { get; init; }

    public required int Credibility { get; init; }

    public required string Grade { get; init; }

    /// <summary>The grade in words.</summary>
    public required string GradeWords { get; init; }

    public string? Cue { get; init; }

    /// <summary>What the speaker rests it on; null where that is only the speaker's own word.</summary>
    public string? Basis { get; init; }

    public bool Denies { get; init; }

    /// <summary>On whom the speaker relies, as the text says.</summary>
    public SourceView? Citing { get; init; }

    public SourceView? Origin { get; init; }

    /// <summary>From the report back to the speaker.</summary>
    public required ImmutableArray<SourceView> Chain { get; init; }

    public Html? Why { get; init; }

    public string? ReviewedBy { get; init; }

    public DateView? ReviewedOn { get; init; }

    public required ImmutableArray<EvidenceView> Evidence { get; init; }

    public required ImmutableArray<HistoryView> History { get; init; }

    public required ImmutableArray<ClaimLinkView> SameAs { get; init; }

    /// <summary>The page with every appearance of the claim; null if it appears once.</summary>
    public string? GroupPath { get; init; }

    /// <summary>Such as "3 outlets, 1 origin: …" where many voices are one; null otherwise.</summary>
    public string? Echo { get; init; }

    /// <summary>What is wrong with a verdict in the claim's favour; null if nothing is.</summary>
    public string? Thin { get; init; }

    public required ImmutableArray<ClaimLinkView> Contradicts { get; init; }
}
