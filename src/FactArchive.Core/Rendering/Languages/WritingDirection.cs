using System.Collections.Immutable;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>Which way a language is written, for the attribute <c>dir</c>.</summary>
public static class WritingDirection
{
    private static readonly ImmutableHashSet<string> FromTheRight =
        ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly ImmutableHashSet<string> ScriptsFromTheRight = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

    /// <returns><c>ltr</c> or <c>rtl</c>: by the script if the tag names one, else by the language.</returns>
    public static string Of(string tag)
    {
        string[] parts = tag.Split('-');
        bool hasScript = parts.Length > 1 && parts[1].Length == 4 && char.IsAsciiLetter(parts[1][0]);
        bool fromTheRight = hasScript ? ScriptsFromTheRight.Contains(parts[1]) : FromTheRight.Contains(parts[0]);
        return fromTheRight ? "rtl" : "ltr";
    }
}
