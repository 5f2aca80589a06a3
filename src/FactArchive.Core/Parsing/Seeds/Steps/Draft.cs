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
    /// <summary>A page names no more authors, and has no more dates of its own, than this; what has is a list.</summary>
    private const int MostNames = 20;

    private const int MostDates = 60;

    private const int FoldedReach = 60_000;

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

    /// <summary>Headlines of other reports so far, bare.</summary>
    public HashSet<string> RelatedSeen { get; } = new(StringComparer.Ordinal);

    /// <summary>The authors that any byline names; asked for only when the lines have their shapes.</summary>
    public IReadOnlyList<string> NamedAuthors =>
        _namedAuthors ??= [.. Lines.Where(l => l is { Shape: LineShape.Byline, Byline: not null }).SelectMany(l => l.Byline!.Names).Concat(Authors).Distinct().Take(MostNames)];

    /// <summary>Names that the page gives itself, the most trustworthy first.</summary>
    public List<string> SiteNames { get; } = [];

    public List<Block> Blocks { get; } = [];

    /// <summary>Bare names of the sites that the page's notices of copyright give.</summary>
    public HashSet<string> KnownSites { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether blank lines part the paragraphs; else every line end does.</summary>
    public bool PartsByBlankLines { get; set; }

    /// <summary>Headline and paragraphs so far, in folded form, to ask whether the report uses a word.</summary>
    public string FoldedText => _foldedText ??= Fold.Of(string.Join(' ', Blocks.Where(b => b.Kind == BlockKind.Paragraph).Take(200).Select(b => b.Text.Length > FoldedReach / 20 ? b.Text[..(FoldedReach / 20)] : b.Text).Prepend(Title ?? "")));

    private IReadOnlyList<string>? _namedAuthors;
    private Dictionary<string, int>? _headCounts;
    private string? _foldedText;
    private string? _titleBare;

    /// <summary>How often a headline stands among the lines before the text, whatever its marks.</summary>
    public int HeadCount(string text)
    {
        _headCounts ??= Lines.Take(BodyStart).Where(l => l.Text.Length is > 0 and < 400).GroupBy(l => Bare(l.Text), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return _headCounts.GetValueOrDefault(Bare(text), 1);

        static string Bare(string line) => Fold.Bare(Heads.Headline.WithoutSlug(line));
    }

    public void AddDate(DateCandidate date)
    {
        if (Dates.Count < MostDates) Dates.Add(date);
    }

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
