using FactArchive.Core.Rendering.Search;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Pages that need nothing but the site: search and 404.</summary>
internal static class PlainPages
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages, SearchFiles search)
    {
        yield return pages.Render("search/index.html", Layouts.Search, new PageHead(pages.Words.Say("search"), pages.Words.Say("search-description")),
            new { IndexFolder = search.Folder, IndexRoot = search.Root });
        yield return pages.Render("404.html", Layouts.NotFound, new PageHead(pages.Words.Say("not-found"), AnyAddress: true), new { });
    }
}
