using System.Buffers;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Turns of a conversation ("Q: …", "Frage: …"): text of the report whatever their ending.</summary>
internal static class Turns
{
    /// <summary>"[Anchor]", "[Name / post]" on a line of its own: who says what follows.</summary>
    public static bool IsSpeaker(string text) => text.Length is > 2 and < 100 && text[0] == '[' && text[^1] == ']' && Tokens.HasLetter(text);

    private static readonly SearchValues<char> NoNames = SearchValues.Create("/:0123456789");

    /// <summary>"[Anchor] And what about the door?" – not a reference mark, not "[Name / post]".</summary>
    public static bool BeginsWithSpeaker(string text)
    {
        int close = text.Length > 5 && text[0] == '[' ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return close is > 2 and < 60 && close + 2 < text.Length && text[close + 1] is ' ' or ':' && char.IsUpper(text[1])
            && !text.AsSpan(1, close - 1).ContainsAny(NoNames);
    }

    public static bool Begins(string folded)
    {
        foreach (string label in LabelWords.Turns)
        {
            if (!folded.StartsWith(label, StringComparison.Ordinal) || folded.Length < label.Length + 3) continue;
            if (folded[label.Length] is ':' or '.' && folded[label.Length + 1] == ' ' && (folded[label.Length] == ':' || label.Length == 1)) return true;
        }
        return false;
    }
}
