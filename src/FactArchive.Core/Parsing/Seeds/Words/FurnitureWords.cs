namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>What pages say beside the report: menus, consent, sharing, support appeals, forms, notes of the newsroom.</summary>
internal static class FurnitureWords
{
    private const string English = """
        =advertisement
        =advertising
        =advertisement - scroll to continue
        =ad
        =hide ad
        =advertisementhide ad
        =sponsored
        =sponsored content
        =promoted
        ^story continues below
        ^article continues after
        ^skip to
        =menu
        =search
        =log in
        =login
        =sign in
        =sign up
        =register
        =subscribe
        =subscribe now
        =newsletters
        =newsletter
        =home
        =news
        =world
        =live
        =video
        =latest
        =latest news
        =breaking news
        =top stories
        =most read
        =most popular
        =trending
        =trending now
        =editors' picks
        =recommended
        =accessibility links
        ^accessibility links
        ^breaking news /
        we use cookies
        uses cookies to
        accept all
        manage preferences
        cookie policy
        cookie settings
        privacy policy
        terms of use
        terms of service
        ^press play to listen
        ^listen to this article
        ^listen to this story
        this audio is created with
        this audio is automatically
        ^audio player
        ^play audio
        ^video player
        =play
        =pause
        =mute
        =listen
        =0:00
        browser does not support
        enable javascript
        ^share on
        ^share this
        ^share via
        ^share:
        =share
        =share article
        =tweet
        =print
        =print this page
        =email
        =copy link
        =link copied
        =facebook
        =twitter
        =whatsapp
        =telegram
        =linkedin
        =reddit
        =save
        =bookmark
        like this: like loading
        =loading
        =like loading
        sign up for our
        sign up to our
        sign up for the newsletter
        subscribe to our
        subscribe to the newsletter
        ^follow us
        follow us on
        follow our
        join us on
        join our telegram
        become our patron
        become a patron
        become a member
        ^support our
        ^support us
        ^donate
        ^you can quote up to
        found a mistake?
        found an error?
        found a typo?
        spotted a mistake
        spotted an error
        found a spelling error
        see a mistake
        ctrl+enter
        ctrl + enter
        =[email protected]
        ^[email protected]
        ^[ad_
        =(end)
        =end
        =-end-
        =- end -
        =-0-
        =###
        =(more)
        ^missing some tweet
        ^(attn:
        ^attn:
        =read more
        =read on
        =continue reading
        =show more
        =load more
        =see more
        =view all
        =see all
        =comments
        =no comments
        =comment
        =leave a reply
        ^leave a reply
        ^leave a comment
        ^add a comment
        ^post a comment
        post comment
        ^your email address will not be
        ^name *
        * email
        ^notify me of
        ^save my name
        ^required fields
        ^some information for this report
        ^some information in this report
        contributed to this report
        ^this article is part of
        ^this story is part of
        find out how to report content
        you could close this page
        support of readers
        readers like you
        produce more materials like this
        join our community
        ^click here
        ^translations:
        ^outlet:
        ^country:
        ^article language
        ^region:
        ^category:
        ^get the latest
        ^story saved
        ^want to comment
        ^contact the reporter
        ^contact the author
        ^contact us
        =show caption
        =hide caption
        =show more comments
        =embed
        =bookmark
        your opinion matters
        ^your feedback
        dependent on the kind support
        if you would like to support
        would like to support our work
        ^thank you for reading
        ^thanks for reading
        ^read about our
        ^tap here
        ^to read the original
        ^read the original
        ^read the full story
        ^this article was originally
        ^this article first appeared
        ^this article is republished
        ^this article has been updated
        ^this story was originally
        ^this story has been updated
        ^this post first appeared
        ^originally published
        ^reporting by
        ^editing by
        ^additional reporting
        ^translated by
        ^translation by
        ^edited by
        ^compiled by
        ^written by ai
        ^the interview has been
        ^this interview has been
        ^the interview was edited
        for length and clarity
        edited for clarity
        ^when referencing
        ^reproduction of
        ^republication of
        ^reprinting
        an active hyperlink
        with a hyperlink to
        is supported by the
        ^about the author
        ^about us
        =contact us
        =contacts
        ^got a tip
        ^have a tip
        ^send us your
        ^download our app
        =back to top
        =go back
        =related articles
        =previous article
        =next article
        =previous
        =next
        =close
        =accept
        =reject all
        =tags
        ^screen size
        ^views:
        ^this material was
        ^the views expressed in
        ^the opinions expressed in
        ^opinions expressed
        ^editor's note
        ^correction:
        ^disclaimer
        ^sponsored by
        ^supported by
        =all rights reserved
        ^all rights reserved
        """;

