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
