using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Whether a line reads as a paragraph: it closes its sentence, or is too long for a headline.</summary>
internal static class Prose
{
    private const int LongestHeadline = 190;
    private const int MostHeadlineWords = 28;
    private const int MostQuestionWords = 20;
    private const int FewestWords = 2;

    public static bool Is(string text)
    {
        if (text.Length > LongestHeadline) return true;
        int words = Tokens.Count(text);
        return SentenceEnd.Mark(text) switch
        {
            '.' or '…' or ';' => words >= FewestWords || IsLabelled(text),
            ':' => words > FewestWords && !Announcement.Is(text),
            '?' or '!' => words > MostQuestionWords || SentenceEnd.HasInner(text) || IsSpeech(text),
            _ => words > MostHeadlineWords || (words >= 12 && SentenceEnd.HasInner(text)) || IsSpeech(text),
        };
    }

    /// <summary>"Verdict: False."</summary>
    private static bool IsLabelled(string text) => text.IndexOf(": ", StringComparison.Ordinal) > 2;

    /// <summary>A turn of direct speech that begins with a dash.</summary>
    private static bool IsSpeech(string text) =>
        text.Length > 2 && text[0] is '–' or '—' && text[1] == ' ' && Tokens.StartsUpper(text[2..]) && SentenceEnd.IsClosed(text);
}
