using System.Collections.Immutable;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>A page for each claim that appears more than once, and the list of them.</summary>
internal static class GroupPages
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages, ClaimViews claims)
    {
        ImmutableArray<GroupView> groups = [.. pages.Archive.Groups.Groups.Select(g => GroupView.Of(g, claims))];
        foreach (GroupView group in groups)
        {
            string description = pages.Words.Count("group-description", group.Appearances.Length, ("summary", group.Spread.Summary));
            var head = new PageHead(group.Text, description, Section: "claims/", Language: group.Language);
            yield return pages.Render(group.Path + "index.html", Layouts.Group, head, new { Group = group });
        }
        var listHead = new PageHead(pages.Words.Say("groups"), Section: "claims/");
        foreach (ListPage<GroupView> list in Pagination.Of("groups/", groups))
            yield return pages.Render(list.Path + "index.html", Layouts.Groups, listHead, new { List = list, Total = groups.Length });
    }
}
