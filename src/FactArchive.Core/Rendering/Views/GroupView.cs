using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A claim where it appears.</summary>
/// <param name="ByWording">Only its wording puts it here; no editor has looked.</param>
public sealed record AppearanceView(ClaimView Claim, bool ByWording);

/// <summary>One claim with every appearance in the archive, oldest first.</summary>
/// <param name="Support">On whom a verdict in its favour rests, evidence included.</param>
/// <param name="Warning">What is wrong with a verdict in its favour; null if nothing is.</param>
public sealed record GroupView(
    string Path, string Text, string? Language, int Reports, ImmutableArray<AppearanceView> Appearances, OriginView Spread,
    OriginView Support, string? Warning)
{
    public static GroupView Of(ClaimGroup group, ClaimViews claims) => new(
        group.Path,
        group.First.At.Claim.Text,
        group.First.At.Report.Annotated.Language,
        group.Reports,
        [.. group.Appearances.Select(a => new AppearanceView(claims.Of(a.At), !a.ByEditor))],
        OriginView.Of(group.Spread, claims.Words),
        OriginView.Of(group.Support, claims.Words),
        group.IsThin ? OriginView.Thin(InFavour(group).Rating!, group.Support, claims.Words) : null);

    private static Claim InFavour(ClaimGroup group) => group.Appearances.Select(a => a.At.Claim).First(ClaimGroup.IsInFavour);
}
