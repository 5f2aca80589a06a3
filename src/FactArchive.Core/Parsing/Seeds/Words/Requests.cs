namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Requests to the reader: they begin a sentence with a verb in the imperative.</summary>
internal static class Requests
{
    private static readonly string[] Verbs =
    [
        "subscribe", "follow", "join", "support", "sign up", "donate", "become", "help us", "підпис", "підтрим", "долуча", "приєдн", "стежте", "читайте",
        "подпис", "поддерж", "присоедин", "следите", "abonnieren", "folgen", "unterstütz", "spenden", "melden sie sich",
    ];

    public static bool BeginsSentence(string folded)
    {
        foreach (string verb in Verbs)
        {
            int at = folded.IndexOf(verb, StringComparison.Ordinal);
            while (at >= 0)
            {
                if (at == 0 || (at > 1 && folded[at - 2] is '.' or '!' or '?' or '-' or ':')) return true;
                at = folded.IndexOf(verb, at + verb.Length, StringComparison.Ordinal);
            }
        }
        return false;
    }

    private static readonly string[] Contacts =
        ["reach ", "write", "contact", "email", "e-mail", "send", "tips", "got a", "have you", "tell us", "пиш", "надсил", "надішл", "зв'яз", "звертай", "присыла", "пришл", "свяж", "обращай", "schreib", "kontakt", "hinweis", "senden sie", "mail"];

    /// <summary>"Reach Ann Lee at lee@paper.example": an address for readers in a sentence that speaks to them.</summary>
    public static bool GivesAddress(string text)
    {
        if (text.Length > 260 || !text.Contains('@', StringComparison.Ordinal) || !text.Split(' ').Any(IsAddress)) return false;
        string folded = Fold.Of(text);
        return Array.Exists(Contacts, c => folded.Contains(c, StringComparison.Ordinal)) && text.IndexOf('«', StringComparison.Ordinal) < 0 && text.IndexOf('“', StringComparison.Ordinal) < 0;
    }

    private static bool IsAddress(string word)
    {
        string bare = word.Trim('(', ')', '.', ',', ';', ':', '!');
        int at = bare.IndexOf('@', StringComparison.Ordinal);
        return at >= 0 && bare.Length > 3 && (at == 0 || MediaNames.IsHost(bare[(at + 1)..]));
    }

    /// <summary>"… Support Ternpost!"</summary>
    public static bool EndsWithSupport(string text)
    {
        if (text.Length > 200 || !text.EndsWith('!')) return false;
        string folded = Fold.Of(text);
        int at = Math.Max(folded.LastIndexOf(". ", StringComparison.Ordinal), Math.Max(folded.LastIndexOf("! ", StringComparison.Ordinal), folded.LastIndexOf("? ", StringComparison.Ordinal)));
        string last = at < 0 ? folded : folded[(at + 2)..];
        return Tokens.Count(last) <= 5 && Verbs.Any(v => last.StartsWith(v, StringComparison.Ordinal));
    }
}
