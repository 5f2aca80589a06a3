namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Style sheets and scripts whose tags were removed and whose text was left.</summary>
internal static class CodeText
{
    private static readonly string[] Signs =
        ["function(", "function (", "window.", "document.", "var ", "@media", "!important", "=> {", "});", "googletag", "\"@context\"", "dataLayer", "addEventListener"];

    public static bool Is(string text)
    {
        int open = text.IndexOf('{', StringComparison.Ordinal), close = text.LastIndexOf('}');
        bool braces = open >= 0 && close > open;
        bool rules = braces && text.IndexOf(':', open) is var colon && colon > open && colon < close
            && (text.Contains(';', StringComparison.Ordinal) || text.Contains("\":", StringComparison.Ordinal));
        if (!rules && !text.Contains(';', StringComparison.Ordinal)) return false;
        int signs = Array.FindAll(Signs, s => text.Contains(s, StringComparison.Ordinal)).Length;
        return rules && (signs > 0 || IsMostlyRules(text)) || (signs >= 2 && text.Contains('(', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal));
    }

    /// <summary>Braces hold most of the line.</summary>
    private static bool IsMostlyRules(string text)
    {
        int inside = 0, depth = 0;
        foreach (char c in text)
        {
            if (c == '{') depth++;
            if (depth > 0) inside++;
            if (c == '}' && depth > 0) depth--;
        }
        return inside * 2 >= text.Length;
    }
}
