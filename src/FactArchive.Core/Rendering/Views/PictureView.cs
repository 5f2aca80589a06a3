using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Pictures;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A picture as the head of a page names it (Open Graph).</summary>
/// <param name="Url">Absolute, as those who fetch it want it.</param>
/// <param name="Width">In pixels, like the height.</param>
public sealed record PictureView(string Url, int Width, int Height, string Alt)
{
    internal static PictureView? Of(SiteSettings settings, (string Path, SharePicture Picture)? shared) => shared is not { } it
        ? null
        : new PictureView(SiteAddress.Of(settings, it.Path), SharePicture.Width, SharePicture.Height, it.Picture.Alt);
}
