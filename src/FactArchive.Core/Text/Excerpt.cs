using System.Globalization;

namespace FactArchive.Core.Text;

/// <summary>An editor's own words inside a message: one short line, without characters that play tricks in a terminal.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        string line = ReadingText.Normalize(text.Length > 4 * Longest ? text[..(4 * Longest)] : text);
        return line.Length <= Longest ? line : line[..CutBefore(line, Longest - 1)] + "…";
    }

    /// <summary>Never in the midst of what a reader sees as one letter.</summary>
    private static int CutBefore(string line, int limit)
    {
        int cut = 0;
        while (cut < line.Length && StringInfo.GetNextTextElementLength(line, cut) is var next && cut + next <= limit) cut += next;
        return cut;
    }
}
