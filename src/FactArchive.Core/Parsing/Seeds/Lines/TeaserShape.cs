namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>The first words of another report, cut off: "… […]", "… Read more".</summary>
internal static class TeaserShape
{
    private static readonly string[] Endings =
    [
        "[…]", "[...]", "[…] read more", "read more", "continue reading", "read on", "читати далі", "докладніше", "детальніше", "читать далее", "подробнее", "weiterlesen", "mehr lesen", "mehr",
    ];

    /// <summary>Whether a line is cut and says so.</summary>
    /// <param name="whole">The whole text in folded form.</param>
    public static bool Is(string whole)
    {
        string folded = whole.TrimEnd(' ', '»', '"', '→', '>', '›');
        if (folded.EndsWith("[…]", StringComparison.Ordinal) || folded.EndsWith("[...]", StringComparison.Ordinal)) return true;
        foreach (string ending in Endings)
        {
            if (!folded.EndsWith(ending, StringComparison.Ordinal) || folded.Length < ending.Length + 12) continue;
            char before = folded[..^ending.Length].TrimEnd()[^1];
            if (before is '…' or '.' or ']' or '?' or '!') return true;
        }
        return false;
    }

    /// <summary>A line that ends in three dots, as cut texts do and some paragraphs too.</summary>
    public static bool IsCut(string text)
    {
        string end = text.TrimEnd(' ', '”', '"', '»');
        return end.EndsWith('…') || end.EndsWith("...", StringComparison.Ordinal);
    }
}
