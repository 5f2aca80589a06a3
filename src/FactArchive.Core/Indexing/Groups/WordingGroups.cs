using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>
/// Joins claims whose words are nearly the same: the same figures, the same side (asserted or denied), no dates that exclude
/// each other, at least <see cref="LeastStems"/> content stems, and <see cref="Least"/> of both claims' stems shared (Dice).
/// A claim joins the oldest group whose first claim it resembles, so that likeness does not drift from claim to claim.
/// </summary>
internal sealed class WordingGroups
{
    public const double Least = 0.75;

    public const int LeastStems = 3;

    /// <summary>So many groups that share a rare stem are compared with a claim, the newest first.</summary>
    private const int MostCompared = 200;

    private readonly Dictionary<string, int> _carriers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _leadersByStem = new(StringComparer.Ordinal);
    private readonly List<ComparedClaim> _leaders = [];
    private readonly HashSet<string> _dismissed;

    private WordingGroups(ImmutableArray<ComparedClaim> claims, HashSet<string> dismissed)
    {
        _dismissed = dismissed;
        foreach (string stem in claims.DistinctBy(c => c.Key).SelectMany(c => c.Matter.Stems))
            _carriers[stem] = _carriers.GetValueOrDefault(stem) + 1;
    }

    /// <param name="claims">Oldest first.</param>
    /// <param name="dismissed">Pairs that an editor told apart, by <see cref="PairVerdict.Key"/>.</param>
    /// <returns>For each claim the index of its group's first claim.</returns>
    public static int[] Join(ImmutableArray<ComparedClaim> claims, HashSet<string> dismissed)
    {
        var groups = new WordingGroups(claims, dismissed);
        var first = new List<int>();
        var result = new int[claims.Length];
        for (int i = 0; i < claims.Length; i++)
        {
            int leader = groups.Leader(claims[i]);
            if (leader == first.Count) first.Add(i);
            result[i] = first[leader];
        }
        return result;
    }

    private int Leader(ComparedClaim claim)
    {
        if (claim.Matter.Stems.Length >= LeastStems)
        {
            string[] prefix = Prefix(claim);
            int best = -1;
            double likeness = Least;
            foreach (int candidate in prefix.SelectMany(s => Newest($"{claim.Figures} {s}")).Distinct().Order())
            {
                double likely = Likeness(_leaders[candidate], claim);
                if (likely < likeness || (best >= 0 && likely == likeness)) continue;
                (best, likeness) = (candidate, likely);
            }
            if (best >= 0) return best;
            foreach (string stem in prefix) Index($"{claim.Figures} {stem}");
        }
        _leaders.Add(claim);
        return _leaders.Count - 1;
    }

    private IEnumerable<int> Newest(string key) =>
        _leadersByStem.TryGetValue(key, out List<int>? leaders) ? leaders.TakeLast(MostCompared) : [];

    private void Index(string key)
    {
        if (!_leadersByStem.TryGetValue(key, out List<int>? leaders)) _leadersByStem.Add(key, leaders = []);
        leaders.Add(_leaders.Count);
    }

    /// <summary>The rarest stems: two claims that are near enough share one of them.</summary>
    private string[] Prefix(ComparedClaim claim)
    {
        int count = claim.Matter.Stems.Length;
        int mayMiss = count - (int)Math.Ceiling(count * Least / (2 - Least));
        return [.. claim.Matter.Stems.OrderBy(s => _carriers[s]).ThenBy(s => s, StringComparer.Ordinal).Take(mayMiss + 1)];
    }

    private double Likeness(ComparedClaim one, ComparedClaim other)
    {
        if (!AgreeInTime(one.Matter, other.Matter)) return 0;
        if (_dismissed.Count > 0 && _dismissed.Contains(PairVerdict.KeyOf(one.Name, other.Name))) return 0;
        ImmutableArray<string> a = one.Matter.Stems, b = other.Matter.Stems;
        return 2.0 * a.Count(s => b.Contains(s)) / (a.Length + b.Length);
    }

    private static bool AgreeInTime(ClaimMatter one, ClaimMatter other) =>
        one.Dates.IsEmpty || other.Dates.IsEmpty || one.Dates.Any(d => other.Dates.Any(d.Overlaps));
}