    private const string Ukrainian = """
        =реклама
        =меню
        =пошук
        =увійти
        =вхід
        =головна
        =новини
        =усі новини
        =всі новини
        =останні новини
        =стрічка новин
        =популярне
        =популярні новини
        =найпопулярніше
        =відео
        =фото
        =підписатися
        =поділитися
        =поділитись
        =надрукувати
        =друк
        =друкувати
        =копіювати посилання
        =скопіювати посилання
        =фейсбук
        =телеграм
        =твітер
        =коментарі
        =коментувати
        =коментарів немає
        =залишити коментар
        ^залишити відповідь
        ^скасувати відповідь
        ^вашу адресу електронної пошти
        ^ваша адреса електронної пошти
        обов'язкові поля
        ^надішліть нам
        ^якщо ви побачили
        ^якщо ви помітили
        ^якщо ви знаєте
        ^дякуємо, що
        ^більше новин
        ^редактор:
        ^редакторка:
        ^залишити коментар
        ^залиште коментар
        ^додати коментар
        ^написати коментар
        ^ваша e-mail адреса не
        ^ваша пошта не
        ^ім'я *
        ^увійдіть, щоб
        ^авторизуйтесь
        ^перейти до
        ^пропустити до
        використовує файли cookie
        використовуємо файли cookie
        використовуємо cookie
        використовує cookie
        використовує кукі
        використовуємо кукі
        файлів cookie
        прийняти все
        прийняти всі
        політика конфіденційності
        політики конфіденційності
        ^знайшли помилку
        ^помітили помилку
        якщо ви знайшли помилку
        якщо ви помітили помилку
        якщо помітили помилку
        виділіть її
        ctrl+enter
        ^слухати
        ^прослухати
        ^натисніть, щоб
        це аудіо створ
        ^поширити
        ^поширте
        ^поділіться
        ^поділитися
        ^підписуйтес
        ^підпишіться
        ^підписатися на
        ^долучайтес
        ^приєднуйтес
        ^стежте за
        ^слідкуйте за
        ^читайте нас
        ^підтримайте
        підтримайте нас
        підтримайте редакцію
        сподобався матеріал
        подобається матеріал
        подобається?
        станьте нашим патроном
        на патроні
        ^передрук
        ^використання матеріалів
        ^будь-яке використання
        ^при цитуванні
        ^у разі цитування
        ^матеріали з позначкою
        ^думка автора
        ^думки авторів
        ^погляди авторів
        ^інтерв'ю скорочено
        ^розмову скорочено
        ^переклад:
        ^переклад з
        ^текст оновлено
        ^новина оновлюється
        ^новина доповнюється
        ^матеріал оновлюється
        ^матеріал підготовлено
        ^матеріал створено
        ^про автора
        =читати далі
        =докладніше
        =детальніше
        =показати більше
        =показати ще
        =більше новин
        =попередня новина
        =наступна новина
        =наступна стаття
        =попередня стаття
        =усі права захищено
        =усі права захищені
        ^усі права захищ
        ^всі права захищ
        =кінець
        =(кінець)
        ^переглядів:
        ^кількість переглядів
        """;

