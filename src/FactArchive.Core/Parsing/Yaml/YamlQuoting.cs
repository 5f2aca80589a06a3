using System.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Writes texts as YAML values of one line that every reader takes for the very same text.</summary>
public static class YamlQuoting
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    };

    /// <summary>Plain where that is safe, between quote marks where it is not.</summary>
    public static string Value(string text) => IsPlain(text) ? text : Double(text);

    /// <summary>Between quote marks, of the kind that leaves the text as it is where one of them does.</summary>
    public static string Quote(string text) => text.AsSpan().IndexOfAny('"', '\\') >= 0 && IsSingle(text) ? $"'{text}'" : Double(text);

    /// <summary>A comment of one line: whatever stands in it, it ends nowhere else.</summary>
    public static string Comment(string text) =>
        "# " + string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && NeedsEscape((char)r.Value) ? "\uFFFD" : r.ToString()));

    /// <summary>Narrower than YAML's own rule: letters first, nothing that ever means something.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.EndsWith(' ') && !Words.Contains(text)
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or ',' or '/' or '(' or ')' or '’');

    private static bool IsSingle(string text) => !text.Any(c => c == '\'' || NeedsEscape(c));

    /// <summary>Between double quote marks, which take every text.</summary>
    public static string Double(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (NeedsEscape(c)) quoted.Append($"\\u{(int)c:x4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
