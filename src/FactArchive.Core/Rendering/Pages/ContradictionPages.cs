using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>Claims that are held against each other, side by side: confirmed pairs first, then suggestions.</summary>
internal static class ContradictionPages
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages, ClaimViews claims)
    {
        ImmutableArray<Contradiction> all = pages.Archive.Contradictions;
        var head = new PageHead(pages.Words.Say("contradictions"), pages.Words.Say("contradictions-description"), Section: "claims/");
        foreach (ListPage<Contradiction> part in Pagination.Of("contradictions/", all))
        {
            var list = new ListPage<ContradictionView>(
                [.. part.Items.Select(p => ContradictionView.Of(p, claims))], part.Path, part.Number, part.Count, part.Previous, part.Next);
            yield return pages.Render(list.Path + "index.html", Layouts.Contradictions, head, new
            {
                List = list,
                Confirmed = all.Count(c => c.Status == ContradictionStatus.Confirmed),
                Suggested = all.Count(c => c.Status == ContradictionStatus.Suggested),
            });
        }
    }
}