    private const string Russian = """
        =реклама
        =меню
        =поиск
        =войти
        =вход
        =главная
        =новости
        =все новости
        =последние новости
        =лента новостей
        =популярное
        =самое читаемое
        =видео
        =подписаться
        =поделиться
        =распечатать
        =печать
        =скопировать ссылку
        =копировать ссылку
        =фейсбук
        =телеграм
        =твиттер
        =комментарии
        =комментировать
        =комментариев нет
        =оставить комментарий
        ^оставить ответ
        ^отменить ответ
        ^войти, чтобы
        ^ваш адрес электронной почты
        обязательные поля
        ^пришлите нам
        пришлите его нам
        пришлите ее нам
        ^если вы увидели
        ^если вы заметили
        ^если вы знаете
        ^спасибо, что
        ^больше новостей
        ^редактор:
        сетевое издание
        свидетельство о регистрации
        ^оставить комментарий
        ^оставьте комментарий
        ^добавить комментарий
        ^написать комментарий
        ^ваш адрес email не
        ^имя *
        ^войдите, чтобы
        ^авторизуйтесь
        ^перейти к
        использует файлы cookie
        используем файлы cookie
        используем cookie
        использует cookie
        используем куки
        использует куки
        файлов cookie
        принять все
        политика конфиденциальности
        политики конфиденциальности
        ^нашли ошибку
        ^заметили ошибку
        если вы нашли ошибку
        если вы заметили ошибку
        выделите ее
        ^слушать
        ^прослушать
        ^нажмите, чтобы
        это аудио созда
        ^поделитесь
        ^поделиться
        ^подписывайтес
        ^подпишитесь
        ^подписаться на
        ^присоединяйтес
        ^следите за
        ^читайте нас
        ^поддержите
        поддержите нас
        поддержите редакцию
        понравился материал
        понравилась статья
        ^перепечатка
        ^использование материалов
        ^любое использование
        ^при цитировании
        ^при использовании
        ^мнение автора
        ^мнение редакции
        ^мнения авторов
        ^интервью сокращено
        ^беседа сокращена
        ^перевод:
        ^перевод с
        ^новость дополняется
        ^новость обновляется
        ^материал обновляется
        ^материал подготовлен
        ^данное сообщение (материал)
        ^об авторе
        =читать далее
        =подробнее
        =показать еще
        =показать больше
        =больше новостей
        =предыдущая новость
        =следующая новость
        =следующая статья
        =предыдущая статья
        ^все права защищ
        =конец
        =(конец)
        ^просмотров:
        ^количество просмотров
        """;

    private const string German = """
        =anzeige
        =werbung
        =menü
        =suche
        =anmelden
        =einloggen
        =registrieren
        =startseite
        =nachrichten
        =aktuelles
        =meistgelesen
        =meistgelesene artikel
        =abonnieren
        =teilen
        =drucken
        =merken
        =artikel teilen
        =link kopieren
        =kommentare
        =kommentieren
        =keine kommentare
        ^kommentar schreiben
        ^kommentare (
        ^schreiben sie einen kommentar
        ^schreibe einen kommentar
        ^hinterlassen sie
        ^ihre e-mail-adresse
        ^deine e-mail-adresse
        ^name *
        ^zum inhalt springen
        ^zum hauptinhalt
        ^direkt zum inhalt
        ^zur navigation
        ^springe zum
        verwenden cookies
        nutzen cookies
        verwendet cookies
        nutzt cookies
        alle akzeptieren
        alle cookies
        cookie-einstellungen
        datenschutzerklärung
        ^fehler gefunden
        ^fehler entdeckt
        ^haben sie einen fehler
        haben sie einen fehler
        einen fehler entdeckt
        strg+enter
        strg + enter
        ^artikel anhören
        ^diesen artikel anhören
        ^artikel vorlesen
        ^vorlesen
        dieser text wurde mit ki
        ^teilen auf
        ^teilen sie
        ^folgen sie
        ^folge uns
        ^abonnieren sie
        ^newsletter
        ^melden sie sich
        ^jetzt anmelden
        ^jetzt abonnieren
        ^unterstützen sie
        ^unterstütze
        ^spenden sie
        ^jetzt spenden
        ^lesen sie den original
        ^zum originalartikel
        ^dieser artikel erschien
        ^dieser beitrag erschien
        ^dieser text erschien
        ^dieser artikel wurde
        ^aus dem englischen
        ^übersetzung:
        ^redaktion:
        ^das interview wurde
        ^das gespräch wurde
        ^nachdruck
        ^weiterverwendung
        ^rubriklistenbild
        ^hinweis der redaktion
        ^transparenzhinweis
        ^über den autor
        ^über die autorin
        ^redigatur
        ^redigiert
        finden sie hier
        =weiterlesen
        =mehr lesen
        =mehr anzeigen
        =mehr laden
        =alle anzeigen
        =nächster artikel
        =vorheriger artikel
        =voriger artikel
        ^alle rechte vorbehalten
        =ende
        =(ende)
        =impressum
        ^zur startseite
        ^kommentare lesen
        ^mehr nachrichten
        ^mehr news
        ^vielen dank
        ^über unsere
        ^über uns
        =datenschutz
        """;

    /// <summary>Lines that are dropped wherever they stand.</summary>
    public static Phrases Anywhere { get; } = new(English, Ukrainian, Russian, German);

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
