using System.Text;

namespace FactArchive.Edge.Preview;

/// <summary>Answers a path as GitHub Pages would: index pages, addresses without <c>.html</c>, the site's own 404 page.</summary>
/// <param name="baseFolder">The path that the site stands under, with both slashes.</param>
public sealed class PagesRules(string baseFolder)
{
    private const string Index = "index.html";

    /// <param name="path">The decoded path of the request.</param>
    public SiteAnswer Answer(SiteSnapshot site, string path)
    {
        if (!path.StartsWith(baseFolder, StringComparison.Ordinal))
            return path == "/" || path + "/" == baseFolder ? Redirect(baseFolder) : NotFound(site);
        string name = path[baseFolder.Length..];
        if (name.Length == 0 || name.EndsWith('/')) return File(site, name + Index, 200) ?? NotFound(site);
        return File(site, name, 200)
            ?? File(site, name + ".html", 200)
            ?? (site.Has($"{name}/{Index}") ? Redirect(path + "/") : NotFound(site));
    }

    private static SiteAnswer? File(SiteSnapshot site, string name, int status) =>
        site.TryFind(name, out ReadOnlyMemory<byte> content) ? new SiteAnswer(status, ContentTypes.Of(name), content) : null;

    private static SiteAnswer Redirect(string path) => new(302, ContentTypes.Text, ReadOnlyMemory<byte>.Empty, path);

    private static SiteAnswer NotFound(SiteSnapshot site) =>
        File(site, "404.html", 404) ?? new SiteAnswer(404, ContentTypes.Text, Encoding.UTF8.GetBytes("404: there is no such page\n"));
}
