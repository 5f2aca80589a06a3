using System.Collections.Immutable;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>How the words of a quote lie on those of a passage.</summary>
/// <param name="First">First word of the passage in the text.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Edits">Words put in, left out or mistaken.</param>
/// <param name="Unchanged">Words that both have in the same order.</param>
/// <param name="Lead">Words of the passage before its first unchanged one.</param>
/// <param name="Trail">Words of the passage behind its last unchanged one.</param>
internal readonly record struct Alignment(int First, int Last, int Edits, int Unchanged, int Lead, int Trail)
{
    private enum Step : byte { Stop, Match, Mistake, Missing, Added }

    /// <summary>
    /// The best passage that ends with a given word; of equal ones the longest, since a word rather changes than vanishes.
    /// </summary>
    /// <param name="floor">The first word that the passage may hold.</param>
    /// <param name="reach">How many words it may have at most.</param>
    public static Alignment EndingAt(ImmutableArray<int> pattern, ImmutableArray<int> text, int last, int floor, int reach)
    {
        int rows = pattern.Length + 1, columns = Math.Min(reach, last - floor + 1) + 1;
        int[,] cost = new int[rows, columns];
        var steps = new Step[rows, columns];
        for (int x = 1; x < columns; x++) (cost[0, x], steps[0, x]) = (x, Step.Added);
        for (int y = 1; y < rows; y++)
        {
            (cost[y, 0], steps[y, 0]) = (y, Step.Missing);
            for (int x = 1; x < columns; x++)
            {
                bool same = pattern[^y] == text[last - x + 1];
                int diagonal = cost[y - 1, x - 1] + (same ? 0 : 1), missing = cost[y - 1, x] + 1, added = cost[y, x - 1] + 1;
                cost[y, x] = Math.Min(diagonal, Math.Min(missing, added));
                if (cost[y, x] == diagonal) steps[y, x] = same ? Step.Match : Step.Mistake;
                else steps[y, x] = cost[y, x] == missing ? Step.Missing : Step.Added;
            }
        }
        int best = Enumerable.Range(0, columns).Reverse().MinBy(x => cost[rows - 1, x]);
        return Trace(steps, best, last, cost[rows - 1, best]);
    }

    /// <summary>Follows the steps from the passage's first word to its last.</summary>
    private static Alignment Trace(Step[,] steps, int length, int last, int edits)
    {
        int y = steps.GetLength(0) - 1, x = length;
        int unchanged = 0, lead = 0, trail = 0;
        while (steps[y, x] is not Step.Stop and var step)
        {
            if (step == Step.Match) (unchanged, trail) = (unchanged + 1, 0);
            else if (step != Step.Missing) (lead, trail) = (unchanged == 0 ? lead + 1 : lead, trail + 1);
            if (step != Step.Added) y--;
            if (step != Step.Missing) x--;
        }
        return new Alignment(last - length + 1, last, edits, unchanged, lead, trail);
    }
}
