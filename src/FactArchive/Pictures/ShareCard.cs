using System.Collections.Immutable;
using FactArchive.Core.Rendering.Pictures;
using FactArchive.Core.Rendering.Views;
using SkiaSharp;

namespace FactArchive.Edge.Pictures;

/// <summary>One share picture while it is drawn: the archive's name, the title, the bar of verdicts and what the bar says.</summary>
internal sealed class ShareCard(SKTypeface typeface) : IDisposable
{
    private const int Margin = 72, Breadth = SharePicture.Width - 2 * Margin;
    private const int NameBase = 104, TitleTop = 148, BarTop = 488, BarHeight = 40, Gap = 4, LabelBase = 576;
    private const float NameSize = 32, LabelSize = 28, LineHeight = 1.2f;

    /// <summary>The largest size at which the whole title has room, and how many lines that gives.</summary>
    private static readonly (float Size, int Lines)[] TitleSizes = [(72, 3), (60, 4), (50, 5)];

    private readonly SKBitmap _letters = new(SharePicture.Width, SharePicture.Height, SKColorType.Gray8, SKAlphaType.Opaque);
    private readonly SKPaint _ink = new() { Color = SKColors.Black, IsAntialias = true };

    public byte[] Draw(string title, BarView bar, string archive)
    {
        using (var canvas = new SKCanvas(_letters))
        {
            canvas.Clear(SKColors.White);
            WriteLine(canvas, archive, NameSize, NameBase);
            WriteTitle(canvas, title);
            WriteLine(canvas, bar.Label, LabelSize, LabelBase);
        }
        var png = new IndexedPng(SharePicture.Width, SharePicture.Height, Palette.Colours);
        CopyLetters(png);
        DrawBar(png, bar);
        return png.Encode();
    }

    public void Dispose()
    {
        _letters.Dispose();
        _ink.Dispose();
    }

    /// <summary>No hints and no rounding to pixels: letters keep the shape that the typeface's maker drew, on every machine.</summary>
    private SKFont Font(float size) => new(typeface, size) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };

    private void WriteTitle(SKCanvas canvas, string title)
    {
        foreach ((float size, int most) in TitleSizes)
        {
            using SKFont font = Font(size);
            var text = new WrappedText(line => font.MeasureText(line), Breadth);
            if (text.Lines(title).Length > most && size != TitleSizes[^1].Size) continue;
            ImmutableArray<string> lines = text.Lines(title, most);
            for (int i = 0; i < lines.Length; i++) Write(canvas, lines[i], font, TitleTop + size + i * size * LineHeight);
            return;
        }
    }

    private void WriteLine(SKCanvas canvas, string text, float size, float baseline)
    {
        using SKFont font = Font(size);
        foreach (string line in new WrappedText(part => font.MeasureText(part), Breadth).Lines(text, 1)) Write(canvas, line, font, baseline);
    }

    /// <summary>Filled outlines: unlike letters drawn as such, they do not depend on the system's settings for text.</summary>
    private void Write(SKCanvas canvas, string line, SKFont font, float baseline)
    {
        using SKPath outline = font.GetTextPath(line, new SKPoint(Margin, baseline));
        canvas.DrawPath(outline, _ink);
    }

    private void CopyLetters(IndexedPng png)
    {
        ReadOnlySpan<byte> pixels = _letters.GetPixelSpan();
        for (int y = 0; y < SharePicture.Height; y++)
        {
            ReadOnlySpan<byte> row = pixels.Slice(y * _letters.RowBytes, SharePicture.Width);
            int first = row.IndexOfAnyExcept(byte.MaxValue), last = row.LastIndexOfAnyExcept(byte.MaxValue);
            for (int x = Math.Max(0, first); x <= last; x++) png.Set(x, y, ((byte.MaxValue - row[x]) * Palette.Ink + 127) / byte.MaxValue);
        }
    }

    private static void DrawBar(IndexedPng png, BarView bar)
    {
        foreach (BarPart part in bar.Parts)
        {
            int left = Margin + (int)(part.X / 100 * Breadth), right = Margin + (int)Math.Round((part.X + part.Width) / 100 * Breadth);
            bool isLast = right >= Margin + Breadth - 1;
            png.Fill(left, BarTop, isLast ? Margin + Breadth : right - Gap, BarTop + BarHeight, Palette.Of(part.Verdict.Tone));
        }
    }
}
