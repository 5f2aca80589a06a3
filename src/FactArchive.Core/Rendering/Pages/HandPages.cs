using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Pages that editors write by hand: about, methodology, corrections policy, contact, …</summary>
internal static class HandPages
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages)
    {
        foreach (Page page in pages.Archive.Pages)
        {
            string path = page.Path + "index.html";
            SiteLinks links = SiteLinks.From(path);
            Html content = MarkdownText.Blocks(page.Markdown, link => link[0] == '#' ? link : links.To(link.TrimStart('/')));
            var head = new PageHead(page.Title.Value, page.Description, Section: page.Path);
            yield return pages.Render(path, Layouts.Page, head, new { Title = page.Title.Value, Text = content });
        }
    }
}
