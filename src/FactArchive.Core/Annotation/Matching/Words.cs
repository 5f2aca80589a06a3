using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>
/// Cuts a text into words: runs of letters and digits with the marks on them. In scripts that put no blank between
/// words every character is one, so that a quote may begin anywhere in a Chinese or Thai sentence.
/// </summary>
internal static class Words
{
    public static ImmutableArray<TextSpan> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        int start = -1;
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length);
            bool isLetter = Rune.IsLetterOrDigit(rune), standsAlone = isLetter && HasNoBlanks(rune.Value);
            if (start >= 0 && !IsMark(rune) && (standsAlone || !isLetter || HasNoBlanks(FirstRune(text, start))))
            {
                words.Add(new TextSpan(start, i));
                start = -1;
            }
            if (start < 0 && isLetter) start = i;
            i += length;
        }
        if (start >= 0) words.Add(new TextSpan(start, text.Length));
        return words.ToImmutable();
    }

    private static int FirstRune(string text, int at)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out _);
        return rune.Value;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Thai and Lao, Myanmar, Khmer, kana, ideographs (the ranges of the Unicode blocks).</summary>
    private static bool HasNoBlanks(int c) => c switch
    {
        >= 0x0E00 and <= 0x0EFF => true,
        >= 0x1000 and <= 0x109F => true,
        >= 0x1780 and <= 0x17FF => true,
        >= 0x3040 and <= 0x30FF => true,
        >= 0x3400 and <= 0x4DBF => true,
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };
}
