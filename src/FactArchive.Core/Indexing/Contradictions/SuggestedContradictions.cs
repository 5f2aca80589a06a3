using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>
/// What the machine suggests: claims on one matter whose figures, dates or denials disagree, in reports at most
/// <see cref="MostDays"/> apart. An inverted index finds what is alike, so the work is near-linear.
/// </summary>
internal sealed class SuggestedContradictions
{
    public const int MostDays = 366;

    /// <summary>More would bury an editor; the best are kept.</summary>
    public const int Most = 500;

    /// <summary>So many suggestions for one claim.</summary>
    public const int MostEach = 3;

    private readonly ImmutableArray<ComparedClaim> _claims;
    private readonly Postings _postings;

    /// <param name="claims">One of each group, oldest first.</param>
    public SuggestedContradictions(ImmutableArray<ComparedClaim> claims)
    {
        _claims = claims;
        _postings = Index(claims);
    }

    /// <summary>The likest first.</summary>
    public ImmutableArray<Contradiction> Find()
    {
        var found = new List<(double Likeness, Contradiction Pair)>();
        var board = new ScoreBoard(_claims.Length);
        for (int i = 0; i < _claims.Length; i++)
        {
            board.Clear();
            _postings.Score(i, _ => 1, board);
            found.AddRange(board.Touched
                .Where(o => o > i && board[o] >= Disagreement.LeastLikeness)
                .OrderByDescending(o => board[o])
                .ThenBy(o => o)
                .Select(o => (Likeness: board[o], Pair: Pair(_claims[i], _claims[o], board[o])))
                .Where(p => p.Pair is not null)
                .Take(MostEach)
                .Select(p => (p.Likeness, p.Pair!)));
        }
        return [.. found.OrderByDescending(f => f.Likeness).Take(Most).Select(f => f.Pair)];
    }

    private static Contradiction? Pair(ComparedClaim one, ComparedClaim other, double likeness)
    {
        if (DaysApart(one, other) > MostDays) return null;
        ImmutableArray<string> grounds = Disagreement.Grounds(one, other, likeness);
        return grounds.IsEmpty ? null : new Contradiction(one.At, other.At, ContradictionStatus.Suggested, grounds, null);
    }

    private static int DaysApart(ComparedClaim one, ComparedClaim other) =>
        one.At.Report.Annotated.Published is { } a && other.At.Report.Annotated.Published is { } b
            ? Math.Abs(a.DayNumber - b.DayNumber)
            : 0;

    private static Postings Index(ImmutableArray<ComparedClaim> claims)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var carriers = new List<int>();
        foreach (string stem in claims.SelectMany(c => c.Matter.Stems))
        {
            if (numbers.TryAdd(stem, carriers.Count)) carriers.Add(0);
            carriers[numbers[stem]]++;
        }
        var postings = new Postings(claims.Length);
        for (int i = 0; i < claims.Length; i++)
        {
            int[] stems = [.. claims[i].Matter.Stems.Select(s => numbers[s])];
            double[] weights = Array.ConvertAll(stems, s => Math.Log(1 + (double)claims.Length / carriers[s]));
            double length = Math.Sqrt(weights.Sum(w => w * w));
            for (int s = 0; s < stems.Length; s++)
                if (carriers[stems[s]] > 1) postings.Add(i, stems[s], weights[s] / length);
        }
        return postings;
    }
}
