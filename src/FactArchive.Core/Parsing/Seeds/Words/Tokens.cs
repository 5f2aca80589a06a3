namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Plain questions about the words of a text.</summary>
internal static class Tokens
{
    /// <summary>How many words a text has, counted no further than <paramref name="most"/>.</summary>
    public static int Count(string text, int most = int.MaxValue)
    {
        int count = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool word = char.IsLetterOrDigit(c) || (inside && c is '\'' or '’' or 'ʼ' or '-');
            if (word && !inside && ++count >= most) return count;
            inside = word;
        }
        return count;
    }

    /// <summary>The words with letters, without marks, as they are written.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && text[i] is '\'' or '’' or 'ʼ' or '-'));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(text[start..i].TrimEnd('-', '\'', '’', 'ʼ'));
            start = -1;
        }
        return words;
    }

    public static char FirstLetter(string text)
    {
        foreach (char c in text)
            if (char.IsLetter(c)) return c;
        return '\0';
    }

    public static bool StartsUpper(string word) => word.Length > 0 && char.IsUpper(word[0]);

    public static bool IsAllUpper(string word)
    {
        bool letter = false;
        foreach (char c in word)
        {
            if (char.IsLower(c)) return false;
            letter |= char.IsLetter(c);
        }
        return letter;
    }

    public static bool HasLetter(string text) => FirstLetter(text) != '\0';
}
