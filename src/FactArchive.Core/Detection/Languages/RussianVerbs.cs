namespace FactArchive.Core.Detection.Languages;

/// <summary>Russian: reporting verbs.</summary>
internal static class RussianVerbs
{
    private static readonly string[] Reflexive = ["лся", "лась", "лось", "лись"];

    public static void Add(LanguageTableBuilder t)
    {
        const CueTraits none = CueTraits.None;
        SetPhrases.Add(t, "ru");
        AddPhrasal(t);
        Slavic.Present(t, CueClass.Think, CueTraits.About | CueTraits.Object,
            "ожидает/ожидают рассчитывает/рассчитывают надеется/надеются");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | CueTraits.RecordObject, "числится числятся фигурирует фигурируют");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "винит винят винил винила винили");
        Slavic.Past(t, CueClass.Say, none, "л", "уведоми извеща описа");
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "л", "счита");
        Slavic.Present(t, CueClass.Think, CueTraits.Object, "считает/считают");
        Slavic.Present(t, CueClass.Say, none, "уведомляет/уведомляют описывает/описывают");
        Slavic.Past(t, CueClass.Say, CueTraits.Object, "л", "подтверди подтвержда спрогнозирова прогнозирова предсказа анонсирова");
        Slavic.Present(t, CueClass.Say, CueTraits.Object, """
            подтверждает/подтверждают прогнозирует/прогнозируют предсказывает/предсказывают допускает/допускают
            анонсирует/анонсируют
            """);
        Slavic.Past(t, CueClass.Say, CueTraits.Object, "л", "объясни объясня");
        Slavic.Present(t, CueClass.Say, CueTraits.Object, "объясняет/объясняют");
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "л", "насчита");
        Slavic.Present(t, CueClass.Think, CueTraits.Object, "насчитывает/насчитывают");
        Slavic.Past(t, CueClass.Accuse, CueTraits.Object, "л", "связа связыва");
        Slavic.Present(t, CueClass.Accuse, CueTraits.Object, "связывает/связывают");
        Slavic.Past(t, CueClass.Label, CueTraits.Object, "л", "окрести прозва");
        Slavic.Present(t, CueClass.Label, CueTraits.Object, "именует/именуют");
        Slavic.Past(t, CueClass.Say, CueTraits.About, "л", "говори");
        Slavic.Past(t, CueClass.Say, CueTraits.About, "л", """
            сообщи заяви доложи отрапортова проинформирова заявля сообща докладыва рапортова сигнализирова
            """);
        Slavic.PastReflexive(t, CueClass.Say, CueTraits.About, Reflexive, "отчита");
        Slavic.Present(t, CueClass.Say, CueTraits.About, """
            сообщает/сообщают заявляет/заявляют докладывает/докладывают информирует/информируют рапортует/рапортуют
            отчитывается/отчитываются сигнализирует/сигнализируют
            """);
        t.Verbs(CueClass.Think, CueTraits.Negated, """
            исключает исключают исключил исключила исключили исключило исключал сомневается сомневаются скрывает скрывают скрывал
            скрывала скрывали
            """);
        Slavic.Past(t, CueClass.Say, CueTraits.Warns, "л", "предупреди предупрежда");
        Slavic.Present(t, CueClass.Say, CueTraits.Warns, "предупреждает/предупреждают");
        Slavic.Past(t, CueClass.Say, none, "л", """
            сообщи заяви рассказа сказа говори отмети добави дополни подчеркну уточни поясни объясни подтверди призна написа писа
            замети завери предупреди раскры упомяну вспомни ответи объяви анонсирова прокомментирова резюмирова констатирова напомни
            утвержда сообща заявля рассказыва отмеча подчёркива подчеркива уточня поясня объясня подтвержда признава пообеща обеща
            пошути настаива извести проинформирова процитирова доложи переда передава разъясни высказа озвучи опубликова указа
            указыва заключи возрази парирова посетова намекну поклялся поведа провозгласи замеча отрапортова отчита уверя вспомина
            подытожи детализирова убежда раскрыва докладыва
            """);
        t.Verbs(CueClass.Say, CueTraits.Feminine, "предостерегла");
        t.Verbs(CueClass.Say, CueTraits.Masculine, "предостерёг");
        t.Verbs(CueClass.Say, CueTraits.QuoteOnly, """
            спросил спросила продолжил продолжила продолжили воскликнул воскликнула вздохнул вздохнула удивился удивилась
            """);
        Slavic.PastReflexive(t, CueClass.Say, none, Reflexive, "пожалова призна похваста подели оговори высказа");
        Slavic.Present(t, CueClass.Say, none, """
            сообщает/сообщают заявляет/заявляют рассказывает/рассказывают говорит/говорят отмечает/отмечают добавляет/добавляют
            подчёркивает/подчёркивают подчеркивает/подчеркивают уточняет/уточняют поясняет/поясняют объясняет/объясняют
            подтверждает/подтверждают признаёт/признают признает/признают пишет/пишут замечает/замечают уверяет/уверяют
            предупреждает/предупреждают вспоминает/вспоминают отвечает/отвечают напоминает/напоминают утверждает/утверждают
            настаивает/настаивают передаёт/передают передает/передают информирует/информируют обещает/обещают
            констатирует/констатируют цитирует/цитируют жалуется/жалуются признаётся/признаются признается/признаются
            резюмирует/резюмируют указывает/указывают подытоживает/подытоживают докладывает/докладывают анонсирует/анонсируют
            заверяет/заверяют
            """);
        Slavic.Past(t, CueClass.Think, none, "л", """
            счита дума предположи предполага прогнозирова спрогнозирова полага посчита допусти предсказа
            """);
        Slavic.Present(t, CueClass.Think, none, """
            считает/считают думает/думают предполагает/предполагают прогнозирует/прогнозируют полагает/полагают надеется/надеются
            опасается/опасаются подозревает/подозревают допускает/допускают
            """);
        Slavic.PastReflexive(t, CueClass.Think, none, Reflexive, "надея опаса убеди догада");
        Slavic.Past(t, CueClass.Think, CueTraits.ClauseOnly, "л", "зна реши обнаружи поня ожида");
        Slavic.Past(t, CueClass.Think, none, "л", "подсчита вычисли");
        Slavic.Past(t, CueClass.Think, none, "л", "узна выясни установи определи рассчита");
        Slavic.Present(t, CueClass.Think, CueTraits.ClauseOnly, "знает/знают ожидает/ожидают верит/верят понимает/понимают");
        t.Verbs(CueClass.Think, none, "убеждён убежден убеждена убеждены уверен уверена уверены");
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "л", "оцени");
        Slavic.Present(t, CueClass.Think, CueTraits.Object, "оценивает/оценивают");
        Slavic.Past(t, CueClass.Show, CueTraits.Object, "л", """
            показа засвидетельствова зафиксирова выяви фиксирова показыва свидетельствова содержа
            """);
        Slavic.Present(t, CueClass.Show, CueTraits.Object, """
            показывает/показывают свидетельствует/свидетельствуют содержит/содержат фиксирует/фиксируют демонстрирует/демонстрируют
            доказывает/доказывают
            """);
        t.Verbs(CueClass.Show, CueTraits.SourceInPhrase | CueTraits.Object, """
            видно заметно запечатлено запечатлён запечатлены видны виднеется виднеются слышно показано
            """);
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | CueTraits.RecordObject,
            "отмечено указано записано зафиксировано значится значатся");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase, """
            говорится говорилось сказано отмечается отмечено указано указывается подчёркивается подчеркивается утверждается
            сообщается следует следовало вытекает пишется написано
            """);
        Slavic.Past(t, CueClass.Deny, CueTraits.Object, "л", "отрица опроверга");
        t.Verbs(CueClass.Deny, CueTraits.Object | CueTraits.Masculine, "опроверг");
        t.Verbs(CueClass.Deny, CueTraits.Object | CueTraits.Feminine, "опровергла");
        t.Verbs(CueClass.Deny, CueTraits.Object | CueTraits.Plural, "опровергли");
        t.Verbs(CueClass.Deny, CueTraits.Object, "опровергло");
        Slavic.Present(t, CueClass.Deny, CueTraits.Object, "отрицает/отрицают опровергает/опровергают");
        t.Verbs(CueClass.Deny, CueTraits.ClauseOnly, "отверг отвергла отвергли отвергло отвергает отвергают");
        Slavic.Past(t, CueClass.Accuse, CueTraits.Object, "л", "обвини обвиня");
        Slavic.Present(t, CueClass.Accuse, CueTraits.Object, "обвиняет/обвиняют");
        Slavic.Past(t, CueClass.Label, CueTraits.Object, "л", "назва называ");
        Slavic.Present(t, CueClass.Label, CueTraits.Object, "называет/называют");
        Slavic.Past(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "л", "охарактеризова описа расцени");
        t.Verbs(CueClass.Say, CueTraits.Participle, """
            добавив заявив отметив сказав сообщив пояснив подчеркнув уточнив утверждая добавляя подчёркивая подчеркивая говоря
            заверив предупредив признав заметив отмечая объяснив объясняя уверяя указав
            """);
        t.Verbs(CueClass.Accuse, CueTraits.Participle | CueTraits.Object, "обвинив обвиняя");
        t.Verbs(CueClass.Label, CueTraits.Participle | CueTraits.Object, "назвав называя");
    }

    /// <summary>Verbs with a preposition of their own, and those that count, list or judge.</summary>
    private static void AddPhrasal(LanguageTableBuilder t)
    {
        const CueTraits none = CueTraits.None;
        Slavic.Past(t, CueClass.Think, CueTraits.About, "л", "настаива");
        Slavic.Present(t, CueClass.Think, CueTraits.About, "настаивает/настаивают");
        Slavic.Present(t, CueClass.Say, CueTraits.About, "говорит/говорят");
        Slavic.Past(t, CueClass.Think, CueTraits.Object, "л", "насчита подсчита оценива");
        Slavic.Present(t, CueClass.Think, CueTraits.Object, "насчитывает/насчитывают");
        t.Verbs(CueClass.Accuse, CueTraits.Object,
            "видит видят видел видела видели усматривает усматривают усмотрел усмотрела усмотрели", "в");
        Slavic.Past(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "л", "расцени расценива");
        Slavic.Present(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "расценивает/расценивают");
        Slavic.Past(t, CueClass.Think, none, "л", "обнаружи выяви");
        t.Verbs(CueClass.Think, CueTraits.Plural, "уверены убеждены");
        Slavic.Past(t, CueClass.Say, none, "л", """
            перечисли припомни отчекани отпарирова пригрози погрози подыто прикину выпали буркну пробормота огрызну обмолви
            подсказа проинформирова оповести отписа растолкова втолкова проворча прошепта выдави отреза
            """);
        Slavic.Present(t, CueClass.Say, none, "перечисляет/перечисляют припоминает/припоминают грозит/грозят подсказывает/подсказывают");
        t.Verbs(CueClass.Show, CueTraits.SourceInPhrase | CueTraits.Object, """
            указан указана указаны перечислены отражены отражена отражено зафиксирована зафиксированы упомянуты упомянута упомянут
            """);
        Slavic.Present(t, CueClass.Show, CueTraits.Object, "перечисляет/перечисляют числит/числят фиксирует/фиксируют отражает/отражают");
    }
}
