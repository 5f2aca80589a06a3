using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>The claims that appear more than once: joined by editors (<c>same-as</c>, <c>connections.yml</c>) or by wording.</summary>
public sealed class ClaimGroups
{
    private readonly Dictionary<string, ClaimGroup> _byClaim;

    private ClaimGroups(ImmutableArray<ClaimGroup> groups)
    {
        Groups = groups;
        _byClaim = groups
            .SelectMany(g => g.Appearances.Select(a => (a.Name, Group: g)))
            .ToDictionary(p => p.Name, p => p.Group, StringComparer.Ordinal);
    }

    public static ClaimGroups None { get; } = new([]);

    /// <summary>Those that most reports have first.</summary>
    public ImmutableArray<ClaimGroup> Groups { get; }

    /// <param name="claim">As <c>slug/id</c>.</param>
    /// <returns>Null for a claim that appears once.</returns>
    public ClaimGroup? Of(string claim) => _byClaim.GetValueOrDefault(claim);

    /// <param name="claims">Oldest first.</param>
    internal static ClaimGroups Of(ImmutableArray<ComparedClaim> claims, Connections connections, SourceIndex sources)
    {
        var joined = new JoinedClaims(claims, connections);
        var origins = new Origins(sources);
        return new ClaimGroups(
        [
            .. joined.Groups()
                .Select(members => Make(members, joined, origins))
                .Where(g => g.Reports > 1 || g.Appearances.Any(a => a.ByEditor))
                .OrderByDescending(g => g.Reports)
                .ThenBy(g => g.Id, StringComparer.Ordinal),
        ]);
    }

    private static ClaimGroup Make(ImmutableArray<ComparedClaim> members, JoinedClaims joined, Origins origins)
    {
        ImmutableArray<Appearance> appearances = [.. members.Select(m => new Appearance(m.At, joined.IsByEditor(m.Name)))];
        ImmutableArray<Claim> claims = [.. members.Select(m => m.At.Claim)];
        // What the machine put together must not make a verdict look better supported: only editors' joins count for it.
        IEnumerable<Claim> sure = appearances.Where(a => a.ByEditor || ClaimGroup.IsInFavour(a.At.Claim)).Select(a => a.At.Claim);
        return new ClaimGroup { Appearances = appearances, Spread = origins.Of(claims), Support = origins.Behind(sure) };
    }
}
