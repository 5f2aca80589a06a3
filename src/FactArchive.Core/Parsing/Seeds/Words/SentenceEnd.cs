namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>How a line ends: paragraphs close a sentence, headlines do not.</summary>
internal static class SentenceEnd
{
    /// <summary>The last mark of a line behind closing quotes, brackets, reference marks and emoji; '\0' if a word is last.</summary>
    public static char Mark(string text)
    {
        int at = LastThatCounts(text);
        if (at < 0) return '\0';
        char c = text[at];
        return char.IsLetterOrDigit(c) ? '\0' : c;
    }

    public static bool IsClosed(string text) => Mark(text) is '.' or '!' or '?' or '…';

    /// <summary>Whether a sentence ends inside the text and another begins.</summary>
    public static bool HasInner(string text) => InnerEnds(text, 1) > 0;

    /// <summary>How many sentences end before the last one, counted no further than <paramref name="most"/>.</summary>
    public static int InnerEnds(string text, int most)
    {
        int count = 0;
        for (int i = 2; i + 2 < text.Length && count < most; i++)
            if (text[i] is '.' or '!' or '?' or '…' && EndsSentence(text, i)) count++;
        return count;
    }

    private static bool EndsSentence(string text, int i)
    {
        int next = i + 1;
        while (next < text.Length && IsCloser(text[next])) next++;
        if (next >= text.Length || text[next] != ' ') return false;
        while (next < text.Length && (text[next] == ' ' || IsOpener(text[next]))) next++;
        if (next >= text.Length || !(char.IsUpper(text[next]) || char.IsDigit(text[next]))) return false;
        return text[i] != '.' || !IsAbbreviation(text, i);
    }

    /// <summary>Initials ("J."), and short words with a capital ("Dr.", "Nov.", "No.").</summary>
    private static bool IsAbbreviation(string text, int dot)
    {
        int start = dot;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        int length = dot - start;
        return length <= 1 || (length <= 4 && char.IsUpper(text[start])) || (length <= 3 && Abbreviations.Contains(text[start..dot]));
    }

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "vs", "no", "ст", "ім", "им", "вул", "ул", "м", "г", "см", "тис", "тыс", "кв", "bzw", "ca", "vgl", "nr",
    };

    private static int LastThatCounts(string text)
    {
        int at = text.Length - 1;
        while (at >= 0)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c) || (IsCloser(c) && !(c == ')' && SignOff(text, at) > 0)) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherSymbol)
            {
                at--;
                continue;
            }
            if (c == ')' && SignOff(text, at) is var open and > 0)
            {
                at = open - 1;
                continue;
            }
            if (c == ']' && ReferenceMark(text, at) is var start and >= 0)
            {
                at = start - 1;
                continue;
            }
            return at;
        }
        return -1;
    }

    /// <summary>Where a "[12]" that ends here begins; -1 if it is none.</summary>
    private static int ReferenceMark(string text, int close)
    {
        int at = close - 1;
        while (at >= 0 && char.IsAsciiDigit(text[at])) at--;
        return at >= 0 && at < close - 1 && text[at] == '[' && close - at <= 4 ? at : -1;
    }

    /// <summary>Where a "(jh)" or "(Yonhap)" behind a closed sentence begins; -1 if it is none.</summary>
    private static int SignOff(string text, int close)
    {
        const int Longest = 60;
        int open = text.LastIndexOf('(', close, Math.Min(close + 1, Longest));
        if (open <= 0) return -1;
        int before = open - 1;
        while (before > 0 && (text[before] == ' ' || (text[before] != ')' && IsCloser(text[before])))) before--;
        return text[before] is '.' or '!' or '?' or '…' ? open : -1;
    }

    private static bool IsCloser(char c) => c is '"' or '”' or '“' or '’' or '‘' or '\'' or '»' or '«' or ')' or '\u0094' or '\u009D' or '€' or '™' or 'œ';

    private static bool IsOpener(char c) => c is '"' or '“' or '„' or '‘' or '\'' or '«' or '»' or '(' or '–' or '—' or '-';
}
