using System.Text;

namespace FactArchive.Core.Parsing;

/// <summary>The form of ids and of parts of addresses: what every browser, file system and shell takes as it is.</summary>
public static class SlugForm
{
    public const int Longest = 80;

    public const string Wanted = "lower-case letters a-z, digits and '-' between them, at most 80 characters";

    public static bool Fits(string text) =>
        text.Length is > 0 and <= Longest && text[0] != '-' && text[^1] != '-' && text.All(IsSlugCharacter);

    /// <summary>The nearest text of that form; null if nothing of the text can be kept.</summary>
    public static string? Nearest(string text)
    {
        var slug = new StringBuilder();
        foreach (char c in text.Trim().ToLowerInvariant())
        {
            if (slug.Length == Longest) break;
            if (c != '-' && IsSlugCharacter(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        string result = slug.ToString().TrimEnd('-');
        return Fits(result) ? result : null;
    }

    private static bool IsSlugCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
