using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

/// <summary>Whether the report is published in full, or only its claims and metadata.</summary>
public enum Rights { Full, Excerpt }

/// <summary>What editors add to one seed: <c>input/annotations/NAME.yml</c>, as written, nothing resolved yet.</summary>
public sealed record SeedAnnotation
{
    public required string Path { get; init; }

    /// <summary>The seed's file name without <c>.txt</c>.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of this file's bytes, in lower-case hexadecimal; set by who read the bytes.</summary>
    public string? FileSha256 { get; init; }

    /// <summary>Hash of the seed text that this was written against.</summary>
    public Located<string>? Sha256 { get; init; }

    public Located<string>? Slug { get; init; }

    public Uri? Original { get; init; }

    public Uri? Archived { get; init; }

    public Rights Rights { get; init; } = Rights.Full;

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    public ImmutableArray<Located<string>> Related { get; init; } = [];

    public string? Title { get; init; }

    /// <summary>Default where the editor leaves the parsed authors alone; empty where there are none.</summary>
    public ImmutableArray<string>? Authors { get; init; }

    public DateOnly? Published { get; init; }

    public string? Language { get; init; }

    public string? Caption { get; init; }

    public PictureReview? Picture { get; init; }

    /// <summary>Quotes of detected claims that are none.</summary>
    public ImmutableArray<Located<string>> Dismissed { get; init; } = [];

    public ImmutableArray<AnnotatedClaim> Claims { get; init; } = [];
}

/// <summary>A claim as an editor wrote it.</summary>
public sealed record AnnotatedClaim
{
    public required Location At { get; init; }

    public required Located<string> Id { get; init; }

    public required Located<string> Quote { get; init; }

    public Located<string>? Prefix { get; init; }

    public Located<string>? Suffix { get; init; }

    public string? Claim { get; init; }

    public Located<string>? Source { get; init; }

    /// <summary>A speaker's name where the registry has no entry.</summary>
    public string? Speaker { get; init; }

    public ImmutableArray<Located<string>> Via { get; init; } = [];

    /// <summary>On whom the speaker relies.</summary>
    public Located<string>? Citing { get; init; }

    public Located<string>? Origin { get; init; }

    public SourceKind? Basis { get; init; }

    public Reliability? Reliability { get; init; }

    public int Credibility { get; init; } = AdmiraltyGrade.NotJudged;

    public Polarity? Polarity { get; init; }

    public ClaimStatus Status { get; init; } = ClaimStatus.Draft;

    public Review? Review { get; init; }

    public Located<string>? Rating { get; init; }

    public string? Why { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public ImmutableArray<HistoryEntry> History { get; init; } = [];

    /// <summary>Claims elsewhere that say the same, as <c>slug/id</c>.</summary>
    public ImmutableArray<Located<string>> SameAs { get; init; } = [];

    /// <summary>Claims elsewhere that this one contradicts, as <c>slug/id</c>.</summary>
    public ImmutableArray<Located<string>> Contradicts { get; init; } = [];
}
