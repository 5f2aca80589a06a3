using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>
/// All pairs of claims that are held against each other: those that editors name (<c>contradicts:</c>, or confirmed in
/// <c>connections.yml</c>) first, then what the machine suggests and no editor dismissed.
/// </summary>
internal static class ContradictionIndex
{
    /// <param name="compared">All claims, oldest first.</param>
    public static ImmutableArray<Contradiction> Of(ImmutableArray<ComparedClaim> compared, ClaimGroups groups, Connections connections)
    {
        ImmutableArray<Contradiction> named = [.. Named(compared, connections)];
        var known = named.Select(KeyOf).Concat(connections.Contradictions.Select(p => p.Key)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ComparedClaim> leaders = [.. compared.Where(c => groups.Of(c.Name) is not { } group || group.First.Name == c.Name)];
        return [.. named, .. new SuggestedContradictions(leaders).Find().Where(s => !known.Contains(KeyOf(s)))];
    }

    private static IEnumerable<Contradiction> Named(ImmutableArray<ComparedClaim> compared, Connections connections)
    {
        var byName = compared.ToDictionary(c => c.Name, StringComparer.Ordinal);
        var pairs = compared
            .SelectMany(c => c.At.Claim.Contradicts.Select(o => (One: c.Name, Other: o.Value, Why: (string?)null)))
            .Concat(connections.Contradictions.Where(p => p.Confirmed).Select(p => (One: p.One.Value, Other: p.Other.Value, p.Why)))
            .GroupBy(p => PairVerdict.KeyOf(p.One, p.Other), StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (byName.GetValueOrDefault(pair.First().One) is not { } one || byName.GetValueOrDefault(pair.First().Other) is not { } other) continue;
            (ComparedClaim a, ComparedClaim b) = Ordered(one, other);
            string? why = pair.Select(p => p.Why).OfType<string>().FirstOrDefault();
            yield return new Contradiction(a.At, b.At, ContradictionStatus.Confirmed, GroundsOf(a, b), why);
        }
    }

    /// <summary>An editor says that the matter is one, so only what differs is looked for.</summary>
    private static ImmutableArray<string> GroundsOf(ComparedClaim one, ComparedClaim other)
    {
        var grounds = ImmutableArray.CreateBuilder<string>();
        if (Disagreement.FiguresDiffer(one.Matter, other.Matter)) grounds.Add("figures differ");
        if (Disagreement.DatesDiffer(one.Matter, other.Matter)) grounds.Add("dates differ");
        if (one.At.Claim.Polarity != other.At.Claim.Polarity) grounds.Add("one denies it");
        return grounds.ToImmutable();
    }

    private static (ComparedClaim, ComparedClaim) Ordered(ComparedClaim one, ComparedClaim other)
    {
        DateOnly a = one.At.Report.Annotated.Published ?? DateOnly.MaxValue, b = other.At.Report.Annotated.Published ?? DateOnly.MaxValue;
        bool inOrder = a < b || (a == b && string.CompareOrdinal(one.Name, other.Name) <= 0);
        return inOrder ? (one, other) : (other, one);
    }

    private static string KeyOf(Contradiction pair) => PairVerdict.KeyOf(pair.One.Name, pair.Other.Name);
}
