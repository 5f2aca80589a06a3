namespace FactArchive.Core.Rendering.Templates;

/// <summary>
/// Links from one page of the site to another, relative, so that the same bytes work under any host and any base path.
/// </summary>
public sealed class SiteLinks
{
    private readonly string _root;

    private SiteLinks(string root) => _root = root;

    /// <summary>Links from the page at that path, such as <c>reports/x/index.html</c>.</summary>
    public static SiteLinks From(string page) =>
        new(page.Contains('/', StringComparison.Ordinal) ? string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/'))) : "./");

    /// <summary>Links from a page that is shown at any address, such as 404: they begin at the host's root.</summary>
    public static SiteLinks Rooted(string basePath) => new(basePath);

    /// <param name="path">From the site's root, without a leading slash; a fragment or query may follow.</param>
    public string To(string path) => path.Length > 0 && path[0] == '#' ? path : _root + path;
}
