using System.Collections.Immutable;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views.Chain;

/// <summary>The nodes of a claim's chain in the order of its way; long chains and many cited pages are told by their number.</summary>
internal static class ChainNodes
{
    private const int MostRelays = 5, MostOfRelation = 3;

    public static ChainView Draw(ClaimView claim, Wording words) =>
        ChainLayout.Of(words.Say("chain-title", ("number", claim.Number)), [.. Way(claim, words), .. Evidence(claim, words)]);

    private static IEnumerable<ChainNode> Way(ClaimView claim, Wording words)
    {
        if (claim.Origin is { } origin) yield return new ChainNode("base", words.Say("rests-on"), origin.Name);
        if (claim.Basis is { } basis) yield return new ChainNode("base", words.Say("basis"), basis);
        if (claim.Citing is { } citing) yield return new ChainNode("base", words.Say("citing"), citing.Name);
        yield return new ChainNode("speaker", words.Say(claim.Denies ? "denied-by" : "said-by"), claim.Speaker);
        ImmutableArray<SourceView> relays = [.. claim.Chain.Reverse()];
        foreach (SourceView relay in relays.Take(MostRelays)) yield return new ChainNode("relay", words.Say("came-through"), relay.Name);
        if (relays.Length > MostRelays) yield return new ChainNode("relay", words.Say("came-through"), words.Count("n-more", relays.Length - MostRelays));
        yield return new ChainNode("report", words.Say("chain-report"), claim.ReportTitle, claim.Language);
    }

    private static IEnumerable<ChainNode> Evidence(ClaimView claim, Wording words)
    {
        foreach (IGrouping<string, EvidenceView> group in claim.Evidence.GroupBy(e => e.Relation).OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            EvidenceView[] pages = [.. group];
            int shown = pages.Length > MostOfRelation ? MostOfRelation - 1 : pages.Length;
            foreach (EvidenceView page in pages.Take(shown)) yield return new ChainNode(group.Key, page.RelationLabel, NameOf(page));
            if (shown < pages.Length) yield return new ChainNode(group.Key, pages[0].RelationLabel, words.Count("n-more", pages.Length - shown));
        }
    }

    private static string NameOf(EvidenceView page) => page.Publisher is { } publisher ? $"{publisher}, {page.Title}" : page.Title;
}
