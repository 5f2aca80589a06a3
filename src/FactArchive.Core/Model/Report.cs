using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Model;

public enum BlockKind { Paragraph, Subheading, ListItem, TableRow, RelatedHeadline, Embed }

/// <summary>A piece of the report's reading text with the line of the seed on which it stands.</summary>
public sealed record Block(BlockKind Kind, int Line, ReadingText Reading)
{
    public string Text => Reading.Text;

    /// <summary>Whether claims are looked for here: paragraphs, list items and embedded posts (the labelling guideline).</summary>
    public bool HoldsClaims => Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Embed;
}

/// <summary>A line of the seed that is not part of the report, and why.</summary>
public sealed record DroppedLine(int Line, string Text, string Reason);

/// <summary>A seed as the parser understood it. Everything but the seed itself may be missing.</summary>
public sealed record Report
{
    public required SourceText Seed { get; init; }

    /// <summary>The seed's file name without <c>.txt</c>; its annotation bears the same name.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the seed's bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public string? Title { get; init; }

    public int TitleLine { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public DateOnly? Published { get; init; }

    /// <summary>BCP 47 tag of the text's language, such as <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The site that published the report, as the seed names it.</summary>
    public string? Site { get; init; }

    /// <summary>The site as readers are shown it: a host that mixes scripts in its ASCII form.</summary>
    public string? ShownSite => Site is null ? null : HostName.Shown(Site);

    public string? CopyrightHolder { get; init; }

    public int? CopyrightYear { get; init; }

    public int? ReadMinutes { get; init; }

    public string? ImageAlt { get; init; }

    public string? Caption { get; init; }

    public string? ImageCredit { get; init; }

    public ImmutableArray<Block> Blocks { get; init; } = [];

    public ImmutableArray<DroppedLine> Dropped { get; init; } = [];

    public int BodyParagraphs => Blocks.Count(b => b.Kind == BlockKind.Paragraph);
}
