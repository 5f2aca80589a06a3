namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Points of a list by the mark before them.</summary>
internal static class ListShape
{
    private const string Bullets = "•▫▪◦‣·●○■□*✅✔✓➡►▶🔹🔸";

    /// <summary>A mark that only lists use, or a hyphen.</summary>
    public static bool IsBullet(string text)
    {
        if (text.Length < 3) return false;
        if (Bullets.Contains(text[0], StringComparison.Ordinal) && !char.IsSurrogate(text[0])) return char.IsWhiteSpace(text[1]) || char.IsLetterOrDigit(text[1]);
        return text[0] == '-' && text[1] == ' ' && !IsSpeech(text);
    }

    /// <summary>A dash that may begin a point of a list or direct speech; the neighbours decide.</summary>
    public static bool IsDashed(string text) => text.Length > 2 && text[0] is '–' or '—' or '-' && text[1] == ' ' && !IsSpeech(text);

    /// <summary>The number of a point such as "2." or "2)"; 0 if there is none.</summary>
    public static int NumberOf(string text)
    {
        int at = 0;
        while (at < text.Length && at < 2 && char.IsAsciiDigit(text[at])) at++;
        bool marked = at > 0 && at + 1 < text.Length && text[at] is '.' or ')' && text[at + 1] == ' ';
        return marked ? int.Parse(text.AsSpan(0, at)) : 0;
    }

    /// <summary>"[1] Khalil Y. Night light and blood pressure. 2022.": an entry of a list of references.</summary>
    public static bool IsReference(string text)
    {
        int at = 1;
        while (at < text.Length && at < 4 && char.IsAsciiDigit(text[at])) at++;
        return text.Length is > 6 and < 300 && text[0] == '[' && at > 1 && text[at] == ']' && text[at + 1] == ' ';
    }

    /// <summary>Direct speech puts a dash after the words, before who says them.</summary>
    private static bool IsSpeech(string text)
    {
        for (int i = 3; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('–' or '—' or '-') || text[i - 1] != ' ' || text[i + 1] != ' ') continue;
            if (text[i - 2] is ',' or '.' or '!' or '?' or '…' && char.IsLower(text[i + 2])) return true;
        }
        return false;
    }
}
