namespace FactArchive.Edge.Reporting;

/// <summary>Texts of the archive on a terminal: what a scraped report holds must not steer the screen or fake a line.</summary>
public static class Printable
{
    public const char Replacement = '\uFFFD';

    /// <summary>Further lines are indented, so that the next diagnostic is seen to begin.</summary>
    public static string Message(string message) =>
        Clean(message.ReplaceLineEndings("\n"), keepLines: true).Replace("\n", "\n    ", StringComparison.Ordinal);

    public static string Line(string text) => Clean(text, keepLines: false);

    private static string Clean(string text, bool keepLines)
    {
        return string.Create(text.Length, (text, keepLines), static (chars, from) =>
        {
            for (int i = 0; i < chars.Length; i++)
            {
                char c = from.text[i];
                chars[i] = IsHarmless(c) || (from.keepLines && c == '\n') ? c : Replacement;
            }
        });
    }

    private static bool IsHarmless(char c) => !char.IsControl(c) && c is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
}
