using System.Collections.Frozen;
using FactArchive.Core.Parsing.Seeds.Words;

namespace FactArchive.Core.Parsing.Seeds.Lines;

/// <summary>"Home Fact checks About us Donate": a page's menu on one line, its items parted by nothing but blanks.</summary>
internal static class MenuLine
{
    private const int Longest = 200;
    private const int MostWordsInItem = 4;

    private static readonly FrozenSet<string> Items =
        ("about|about us|contact|contacts|contact us|donate|support|support us|methods|methodology|team|our team|podcasts|podcast|newsletters|newsletter|obituaries|e-edition|e-paper|jobs|puzzles|crosswords|"
        + "classifieds|shop|store|events|archive|archives|search|menu|log in|login|sign in|sign up|register|subscribe|account|my account|faq|help|advertise|careers|privacy|share|tweet|print|email|e-mail|save|"
        + "copy|copy link|facebook|twitter|x|telegram|whatsapp|viber|instagram|youtube|linkedin|reddit|threads|bluesky|comment|comments|rss|en|ua|uk|de|ru|pl|fr|more|all|tv|radio|live tv|fact checks|glossary|editors' picks|"
        + "головна|про нас|про проєкт|контакти|редакція|команда|підтримати|підтримати нас|донат|подкасти|спростування|дослідження|пошук|увійти|вхід|меню|реклама|вакансії|архів|розсилка|підписка|передплатити|передплата|"
        + "поділитися|надрукувати|друк|копіювати|фейсбук|телеграм|вайбер|твіттер|ще|усе|всі|тести|спецпроєкти|стрічка|передплатити стрічку|"
        + "главная|о нас|о проекте|контакты|редакция|команда|поддержать|подкасты|поиск|войти|вход|меню|реклама|вакансии|архив|рассылка|подписка|поделиться|вконтакте|одноклассники|печать|скопировать|ещё|еще|все|тесты|спецпроекты|город|"
        + "anmelden|einloggen|registrieren|abo|abos|abonnement|menü|suche|über uns|kontakt|spenden|team|podcast|shop|drucken|teilen|kommentieren|merken|vorlesen|mehr|alle|newsletter|mediathek|tv|radio|leserbriefe|anzeigen|trauer|immobilien|"
        + "stellenmarkt|rätsel|impressum|datenschutz|konto|mein konto|live")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words that items have, to see at a glance that a line is none.</summary>
    private static readonly FrozenSet<string> Parts = Items.Concat(SectionWords.All).SelectMany(i => Tokens.Of(i)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Most of the words belong to items that pages have, and there are at least three items.</summary>
    public static bool Is(string text)
    {
        if (text.Length > Longest || SentenceEnd.IsClosed(text)) return false;
        List<string> words = Tokens.Of(Fold.Of(text));
        if (BeginsAtHome(text)) return true;
        if (words.Count(Parts.Contains) * 2 < words.Count) return false;
        int items = 0, covered = 0, total = 0;
        for (int at = 0; at < words.Count;)
        {
            int length = ItemAt(words, at);
            bool number = length == 0 && words[at].All(char.IsAsciiDigit);
            if (length > 0) items++;
            covered += length;
            total += number ? 0 : Math.Max(1, length);
            at += Math.Max(1, length);
        }
        return items >= 3 ? covered * 3 >= total * 2 : items == 2 && covered == total && total <= 3;
    }

    /// <summary>Whether one word is an item of menus.</summary>
    public static bool IsItem(string word) => Items.Contains(Fold.Of(word)) || SectionWords.Is(word);

    /// <summary>"Startseite Ausland Wahl in Kasvenien": the path to the report.</summary>
    private static bool BeginsAtHome(string text) => Tokens.Of(text) is { Count: >= 2 and <= 9 } words
        && Fold.Of(words[0]) is "startseite" or "menü" or "главная" or "головна" && Tokens.StartsUpper(words[1]) && !text.Contains(',', StringComparison.Ordinal);

    private static int ItemAt(List<string> words, int at)
    {
        for (int length = Math.Min(MostWordsInItem, words.Count - at); length > 0; length--)
        {
            string item = string.Join(' ', words.Skip(at).Take(length));
            if (Items.Contains(item) || SectionWords.Is(item)) return length;
        }
        return 0;
    }
}
