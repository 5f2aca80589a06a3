namespace FactArchive.Core.Detection.Languages;

/// <summary>Reporting verbs that are a verb and a noun: "дійшов висновку", "сделал вывод", "kam zu dem Schluss".</summary>
internal static class SetPhrases
{
    private const CueTraits Own = CueTraits.None;

    private static readonly string[] PluralEndings = ["ли", "лися", "лись", "ють", "ют"];

    /// <summary>Verb forms, a colon, and the words that make each of them a cue.</summary>
    private static readonly string[] Ukrainian =
    [
        "дійшов дійшла дійшли дійшло доходить доходять: висновку",
        "зробив зробила зробили зробило робить роблять: висновок припущення заяву прогноз",
        "висловив висловила висловили висловило висловлює висловлюють: " +
            "думку сподівання припущення переконання впевненість побоювання надію підозру сумнів",
        "дав дала дали дає дають: зрозуміти",
        "звернув звернула звернули звертає звертають: увагу",
        "виступив виступила виступили: заявою",
        "поширив поширила поширили поширило поширює поширюють " +
            "тиражує тиражують тиражували розганяє розганяють просуває просувають розповсюджує розповсюджують розповсюдив розповсюдили: " +
            "повідомлення інформацію чутки твердження тезу тези фейк",
        "оприлюднив оприлюднила оприлюднили оприлюднило: заяву",
        "поділився поділилася поділилась поділилися: думкою спогадами інформацією",
        "дотримується дотримуються: думки",
        "має мають: інформацію",
        "вкинув вкинула вкинули: фейк",
    ];

    private static readonly string[] Russian =
    [
        "пришёл пришел пришла пришли пришло приходит приходят: выводу заключению",
        "сделал сделала сделали сделало делает делают: вывод предположение заявление прогноз",
        "высказал высказала высказали высказало высказывает: мнение предположение надежду уверенность опасение опасения сомнение",
        "выразил выразила выразили выразило выражает выражают: надежду уверенность мнение сомнение опасение опасения обеспокоенность",
        "дал дала дали даёт дает дают: понять",
        "обратил обратила обратили обратило обращает обращают: внимание",
        "выступил выступила выступили выступило: заявлением",
        "распространил распространила распространили распространило распространяет распространяют " +
            "тиражирует тиражируют продвигает продвигают разгоняют: " +
            "сообщение информацию слухи утверждение тезис фейк",
        "опубликовал опубликовала опубликовали опубликовало: заявление",
        "поделился поделилась поделились: мнением воспоминаниями информацией",
        "придерживается придерживаются: мнения",
    ];

    private static readonly string[] German =
    [
        "kam kamen kommt kommen: schluss ergebnis einschätzung",
        "vertritt vertrat vertreten vertraten: ansicht auffassung meinung standpunkt these",
        "äußert äußerte äußerten äußern: hoffnung vermutung ansicht meinung verdacht sorge überzeugung zweifel befürchtung",
        "zeigt zeigte zeigten zeigen: überzeugt zuversichtlich besorgt sicher enttäuscht erfreut erleichtert",
        "zieht zog zogen ziehen: schluss fazit",
        "gibt gab gaben geben: bedenken protokoll verstehen",
        "bringt brachte brachten bringen: ausdruck",
        "stellt stellte stellten stellen: aussicht",
        "lässt ließ liess ließen lassen: ausrichten erklären wissen mitteilen verlauten durchblicken",
        "macht machte machten machen: deutlich klar geltend",
        "ruft rief riefen: erinnerung",
        "ist war sind waren: ansicht meinung auffassung überzeugung einig",
        "sieht sah sahen sehen: erwiesen",
        "hält hielt halten hielten: erwiesen wahrscheinlich möglich denkbar unwahrscheinlich ausgeschlossen",
        "erhebt erhob erhoben erheben: vorwurf",
        "führt führte führten: feld",
        "hegt hegte hegten hegen: verdacht hoffnung zweifel befürchtung",
        "hat hatte haben hatten: eindruck",
    ];

    public static void Add(LanguageTableBuilder t, string code)
    {
        foreach (string entry in code switch { "uk" => Ukrainian, "ru" => Russian, _ => German })
        {
            int colon = entry.IndexOf(':', StringComparison.Ordinal);
            foreach (string noun in entry[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (string form in entry[..colon].Split(' ')) t.Verb(form, new CueVerb(CueClass.Say, Own | Traits(form, code), noun));
            }
        }
    }

    private static CueTraits Traits(string form, string code)
    {
        if (code == "de") return CueTraits.Bare | (form.EndsWith("en", StringComparison.Ordinal) ? CueTraits.Plural : CueTraits.None);
        bool plural = PluralEndings.Any(e => form.EndsWith(e, StringComparison.Ordinal));
        return plural ? CueTraits.Plural : form.EndsWith("ла", StringComparison.Ordinal) ? CueTraits.Feminine : CueTraits.None;
    }
}
