using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>
/// A report's reading text as one string to look quotes up in: its blocks in order, a blank between two, related headlines
/// left out, quote marks and dashes folded one to one so that curly or straight makes no difference.
/// </summary>
public sealed class MatchText
{
    private readonly ImmutableArray<(int Block, int Start)> _starts;
    private readonly Report _report;
    private readonly Lazy<WordIndex> _index;

    private MatchText(Report report, string folded, ImmutableArray<(int Block, int Start)> starts)
    {
        _report = report;
        Folded = folded;
        _starts = starts;
        _index = new Lazy<WordIndex>(() => new WordIndex(folded));
    }

    public string Folded { get; }

    /// <summary>Made when the first quote is looked up.</summary>
    internal WordIndex Index => _index.Value;

    public static MatchText Of(Report report)
    {
        var text = new System.Text.StringBuilder();
        var starts = ImmutableArray.CreateBuilder<(int, int)>();
        for (int i = 0; i < report.Blocks.Length; i++)
        {
            if (report.Blocks[i].Kind == BlockKind.RelatedHeadline) continue;
            if (text.Length > 0) text.Append(' ');
            starts.Add((i, text.Length));
            text.Append(report.Blocks[i].Text);
        }
        return new MatchText(report, Fold(text.ToString()), starts.ToImmutable());
    }

    /// <summary>The form in which a quote is looked up.</summary>
    public static string FoldQuote(string quote) => Fold(ReadingText.Normalize(quote));

    /// <summary>Quote marks and dashes as their simplest form; every character stays one.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (int i = 0; i < source.Length; i++) folded[i] = FoldCharacter(source[i]);
    });

    /// <summary>The blocks' own spans of a stretch of this text: one for each block that it touches.</summary>
    public ImmutableArray<BlockSpan> ToBlocks(TextSpan span)
    {
        var spans = ImmutableArray.CreateBuilder<BlockSpan>();
        for (int i = IndexAt(span.Start); i < _starts.Length && _starts[i].Start < span.End; i++)
        {
            (int block, int start) = _starts[i];
            int length = _report.Blocks[block].Text.Length;
            var part = new TextSpan(Math.Max(span.Start - start, 0), Math.Min(span.End - start, length));
            if (!part.IsEmpty) spans.Add(new BlockSpan(block, part));
        }
        return spans.ToImmutable();
    }

    /// <summary>Where a block's span stands in this text; null for a block that is not in it.</summary>
    public TextSpan? FromBlock(BlockSpan span)
    {
        foreach ((int block, int start) in _starts)
            if (block == span.Block) return new TextSpan(start + span.Span.Start, start + span.Span.End);
        return null;
    }

    /// <summary>A stretch of this text as readers see it, with its own quote marks and dashes.</summary>
    public string Read(TextSpan span) => string.Join(' ', ToBlocks(span).Select(s => s.Span.Of(_report.Blocks[s.Block].Text)));

    /// <summary>The parts of a quote as readers see them, joined as editors join them.</summary>
    public string Read(ImmutableArray<TextSpan> parts) => string.Join(QuoteMatcher.Gap, parts.Select(Read));

    /// <summary>Where a stretch of this text begins in the seed: raw line and column.</summary>
    public Location LocationAt(int offset)
    {
        if (_starts.IsEmpty) return new Location(_report.Seed.Path, 1, 1);
        (int block, int start) = _starts[IndexAt(offset)];
        ReadingText reading = _report.Blocks[block].Reading;
        int inside = Math.Min(offset - start, reading.Text.Length);
        return _report.Seed.LocationAt(reading.ToSeed(new TextSpan(inside, Math.Min(inside + 1, reading.Text.Length))).Start);
    }

    /// <summary>The block in which an offset of this text stands.</summary>
    internal int BlockAt(int offset) => _starts[IndexAt(offset)].Block;

    private int IndexAt(int offset)
    {
        int low = 0, high = _starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_starts[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private static char FoldCharacter(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‘' or '’' or '‚' or '‛' or 'ʼ' or '′' or '`' or '´' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        _ => c,
    };
}
