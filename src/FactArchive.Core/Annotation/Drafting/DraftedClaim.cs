using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>What is proposed to an editor for one detected claim: its place and its source, and no judgement.</summary>
internal sealed record DraftedClaim
{
    public required string Id { get; init; }

    public required Quotation Quotation { get; init; }

    /// <summary>Id of the registry, where the speaker is in it.</summary>
    public string? Source { get; init; }

    /// <summary>The speaker's name, where the registry has no entry.</summary>
    public string? Speaker { get; init; }

    public ImmutableArray<string> Via { get; init; } = [];

    public string? Citing { get; init; }

    public SourceKind? Basis { get; init; }

    public Polarity Polarity { get; init; }

    /// <summary>Where it stands and what gave it away.</summary>
    public required string Note { get; init; }

    /// <summary>How the speaker gets into the registry; null where nothing is to be done.</summary>
    public string? SpeakerNote { get; init; }
}
