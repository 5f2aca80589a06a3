using System.Text;

namespace FactArchive.Edge.Commands;

/// <summary>Writes a text as a YAML value on one line, plain where that is safe and in double quotes where it is not.</summary>
public static class YamlScalar
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    };

    public static string Write(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Narrower than YAML's own rule: letters first, nothing that ever means something.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.EndsWith(' ') && !Words.Contains(text)
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or ',' or '/' or '(' or ')' or '’');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF') quoted.Append($"\\u{(int)c:x4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
