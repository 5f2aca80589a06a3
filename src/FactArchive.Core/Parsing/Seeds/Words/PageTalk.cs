using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>
/// Lines that close no sentence and yet are no headlines: they speak of the page, of its readers and what these may
/// click, pay or send. Asked for behind the text only, where no label vouches for a line.
/// </summary>
internal static class PageTalk
{
    /// <summary>With such a word a line speaks to its reader, whatever follows.</summary>
    private static readonly FrozenSet<string> Openers =
        ("click tap download listen subscribe join follow share contact donate register browse select enter submit sponsored by please comments comment thanks "
        + "слухайте дивіться читайте натискаючи натиснувши натисніть погоджуючись погоджуюсь оформіть оформлюйте отримуйте робіть завантажте завантажуйте встановіть обговорюйте обговоріть телефонуйте "
        + "слушайте смотрите читайте нажимая нажав нажмите соглашаясь соглашаюсь оформите оформляйте получайте делайте скачайте установите обсуждайте обсудить звоните "
        + "jetzt klicken hören schauen laden abonnieren melden mitmachen unterstützen teilen bitte").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of forms, shops and notices; matched at the start of a word.</summary>
    private static readonly string[] Stems =
    [
        "newsletter", "subscri", "unsubscri", "cookie", "newsdesk", "podcast", "republish", "reuse", "login", "password", "inbox", "patreon", "paywall", "hyperlink", "advertis", "reader",
        "передрук", "читач", "посиланн", "гіперпосил", "застосун", "підписк", "підпиш", "розсилк", "донат", "реквізит", "кнопк", "передплат", "безкоштовн", "спонсор", "цитуван", "спільнот",
        "перепечат", "читател", "регистрац", "ссылк", "гиперссыл", "приложени", "подписк", "подпиш", "рассылк", "реквизит", "опечатк", "бесплатн", "спонсор", "цитирован", "соучастник", "донатит",
        "leser", "abonn", "kostenlos", "gratis", "impressum", "datenschutz", "merkliste", "probeabo", "leserbrief", "nutzungsbeding", "kommentarfunktion",
    ];

    private static readonly FrozenSet<string> Whole =
        ("app apps abo abos e-paper fm укв comments коментарі коментарів комментарии комментариев kommentare pdf rss").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string text)
    {
        string folded = Fold.Of(text);
        List<string> words = Tokens.Of(OutsideQuotes(folded));
        if (words.Count == 0) return false;
        if (Openers.Contains(words[0]) || words.Exists(IsWord)) return true;
        return NamesItself(words) || ReaderWords.SpeaksToReader(words) || EndsInAppeal(folded) || HasTelephone(folded);
    }

    private static bool IsWord(string word) => Whole.Contains(word) || Array.Exists(Stems, s => word.StartsWith(s, StringComparison.Ordinal));

    private static readonly FrozenSet<string> This =
        "this these цей ця це ці цього цієї цю этот эта это эти этого этой эту данный данная dieser diese dieses diesen diesem".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Itself =
    [
        "story", "stories", "article", "page", "newsroom", "site", "website", "interview", "матеріал", "текст", "розмов", "статт", "публікаці", "сторінк", "сайт", "новин", "подкаст",
        "материал", "стать", "публикаци", "страниц", "разговор", "новост", "artikel", "text", "beitrag", "seite", "recherche", "website",
    ];

    /// <summary>"This story", "цей матеріал": headlines have other subjects.</summary>
    private static bool NamesItself(List<string> words)
    {
        for (int i = 0; i + 1 < words.Count; i++)
            if (This.Contains(words[i]) && Array.Exists(Itself, n => words[i + 1].StartsWith(n, StringComparison.Ordinal))) return true;
        return words is ["sign", "up", ..] or ["log", "in", ..] or ["get", "in", ..] or ["leave", "your", ..] or ["leave", "a", ..] or ["find", "out", ..];
    }

    /// <summary>"… with us!" – headlines that cry out do so in quotes.</summary>
    private static bool EndsInAppeal(string folded) => folded.EndsWith('!') && folded.IndexOf('"', StringComparison.Ordinal) < 0;

    /// <summary>"0800 555 010": three groups of digits one behind the other.</summary>
    private static bool HasTelephone(string folded)
    {
        int groups = 0;
        foreach (string word in folded.Split(' ', '-', '(', ')'))
        {
            bool digits = word.Length is >= 2 and <= 4 && word.All(char.IsAsciiDigit);
            groups = digits ? groups + 1 : word.Length == 0 ? groups : 0;
            if (groups >= 3) return true;
        }
        return false;
    }

    /// <summary>What a headline quotes is not said by the page.</summary>
    private static string OutsideQuotes(string folded)
    {
        string text = Without(folded, "\"", "\"");
        return text.StartsWith('\'') ? Without(" " + text, " '", "' ") : Without(text, " '", "' ");
    }

    private static string Without(string text, string open, string close)
    {
        int start;
        while ((start = text.IndexOf(open, StringComparison.Ordinal)) >= 0 && text.IndexOf(close, start + open.Length, StringComparison.Ordinal) is var end and > 0)
            text = text[..start] + " " + text[(end + close.Length)..];
        return text;
    }
}
