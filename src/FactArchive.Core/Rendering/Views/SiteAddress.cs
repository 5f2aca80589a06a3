using FactArchive.Core.Model;

namespace FactArchive.Core.Rendering.Views;

/// <summary>Absolute addresses of the site's files.</summary>
public static class SiteAddress
{
    private const string Index = "index.html";

    /// <param name="path">A file or folder of the site; <c>index.html</c> is left out of the address.</param>
    public static string Of(SiteSettings settings, string path) =>
        settings.Url.AbsoluteUri + (path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path);
}
