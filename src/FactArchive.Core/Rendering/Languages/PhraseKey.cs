namespace FactArchive.Core.Rendering.Languages;

/// <summary>Names of phrases for what lower floors say in English words.</summary>
public static class PhraseKey
{
    /// <summary>Such as <c>dropped-page-furniture</c> for "page furniture".</summary>
    public static string Of(string prefix, string words) =>
        prefix + "-" + string.Join('-', words.ToLowerInvariant().Split([' ', '\'', ','], StringSplitOptions.RemoveEmptyEntries));
}
