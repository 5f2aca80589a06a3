using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pictures;

/// <summary>What the picture shows that is seen where somebody shares a report: nothing that the report's page does not show.</summary>
public sealed record SharePicture(string Title, BarView Bar, string Archive)
{
    /// <summary>In pixels; what those who show shared links ask for (Open Graph, 1.91 to 1).</summary>
    public const int Width = 1200;

    /// <summary>In pixels.</summary>
    public const int Height = 630;

    /// <summary>The picture in words, for those who do not see it.</summary>
    public string Alt => $"{Title}. {Bar.Label}. {Archive}";
}

/// <summary>Draws pictures. The core says what is to be seen; fonts and pixels are the edge's.</summary>
public interface ISharePainter
{
    /// <summary>Whether there are letters for all of a text; a picture of empty boxes helps nobody.</summary>
    bool CanWrite(string text);

    /// <summary>A PNG file: the same picture gives the same bytes. Called from several threads at once.</summary>
    ReadOnlyMemory<byte> Draw(SharePicture picture);
}
