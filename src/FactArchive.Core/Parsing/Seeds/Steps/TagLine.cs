using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Key words without a label: parted by commas or hash signs.</summary>
internal static class TagLine
{
    private const int MostWordsOfTag = 4;

    /// <summary>"bank | Norhavn | depositors": key words that the report uses.</summary>
    public static bool IsParted(Draft draft, string text)
    {
        string[] parts = text.Split([" | ", " · ", " • ", " / ", "; "], StringSplitOptions.TrimEntries);
        return parts.Length >= 2 && Array.TrueForAll(parts, p => Tokens.Count(p) is > 0 and <= MostWordsOfTag)
            && parts.Count(p => IsUsed(draft, p)) * 3 >= parts.Length * 2;
    }

    /// <summary>Whether the report has the key word, but for its ending.</summary>
    private static bool IsUsed(Draft draft, string tag)
    {
        string folded = Fold.Of(tag);
        return folded.Length > 2 && draft.FoldedText.Contains(folded[..Math.Max(3, folded.Length - 2)], StringComparison.Ordinal);
    }

    /// <summary>A few words without grammar, all of which the report uses: key words.</summary>
    public static bool IsOfText(Draft draft, SeedLine line)
    {
        List<string> words = Tokens.Of(line.Text);
        return words.Count <= 5 && SentenceEnd.Mark(line.Text) == '\0' && words.TrueForAll(w => IsWordOfText(draft, w));
    }

    /// <summary>Names of those of whom the report speaks, most of them at least: whoever wrote it does not speak of himself.</summary>
    public static bool NamesOfText(Draft draft, string text)
    {
        List<string> words = Tokens.Of(text), first = Tokens.Of(text.Split(',')[0]);
        return words.Count >= 3 && (words.Count(w => IsWordOfText(draft, w)) * 2 > words.Count
            || (first.Count >= 2 && first.Count < words.Count && first.TrueForAll(w => IsWordOfText(draft, w))));
    }

    private static bool IsWordOfText(Draft draft, string word) =>
        word.Length >= 3 && draft.FoldedText.Contains(Fold.Of(word)[..Math.Min(word.Length, Math.Max(4, word.Length - 2))], StringComparison.Ordinal);

    public static bool Is(string text)
    {
        if (text.StartsWith('#')) return true;
        if (text.Contains(':', StringComparison.Ordinal)) return false;
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 3 && Array.TrueForAll(parts, p => Tokens.Count(p) <= 3) && SentenceEnd.Mark(text) == '\0';
    }
}
