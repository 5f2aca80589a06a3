using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Names of a page's sections, which stand above headlines like the names of sites do.</summary>
internal static class SectionWords
{
    private static readonly FrozenSet<string> Names =
        ("home|start|news|world|world news|politics|business|economy|finance|sport|sports|culture|science|health|technology|tech|opinion|analysis|environment|climate|education|society|region|local|local news|"
        + "international|national|europe|asia|africa|middle east|americas|usa|us|uk|ukraine|russia|war|war in ukraine|defense|defence|security|crime|courts|weather|travel|lifestyle|entertainment|video|photo|"
        + "fact check|fact-check|fact checks|factcheck|investigations|interview|interviews|blog|live|live blog|breaking|features|magazine|archive|other|latest|top stories|press release|report|reports|"
        + "головна|новини|політика|економіка|бізнес|суспільство|культура|наука|здоров'я|спорт|світ|україна|регіони|війна|кримінал|події|надзвичайні події|технології|думки|колонки|аналітика|розслідування|інтерв'ю|"
        + "перевірка фактів|фактчек|фейки|фото|відео|освіта|екологія|київ|погода|європа|росія|сша|блоги|публікації|статті|архів|інше|стрічка новин|усі новини|"
        + "главная|новости|политика|экономика|бизнес|общество|культура|здоровье|мир|украина|россия|регионы|война|криминал|происшествия|технологии|мнения|аналитика|расследования|интервью|"
        + "проверка фактов|фактчекинг|видео|образование|экология|москва|европа|блоги|публикации|статьи|архив|в мире|в стране|лента новостей|все новости|"
        + "startseite|nachrichten|aktuelles|politik|wirtschaft|finanzen|gesellschaft|kultur|wissen|wissenschaft|gesundheit|sport|welt|ausland|inland|deutschland|lokales|panorama|regional|technik|digital|meinung|"
        + "faktencheck|faktenchecks|recherchen|reportage|fotos|videos|bildung|umwelt|klima|polizei|blaulicht|wetter|reise|leben|ratgeber|thema|themen|ukraine-krieg|ukraine|russland|europa")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> All => Names;

    public static bool Is(string text) => Names.Contains(Fold.Of(text).TrimEnd('.', ':'));
}
