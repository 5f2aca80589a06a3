using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Sentences in which a newsroom names itself.</summary>
internal static class SiteMentions
{
    private const int MostWords = 5;

    private static readonly string[] RequestOpeners =
    [
        "support", "follow", "subscribe to", "join", "sign up for", "read more on", "hyperlink to", "link to", "material of", "materials of", "republished from", "first appeared in", "first appeared on",
        "first published by", "first published on", "first published in", "published by", "more from", "about",
        "підтримайте", "підписуйтеся на", "підписуйтесь на", "підпишіться на", "читайте", "посилання на", "матеріалів", "канал", "гіперпосилання на",
        "поддержите", "подписывайтесь на", "подпишитесь на", "ссылка на", "ссылкой на", "ссылки на", "материалов",
        "unterstützen sie", "folgen sie", "abonnieren sie", "newsletter von", "newsletter der", "newsletter des", "berichtete", "read more in", "read us on",
    ];

    /// <summary>The name behind the verb of a request to the reader.</summary>
    public static string? InRequest(string text)
    {
        string folded = Fold.Of(text);
        if (folded.Length != text.Length) return null;
        foreach (string opener in RequestOpeners)
        {
            int at = folded.IndexOf(opener + " ", StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsLetter(folded[at - 1]))) continue;
            string name = NameAt(text[(at + opener.Length + 1)..]);
            if (name.Length == 0) continue;
            bool alone = opener is "support" or "follow" or "підтримайте" or "поддержите" or "folgen sie" or "unterstützen sie" or "berichtete";
            if (MediaNames.Is(name) || (alone && name.Length > 3 && !IsService(name))) return name;
        }
        return null;
    }

    private static readonly string[] Refusals =
    [
        " could not independently verify", " could not immediately verify", " could not verify", " was not able to verify", " was unable to verify", " has not been able to verify", " has not independently verified",
        " cannot independently verify", " could not immediately reach", " has reached out to", " asked the ", " contacted the ", " has seen", " has contacted",
        " не може незалежно", " не змогла незалежно", " не має змоги перевірити", " звернулася до", " звернувся до", " звернулося до",
        " не может независимо", " не смогла независимо", " не имеет возможности проверить", " обратилась к", " обратился к",
        " konnte die angaben nicht", " konnte dies nicht unabhängig", " kann die angaben nicht", " hat bei",
    ];

    /// <summary>"The Northern Ledger could not independently verify …": the subject is the newsroom.</summary>
    public static string? InOwnWords(string text)
    {
        string folded = Fold.Of(text);
        if (folded.Length != text.Length) return null;
        foreach (string refusal in Refusals)
        {
            int at = folded.IndexOf(refusal, StringComparison.Ordinal);
            if (at <= 0) continue;
            string name = NameBefore(text[..at]);
            if (MediaNames.Is(name)) return name;
        }
        return Reminder(text, folded);
    }

    private static readonly string[] Reminders =
    [
        "як повідомляв ", "як повідомляла ", "як повідомляло ", "як повідомляли ", "як писав ", "як писала ", "як писало ", "як раніше повідомляв ", "як раніше писав ", "раніше ", "нагадаємо, ",
        "как сообщал ", "как сообщала ", "как сообщало ", "как писал ", "как писала ", "как ранее писал ", "как ранее сообщал ", "ранее ",
        "as ", "wie der ", "wie die ", "wie das ", "wie ",
    ];

    private static readonly string[] Reminding =
        ["повідом", "писа", "розповід", "сообща", "расска", "писал", "сообщил", "reported earlier", "previously reported", "has reported", "berichtete", "berichtet hat"];

    /// <summary>"Як повідомляв Укрінформ, …", "Ранее «X» рассказывал, …": newsrooms remind of what they wrote themselves.</summary>
    private static string? Reminder(string text, string folded)
    {
        foreach (string opener in Reminders)
        {
            if (!folded.StartsWith(opener, StringComparison.Ordinal)) continue;
            string name = NameAt(text[opener.Length..]);
            bool complete = opener.StartsWith("як ", StringComparison.Ordinal) || opener.StartsWith("как ", StringComparison.Ordinal);
            if (name.Length > 2 && (complete || SaysSo(folded, opener.Length, name.Length)) && !PersonLike(name)) return name;
        }
        return null;
    }

    private static bool SaysSo(string folded, int at, int length)
    {
        int end = Math.Min(folded.Length, at + length + 30);
        string after = folded[Math.Min(end, at + length)..end];
        return Array.Exists(Reminding, r => after.Contains(r, StringComparison.Ordinal));
    }

    private static bool PersonLike(string name) => Heads.PersonNames.IsPerson(name) && !MediaNames.Is(name);

    /// <summary>"told the Gannet Star": the listener, if it sounds like a paper.</summary>
    public static string? Told(string text)
    {
        foreach (string cue in (string[])[" told the ", " told "])
        {
            int at = text.IndexOf(cue, StringComparison.Ordinal);
            if (at < 0) continue;
            string name = NameAt(text[(at + cue.Length)..]);
            if (MediaNames.Is(name)) return name;
        }
        return null;
    }

    /// <summary>The run of words with capitals (or a host) at the start of a text.</summary>
    private static string NameAt(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return "";
        if (text[0] is '«' or '“' or '"' or '„' && text.IndexOfAny(['»', '”', '"', '“'], 1) is var close and > 1 && close < 60) return text[1..close];
        string first = words[0].Trim('.', '!', ',', ';', ':', '«', '»', '"', '“', '”');
        if (MediaNames.IsHost(first)) return first;
        var name = new List<string>();
        foreach (string word in words)
        {
            if (!char.IsUpper(word.TrimStart('«', '"', '“', '„')[..Math.Min(1, word.TrimStart('«', '"', '“', '„').Length)].FirstOrDefault()) || name.Count == MostWords) break;
            name.Add(word.Trim('.', '!', ',', ';', ':', '«', '»', '"', '“', '”', '„'));
            if (word[^1] is '.' or '!' or ',' or ';' or ':' or '»') break;
        }
        return string.Join(' ', name);
    }

    private static string NameBefore(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int from = words.Length;
        while (from > 0 && words.Length - from < MostWords && char.IsUpper(words[from - 1][0]) && words[from - 1][^1] is not ('.' or ',' or ';' or ':')) from--;
        return string.Join(' ', words[from..]);
    }

    private static bool IsService(string name) =>
        name.StartsWith("Us", StringComparison.Ordinal) || name.StartsWith("Our", StringComparison.Ordinal) || name.Contains("Telegram", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Facebook", StringComparison.OrdinalIgnoreCase) || name.Contains("Twitter", StringComparison.OrdinalIgnoreCase);
}
