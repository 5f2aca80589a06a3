using System.Text;

namespace FactArchive.Core.Indexing.Search;

/// <summary>
/// Numbers as text that a browser reads fast and that compresses well: digits of base 43, lowest first; a digit that is not
/// the last one is moved up by 43. The 86 signs are those of ASCII that neither JSON nor HTML has to escape.
/// </summary>
public static class PostingCode
{
    private const int Base = 43;

    private static readonly string Signs =
        string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => !"\"&'+<>\\`".Contains(c)));

    public static void Append(StringBuilder text, int number)
    {
        while (number >= Base)
        {
            text.Append(Signs[Base + (number % Base)]);
            number /= Base;
        }
        text.Append(Signs[number]);
    }

    /// <summary>The numbers of a text.</summary>
    public static IEnumerable<int> Read(string text)
    {
        int number = 0, weight = 1;
        foreach (char c in text)
        {
            int digit = Signs.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) throw new FormatException($"'{c}' is no sign of this code");
            number += digit % Base * weight;
            weight *= Base;
            if (digit >= Base) continue;
            yield return number;
            (number, weight) = (0, 1);
        }
    }
}
