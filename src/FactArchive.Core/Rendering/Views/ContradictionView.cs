using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A claim with its sentence, in which the words that disagree are marked.</summary>
public sealed record SideView(ClaimView Claim, Html Sentence);

/// <summary>Two claims that are held against each other.</summary>
/// <param name="IsConfirmed">An editor says so; otherwise the machine only suggests it.</param>
/// <param name="Grounds">What differs; empty where only an editor says so.</param>
public sealed record ContradictionView(SideView One, SideView Other, bool IsConfirmed, string Grounds, Html? Why)
{
    public static ContradictionView Of(Contradiction pair, ClaimViews claims)
    {
        var one = ClaimSentence.Of(pair.One);
        var other = ClaimSentence.Of(pair.Other);
        return new ContradictionView(
            new SideView(claims.Of(pair.One), one.Against(other)),
            new SideView(claims.Of(pair.Other), other.Against(one)),
            pair.Status == ContradictionStatus.Confirmed,
            string.Join(", ", pair.Grounds.Select(g => claims.Words.Say(PhraseKey.Of("ground", g)))),
            pair.Why is { } why ? MarkdownText.Blocks(why) : null);
    }
}
