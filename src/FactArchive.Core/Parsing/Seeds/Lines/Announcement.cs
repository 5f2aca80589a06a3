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

    /// <summary>Whether a text begins with a question word.</summary>
    public static bool Asks(string text) => Tokens.Of(text) is [var first, ..] && Openers.Contains(first);

    public static bool Is(string text)
    {
        if (SentenceEnd.Mark(text) != ':') return false;
        List<string> words = Tokens.Of(text);
        return words.Count <= MostWords && words.Count > 0 && (words.Count <= 2 || Openers.Contains(words[0]));
    }
}
