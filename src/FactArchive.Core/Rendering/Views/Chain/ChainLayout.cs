using System.Collections.Immutable;

namespace FactArchive.Core.Rendering.Views.Chain;

/// <summary>
/// Places the nodes of a chain one below the other, so that a phone shows them at 12 pixels and more. All lengths are those of a
/// picture 300 wide.
/// </summary>
public static class ChainLayout
{
    public const double Width = 300;

    private const double RoleSize = 14.5, NameSize = 16, LineHeight = 20, Padding = 9, Gap = 22, SmallGap = 8, Indent = 32, Edge = 1;
    private const int MostLines = 3;

    public static ChainView Of(string title, ImmutableArray<ChainNode> nodes)
    {
        var boxes = ImmutableArray.CreateBuilder<ChainBox>(nodes.Length);
        double y = Edge;
        foreach (ChainNode node in nodes)
        {
            bool leads = boxes.Count > 0 && !node.IsEvidence && !(node.IsBase && boxes[^1].Kind == node.Kind);
            if (boxes.Count > 0) y += leads || node.IsEvidence && !boxes[^1].IsEvidence ? Gap : SmallGap;
            ChainBox box = Place(node, y) with { HasArrow = leads };
            boxes.Add(box);
            y += box.Height;
        }
        string text = string.Join("; ", nodes.Select(n => $"{n.Role}: {n.Name}"));
        return new ChainView(title, text, boxes.ToImmutable(), Width, y + Edge) { Spine = SpineOf(boxes) };
    }

    /// <summary>The line from the foot of the way to the last cited page.</summary>
    private static ChainSpine? SpineOf(IReadOnlyCollection<ChainBox> boxes)
    {
        if (boxes.LastOrDefault(b => b.IsEvidence) is not { } last) return null;
        ChainBox? foot = boxes.LastOrDefault(b => !b.IsEvidence);
        return new ChainSpine(foot is null ? 0 : foot.Y + foot.Height, last.Middle);
    }

    private static ChainBox Place(ChainNode node, double y)
    {
        double x = node.IsEvidence ? Indent : Edge, width = Width - Edge - x;
        ImmutableArray<string> names = TextLines.Of(node.Name, (width - 2 * Padding) / NameSize, MostLines);
        double roleY = y + Padding + RoleSize;
        return new ChainBox(
            node.Kind, TextLines.Of(node.Role, (width - 2 * Padding) / RoleSize, 1).FirstOrDefault(""), node.Language, x, y, width,
            2 * Padding + RoleSize + 3 + names.Length * LineHeight, roleY, roleY - RoleSize / 2,
            [.. names.Select((line, i) => new ChainLine(line, roleY + (i + 1) * LineHeight))], node.IsEvidence);
    }
}
