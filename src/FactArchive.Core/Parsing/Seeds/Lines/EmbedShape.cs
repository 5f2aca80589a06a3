using System.Buffers;
using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>Posts of social networks that a page embeds.</summary>
internal static class EmbedShape
{
    private const int LongestAuthor = 160;

    /// <summary>"— Name (@x) February 24, 2022", "A post shared by X (@x)": the line that signs a post.</summary>
    public static bool IsAuthor(string text)
    {
        if (text.Length > LongestAuthor) return false;
        int handle = text.IndexOf("(@", StringComparison.Ordinal);
        if (handle < 0 || text.IndexOf(')', handle) < 0) return false;
        string after = text[(text.IndexOf(')', handle) + 1)..];
        return text[0] is '—' or '–' or '-' || Tokens.Count(after) == 0 || DateFinder.Find(after).Count > 0;
    }

    /// <summary>Whether one of the words is a web address.</summary>
    public static bool HoldsAddress(string text) => text.Split(' ').Any(w => w.Contains("://", StringComparison.Ordinal) || MediaNames.IsHost(HostOf(w)));

    private static string HostOf(string word) => word.Trim('(', ')', ',', '.', ';').Split('/')[0];

    private static readonly string[] Networks =
    [
        "в комментариях", "у коментарях", "in the comments", "in den kommentaren", "twitter", "facebook", "telegram", "instagram", "tiktok", "youtube", "threads", "truth social", "on x", "post", "фейсбу", "телеграм", "твіт", "твит", "твитт", "інстаграм",
        "инстаграм", "допис", "пост", "соцмереж", "соцсет", "тікток", "тикток", "kanal", "auf x", "тг-канал", "у мережі", "чат", " chat", "whatsapp", "viber", "вайбер", "mastodon", "bluesky", "сторис", "сторіз", "вконтакте", "на своїй сторінці", "на своей странице",
    ];

    /// <summary>Whether a paragraph speaks of a social network near its end.</summary>
    public static bool NamesNetwork(string text)
    {
        string end = Fold.Of(text.Length > 120 ? text[^120..] : text);
        return Array.Exists(Networks, n => end.Contains(n, StringComparison.Ordinal));
    }

    /// <summary>Emoji, hash signs: what posts have and reports do not.</summary>
    public static bool HoldsPicture(string text) => text.Length < LongestAuthor && (text.Any(char.IsSurrogate) || text.Contains(" #", StringComparison.Ordinal));

    public static bool IsQuoted(string text) => text.Length > 0 && text[0] is '“' or '"' or '«' or '„' or '‘' or '\'' or '»';

    /// <summary>"[Mikola Dresh / post] Buses run again."</summary>
    private static bool IsLabelled(string text)
    {
        int close = text[0] == '[' ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        if (close is < 3 or > 80 || close + 3 > text.Length) return false;
        string[] parts = Fold.Of(text[1..close]).Split('/', StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts[^1] is "post" or "tweet" or "telegram" or "facebook" or "x" or "twitter" or "instagram" or "допис" or "пост" or "твіт" or "твит" or "телеграм" or "beitrag";
    }

    /// <summary>"Ron Gai (@gai): …", "Pavel Krom @krom_p: …": name, handle and what they wrote.</summary>
    private static bool IsNamed(string text)
    {
        int handle = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOf('@');
        int colon = handle < 2 || text[handle - 1] is not (' ' or '(') ? -1 : text.IndexOf(": ", handle, StringComparison.Ordinal);
        return colon > handle + 2 && colon < handle + 30 && text.AsSpan(handle, colon - handle).IndexOf(' ') < 0;
    }

    private static readonly SearchValues<string> Links = SearchValues.Create(["pic.twitter.", "pic.x.", "https://t.co/"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A line that is the text of a post by its own words.</summary>
    public static bool IsPost(string text)
    {
        if (text.Length is 0 or > 1_000) return false;
        return IsLabelled(text) || IsNamed(text) || text.AsSpan().ContainsAny(Links) || text.StartsWith("View this post on", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("A post shared by", StringComparison.OrdinalIgnoreCase);
    }
}
