using CsCheck;
using FactArchive.Core.Rendering.Views.Chain;

namespace FactArchive.Tests.Rendering.Chain;

/// <summary>A claim's way as a picture: nothing lies over another thing, nothing runs out, nothing is said by colour alone.</summary>
public sealed class ChainLayoutTests
{
    private static readonly string[] Kinds = ["base", "speaker", "relay", "report", "supports", "refutes", "context"];

    private static readonly Gen<ChainNode> Nodes =
        from kind in Gen.Int[0, Kinds.Length - 1]
        from role in Gen.String[0, 30]
        from name in Gen.String[0, 200]
        select new ChainNode(Kinds[kind], role, name);

    [Fact]
    public void No_box_lies_over_another_and_every_line_lies_in_its_box() => Nodes.Array[1, 20].Sample(nodes =>
    {
        ChainView picture = ChainLayout.Of("T", [.. nodes]);
        for (int i = 1; i < picture.Boxes.Length; i++) Assert.True(picture.Boxes[i].Y > picture.Boxes[i - 1].Y + picture.Boxes[i - 1].Height);
        Assert.All(picture.Boxes, box =>
        {
            Assert.True(box.X >= 0 && box.X + box.Width <= picture.Width && box.Y + box.Height <= picture.Height);
            Assert.True(box.RoleY > box.Y && box.RoleY < box.Y + box.Height);
            Assert.True(box.Lines.Length <= 3);
            Assert.All(box.Lines, line => Assert.True(line.Y > box.RoleY && line.Y < box.Y + box.Height));
            Assert.All(box.Lines, line => Assert.True(TextLines.Width(line.Text) * 16 <= box.Width - 18 + 0.001));
        });
    });

    [Fact]
    public void A_text_that_fits_is_kept_and_a_longer_one_says_so()
    {
        Assert.Equal(["one two", "three"], TextLines.Of("one two three", 6, 3));
        Assert.EndsWith("…", TextLines.Of(string.Concat(Enumerable.Repeat("word ", 50)), 6, 3)[^1], StringComparison.Ordinal);
        Assert.Equal(3, TextLines.Of(new string('W', 5000), 6, 3).Length);
        Assert.Equal("шлях", Assert.Single(TextLines.Of("шлях", 6, 3)));
    }
}
