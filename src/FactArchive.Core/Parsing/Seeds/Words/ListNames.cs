using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Names of lists of other reports: "Інші випуски", "Похожие проверки", "Weitere Meldungen", "Latest fact checks".</summary>
internal static class ListNames
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Which =
        ("other more related similar latest recent popular further trending top most our new next also editor's editors' featured recommended must must-read best "
        + "інші інше схожі схоже більше останні нові свіжі популярні популярне найпопулярніші пов'язані подібні наші головні топ ще найчитаніші актуальні вибір важливі "
        + "другие другое похожие похожее больше последние новые свежие популярные популярное самые связанные наши главные топ ещe еще читаемые актуальные выбор важные близкие "
        + "weitere mehr ähnliche andere neueste neue aktuelle verwandte beliebte beliebteste unsere meistgelesene passende empfohlene letzte top").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> What =
        ("articles stories news reports checks fact-checks factchecks posts coverage reading reads read episodes investigations analyses videos features headlines picks posts columns entries links shows programmes programs "
        + "новини матеріали статті випуски публікації історії тексти перевірки записи сюжети репортажі розслідування передачі епізоди редакції читання розбори спростування відео новин матеріалів статей випусків публікацій історій текстів перевірок "
        + "новости материалы статьи выпуски публикации истории тексты проверки записи сюжеты репортажи расследования передачи эпизоды редакции разборы опровержения видео новостей материалов выпусков публикаций историй текстов проверок "
        + "artikel beiträge meldungen nachrichten faktenchecks folgen texte analysen videos geschichten themen recherchen berichte reportagen sendungen tests").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Between =
        ("fact disinfo by the from of on this за по темі теме цю эту тему розділу раздела автора zum aus dem zu diesem thema der redaktion ressort популярні читаемые viewed").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly LabelTable Openers = new("""
        more|previous|earlier|elsewhere|mehr aus|weitere|weiteres|aus dem|aus den|aus der|ebenfalls|mehr von|mehr zu
        еще|больше|другие|предыдущие|также|інші|більше|ще|попередні|також
        """);

    /// <summary>"More opinion", "Mehr aus dem Ressort", "Aus den Nachbargemeinden": a name only if a headline stands below.</summary>
    public static bool MayBe(string folded) =>
        folded.Length < 50 && Tokens.Count(folded, MostWords + 1) is >= 2 and <= MostWords && SentenceEnd.Mark(folded) is '\0' or ':' && Openers.At(folded, needsColon: false) is not null;

    /// <summary>Whether a whole line, in folded form, is such a name and no more.</summary>
    public static bool Is(string folded)
    {
        if (folded.Length > 50) return false;
        List<string> words = Tokens.Of(folded);
        if (words.Count is < 2 or > MostWords || !Which.Contains(words[0]) || SentenceEnd.Mark(folded) is not ('\0' or ':')) return false;
        bool what = false;
        for (int i = 1; i < words.Count; i++)
        {
            if (What.Contains(words[i])) what = true;
            else if (!Between.Contains(words[i])) return false;
        }
        return what;
    }
}
