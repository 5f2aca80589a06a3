using System.Globalization;
using System.Text;

namespace FactArchive.Core.Text;

/// <summary>A word of a text in the form in which words are compared, and where it stands.</summary>
public readonly record struct FoldedWord(string Text, TextSpan Span);

/// <summary>
/// Takes words to one form: lower case, accents and apostrophes gone, so that "Tumangáng", "п’ять" and "GRANATEN" meet what
/// people type. A script in the browser can do the same: decompose (NFD), drop the marks, lower case, a few letters by hand.
/// </summary>
public static class WordFold
{
    /// <summary>The words of a text in order. Digits are words too; a figure keeps its separators out ("1,000" is "1000").</summary>
    public static IEnumerable<FoldedWord> Words(string text)
    {
        foreach (TextSpan span in Spans(text))
            if (Fold(span.Of(text)) is { Length: > 0 } folded) yield return new FoldedWord(folded, span);
    }

    /// <summary>Where the words of a text stand, as they are.</summary>
    public static IEnumerable<TextSpan> Spans(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (IsWordCharacter(text[i]) || (start >= 0 && Joins(text, i)));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            yield return new TextSpan(start, i);
            start = -1;
        }
    }

    public static string Fold(string word)
    {
        if (IsFolded(word)) return word;
        var folded = new StringBuilder(word.Length);
        string plain = IsPlain(word) ? word : Decomposed(word);
        foreach (char c in plain) Append(folded, char.ToLowerInvariant(c));
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'ß': folded.Append("ss"); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'ø': folded.Append('o'); break;
            case 'ł': folded.Append('l'); break;
            case 'đ': folded.Append('d'); break;
            case 'ı': folded.Append('i'); break;
            case 'ґ': folded.Append('г'); break;
            case 'ς': folded.Append('σ'); break;
            default:
                if (IsWordCharacter(c) && !IsMark(c)) folded.Append(c);
                break;
        }
    }

    private static string Decomposed(string word)
    {
        string whole = string.Create(word.Length, word, static (kept, source) =>
        {
            for (int i = 0; i < kept.Length; i++) kept[i] = IsNoCharacter(source[i]) ? ' ' : source[i];
        });
        return whole.Normalize(NormalizationForm.FormD);
    }

    /// <summary>Halves of surrogate pairs have no normal form; nothing beyond the first plane is a letter of the archive's languages.</summary>
    private static bool IsNoCharacter(char c) => char.IsSurrogate(c) || c >= '\uFFFE' || c is >= '\uFDD0' and <= '\uFDEF';

    /// <summary>Most words are: nothing is made anew for them.</summary>
    private static bool IsFolded(string word)
    {
        foreach (char c in word)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return false;
        return true;
    }

    private static bool IsPlain(string word)
    {
        foreach (char c in word)
            if (c > '\u007F') return false;
        return true;
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsWordCharacter(char c) => (char.IsLetterOrDigit(c) && c != 'ʼ') || (c > '\u02FF' && IsMark(c));

    /// <summary>An apostrophe between letters, or the separator of thousands or decimals between digits.</summary>
    private static bool Joins(string text, int i)
    {
        if (i == 0 || i + 1 >= text.Length) return false;
        char before = text[i - 1], after = text[i + 1];
        return text[i] switch
        {
            '\'' or '’' or 'ʼ' => char.IsLetter(before) && char.IsLetter(after),
            ',' or '.' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }
}
