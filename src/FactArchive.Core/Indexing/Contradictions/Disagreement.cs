using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>
/// Finds where two claims on one matter disagree. Likeness is the cosine of their content stems, rare ones weighing more;
/// each ground asks for as much of it as it needs to be no chance.
/// </summary>
internal static class Disagreement
{
    /// <summary>Below this nothing is looked at.</summary>
    public const double LeastLikeness = 0.4;

    public const double DatesLikeness = 0.6;

    /// <summary>So many content stems must be shared.</summary>
    public const int LeastShared = 2;

    public static ImmutableArray<string> Grounds(ComparedClaim one, ComparedClaim other, double likeness)
    {
        if (likeness < LeastLikeness || one.Matter.Stems.Count(other.Matter.Stems.Contains) < LeastShared) return [];
        var grounds = ImmutableArray.CreateBuilder<string>();
        if (FiguresDiffer(one.Matter, other.Matter)) grounds.Add("figures differ");
        if (likeness >= DatesLikeness && DatesDiffer(one.Matter, other.Matter)) grounds.Add("dates differ");
        if (one.Figures[0] != other.Figures[0]) grounds.Add("one denies it");
        return grounds.ToImmutable();
    }

    /// <summary>Of two figures that count the same, both cannot hold, and no figure of that unit agrees.</summary>
    public static bool FiguresDiffer(ClaimMatter one, ClaimMatter other)
    {
        (Figure A, Figure B)[] pairs = [.. one.Figures.SelectMany(a => other.Figures.Where(a.SharesUnit).Select(b => (a, b)))];
        return pairs.Length > 0 && pairs.All(p => p.A.Disagrees(p.B));
    }

    public static bool DatesDiffer(ClaimMatter one, ClaimMatter other) =>
        !one.Dates.IsEmpty && !other.Dates.IsEmpty && !one.Dates.Any(d => other.Dates.Any(d.Overlaps));
}
