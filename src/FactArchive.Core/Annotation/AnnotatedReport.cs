using System.Collections.Immutable;
using FactArchive.Core.Annotation.Versions;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>
/// A report whose every claim has its place in the text. Only this type can be published: a claim whose quote is not
/// there never gets so far.
/// </summary>
public sealed record AnnotatedReport
{
    public required Report Report { get; init; }

    /// <summary>The report's address: pinned by the editor, or made of the title or the seed's name.</summary>
    public required Located<string> Slug { get; init; }

    /// <summary>Null if neither the seed nor an editor gives one.</summary>
    public string? Title { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public DateOnly? Published { get; init; }

    public string? Language { get; init; }

    public string? Caption { get; init; }

    /// <summary>What an editor found about the picture; then the report has one.</summary>
    public PictureReview? Picture { get; init; }

    /// <summary>What the report says of its picture: the caption, or else what stands for it; null without a picture.</summary>
    public string? PictureText => Caption is { Length: > 0 } ? Caption : Report.ImageAlt;

    public Uri? Original { get; init; }

    public Uri? Archived { get; init; }

    public Rights Rights { get; init; }

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>An editor's picks, by slug.</summary>
    public ImmutableArray<Located<string>> Related { get; init; } = [];

    /// <summary>In reading order.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The editors' file, with the hash of its bytes; null where nobody wrote one.</summary>
    public (string Path, string? Sha256)? AnnotationFile { get; init; }

    /// <summary>What the publisher changed after the fact, oldest first; one entry for each older text.</summary>
    public ImmutableArray<PublisherChange> Changes { get; init; } = [];

    /// <summary>What readers see where there is no headline.</summary>
    public string DisplayTitle => Title ?? $"Untitled report {Report.Name}";
}
