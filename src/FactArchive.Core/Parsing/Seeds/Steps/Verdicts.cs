using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Lines;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>The account of every line: a field, a block or dropped with a reason.</summary>
internal static class Verdicts
{
    private const int LongestDroppedText = 2_000;

    public static ImmutableArray<LineVerdict> Of(Draft draft)
    {
        var blocks = draft.Blocks.Select(b => b.Line).ToHashSet();
        return [.. draft.Lines.Select(l => new LineVerdict(l.Number, FateOf(l, blocks), [.. l.Roles.OrderBy(r => r)]))];
    }

    public static ImmutableArray<DroppedLine> Dropped(Draft draft, ImmutableArray<LineVerdict> verdicts)
    {
        var dropped = ImmutableArray.CreateBuilder<DroppedLine>();
        for (int i = 0; i < verdicts.Length; i++)
            if (verdicts[i].Fate == LineFate.Dropped) dropped.Add(Made(draft, draft.Lines[i]));
        return dropped.ToImmutable();
    }

    private static LineFate FateOf(SeedLine line, HashSet<int> blocks)
    {
        if (blocks.Contains(line.Number)) return LineFate.Block;
        return line.Reason is not null && line.From == 0 ? LineFate.Dropped : LineFate.Field;
    }

    private static DroppedLine Made(Draft draft, SeedLine line)
    {
        string text = line.Reading.IsEmpty ? line.Raw.Of(draft.Seed.Text).Trim() : line.Reading.Text;
        return new DroppedLine(line.Number, text.Length > LongestDroppedText ? text[..LongestDroppedText] : text, line.Reason!);
    }
}
