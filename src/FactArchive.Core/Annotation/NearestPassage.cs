using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>Names the passage that comes nearest to a quote that is not there: for a message, never for an anchor.</summary>
public static class NearestPassage
{
    /// <summary>A passage that shares fewer of the quote's words is not worth naming.</summary>
    private const double LeastShare = 0.4;

    /// <summary>
    /// The window of as many words as the quote has that shares most words with it; null if none shares enough.
    /// One pass over the text, whatever the quote's length.
    /// </summary>
    public static TextSpan? Find(string text, string quote)
    {
        List<TextSpan> words = Words(text);
        List<TextSpan> wanted = Words(quote);
        if (words.Count == 0 || wanted.Count == 0) return null;
        var missing = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (TextSpan word in wanted) missing[word.Of(quote)] = missing.GetValueOrDefault(word.Of(quote)) + 1;
        (int best, int shared) = BestWindow(text, words, missing, wanted.Count);
        if (shared < wanted.Count * LeastShare) return null;
        int last = Math.Min(best + wanted.Count, words.Count) - 1;
        return new TextSpan(words[best].Start, words[last].End);
    }

    private static (int Start, int Shared) BestWindow(string text, List<TextSpan> words, Dictionary<string, int> missing, int size)
    {
        int best = 0, bestShared = 0, shared = 0;
        for (int i = 0; i < words.Count; i++)
        {
            shared += Take(missing, words[i].Of(text), -1);
            if (i >= size) shared -= Take(missing, words[i - size].Of(text), +1);
            if (shared <= bestShared) continue;
            bestShared = shared;
            best = Math.Max(0, i - size + 1);
        }
        return (best, bestShared);
    }

    /// <summary>Moves a word in or out of the window; 1 if it counted towards the quote's words.</summary>
    private static int Take(Dictionary<string, int> missing, string word, int change)
    {
        if (!missing.TryGetValue(word, out int count)) return 0;
        missing[word] = count + change;
        return change < 0 ? (count > 0 ? 1 : 0) : (count >= 0 ? 1 : 0);
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            words.Add(new TextSpan(start, i));
            start = -1;
        }
        return words;
    }
}
