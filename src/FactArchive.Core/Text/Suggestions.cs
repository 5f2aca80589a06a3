namespace FactArchive.Core.Text;

/// <summary>Finds what an editor probably meant, for messages that say "did you mean …?".</summary>
public static class Suggestions
{
    /// <summary>Longer words are no misspelt keys or ids, and comparing them costs their product.</summary>
    private const int LongestWord = 100;

    /// <summary>The candidate that is at most two slips away (or a third of the word's letters); null if none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        string wanted = word.ToLowerInvariant();
        return candidates
            .Select(c => (Candidate: c, Slips: SlipsWithin(wanted, c.ToLowerInvariant(), Math.Max(2, word.Length / 3))))
            .Where(x => x.Slips is { } slips && slips < Math.Max(word.Length, x.Candidate.Length))
            .OrderBy(x => x.Slips)
            .ThenBy(x => x.Candidate, StringComparer.Ordinal)
            .Select(x => x.Candidate)
            .FirstOrDefault();
    }

    /// <summary>The end of a message: <c>; did you mean 'title'?</c>, or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } near ? $"; did you mean '{near}'?" : "";

    private static int? SlipsWithin(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return null;
        int slips = Slips(a, b);
        return slips <= limit ? slips : null;
    }

    /// <summary>Damerau and Levenshtein: letters put in, left out, mistaken, or two neighbours swapped.</summary>
    private static int Slips(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int mistaken = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, mistaken);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last) = (last, row);
        }
        return last[b.Length];
    }
}
