using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>Brings the editors' joins and the machine's together; what joins twice is one group.</summary>
internal sealed class JoinedClaims
{
    private readonly ImmutableArray<ComparedClaim> _claims;
    private readonly int[] _parents;
    private readonly HashSet<string> _byEditor = new(StringComparer.Ordinal);

    /// <param name="claims">Oldest first.</param>
    public JoinedClaims(ImmutableArray<ComparedClaim> claims, Connections connections)
    {
        _claims = claims;
        _parents = WordingGroups.Join(claims, [.. connections.SameClaims.Where(p => !p.Confirmed).Select(p => p.Key)]);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < claims.Length; i++) numbers.TryAdd(claims[i].Name, i);
        foreach (ComparedClaim claim in claims)
            foreach (string other in claim.At.Claim.SameAs.Select(s => s.Value)) JoinByEditor(claim.Name, other, numbers);
        foreach (PairVerdict pair in connections.SameClaims)
            if (pair.Confirmed) JoinByEditor(pair.One.Value, pair.Other.Value, numbers);
    }

    public bool IsByEditor(string claim) => _byEditor.Contains(claim);

    /// <summary>Every group of two claims or more, its members oldest first.</summary>
    public IEnumerable<ImmutableArray<ComparedClaim>> Groups() => Enumerable.Range(0, _claims.Length)
        .GroupBy(Root)
        .Select(g => g.Select(i => _claims[i]).ToImmutableArray())
        .Where(g => g.Length > 1);

    private void JoinByEditor(string one, string other, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(one, out int a) || !numbers.TryGetValue(other, out int b)) return;
        (int rootA, int rootB) = (Root(a), Root(b));
        _parents[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
        _byEditor.UnionWith([one, other]);
    }

    private int Root(int claim)
    {
        while (_parents[claim] != claim) claim = _parents[claim] = _parents[_parents[claim]];
        return claim;
    }
}
