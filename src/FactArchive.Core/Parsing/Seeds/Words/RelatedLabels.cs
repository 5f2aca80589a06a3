namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Words that announce another report, with its headline behind them or on the next line.</summary>
internal static class RelatedLabels
{
    /// <summary>Always an announcement, with or without a colon.</summary>
    public static readonly LabelTable Always = new(["""
        also read|also see|up next|further reading|more from|more by|related articles|related article|related stories|related story|related news
        related coverage|more on this topic|more on this story|more on this|more on the topic|more on the story|don't miss|read more on
        you may also like|you might also like|on this topic|on the topic|recommended reading|read more fact-checks|more fact-checks
        more fact checks|more stories|more from us
        також читайте|за темою|по темі|до теми|на цю тему|матеріали по темі|матеріали за темою|новини по темі|вам буде цікаво
        вам може бути цікаво|що ще почитати|схожі матеріали|також цікаво|вам може сподобатись|вам може сподобатися|також у розділі
        також за темою|інші новини|інші матеріали|читайте раніше|ще новини|новини за темою|ще на тему|ще за темою|ще по темі
        більше на тему|вас також може зацікавити|пов'язані матеріали
        также читайте|по теме|материалы по теме|материал по теме|читайте по теме|новости по теме|еще по теме|на эту тему
        похожие материалы|подробнее по теме|читайте на|материалы к статье|читайте ранее|другие новости|другие материалы
        еще новости|также в разделе|также по теме|вам может быть интересно
        mehr zum thema|mehr dazu|auch interessant|siehe auch|passend dazu|zum thema|auf dem laufenden
        das könnte sie auch interessieren|das könnte sie interessieren|mehr lesen|weitere artikel|verwandte artikel|weitere nachrichten
        ebenfalls interessant|auch lesenswert|passend zum artikel|zum nachlesen|zum weiterlesen|mehr dazu in|mehr zu diesem thema
        lesen sie jetzt auch|lesen sie jetzt|jetzt lesen|das interessiert auch|meistgelesen in
        lesetipps|auch lesen|dazu passt|weitere meldungen|lesen sie mehr|lesen sie hier|lesen sie weiter
        """, .. ReadAlso()]);

    /// <summary>An announcement only before a colon, or alone on its line.</summary>
    public static readonly LabelTable BeforeColon = new("""
        read more|read on|see more|similar|from the archive|recommended|we recommend|read|related|more|see|watch|background reading|earlier
        previously|also
        також|ще|рекомендуємо|радимо|радимо прочитати|важливе|до слова|контекст|читайте|важливо|дивіться|більше|докладніше|детальніше
        подробиці|раніше|читати|цікаво|актуально
        также|рекомендуем|советуем|советуем прочитать|главное|важно|смотрите|подробнее|ранее|читать|интересно|кстати
        hintergrund|lesetipp|auch|empfohlen|aus dem archiv|lesen|mehr|wichtig|dazu|weiterlesen
        """);

    /// <summary>Every "read also" of a verb and a word for more.</summary>
    private static IEnumerable<string> ReadAlso()
    {
        (string Verbs, string Also)[] languages =
        [
            ("read|watch|see|listen", "also|next"),
            ("читайте|читай|читати|дивіться|дивись|дивитися|слухайте", "також|теж|ще|далі"),
            ("читайте|читай|читать|смотрите|смотри|смотреть|слушайте", "также|тоже|еще|далее"),
            ("lesen sie|lies|sehen sie|schauen sie|hören sie", "auch|dazu|außerdem|hierzu"),
        ];
        return languages.SelectMany(l => l.Verbs.Split('|').SelectMany(verb => l.Also.Split('|').Select(also => verb + " " + also)));
    }
}
