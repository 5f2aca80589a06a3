using FactArchive.Core.Rendering.Search;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Pages that need nothing but the site: search and 404.</summary>
internal static class PlainPages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages, SearchFiles search)
    {
        yield return pages.Plan("search/index.html", OutputKind.SearchPage, Layouts.Search, () => new PageContent(
            new PageHead(pages.Words.Say("search"), pages.Words.Say("search-description")), new { IndexFolder = search.Folder, IndexRoot = search.Root }));
        yield return pages.Plan("404.html", OutputKind.NotFound, Layouts.NotFound,
            () => new PageContent(new PageHead(pages.Words.Say("not-found"), AnyAddress: true), new { }));
    }
}
