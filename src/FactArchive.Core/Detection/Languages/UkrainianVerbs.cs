namespace FactArchive.Core.Detection.Languages;

/// <summary>Ukrainian: reporting verbs.</summary>
internal static class UkrainianVerbs
{
    private static readonly string[] Reflexive = ["вся", "лася", "лося", "лися"];

    public static void Add(LanguageTableBuilder t)
    {
        const CueTraits none = CueTraits.None;
        SetPhrases.Add(t, "uk");
        AddPhrasal(t);
        Slavic.Present(t, CueClass.Think, CueTraits.About | CueTraits.Object, """
            очікує/очікують розраховує/розраховують сподівається/сподіваються
            """);
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | CueTraits.RecordObject,
            "значиться значаться фігурує фігурують числиться числяться");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "винить винять винив винила винили");
        t.Verbs(CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "подає подають подав подала подало подали");
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "в", "вважа");
        Slavic.Present(t, CueClass.Think, CueTraits.Object, "вважає/вважають");
        Slavic.Past(t, CueClass.Say, CueTraits.Object, "в", "підтверди підтверджува спрогнозува прогнозува анонсува передбачи");
        Slavic.Present(t, CueClass.Say, CueTraits.Object, "підтверджує/підтверджують прогнозує/прогнозують анонсує/анонсують");
        Slavic.Past(t, CueClass.Say, CueTraits.Object, "в", "поясни пояснюва");
        Slavic.Present(t, CueClass.Say, CueTraits.Object, "пояснює/пояснюють");
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "в", "нарахува налічи");
        Slavic.Present(t, CueClass.Think, CueTraits.Object, "нараховує/нараховують");
        Slavic.Past(t, CueClass.Accuse, CueTraits.Object, "в", "пов'яза пов'язува");
        Slavic.Present(t, CueClass.Accuse, CueTraits.Object, "пов'язує/пов'язують");
        Slavic.Past(t, CueClass.Label, CueTraits.Object, "в", "охрести прозва");
        Slavic.Past(t, CueClass.Say, CueTraits.Warns, "в", "попереди застеріга попереджа");
        Slavic.Past(t, CueClass.Say, CueTraits.About, "в", """
            повідоми заяви доповіда доповів відзвітува поінформува проінформува відрапортува заявля повідомля звітува сигналізува
            """);
        Slavic.Present(t, CueClass.Say, CueTraits.About, """
            повідомляє/повідомляють заявляє/заявляють доповідає/доповідають інформує/інформують звітує/звітують
            сигналізує/сигналізують
            """);
        t.Verbs(CueClass.Say, CueTraits.About | CueTraits.Masculine, "доповів оповів");
        t.Verbs(CueClass.Say, CueTraits.About | CueTraits.Feminine, "доповіла оповіла");
        t.Verbs(CueClass.Say, CueTraits.About | CueTraits.Plural, "доповіли оповіли");
        t.Verbs(CueClass.Think, CueTraits.Negated, """
            виключає виключають виключив виключила виключили виключило сумнівається сумніваються приховує приховують приховував
            приховувала приховували
            """);
        Slavic.Present(t, CueClass.Say, CueTraits.Warns, "попереджає/попереджають");
        Slavic.Past(t, CueClass.Say, none, "в", """
            повідоми заяви розпові сказа каза наголоси зазначи дода доповни підкресли уточни поясни підтверди визна написа відзначи
            зауважи запевни попереди розкри згада відпові оголоси анонсува прокоментува резюмува констатува нагада стверджува
            повідомля заявля розказа розповіда зазнача наголошува підкреслюва уточнюва пояснюва підтверджува визнава писа пообіця
            обіця пожартува жартува проголоси виснови підсумува відрапортува відзвітува поінформува проінформува застеріга сповісти
            переказа процитува доповіда переда передава промови вигукну натякну заприсягну стверди розтлумачи деталізува переповіда
            наполяга відреагува вислови висловлюва висуну озвучи опублікува оприлюдни пригада пригадува переконува аргументува
            присягну розʼясни роз'ясни скаржи виправда парирува похвали
            """);
        t.Verbs(CueClass.Say, CueTraits.Masculine, "наполіг застеріг дорік вирік");
        t.Verbs(CueClass.Say, CueTraits.Feminine, "наполягла застерегла");
        t.Verbs(CueClass.Say, CueTraits.Plural, "наполягли застерегли");
        t.Verbs(CueClass.Say, CueTraits.QuoteOnly, """
            запитав запитала спитав спитала продовжив продовжила продовжили вигукнув вигукнула висловився висловилася зітхнув
            зітхнула констатує
            """);
        Slavic.PastReflexive(t, CueClass.Say, none, Reflexive, "поскаржи зізна похвали висловлюва обмови поділи пожалі");
        Slavic.Present(t, CueClass.Say, none, """
            повідомляє/повідомляють заявляє/заявляють розповідає/розповідають каже/кажуть говорить/говорять наголошує/наголошують
            зазначає/зазначають додає/додають підкреслює/підкреслюють уточнює/уточнюють пояснює/пояснюють підтверджує/підтверджують
            визнає/визнають пише/пишуть відзначає/відзначають зауважує/зауважують запевняє/запевняють попереджає/попереджають
            застерігає/застерігають згадує/згадують відповідає/відповідають нагадує/нагадують стверджує/стверджують
            наполягає/наполягають передає/передають інформує/інформують обіцяє/обіцяють констатує/констатують цитує/цитують
            скаржиться/скаржаться зізнається/зізнаються підсумовує/підсумовують резюмує/резюмують пригадує/пригадують
            твердить/твердять переконує/переконують доповідає/доповідають анонсує/анонсують
            """);
        Slavic.Past(t, CueClass.Think, none, "в", "вважа дума припусти припуска перекона прогнозува спрогнозува передбачи");
        Slavic.Present(t, CueClass.Think, none, """
            вважає/вважають думає/думають припускає/припускають прогнозує/прогнозують сподівається/сподіваються
            побоюється/побоюються підозрює/підозрюють передбачає/передбачають
            """);
        Slavic.PastReflexive(t, CueClass.Think, none, Reflexive, "сподіва побоюва дізна перекона довіда здогада");
        Slavic.Past(t, CueClass.Think, CueTraits.ClauseOnly, "в", "зна виріши вияви побачи зрозумі");
        Slavic.Past(t, CueClass.Think, none, "в", "підрахува порахува");
        Slavic.Past(t, CueClass.Think, CueTraits.About | CueTraits.Object, "в", "очікува розрахову");
        Slavic.Past(t, CueClass.Think, none, "в", "з'ясува встанови визначи розрахува");
        Slavic.Present(t, CueClass.Think, CueTraits.ClauseOnly, "знає/знають очікує/очікують вірить/вірять розуміє/розуміють");
        t.Verbs(CueClass.Think, none, """
            переконаний переконана переконані впевнений впевнена впевнені упевнений упевнена упевнені певен певна
            """);
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "в", "оціни");
        Slavic.Present(t, CueClass.Think, CueTraits.Object, "оцінює/оцінюють");
        Slavic.Past(t, CueClass.Show, CueTraits.Object, "в", "показа засвідчи зафіксува вияви виявля фіксува показува свідчи місти доводи");
        Slavic.Present(t, CueClass.Show, CueTraits.Object, """
            показує/показують свідчить/свідчать вказує/вказують засвідчує/засвідчують містить/містять фіксує/фіксують
            доводить/доводять демонструє/демонструють
            """);
        t.Verbs(CueClass.Show, CueTraits.SourceInPhrase | CueTraits.Object, """
            видно помітно зображено зафіксовано показано видніється видніються чутно
            """);
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | CueTraits.RecordObject, "зазначено вказано записано зафіксовано");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase, """
            ідеться йдеться ішлося йшлося говориться говорилося сказано мовиться мовилося мовилось зазначається зазначено вказано
            вказується наголошується стверджується повідомляється випливає пишеться написано
            """);
        Slavic.Past(t, CueClass.Deny, CueTraits.Object, "в", "спростува заперечи заперечува спростовува");
        Slavic.Present(t, CueClass.Deny, CueTraits.Object, "спростовує/спростовують заперечує/заперечують");
        Slavic.Past(t, CueClass.Deny, CueTraits.ClauseOnly, "в", "відкину відкида");
        Slavic.Present(t, CueClass.Deny, CueTraits.ClauseOnly, "відкидає/відкидають");
        Slavic.Past(t, CueClass.Accuse, CueTraits.Object, "в", "звинувати обвинувати звинувачува обвинувачува");
        Slavic.Present(t, CueClass.Accuse, CueTraits.Object, "звинувачує/звинувачують обвинувачує/обвинувачують");
        Slavic.Past(t, CueClass.Label, CueTraits.Object, "в", "назва назива");
        Slavic.Present(t, CueClass.Label, CueTraits.Object, "називає/називають");
        Slavic.Past(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "в", "охарактеризува описа розціни");
        t.Verbs(CueClass.Say, CueTraits.Participle, """
            додавши заявивши зазначивши наголосивши сказавши повідомивши пояснивши підкресливши уточнивши стверджуючи додаючи
            наголошуючи кажучи запевнивши попередивши визнавши зауваживши зазначаючи пояснюючи запевняючи
            """);
        t.Verbs(CueClass.Accuse, CueTraits.Participle | CueTraits.Object, "звинувативши звинувачуючи обвинувативши");
        t.Verbs(CueClass.Label, CueTraits.Participle | CueTraits.Object, "назвавши називаючи");
    }

    /// <summary>Verbs with a preposition of their own, and those that count, list or judge.</summary>
    private static void AddPhrasal(LanguageTableBuilder t)
    {
        const CueTraits none = CueTraits.None;
        Slavic.Past(t, CueClass.Think, CueTraits.About, "в", "наполяга");
        Slavic.Present(t, CueClass.Think, CueTraits.About, "наполягає/наполягають");
        Slavic.Present(t, CueClass.Say, CueTraits.About, "говорить/говорять");
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "в", "нарахува підрахува оцінюва");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "бачить бачать бачив бачила бачили вбачає вбачають вбачав вбачала вбачали", "у");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "бачить бачать вбачає вбачають вбачав вбачала вбачали", "в");
        Slavic.Past(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "в", "розцінюва");
        Slavic.Present(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "розцінює/розцінюють");
        t.Verbs(CueClass.Think, CueTraits.Plural, "впевнені упевнені переконані");
        Slavic.Past(t, CueClass.Say, none, "в", """
            перелічи пригада пригрози погрожува відписа підказа підказува переказа переказува тверди наріка буркну
            прошепоті поінформува карбува відкарбува вирік огризну пробурмоті підсумува
            """);
        Slavic.Present(t, CueClass.Say, none, """
            перелічує/перелічують погрожує/погрожують підказує/підказують переказує/переказують нарікає/нарікають
            виправдовується/виправдовуються
            """);
        Slavic.Present(t, CueClass.Say, CueTraits.Object, "наводить/наводять");
        t.Verbs(CueClass.Show, CueTraits.SourceInPhrase | CueTraits.Object, """
            вказаний вказана вказані перелічені зафіксована зафіксовані зафіксований згадані згадана згадано
            """);
        Slavic.Present(t, CueClass.Show, CueTraits.Object, "перелічує/перелічують числить/числять відображає/відображають");
    }
}
