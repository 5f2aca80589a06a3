using System.Collections.Immutable;
using FactArchive.Core.Building.Parts;
using FactArchive.Core.Rendering.Pictures;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Everything that a build reads, in memory and sorted by path: the core sees no disk.</summary>
public sealed record ArchiveInputs
{
    /// <summary><c>seeds/*.txt</c></summary>
    public ImmutableArray<InputFile> Seeds { get; init; } = [];

    /// <summary><c>seeds/versions/NAME/*.txt</c>: older texts of seeds.</summary>
    public ImmutableArray<InputFile> Versions { get; init; } = [];

    /// <summary><c>input/annotations/*.yml</c></summary>
    public ImmutableArray<InputFile> Annotations { get; init; } = [];

    /// <summary><c>input/pages/**/*.md</c></summary>
    public ImmutableArray<InputFile> Pages { get; init; } = [];

    /// <summary><c>input/assets/**</c>, copied as they are.</summary>
    public ImmutableArray<InputFile> Assets { get; init; } = [];

    /// <summary><c>theme/**</c>: the archive's own, or the built-in one under the same paths.</summary>
    public ImmutableArray<InputFile> Theme { get; init; } = [];

    public InputFile? Site { get; init; }

    public InputFile? Sources { get; init; }

    public InputFile? Tags { get; init; }

    public InputFile? Connections { get; init; }

    /// <summary>What went wrong while reading: missing folders, unreadable files, links out of the root.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>What the command line may change about a build.</summary>
/// <param name="Url">Base URL with its path, instead of the one in <c>site.yml</c>.</param>
/// <param name="Drafts">Also show what editors have not released: draft pages, and verdicts of claims that are still drafts.</param>
/// <param name="Against">The manifest of the site that went out last: verdicts are held against it.</param>
/// <param name="Part">Make only this slice of the site.</param>
/// <param name="Painter">Who draws the share pictures; null to leave them out.</param>
public sealed record BuildOptions(Uri? Url = null, bool Drafts = false, InputFile? Against = null, SitePart? Part = null, ISharePainter? Painter = null);
