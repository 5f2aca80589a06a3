namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Names of lists of headlines that every page of a site shows.</summary>
internal static class OtherHeadlines
{
    private static readonly Phrases Names = new("""
        =most popular
        =most read
        =most viewed
        =trending
        =trending now
        =latest
        =latest news
        =top stories
        =recommended
        =editors' picks
        =in other news
        =more news
        =популярне
        =популярні новини
        =найпопулярніше
        =останні новини
        =стрічка новин
        =новини партнерів
        =більше новин
        =популярное
        =самое читаемое
        =последние новости
        =лента новостей
        =новости партнеров
        =больше новостей
        =новости сми2
        =сегодня в сми
        =картина дня
        =meistgelesen
        =meistgelesene artikel
        =aktuelles
        =mehr nachrichten
        =top-themen
        =neueste nachrichten
        """);

    public static bool Announces(string folded) => Names.Match(folded) || ListNames.Is(folded);
}

/// <summary>"Previous article … Next article …"</summary>
internal static class NextArticle
{
    private static readonly Phrases Openers = new("""
        ^previous article
        ^next article
        ^previous post
        ^next post
        ^prev article
        ^попередня новина
        ^попередня стаття
        ^наступна новина
        ^наступна стаття
        ^предыдущая новость
        ^предыдущая статья
        ^следующая новость
        ^следующая статья
        ^vorheriger artikel
        ^nächster artikel
        ^voriger artikel
        ^vorheriger beitrag
        ^nächster beitrag
        ^попередній запис
        ^наступний запис
        ^предыдущая запись
        ^следующая запись
        """);

    public static bool Is(string folded) => Openers.Match(folded);
}
