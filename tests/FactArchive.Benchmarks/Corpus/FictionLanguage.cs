namespace FactArchive.Benchmarks.Corpus;

/// <summary>How reports of one language are put into words. All of it is fiction.</summary>
/// <param name="Things">With how many of them: "{0} barges".</param>
/// <param name="Deeds">What happened to them at a place: "had left the yard of {0}".</param>
/// <param name="Times">When.</param>
/// <param name="Sayings">Who says it: {0} the body, {1} the claim.</param>
/// <param name="Fillers">Sentences that claim nothing of anybody; {0} is a place.</param>
/// <param name="Title">{0} the things, {1} a place, {2} a number.</param>
internal sealed record FictionLanguage(
    string Code, string[] Bodies, string[] Things, string[] Deeds, string[] Times, string[] Sayings, string[] Fillers, string Title)
{
    /// <summary>Three of five reports are English; the others are shared by the other three languages.</summary>
    public static FictionLanguage Of(Dice dice) => dice.Below(15) switch
    {
        < 9 => English,
        < 11 => German,
        < 13 => Ukrainian,
        _ => Russian,
    };

    public static FictionLanguage English { get; } = new(
        "en",
        ["Port Authority", "Water Board", "Institute", "Courier", "Ministry of Works", "Observatory", "Rail Office", "Fire Service"],
        ["barges", "freight cars", "containers", "pumps", "trucks", "dredgers", "cranes", "generators", "pipes", "tents", "drums", "pallets"],
        ["had crossed the bridge at {0}", "had been unloaded in {0}", "had left the yard of {0}", "had been seen near {0}", "were missing in {0}"],
        ["before dawn", "within a week", "on two nights in May", "after the flood", "during the strike", "since the spring", "in one afternoon"],
        ["The {0} said that {1}.", "According to the {0}, {1}.", "“{1},” the {0} said in a statement."],
        ["The road along the river at {0} was closed at the time.", "Nothing of this can be seen from the town.",
            "The harbour of {0} lies two hours from the border.", "Rain fell for most of the week in {0}.", "The yard has three tracks and a crane.",
            "Work there began in the winter.", "The old mill of {0} burned down years ago.", "Both towns share one bridge.",
            "The market was open on both days.", "A ferry runs twice a day to {0} when the ice allows it."],
        "{0} counted at {1}: what {2} offices say");

    public static FictionLanguage German { get; } = new(
        "de",
        ["Hafenamt", "Wasseramt", "Institut", "Kurier", "Bauamt", "Observatorium", "Bahnamt", "Feuerwehramt"],
        ["Kähne", "Güterwagen", "Container", "Pumpen", "Lastwagen", "Bagger", "Kräne", "Generatoren", "Rohre", "Zelte", "Fässer", "Paletten"],
        ["seien bei {0} über die Brücke gefahren", "seien in {0} entladen worden", "hätten den Hof von {0} verlassen", "seien bei {0} gesehen worden"],
        ["vor der Dämmerung", "in einer Woche", "in zwei Nächten im Mai", "nach der Flut", "während des Streiks", "seit dem Frühjahr"],
        ["Das {0} teilte mit, {1}.", "Das {0} sagte: „{1}.“"],
        ["Die Straße am Fluss bei {0} war damals gesperrt.", "Vom Ort aus ist davon nichts zu sehen.",
            "Der Hafen von {0} liegt zwei Stunden von der Grenze.", "In {0} regnete es fast die ganze Woche.", "Der Hof hat drei Gleise und einen Kran.",
            "Die Arbeiten begannen im Winter.", "Die alte Mühle von {0} brannte vor Jahren ab.", "Der Markt war an beiden Tagen offen."],
        "{0} bei {1} gezählt: was {2} Ämter sagen");

    public static FictionLanguage Ukrainian { get; } = new(
        "uk",
        ["Управління порту", "Управління вод", "Агентство дорожніх робіт", "Бюро спостережень", "Відомство залізниць", "Агентство новин"],
        ["барж", "вагонів", "контейнерів", "насосів", "вантажівок", "кранів", "генераторів", "труб", "наметів", "бочок"],
        ["перетнули міст біля {0}", "розвантажили у {0}", "залишили двір у {0}", "бачили поблизу {0}"],
        ["до світанку", "за тиждень", "за дві ночі у травні", "після повені", "під час страйку", "з весни"],
        ["{0} повідомило, що {1}.", "«{1}», — заявило {0}."],
        ["Дорога вздовж річки біля {0} була тоді закрита.", "З міста цього не видно.", "Гавань {0} лежить за дві години від кордону.",
            "У {0} майже весь тиждень падав дощ.", "Двір має три колії та кран.", "Роботи почалися взимку.", "Старий млин у {0} згорів багато років тому."],
        "Скільки {0} біля {1}: слова {2} установ");

    public static FictionLanguage Russian { get; } = new(
        "ru",
        ["Управление порта", "Управление вод", "Агентство дорожных работ", "Бюро наблюдений", "Ведомство железных дорог", "Агентство новостей"],
        ["барж", "вагонов", "контейнеров", "насосов", "грузовиков", "кранов", "генераторов", "труб", "палаток", "бочек"],
        ["пересекли мост возле {0}", "разгрузили в {0}", "покинули двор в {0}", "видели недалеко от {0}"],
        ["до рассвета", "за неделю", "за две ночи в мае", "после наводнения", "во время забастовки", "с весны"],
        ["{0} сообщило, что {1}.", "«{1}», — заявило {0}."],
        ["Дорога вдоль реки возле {0} была тогда закрыта.", "Из города этого не видно.", "Гавань {0} лежит в двух часах от границы.",
            "В {0} почти всю неделю шёл дождь.", "Во дворе три пути и кран.", "Работы начались зимой.", "Старая мельница в {0} сгорела много лет назад."],
        "Сколько {0} возле {1}: слова {2} учреждений");
}
