using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>How far a claim has come: found by the machine, being edited, or reviewed by a named editor.</summary>
public enum ClaimStatus { Machine, Draft, Reviewed }

/// <summary>Where a claim stands in the text, compared with what its editor wrote.</summary>
public enum AnchorState { Exact, Moved, Changed, Ambiguous, Lost }

public enum EvidenceRelation { Supports, Refutes, Context }

/// <summary>A cited page that supports or refutes a claim, or puts it in context.</summary>
public sealed record Evidence
{
    public Location At { get; init; }

    public required Uri Url { get; init; }

    public Uri? Archived { get; init; }

    public string? Title { get; init; }

    /// <summary>Id of the registry, where the publisher is in it.</summary>
    public Located<string>? Source { get; init; }

    /// <summary>The publisher's name, where the registry has no entry.</summary>
    public string? Publisher { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>Id of the voice on which the page rests, where that is not its publisher.</summary>
    public Located<string>? Origin { get; init; }

    public EvidenceRelation Relation { get; init; }
}

/// <summary>An earlier verdict on a claim and why it was given.</summary>
public sealed record HistoryEntry(DateOnly On, Located<string>? Rating, string? Why);

/// <summary>Who looked at a claim, and when.</summary>
public sealed record Review(string By, DateOnly On);

/// <summary>A claim with its place in the report and everything that is known about it.</summary>
public sealed record Claim
{
    /// <summary>Where an editor wrote it; the place in the seed for a detected claim.</summary>
    public Location At { get; init; }

    /// <summary>Unique in its report; part of the claim's address.</summary>
    public required string Id { get; init; }

    public required ClaimStatus Status { get; init; }

    public required AnchorState Anchor { get; init; }

    /// <summary>What became of the words that an editor quoted; empty unless the anchor is <see cref="AnchorState.Changed"/>.</summary>
    public ImmutableArray<DiffPart> Changes { get; init; } = [];

    /// <summary>In reading order; a sentence broken by its attribution has two.</summary>
    public required ImmutableArray<BlockSpan> Spans { get; init; }

    /// <summary>Line of the seed on which the claim begins.</summary>
    public required int Line { get; init; }

    /// <summary>The words of each span, as they stand in the reading text.</summary>
    public required ImmutableArray<string> Quotes { get; init; }

    /// <summary>The claim as an editor put it; the quoted words where nobody did.</summary>
    public required string Text { get; init; }

    public ClaimForm Form { get; init; } = ClaimForm.Indirect;

    public Polarity Polarity { get; init; }

    /// <summary>Null for claims that an editor entered and the detector did not see.</summary>
    public DetectionTier? Tier { get; init; }

    public string? Cue { get; init; }

    /// <summary>The speaker's name: of the registry where it is resolved.</summary>
    public string? Speaker { get; init; }

    public string? SpeakerText { get; init; }

    public Source? Source { get; init; }

    /// <summary>Through whom the claim reached the report, from the speaker on.</summary>
    public ImmutableArray<Source> Via { get; init; } = [];

    /// <summary>On whom the speaker relies, as the text says ("Y reports, citing X": X).</summary>
    public Source? Citing { get; init; }

    /// <summary>The voice on which the claim finally rests where that is not the speaker.</summary>
    public Source? Origin { get; init; }

    public SourceKind Kind { get; init; } = SourceKind.Other;

    /// <summary>What the speaker rests the claim on.</summary>
    public SourceKind? Basis { get; init; }

    public AdmiraltyGrade Grade { get; init; } = AdmiraltyGrade.Unknown;

    /// <summary>Null unless a person rated the claim.</summary>
    public Rating? Rating { get; init; }

    /// <summary>The reviewer's reason, in Markdown.</summary>
    public string? Why { get; init; }

    public Review? Review { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public ImmutableArray<HistoryEntry> History { get; init; } = [];

    public ImmutableArray<Located<string>> SameAs { get; init; } = [];

    public ImmutableArray<Located<string>> Contradicts { get; init; } = [];
}
