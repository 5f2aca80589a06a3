using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>Headlines as displayed: the wire's and the desk's notes on a version are no part of them.</summary>
internal static class Headline
{
    private static readonly string[] SlugWords =
    [
        "lead", "ld", "доп", "доп.", "расширено", "расширенная версия", "исправлено", "виправлено", "з доповненнями", "повтор", "news focus", "update", "updated", "urgent", "recast", "correction", "corrected", "feature", "yonhap feature", "yonhap interview", "interview", "2nd ld-writethru",
        "writethru", "video", "photo", "photos", "news analysis", "upd", "оновлено", "обновлено", "доповнено", "дополнено", "відео", "видео", "фото", "aktualisiert", "eilmeldung",
    ];

    private static readonly string[] Prefixes =
    [
        "upd", "upd.", "update", "updated", "breaking", "breaking news", "urgent", "exclusive", "терміново", "оновлено", "срочно", "обновлено", "молния", "блискавка", "eilmeldung", "eil",
        "+++ eilmeldung +++", "just in",
    ];

    private static readonly string[] LongestFirst = [.. Prefixes.OrderByDescending(p => p.Length)];

    public static string WithoutSlug(string text)
    {
        string title = text.Trim();
        string before;
        do
        {
            before = title;
            title = WithoutLeadingBracket(WithoutTrailingBracket(WithoutPrefix(title)));
        }
        while (title != before && title.Length > 0);
        return title.Length == 0 ? text.Trim() : title;
    }

    private static string WithoutPrefix(string title)
    {
        string folded = Fold.Of(title);
        foreach (string prefix in LongestFirst)
        {
            if (!folded.StartsWith(prefix, StringComparison.Ordinal) || folded.Length != title.Length) continue;
            string rest = title[prefix.Length..];
            bool shortSlug = prefix.StartsWith("upd", StringComparison.Ordinal) && rest.StartsWith(' ') && Tokens.IsAllUpper(title[..prefix.Length].TrimEnd('.'));
            string marked = rest.TrimStart();
            if (prefix == "update" && marked.Length > 2 && char.IsAsciiDigit(marked[0]) && marked[1] is '-' or ':') return marked[2..].TrimStart();
            if (marked.Length > 1 && marked[0] is ':' or '|') return marked[1..].TrimStart();
            if (shortSlug && marked.Length > 0) return marked;
        }
        return title;
    }

    private static string WithoutLeadingBracket(string title)
    {
        if (title.Length == 0 || title[0] is not ('(' or '[')) return title;
        int close = title.IndexOfAny([')', ']']);
        return close > 0 && close < title.Length - 1 && IsSlug(title[1..close]) ? title[(close + 1)..].TrimStart() : title;
    }

    private static string WithoutTrailingBracket(string title)
    {
        if (title.Length == 0 || title[^1] is not (')' or ']')) return title;
        int open = title.LastIndexOfAny(['(', '[']);
        return open > 0 && IsSlug(title[(open + 1)..^1]) ? title[..open].TrimEnd() : title;
    }

    /// <summary>"LEAD", "2nd LD", "3rd LD-Writethru", "News Focus", "Yonhap Feature", "UPD".</summary>
    private static bool IsSlug(string inner)
    {
        string folded = Fold.Of(inner);
        if (Array.Exists(SlugWords, w => folded == w)) return true;
        List<string> words = Tokens.Of(folded.Replace('-', ' '));
        return words.Count is > 0 and <= 4 && words.Exists(w => w is "ld" or "lead" or "writethru" or "writethrough" or "upd" or "update")
            || (words.Count is 2 or 3 && words[^1] is "feature" or "interview" or "focus");
    }
}
