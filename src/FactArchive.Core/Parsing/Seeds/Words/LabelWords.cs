namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Words that announce what follows them: other reports, sources, tags, the speaker of a turn.</summary>
internal static class LabelWords
{
    /// <summary>Always an announcement of another report, with or without a colon; longest first.</summary>
    public static readonly string[] Related = Sorted(
        "read also", "read next", "up next", "also read", "see also", "watch also", "also see", "further reading", "more from", "more by", "related articles", "related article", "related stories",
        "related story", "related news", "related coverage", "more on this topic", "more on this story", "more on this", "more on the topic", "more on the story",
        "don't miss", "read more on", "you may also like", "you might also like", "on this topic", "on the topic", "recommended reading", "read more fact-checks", "more fact-checks", "more fact checks", "more stories", "more from us",
        "читайте також", "також читайте", "читати також", "читайте ще", "читайте теж", "дивіться також", "за темою", "по темі", "до теми", "на цю тему",
        "матеріали по темі", "матеріали за темою", "новини по темі", "вам буде цікаво", "вам може бути цікаво", "що ще почитати", "схожі матеріали", "також цікаво", "вам може сподобатись", "вам може сподобатися", "також у розділі", "також за темою", "інші новини", "інші матеріали", "читайте раніше", "ще новини", "новини за темою", "ще на тему", "ще за темою", "ще по темі", "більше на тему", "вас також може зацікавити", "пов'язані матеріали",
        "читайте также", "также читайте", "читайте еще", "смотрите также", "по теме", "материалы по теме", "материал по теме", "читайте по теме", "новости по теме", "еще по теме", "на эту тему",
        "похожие материалы", "подробнее по теме", "читайте на", "материалы к статье", "читайте ранее", "другие новости", "другие материалы", "ещё новости", "также в разделе", "также по теме", "вам может быть интересно",
        "lesen sie auch", "lesen sie dazu", "lesen sie mehr", "lesen sie hier", "lesen sie weiter", "lies auch", "mehr zum thema", "mehr dazu", "auch interessant", "siehe auch", "passend dazu",
        "zum thema", "auf dem laufenden", "das könnte sie auch interessieren", "das könnte sie interessieren", "mehr lesen", "weitere artikel", "verwandte artikel",
        "weitere nachrichten", "ebenfalls interessant", "auch lesenswert", "passend zum artikel", "zum nachlesen", "zum weiterlesen", "mehr dazu in", "mehr zu diesem thema", "lesetipps", "auch lesen", "dazu passt", "weitere meldungen", "das könnte sie auch interessieren");

    /// <summary>An announcement of another report only before a colon, or alone on its line.</summary>
    public static readonly string[] RelatedBeforeColon = Sorted(
        "read more", "read on", "see more", "similar", "from the archive", "recommended", "we recommend", "read", "related", "more", "see", "watch", "background reading", "earlier", "previously", "also",
        "також", "ще", "рекомендуємо", "радимо", "радимо прочитати", "важливе", "до слова", "контекст", "читайте", "важливо", "дивіться", "більше", "докладніше", "детальніше", "подробиці", "раніше", "читати", "цікаво", "актуально",
        "также", "рекомендуем", "советуем", "советуем прочитать", "главное", "контекст", "важно", "смотрите", "подробнее", "ранее", "читать", "интересно", "кстати",
        "lesetipp", "auch", "empfohlen", "aus dem archiv", "lesen", "mehr", "wichtig", "dazu", "weiterlesen");

    /// <summary>Where a report has its facts from.</summary>
    public static readonly string[] Source = Sorted(
        "our sources", "the sources", "list of sources", "die wichtigsten quellen", "die wichtigsten öffentlichen quellen", "die wichtigsten, öffentlichen quellen", "quellen für diesen faktencheck",
        "die wichtigsten, öffentlichen quellen für diesen faktencheck", "die wichtigsten öffentlichen quellen für diesen faktencheck", "наші джерела", "список джерел", "наши источники", "список источников",
        "sources", "source", "джерело", "джерела", "источник", "источники", "quelle", "quellen", "via", "за матеріалами", "по материалам");

    /// <summary>Where a copy of a source is kept.</summary>
    public static readonly string[] Archive = Sorted(
        "archive", "archived", "archive link", "архів", "архивная копия", "архівна копія", "архив", "archiv", "archiviert", "archivlink", "посилання", "ссылка", "link", "links", "originals", "original");

    public static readonly string[] Tags = Sorted(
        "tags", "tag", "topics", "topic", "keywords", "filed under", "categories", "category", "теги", "тег", "мітки", "позначки", "категорії", "рубрики", "рубрика", "теми", "тема", "темы",
        "метки", "категории", "ключові слова", "ключевые слова", "themen", "schlagwörter", "schlagworte", "stichworte", "schlagwort", "kategorien", "mehr zu", "ключові теми");

    /// <summary>Turns of a conversation: what follows is text of the report.</summary>
    public static readonly string[] Turns = Sorted("q", "a", "question", "answer", "в", "о", "п", "з", "в:", "питання", "відповідь", "вопрос", "ответ", "frage", "antwort", "f");

    /// <summary>The label that a folded text begins with, when a colon follows or nothing; null if there is none.</summary>
    public static string? At(string folded, string[] labels, bool needsColon)
    {
        foreach (string label in labels)
        {
            if (!folded.StartsWith(label, StringComparison.Ordinal)) continue;
            string rest = folded[label.Length..].TrimStart();
            if (rest.Length == 0 || rest[0] is ':' or '!' or '|' or '>' or '→' or '›') return label;
            bool spaced = folded.Length > label.Length && folded[label.Length] == ' ';
            if (!needsColon && (spaced || rest[0] is '-' or '.' or '"')) return label;
        }
        return null;
    }

    private static string[] Sorted(params string[] labels) => [.. labels.OrderByDescending(l => l.Length)];
}
