using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>Finds the line on which an editor wrote a link of a hand-written page.</summary>
internal sealed class WrittenLinks(Archive archive)
{
    private readonly Dictionary<string, Page> _pages = archive.Pages.DistinctBy(p => p.Path).ToDictionary(p => p.Path + "index.html", StringComparer.Ordinal);

    /// <summary>Null for links that the theme makes.</summary>
    /// <param name="file">The page in the site.</param>
    /// <param name="target">As the page has it: from the page's folder.</param>
    public Location? Find(string file, string target)
    {
        if (!_pages.TryGetValue(file, out Page? page)) return null;
        string written = target.Replace("../", "", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal);
        int offset = page.File.Text.IndexOf(written, page.BodyStart, StringComparison.Ordinal);
        return offset < 0 ? null : page.File.LocationAt(offset);
    }
}
