namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Words that announce what follows them: sources, tags, the speaker of a turn.</summary>
internal static class LabelWords
{
    /// <summary>Where a report has its facts from.</summary>
    public static readonly LabelTable Source = new("""
        our sources|the sources|list of sources|sources|source|original publication|journal reference|via
        die wichtigsten quellen|die wichtigsten öffentlichen quellen|die wichtigsten, öffentlichen quellen|quellen für diesen faktencheck
        die wichtigsten, öffentlichen quellen für diesen faktencheck|die wichtigsten öffentlichen quellen für diesen faktencheck
        quelle|quellen|originalpublikation|literatur|literaturangabe
        наші джерела|список джерел|джерело|джерела|за матеріалами
        наши источники|список источников|источник|источники|по материалам
        """);

    private const int MostWordsOfHeading = 9;

    /// <summary>"Die wichtigsten Quellen für diesen Faktencheck:" – a heading over sources.</summary>
    public static bool HeadsSources(string folded) =>
        folded.Length < 90 && folded.EndsWith(':') && Tokens.Of(folded) is { Count: >= 2 and <= MostWordsOfHeading } words
        && words.Exists(w => w is "sources" or "quellen" or "джерела" or "джерел" or "источники" or "источников");

    /// <summary>Where a copy of a source is kept.</summary>
    public static readonly LabelTable Archive = new("""
        archive|archived|archive link|архів|архивная копия|архівна копія|архив|archiv|archiviert|archivlink|посилання|ссылка|link|links|originals|original
        """);

    public static readonly LabelTable Tags = new("""
        tags|tag|topics|topic|keywords|filed under|categories|category
        теги|тег|мітки|позначки|категорії|рубрики|рубрика|теми|тема|ключові слова|ключові теми
        темы|метки|категории|ключевые слова
        themen|schlagwörter|schlagworte|stichworte|schlagwort|kategorien|mehr zu
        """);

    /// <summary>Whether a label names the paper on which a report rests: its title may have several sentences.</summary>
    public static bool IsPublication(string label) =>
        label is "originalpublikation" or "original publication" or "journal reference" or "literatur" or "literaturangabe";

    /// <summary>Turns of a conversation: what follows is text of the report.</summary>
    public static readonly string[] Turns =
        [.. "question answer q a питання відповідь в о п з вопрос ответ frage antwort f".Split(' ').OrderByDescending(l => l.Length)];
}
