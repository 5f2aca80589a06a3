using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering;

/// <summary>What a file of the site is for; a build may be asked for some kinds only.</summary>
public enum OutputKind
{
    Home, Report, ReportList, Claim, ClaimList, Group, Contradictions, Embed, Tag, Source, Timeline, Corrections, SelfAssessment, HandWritten,
    SearchPage, NotFound, SharePicture, Feed, Sitemap, Annotations, Citation, Data, SearchIndex, Asset,
}

/// <summary>The bytes of a file, and what was found while they were made.</summary>
public readonly record struct RenderedOutput(ReadOnlyMemory<byte> Content, ImmutableArray<Diagnostic> Diagnostics)
{
    public static RenderedOutput Good(ReadOnlyMemory<byte> content) => new(content, []);
}

/// <summary>A file of the site before it is made: its path is known, its bytes are made when somebody asks.</summary>
/// <param name="Path">Relative to the site's root, with forward slashes.</param>
/// <param name="Render">Pure: the same bytes whenever, however often and on whatever thread it is called.</param>
public sealed record PlannedOutput(string Path, OutputKind Kind, Func<RenderedOutput> Render)
{
    public bool IsPage => ArchivePath.HasExtension(Path, ".html");

    /// <summary>A file that is there already.</summary>
    public static PlannedOutput Of(OutputKind kind, OutputFile file) => new(file.Path, kind, () => RenderedOutput.Good(file.Content));

    /// <summary>A file whose making finds nothing.</summary>
    public static PlannedOutput Of(string path, OutputKind kind, Func<ReadOnlyMemory<byte>> content) =>
        new(path, kind, () => RenderedOutput.Good(content()));
}
