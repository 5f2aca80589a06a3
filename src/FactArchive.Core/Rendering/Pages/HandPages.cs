using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Pages that editors write by hand: about, methodology, corrections policy, contact, …</summary>
internal static class HandPages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages) =>
        pages.Archive.Pages.Select(p => pages.Plan(p.Path + "index.html", OutputKind.HandWritten, Layouts.Page, () => Content(p)));

    private static PageContent Content(Page page)
    {
        SiteLinks links = SiteLinks.From(page.Path + "index.html");
        Html text = MarkdownText.Blocks(page.Markdown, link => link[0] == '#' ? link : links.To(link.TrimStart('/')));
        return new PageContent(new PageHead(page.Title.Value, page.Description, Section: page.Path), new { Title = page.Title.Value, Text = text });
    }
}
