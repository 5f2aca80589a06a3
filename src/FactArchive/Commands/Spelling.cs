namespace FactArchive.Edge.Commands;

/// <summary>Guesses which word was meant by a misspelt one.</summary>
public static class Spelling
{
    /// <summary>The word that takes the fewest changes; null if all would take too many to be meant.</summary>
    public static string? Nearest(string typed, IEnumerable<string> words)
    {
        int bound = Math.Max(1, typed.Length / 3);
        return words.Select(word => (Word: word, Changes: Changes(typed, word)))
            .Where(guess => guess.Changes <= bound)
            .OrderBy(guess => guess.Changes)
            .ThenBy(guess => guess.Word, StringComparer.Ordinal)
            .Select(guess => guess.Word)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein distance: letters put in, taken out or replaced.</summary>
    private static int Changes(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
