using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Words that stand for what was named just before: a headline does not begin with them, the sentence below it does.</summary>
internal static class Pronouns
{
    private static readonly FrozenSet<string> Words =
        "he she they it він вона вони воно он она они оно er sie es".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Begins(string text)
    {
        int end = text.IndexOf(' ', StringComparison.Ordinal);
        return end is > 1 and < 6 && Words.Contains(text[..end]);
    }
}
