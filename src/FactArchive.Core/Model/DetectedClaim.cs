using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

public enum ClaimForm { Direct, Indirect, Mixed }

public enum Polarity { Asserts, Denies }

/// <summary>How sure the detector is; what has no source is no claim at all.</summary>
public enum DetectionTier { Certain, Likely }

/// <summary>A part of a block's reading text.</summary>
/// <param name="Block">Index into <see cref="Report.Blocks"/>.</param>
/// <param name="Span">In UTF-16 code units of the block's reading text.</param>
public readonly record struct BlockSpan(int Block, TextSpan Span);

/// <summary>Who says it, and how the text says so.</summary>
public sealed record Attribution
{
    /// <summary>The speaker's name as a reader would give it: pronouns and descriptions resolved.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker as the text has it; null if only implied.</summary>
    public string? SpeakerText { get; init; }

    /// <summary>The verb or phrase that attributes; " … " joins the parts of a split one.</summary>
    public string? Cue { get; init; }

    /// <summary>Kind of the speaker as far as the words tell.</summary>
    public SourceKind Kind { get; init; } = SourceKind.Other;

    /// <summary>Through whom the words came, as the text says ("X told Y": Y).</summary>
    public ImmutableArray<string> Via { get; init; } = [];

    /// <summary>On whom the speaker relies, as the text says ("Y reports, citing X": X).</summary>
    public string? Citing { get; init; }

    /// <summary>What the statement rests on, where the text says so ("the images show …").</summary>
    public SourceKind? Basis { get; init; }
}

/// <summary>A passage that the report attributes to a source, found by the detector and seen by nobody yet.</summary>
/// <param name="Spans">In reading order; a sentence broken by its attribution has two.</param>
public sealed record DetectedClaim(ImmutableArray<BlockSpan> Spans, ClaimForm Form, Polarity Polarity, DetectionTier Tier, Attribution Attribution)
{
    /// <summary>The block in which source and cue stand; not that of the claim if the next paragraph names them.</summary>
    public int AttributionBlock { get; init; }

    /// <summary>Whether it goes on with the quotation before it and has its attribution from there.</summary>
    public bool Continues { get; init; }
}
