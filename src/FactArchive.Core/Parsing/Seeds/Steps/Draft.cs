using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Where a date stands that may be the day of publication.</summary>
internal enum DatePlace { Metadata, Header, Page, Tail }

internal readonly record struct DateCandidate(FoundDate Date, int Line, DatePlace Place);

/// <summary>A report in the making: local to one parse, handed from step to step, frozen at the end.</summary>
internal sealed class Draft(SourceText seed, List<SeedLine> lines)
{
    public SourceText Seed { get; } = seed;

    public List<SeedLine> Lines { get; } = lines;

    /// <summary>Index of the line with which the report's text begins.</summary>
    public int BodyStart { get; set; }

    /// <summary>Index of the first line behind the report's text.</summary>
    public int TailStart { get; set; }

    public string? Title { get; set; }

    public int TitleLine { get; set; }

    public string TitleBare => Title is null ? "" : _titleBare ??= Fold.Bare(Title);

    public ImmutableArray<string> Authors { get; set; } = [];

    public bool HasByline { get; set; }

    public List<DateCandidate> Dates { get; } = [];

    public int? ReadMinutes { get; set; }

    public string? ImageAlt { get; set; }

    public string? Caption { get; set; }

    public string? ImageCredit { get; set; }

    public string? CopyrightHolder { get; set; }

    public int? CopyrightYear { get; set; }

    /// <summary>Names that the page gives itself, the most trustworthy first.</summary>
    public List<string> SiteNames { get; } = [];

    public List<Block> Blocks { get; } = [];

    /// <summary>Bare names of the sites that the page's notices of copyright give.</summary>
    public HashSet<string> KnownSites { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether blank lines part the paragraphs; else every line end does.</summary>
    public bool PartsByBlankLines { get; set; }

    /// <summary>Headline and paragraphs so far, in folded form, to ask whether the report uses a word.</summary>
    public string FoldedText => _foldedText ??= Fold.Of(string.Join(' ', Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(b => b.Text).Prepend(Title ?? "")));

    private string? _foldedText;
    private string? _titleBare;

    public SeedLine? At(int index) => index >= 0 && index < Lines.Count ? Lines[index] : null;

    public void AddBlock(SeedLine line, BlockKind kind, LineRole role)
    {
        line.Add(role);
        Blocks.Add(new Block(kind, line.Number, line.Rest()));
    }

    public void AddBlock(SeedLine line, BlockKind kind, LineRole role, ReadingText reading)
    {
        line.Add(role);
        Blocks.Add(new Block(kind, line.Number, reading));
    }
}
