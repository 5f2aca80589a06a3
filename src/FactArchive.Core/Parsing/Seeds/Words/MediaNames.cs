using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Names that sound like a paper, a broadcaster or a site.</summary>
internal static class MediaNames
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> Parts =
        ("dateline beacon lantern outlook insider digest advocate messenger inquirer enquirer pioneer statesman citizen intelligencer newswire evening morning "
        + "news times post herald press daily weekly tribune gazette chronicle journal observer guardian echo star sun mirror mail telegraph ledger courier sentinel "
        + "register record bulletin dispatch review monitor reporter independent examiner standard argus globe voice radio tv television media online today report wire "
        + "вісник газета правда новини час часопис хвиля радіо телебачення медіа онлайн голос кур'єр тижневик видання портал інформ слово дзеркало "
        + "вестник новости время волна радио медиа курьер еженедельник издание ведомости известия комсомолка зеркало эхо "
        + "zeitung kurier bote tagblatt tageblatt rundschau nachrichten anzeiger presse rundfunk funk spiegel merkur blick post morgenpost allgemeine blatt").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings =
        ["press", "news", "times", "post", "zeitung", "bote", "kurier", "blick", "funk", "posten", "bladet", "инфо", "інформ", "информ", "media", "zeit", "blatt", "anzeiger", "вісті", "вести"];

    /// <summary>Whether a word is one of which papers make their names.</summary>
    public static bool IsPart(string word) => Parts.Contains(word) || More.Contains(word);

    private static readonly FrozenSet<string> More =
        ("agency newspaper channel station network blog magazine site portal weekly daily агентство агенція газета журнал сайт портал канал видання издание телеканал радіостанція новини новости "
        + "zeitung magazin sender portal blog nachrichtenagentur agentur wochenzeitung").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(string text)
    {
        if (IsHost(text)) return true;
        List<string> words = Tokens.Of(text.Trim('«', '»', '"', '“', '”', '„'));
        if (words.Count is 0 or > MostWords || !Tokens.StartsUpper(words[0]) || SentenceEnd.Mark(text) != '\0') return false;
        bool named = words.Exists(w => Parts.Contains(w) && words.Count > 1);
        return named || (words.Count == 1 && Endings.Any(e => words[0].Length > e.Length + 2 && words[0].EndsWith(e, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>"Euromaidanpress.com", "gannetstar.example".</summary>
    public static bool IsHost(string text)
    {
        int dot = text.LastIndexOf('.');
        return dot > 1 && dot < text.Length - 2 && !text.Contains(' ', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal)
            && text[(dot + 1)..].All(char.IsAsciiLetterLower) && text[..dot].All(c => char.IsLetterOrDigit(c) || c is '.' or '-') && text[..dot].Any(char.IsLetter);
    }
}
