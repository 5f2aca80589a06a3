using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>"What is known so far:" – a heading that ends in a colon, unlike the first half of a sentence.</summary>
internal static class Announcement
{
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Openers =
        ("what how why where who when which key main main points facts background details context "
        + "що як чому де хто коли яка який які головне деталі коротко контекст подробиці "
        + "что как почему где кто когда какие какой главное коротко детали контекст подробности "
        + "was wie warum wo wer wann welche hintergrund details kurz").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Inquirers =
        "what who where when which що хто де коли яка який які что кто где когда какие какой какая was wer wo wann welche welcher".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"What the pictures do not tell us": what the next paragraphs tell; "Why" and "How" begin headlines as often.</summary>
    public static bool Inquires(string text) => Tokens.Of(text) is [var first, ..] && Inquirers.Contains(first) && SentenceEnd.Mark(text) is '\0' or '?';

    /// <summary>Whether a text begins with a question word.</summary>
    public static bool Asks(string text) => Tokens.Of(text) is [var first, ..] && Openers.Contains(first);

    public static bool Is(string text)
    {
        if (SentenceEnd.Mark(text) != ':') return false;
        List<string> words = Tokens.Of(text);
        return words.Count <= MostWords && words.Count > 0 && (words.Count <= 2 || Openers.Contains(words[0]));
    }
}
