using System.Globalization;
using System.Text;
using FactArchive.Core.Rendering.Pictures;
using FactArchive.Core.Text;
using SkiaSharp;

namespace FactArchive.Edge.Pictures;

/// <summary>
/// Draws share pictures with Skia and the one typeface that the program brings along: no picture depends on what is installed.
/// </summary>
public sealed class SkiaPainter : ISharePainter
{
    private const string Letters = "pictures/NotoSans-SemiBold.ttf";

    private readonly Lazy<SKTypeface> _typeface;

    /// <param name="load">Fetches the typeface, with the first call of the drawing library; null for the one inside the program.</param>
    public SkiaPainter(Func<SKTypeface>? load = null) => _typeface = new(() => Load(load ?? Embedded));

    /// <exception cref="DiagnosticException">The drawing library does not run on this machine.</exception>
    public bool CanWrite(string text)
    {
        using var font = new SKFont(_typeface.Value);
        return font.ContainsGlyphs(Written(text));
    }

    public ReadOnlyMemory<byte> Draw(SharePicture picture)
    {
        using var card = new ShareCard(_typeface.Value);
        return card.Draw(Written(picture.Title), picture.Bar, Written(picture.Archive));
    }

    /// <summary>The text without marks that have no shape, such as soft hyphens; letters with accents in one piece.</summary>
    internal static string Written(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));

    private static SKTypeface Embedded()
    {
        using Stream stream = typeof(SkiaPainter).Assembly.GetManifestResourceStream(Letters)!;
        using SKData data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }

    private static SKTypeface Load(Func<SKTypeface> load)
    {
        try
        {
            return load();
        }
        catch (Exception failure) when (failure is TypeInitializationException or DllNotFoundException)
        {
            throw DiagnosticException.Error(DiagnosticCodes.CannotDraw, new Location("input/site.yml", 1, 1),
                "share pictures cannot be drawn on this machine (its kind is not one that SkiaSharp serves); set `share-pictures: false`", failure);
        }
    }
}
