using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Claims that are held against each other, side by side: confirmed pairs first, then suggestions.</summary>
internal static class ContradictionPages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages, ClaimViews claims)
    {
        ImmutableArray<Contradiction> all = pages.Archive.Contradictions;
        var head = new PageHead(pages.Words.Say("contradictions"), pages.Words.Say("contradictions-description"), Section: "claims/");
        int confirmed = all.Count(c => c.Status == ContradictionStatus.Confirmed), suggested = all.Count(c => c.Status == ContradictionStatus.Suggested);
        return Pagination.Of("contradictions/", all).Select(part => pages.Plan(part.Path + "index.html", OutputKind.Contradictions, Layouts.Contradictions,
            () => new PageContent(head, new { List = part.With(p => ContradictionView.Of(p, claims)), Confirmed = confirmed, Suggested = suggested })));
    }
}
