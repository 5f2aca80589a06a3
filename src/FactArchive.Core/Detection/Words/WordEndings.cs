namespace FactArchive.Core.Detection;

/// <summary>Asks for the endings that tell what a word is.</summary>
internal static class WordEndings
{
    /// <summary>Whether the word has one of the endings.</summary>
    public static bool EndsIn(this string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
