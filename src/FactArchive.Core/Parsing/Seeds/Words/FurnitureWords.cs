namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>What pages say beside the report: menus, consent, sharing, support appeals, forms, notes of the newsroom.</summary>
internal static class FurnitureWords
{
    /// <summary>Lines that are dropped wherever they stand.</summary>
    public static Phrases Anywhere { get; } = new(
        FurnitureEnglish.Phrases, FurnitureUkrainian.Phrases, FurnitureRussian.Phrases, FurnitureGerman.Phrases,
        MenuEnglish.Phrases, MenuUkrainian.Phrases, MenuRussian.Phrases, MenuGerman.Phrases);

    /// <summary>Lines behind which a page shows only other things.</summary>
    public static Phrases TailOpeners { get; } = new("""
        ^share this
        ^about the author
        ^leave a reply
        ^leave a comment
        ^previous article
        ^next article
        ^more from
        ^more on this
        ^you may also like
        ^you might also like
        ^recommended for you
        =most read
        =related articles
        =related stories
        =comments
        =(end)
        =(кінець)
        =(конец)
        =tags
        ^tags:
        ctrl+enter
        strg+enter
        found a mistake?
        ^знайшли помилку
        ^нашли ошибку
        ^залишити коментар
        ^оставить комментарий
        ^про автора
        ^об авторе
        ^über den autor
        ^über die autorin
        ^kommentar schreiben
        ^schreiben sie einen kommentar
        ^теги
        ^мітки
        ^метки
        ^schlagwörter
        ^schlagworte
        ^mehr zum thema
        ^meistgelesen
        ^останні новини
        ^последние новости
        ^новини партнерів
        ^новости партнеров
        """);

    /// <summary>First words of a request to the reader.</summary>
    public static Phrases Requests { get; } = new("""
        subscribe
        follow
        join
        support
        sign up
        donate
        become
        help us
        підпис
        підтрим
        долуча
        приєдн
        стежте
        читайте нас
        донат
        подпис
        поддерж
        присоедин
        следите
        читайте нас
        abonnieren
        folgen sie
        unterstütz
        spenden
        """);

    /// <summary>What such a request is about.</summary>
    public static Phrases RequestThings { get; } = new("""
        newsletter
        telegram
        patreon
        patron
        on social media
        youtube
        facebook
        instagram
        our work
        нашу работу
        нашу роботу
        наш проект
        наш проєкт
        unsere arbeit
        our journalism
        our reporting
        our journalists
        independent journalism
        канал
        розсилк
        рассылк
        соцмереж
        соцсет
        патрон
        редакці
        редакци
        журналіст
        журналист
        newsletter
        journalismus
        redaktion
        kanal
        """);
}
