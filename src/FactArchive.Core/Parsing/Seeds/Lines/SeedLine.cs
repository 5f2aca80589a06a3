using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Words;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>One non-blank line while it is being understood: what fields have taken of it, and what it turned out to be.</summary>
internal sealed class SeedLine(int number, TextSpan raw, ReadingText reading)
{
    /// <summary>Phrases of furniture stand at the start; more of a long line is not compared.</summary>
    private const int FoldedReach = 600;

    private string? _text;
    private string? _folded;
    private MetaLine? _meta;

    public int Number { get; } = number;

    public TextSpan Raw { get; } = raw;

    public ReadingText Reading { get; } = reading;

    public MarkupHint Hint { get; init; }

    /// <summary>Whether tabs part the line into cells.</summary>
    public bool HasCells { get; init; }

    public bool BlankBefore { get; init; }

    public bool BlankAfter { get; init; }

    /// <summary>Where the part begins that no field has taken, in the reading text.</summary>
    public int From { get; private set; }

    public LineShape Shape { get; set; }

    public List<LineRole> Roles { get; } = [];

    /// <summary>Why the line is no part of the report.</summary>
    public string? Reason { get; private set; }

    public CaptionLine? Caption { get; set; }

    public Byline? Byline { get; set; }

    /// <summary>What stands behind "Read also:", where it begins in <see cref="Text"/>.</summary>
    public int LabelLength { get; set; }

    /// <summary>The part of the line that no field has taken.</summary>
    public string Text => _text ??= From == 0 ? Reading.Text : Reading.Text[From..].TrimStart();

    public string Folded => _folded ??= Fold.Of(Text.Length > FoldedReach ? Text[..FoldedReach] : Text);

    public MetaLine Meta => _meta ??= MetaLine.Of(Text);

    public bool IsOpen => Roles.Count == 0;

    /// <summary>Whether the line has no other roles than those of its first characters.</summary>
    public bool IsOpenBesides(LineRole first, LineRole second) => Roles.TrueForAll(r => r == first || r == second);

    /// <summary>Gives the first characters of <see cref="Text"/> to a field.</summary>
    public void Take(int length, LineRole role)
    {
        int skipped = Reading.Text.Length - From - Text.Length;
        From += skipped + length;
        _text = _folded = null;
        _meta = null;
        Add(role);
    }

    public void Add(LineRole role)
    {
        if (!Roles.Contains(role)) Roles.Add(role);
    }

    /// <summary>Leaves the line out of the report.</summary>
    public void Drop(LineRole role, string reason)
    {
        Add(role);
        Reason ??= reason;
    }

    /// <summary>The untaken part with its map to the seed.</summary>
    public ReadingText Rest()
    {
        if (From == 0) return Reading;
        int start = Reading.Text.Length - Text.Length;
        return Reading.Slice(new TextSpan(start, Reading.Text.Length));
    }
}
