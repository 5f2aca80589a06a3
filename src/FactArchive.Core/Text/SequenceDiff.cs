using System.Collections.Immutable;

namespace FactArchive.Core.Text;

/// <summary>One difference of two sequences, and how many equal items follow it.</summary>
/// <param name="Old">Items of the older sequence that are gone; may be empty.</param>
/// <param name="New">Items of the newer one that came in their place; may be empty.</param>
public readonly record struct DiffRun(TextSpan Old, TextSpan New, int SameAfter);

/// <summary>The shortest difference of two sequences (E. Myers, Algorithmica 1, 1986).</summary>
public static class SequenceDiff
{
    /// <summary>Beyond so many edits a difference explains nothing: then the middle is replaced as a whole.</summary>
    private const int MostEdits = 1000;

    /// <returns>In order; the first run is empty on both sides where the sequences begin alike.</returns>
    public static ImmutableArray<DiffRun> Of<T>(ImmutableArray<T> before, ImmutableArray<T> after)
        where T : IEquatable<T>
    {
        int head = Common(before, after, Math.Min(before.Length, after.Length), (items, i) => items[i]);
        int tail = Common(before, after, Math.Min(before.Length, after.Length) - head, (items, i) => items[^(i + 1)]);
        ImmutableArray<(int Old, int New)> same =
        [
            .. Enumerable.Range(0, head).Select(i => (i, i)),
            .. Middle(before[head..^tail], after[head..^tail]).Select(p => (p.Old + head, p.New + head)),
            .. Enumerable.Range(-tail, tail).Select(i => (before.Length + i, after.Length + i)),
        ];
        return Runs(same, before.Length, after.Length);
    }

    private static ImmutableArray<DiffRun> Runs(ImmutableArray<(int Old, int New)> same, int oldLength, int newLength)
    {
        var runs = ImmutableArray.CreateBuilder<DiffRun>();
        int old = 0, fresh = 0;
        for (int i = 0; i < same.Length;)
        {
            (int Old, int New) from = same[i];
            int count = 1;
            while (i + count < same.Length && same[i + count] == (from.Old + count, from.New + count)) count++;
            runs.Add(new DiffRun(new TextSpan(old, from.Old), new TextSpan(fresh, from.New), count));
            (old, fresh, i) = (from.Old + count, from.New + count, i + count);
        }
        if (old < oldLength || fresh < newLength) runs.Add(new DiffRun(new TextSpan(old, oldLength), new TextSpan(fresh, newLength), 0));
        return runs.ToImmutable();
    }

    private static int Common<T>(ImmutableArray<T> one, ImmutableArray<T> other, int most, Func<ImmutableArray<T>, int, T> item)
        where T : IEquatable<T>
    {
        int count = 0;
        while (count < most && item(one, count).Equals(item(other, count))) count++;
        return count;
    }

    /// <summary>The pairs of equal items, in order; none if the two have too little in common.</summary>
    private static Stack<(int Old, int New)> Middle<T>(ImmutableArray<T> before, ImmutableArray<T> after)
        where T : IEquatable<T>
    {
        int most = Math.Min(MostEdits, before.Length + after.Length);
        int[] reach = new int[(2 * most) + 3];
        var rounds = new List<int[]>();
        for (int edits = 0; edits <= most; edits++)
        {
            rounds.Add(reach[(most + 1 - edits)..(most + 2 + edits)]);
            for (int k = -edits; k <= edits; k += 2)
            {
                bool isDown = k == -edits || (k != edits && reach[most + k] < reach[most + k + 2]);
                int x = isDown ? reach[most + k + 2] : reach[most + k] + 1, y = x - k;
                while (x < before.Length && y < after.Length && before[x].Equals(after[y])) (x, y) = (x + 1, y + 1);
                reach[most + k + 1] = x;
                if (x >= before.Length && y >= after.Length) return Trace(rounds, before.Length, after.Length);
            }
        }
        return new Stack<(int Old, int New)>();
    }

    /// <summary>From the end back to the beginning, round by round.</summary>
    private static Stack<(int Old, int New)> Trace(List<int[]> rounds, int x, int y)
    {
        var pairs = new Stack<(int Old, int New)>();
        for (int edits = rounds.Count - 1; edits >= 0; edits--)
        {
            int k = x - y;
            int Reach(int diagonal) => Math.Abs(diagonal) <= edits ? rounds[edits][diagonal + edits] : -1;
            bool isDown = k == -edits || (k != edits && Reach(k - 1) < Reach(k + 1));
            int fromX = edits == 0 ? 0 : Reach(isDown ? k + 1 : k - 1), fromY = edits == 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
            int stopX = edits == 0 ? 0 : isDown ? fromX : fromX + 1;
            for (; x > stopX; x--, y--) pairs.Push((x - 1, y - 1));
            (x, y) = (fromX, fromY);
        }
        return pairs;
    }
}
