using FactArchive.Core.Rendering.Pictures;
using FactArchive.Core.Rendering.Views;
using FactArchive.Edge;
using FactArchive.Edge.Pictures;
using SkiaSharp;

namespace FactArchive.Tests.Edge.Pictures;

public sealed class SkiaPainterTests
{
    private static readonly SkiaPainter Painter = new();

    private static readonly BarView Bar = new(
        [
            new(Verdict("corroborated", "good"), "", 1, 0, 25), new(Verdict("refuted", "bad"), "", 2, 25, 50), new(Verdict("", "machine"), "", 1, 75, 25),
        ],
        4, "4 claims: 1 corroborated, 2 refuted, 1 not reviewed");

    /// <summary>The file as it lies in the repository: the same on every machine.</summary>
    [Fact]
    public void The_picture_is_the_same_to_the_byte()
    {
        byte[] drawn = Draw("Міністерство: drei Bagger im See – and no permit, says the Lake Office");
        string golden = Repository.Tests("Golden", "share.png");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllBytes(golden, drawn);
        Assert.Equal(File.ReadAllBytes(golden), drawn);
    }

    /// <summary>Read by a decoder that is not ours.</summary>
    [Theory]
    [InlineData("Lake dredging goes on")]
    [InlineData("Російська Ґанок її їжак: «понад мільйон снарядів» – розвідка")]
    [InlineData("Größte Überraschung: ẞ und ß, „Anführung“ … 5 € & 3 %")]
    public void It_is_a_png_of_the_wanted_size_with_title_and_bar(string title)
    {
        Assert.True(Painter.CanWrite(title));
        using SKBitmap picture = SKBitmap.Decode(Draw(title));
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.Equal(new SKColor(0x1b, 0x67, 0x3d), picture.GetPixel(100, 500));
        Assert.Equal(new SKColor(0xa0, 0x1f, 0x2d), picture.GetPixel(600, 500));
        Assert.Equal(new SKColor(0xb5, 0xb6, 0xb8), picture.GetPixel(1100, 500));
        Assert.True(InkBetween(picture, 140, 460) > 5000, "there is no title");
        Assert.True(InkBetween(picture, 70, 115) > 500, "there is no name");
        Assert.Equal(0, InkBetween(picture, 600, 630));
    }

    [Fact]
    public void A_long_title_is_cut_and_the_file_stays_small()
    {
        string title = string.Join(' ', Enumerable.Repeat("Російські війська отримали від Північної Кореї понад мільйон снарядів,", 12));
        byte[] drawn = Draw(title);
        Assert.InRange(drawn.Length, 5_000, 28_000);
        Assert.Equal(drawn, Draw(title + " і це ще не все"));
        Assert.NotEqual(drawn, Draw("Інакше, " + title));
    }

    [Fact]
    public void Other_titles_give_other_pictures() => Assert.NotEqual(Draw("Ї"), Draw("І"));

    [Fact]
    public void What_has_no_letters_here_is_not_drawn()
    {
        Assert.False(Painter.CanWrite("朝鮮 and Latin"));
        Assert.True(Painter.CanWrite("soft\u00ADhyphen, cafe\u0301"));
        Assert.Equal(Draw("softhyphen, café"), Draw("soft\u00ADhyphen, cafe\u0301"));
    }

    [Fact]
    public void A_machine_that_cannot_draw_is_told_what_to_do()
    {
        var painter = new SkiaPainter(() => throw new DllNotFoundException("libSkiaSharp"));
        DiagnosticException told = Assert.Throws<DiagnosticException>(() => painter.CanWrite("Title"));
        Assert.Equal("input/site.yml:1:1: error FA0914: share pictures cannot be drawn on this machine (its kind is not one that SkiaSharp serves); "
            + "set `share-pictures: false`", told.Diagnostic.ToString());
    }

    [Fact]
    public void All_threads_draw_the_same()
    {
        string[] titles = [.. Enumerable.Range(0, 12).Select(i => $"Title {i % 3}")];
        byte[][] drawn = [.. titles.AsParallel().AsOrdered().Select(Draw)];
        for (int i = 3; i < drawn.Length; i++) Assert.Equal(drawn[i % 3], drawn[i]);
    }

    /// <summary>The picture has the theme's light colours; who changes them there changes them here.</summary>
    [Theory]
    [InlineData("good")]
    [InlineData("maybe")]
    [InlineData("disputed")]
    [InlineData("bad")]
    [InlineData("unknown")]
    [InlineData("checked")]
    public void A_verdict_has_the_colour_of_the_theme(string tone)
    {
        BarView whole = new([new(Verdict("x", tone), "", 1, 0, 100)], 1, "1 claim");
        using SKBitmap picture = SKBitmap.Decode(Painter.Draw(new SharePicture("T", whole, "A")).Span);
        SKColor colour = picture.GetPixel(600, 500);
        string css = File.ReadAllText(Repository.At("theme", "assets", "style.css"));
        Assert.Contains($"--{tone}: light-dark(#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2},", css, StringComparison.Ordinal);
    }

    private static byte[] Draw(string title) => Painter.Draw(new SharePicture(title, Bar, "Test Archive · Архів")).ToArray();

    private static VerdictView Verdict(string id, string tone) => new(id, id, tone, null);

    private static int InkBetween(SKBitmap picture, int top, int bottom) => Enumerable.Range(top, bottom - top)
        .Sum(y => Enumerable.Range(0, picture.Width).Count(x => picture.GetPixel(x, y).Red < 0x80));
}
