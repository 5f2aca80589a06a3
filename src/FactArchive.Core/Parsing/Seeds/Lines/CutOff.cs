using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Whether a seed breaks off within its last line.</summary>
internal static class CutOff
{
    private static readonly FrozenSet<string> Joining =
        ("the a an of to in on at for and or with that by from as but which who is was were had has "
        + "і та й що у в на з із до від про за як а але який яка які "
        + "и что в на с из к от о за как а но который которая которые "
        + "der die das den dem des ein eine einen und oder mit von zu im am dass für auf ist war").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>No line end behind it, a quote left open, or a word last that needs another.</summary>
    public static bool Is(string line, string seed)
    {
        if (line[^1] is ',' or '-' or '–' or '—' or ';') return true;
        List<string> words = Tokens.Of(line);
        return (words.Count > 0 && Joining.Contains(words[^1])) || LeavesQuoteOpen(line) || (char.IsLetterOrDigit(seed[^1]) && words.Count > 9);
    }

    private static bool LeavesQuoteOpen(string line)
    {
        int open = 0;
        foreach (char c in line)
        {
            if (c is '“' or '«') open++;
            else if (c is '”' or '»') open--;
        }
        return open > 0;
    }
}
