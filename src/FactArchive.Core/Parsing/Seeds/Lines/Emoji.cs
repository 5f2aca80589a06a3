using System.Globalization;
using System.Text;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Pictures among the letters.</summary>
internal static class Emoji
{
    /// <summary>Whether a text begins with an emoji: beyond the letters of all languages, or a mark made to look like one.</summary>
    public static bool Begins(string text)
    {
        if (!Rune.TryGetRuneAt(text, 0, out Rune first)) return false;
        return Is(first);
    }

    private static bool Is(Rune rune) =>
        rune.Value >= 0x1F000 || (rune.Value is >= 0x2600 and <= 0x27BF or 0x203C or 0x2049 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherPunctuation);
}
