using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>A page for each claim that appears more than once, and the list of them.</summary>
internal static class GroupPages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages, ClaimViews claims)
    {
        ImmutableArray<ClaimGroup> groups = pages.Archive.Groups.Groups;
        var head = new PageHead(pages.Words.Say("groups"), Section: "claims/");
        return groups
            .Select(g => pages.Plan(g.Path + "index.html", OutputKind.Group, Layouts.Group, () => Content(GroupView.Of(g, claims), pages.Words)))
            .Concat(Pagination.Of("groups/", groups).Select(part => pages.Plan(part.Path + "index.html", OutputKind.Group, Layouts.Groups,
                () => new PageContent(head, new { List = part.With(g => GroupView.Of(g, claims)), Total = groups.Length }))));
    }

    private static PageContent Content(GroupView group, Wording words)
    {
        string description = words.Count("group-description", group.Appearances.Length, ("summary", group.Spread.Summary));
        return new PageContent(new PageHead(group.Text, description, Section: "claims/", Language: group.Language), new { Group = group });
    }
}
