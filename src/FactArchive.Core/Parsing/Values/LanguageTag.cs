namespace FactArchive.Core.Parsing;

/// <summary>Names of languages as HTML and feeds want them (BCP 47): language, then perhaps script, region and variants.</summary>
public static class LanguageTag
{
    /// <summary>The tag with the usual capitals (<c>pt-BR</c>, <c>zh-Hant</c>); null if it is none.</summary>
    public static string? Parse(string text)
    {
        string[] parts = text.Split('-');
        if (text.Length > 35 || parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter)) return null;
        var written = new List<string> { parts[0].ToLowerInvariant() };
        foreach (string part in parts.Skip(1))
        {
            if (Subtag(part, written.Count) is not { } subtag) return null;
            written.Add(subtag);
        }
        return string.Join('-', written);
    }

    private static string? Subtag(string part, int index)
    {
        if (!part.All(char.IsAsciiLetterOrDigit)) return null;
        bool letters = part.All(char.IsAsciiLetter);
        return part.Length switch
        {
            4 when letters && index == 1 => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
            2 when letters && index <= 2 => part.ToUpperInvariant(),
            3 when part.All(char.IsAsciiDigit) && index <= 2 => part,
            4 when char.IsAsciiDigit(part[0]) => part.ToLowerInvariant(),
            >= 5 and <= 8 => part.ToLowerInvariant(),
            _ => null,
        };
    }
}
