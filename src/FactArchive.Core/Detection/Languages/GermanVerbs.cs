namespace FactArchive.Core.Detection.Languages;

/// <summary>German: reporting verbs.</summary>
internal static class GermanVerbs
{
    public static void Add(LanguageTableBuilder t)
    {
        AddEstimates(t);
        AddSpeech(t);
        AddThought(t);
        AddRecords(t);
        AddDenials(t);
        AddLabels(t);
        SetPhrases.Add(t, "de");
    }

    /// <summary>Verbs whose content may be a noun phrase, with or without a preposition.</summary>
    private static void AddEstimates(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        GermanForms.Weak(t, CueClass.Think, CueTraits.Object | b,
            "schätzen beziffern veranschlagen vermuten befürchten erwarten prophezeien");
        GermanForms.Weak(t, CueClass.Say, CueTraits.Object | b, "prognostizieren bestätigen melden vermelden vorher|sagen voraus|sagen");
        GermanForms.Weak(t, CueClass.Think, CueTraits.About | b, "rechnen");
        GermanForms.Weak(t, CueClass.Say, CueTraits.About | b, "berichten");
        GermanForms.Strong(t, CueClass.Say, CueTraits.About | b, "sprechen/spricht/sprach/sprachen/gesprochen");
        t.Verbs(CueClass.Think, CueTraits.Negated | CueTraits.Object, "schließt schloss schlossen schließen", "aus");
        t.Verbs(CueClass.Think, CueTraits.Object, "tippt tippte tippten tippen", "auf");
        t.Verbs(CueClass.Think, CueTraits.Object, "kommt kam kommen kamen", "auf");
        t.Verbs(CueClass.Say, CueTraits.Object, "verweist verwies verwiesen verweisen", "auf");
        t.Verbs(CueClass.Say, CueTraits.Past | b, "gemacht", "geltend");
        t.Verbs(CueClass.Say, CueTraits.Past | b, "gegeben", "bekannt");
        t.Verbs(CueClass.Say, CueTraits.Past | b, "gemacht", "deutlich");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "geht ging gehen gingen", "hervor");
        t.Verbs(CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "hält hielt halten hielten");
        GermanForms.Weak(t, CueClass.Say, b | CueTraits.Warns, "warnen");
    }

    private static void AddSpeech(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        GermanForms.Weak(t, CueClass.Say, b, """
            sagen erklären betonen behaupten erzählen versichern ergänzen erläutern bekräftigen kritisieren beklagen antworten
            erwidern verkünden äußern bemerken präzisieren mahnen scherzen erinnern an|kündigen mit|teilen hinzu|fügen ein|räumen
            klar|stellen signalisieren argumentieren kommentieren twittern schildern beteuern konstatieren zitieren an|merken klagen
            verlautbaren
            informieren resümieren urteilen bilanzieren monieren bemängeln rügen ärgern freuen beschweren empören kontern schimpfen
            spotten jubeln schwärmen witzeln spekulieren enthüllen offenbaren beharren notieren posten wiederholen verdeutlichen
            begründen loben veröffentlichen referieren reagieren verteidigen diagnostizieren drohen aus|führen dar|legen an|deuten
            hinzu|setzen zu|sichern zu|sagen vor|rechnen mutmaßen formulieren garantieren konkretisieren relativieren rechtfertigen
            beruhigen beschwichtigen protokollieren rekapitulieren deklarieren postulieren beichten alarmieren an|mahnen an|fügen
            nach|legen heraus|stellen richtig|stellen aus|sagen nach|haken ein|werfen übermitteln verbreiten bezeugen bilanzieren
            unken orakeln poltern wettern prahlen höhnen lästern frotzeln plaudern stöhnen seufzen murmeln flüstern raunen fluchen
            stammeln schluchzen brüllen donnern bedauern würdigen begrüßen monieren tadeln tönen texten tweeten chatten
            funken attackieren wüten ätzen giften granteln nörgeln maulen raunzen orakeln philosophieren dozieren predigen
            """);
        GermanForms.Strong(t, CueClass.Say, b, """
            schreiben/schreibt/schrieb/schrieben/geschrieben unterstreichen/unterstreicht/unterstrich/unterstrichen/unterstrichen
            entgegnen/entgegnet/entgegnete/entgegneten/entgegnet versprechen/verspricht/versprach/versprachen/versprochen
            angeben/gibt/gab/gaben/angegeben|an zugeben/gibt/gab/gaben/zugegeben|zu
            hinweisen/weist/wies/wiesen/hingewiesen|hin bekanntgeben/gibt/gab/gaben/bekanntgegeben|bekannt
            gestehen/gesteht/gestand/gestanden/gestanden eingestehen/gesteht/gestand/gestanden/eingestanden|ein
            zugestehen/gesteht/gestand/gestanden/zugestanden|zu verweisen/verweist/verwies/verwiesen/verwiesen
            verraten/verrät/verriet/verrieten/verraten hervorheben/hebt/hob/hoben/hervorgehoben|hervor
            festhalten/hält/hielt/hielten/festgehalten|fest einwenden/wendet/wandte/wandten/eingewandt|ein
            vortragen/trägt/trug/trugen/vorgetragen|vor zusammenfassen/fasst/fasste/fassten/zusammengefasst|zusammen
            schwören/schwört/schwor/schworen/geschworen bekennen/bekennt/bekannte/bekannten/bekannt
            preisgeben/gibt/gab/gaben/preisgegeben|preis durchgeben/gibt/gab/gaben/durchgegeben|durch
            nachschieben/schiebt/schob/schoben/nachgeschoben|nach
            dagegenhalten/hält/hielt/hielten/dagegengehalten|dagegen bekanntmachen/macht/machte/machten/bekanntgemacht|bekannt
            """);
        t.Verbs(CueClass.Say, b, "rief riefen ruft", "dazwischen");
        GermanForms.Strong(t, CueClass.Say, CueTraits.QuoteOnly, "befinden/befindet/befand/befanden/befunden");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "verlautet verlautete");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "heißt hieß heisst hiess steht stand");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "hervorgeht hervorging");
    }

    private static void AddThought(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        GermanForms.Weak(t, CueClass.Think, b, "glauben meinen hoffen fürchten ahnen argwöhnen schlussfolgern wähnen");
        GermanForms.Strong(t, CueClass.Think, b, """
            denken/denkt/dachte/dachten/gedacht annehmen/nimmt/nahm/nahmen/angenommen|an finden/findet/fand/fanden/befunden
            wissen/weiß/wusste/wussten/gewusst
            """);
        t.Verbs(CueClass.Think, b, "weiss");
        GermanForms.Strong(t, CueClass.Think, b | CueTraits.About, "ausgehen/geht/ging/gingen/ausgegangen|aus");
        GermanForms.Weak(t, CueClass.Think, CueTraits.ClauseOnly, "fest|stellen folgern ermitteln");
        GermanForms.Strong(t, CueClass.Think, CueTraits.ClauseOnly, """
            erfahren/erfährt/erfuhr/erfuhren/erfahren schließen/schließt/schloss/schlossen/geschlossen
            herausfinden/findet/fand/fanden/herausgefunden|heraus
            """);
        t.Verbs(CueClass.Think, CueTraits.ClauseOnly | CueTraits.AfterBe | b, "überzeugt sicher zuversichtlich");
    }

    private static void AddRecords(LanguageTableBuilder t)
    {
        GermanForms.Weak(t, CueClass.Show, CueTraits.Object, """
            zeigen belegen dokumentieren verzeichnen auf|listen nahe|legen vermerken registrieren erfassen auf|führen veranschaulichen
            """);
        GermanForms.Strong(t, CueClass.Show, CueTraits.Object, """
            nachweisen/weist/wies/wiesen/nachgewiesen|nach enthalten/enthält/enthielt/enthielten/enthalten
            ausweisen/weist/wies/wiesen/ausgewiesen|aus ergeben/ergibt/ergab/ergaben/ergeben
            festhalten/hält/hielt/hielten/festgehalten|fest beweisen/beweist/bewies/bewiesen/bewiesen
            """);
        t.Verbs(CueClass.Show, CueTraits.Object, "lässt lassen ließ ließen", "erkennen");
        t.Verbs(CueClass.Show, CueTraits.Object, "kommt kam kommen kamen", "auf");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | CueTraits.Bare, "ergibt ergab ergeben", "sich");
    }

    private static void AddDenials(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        GermanForms.Weak(t, CueClass.Deny, CueTraits.Object | b, "dementieren leugnen verneinen bezweifeln");
        GermanForms.Strong(t, CueClass.Deny, CueTraits.Object | b, "bestreiten/bestreitet/bestritt/bestritten/bestritten");
        GermanForms.Strong(t, CueClass.Deny, CueTraits.ClauseOnly, """
            zurückweisen/weist/wies/wiesen/zurückgewiesen|zurück widersprechen/widerspricht/widersprach/widersprachen/widersprochen
            """);
        t.Verbs(CueClass.Deny, CueTraits.ClauseOnly, "weist wies wiesen weisen", "sich");
        t.Verbs(CueClass.Deny, CueTraits.Object | b, "streitet stritt stritten", "ab");
    }

    private static void AddLabels(LanguageTableBuilder t)
    {
        GermanForms.Weak(t, CueClass.Accuse, CueTraits.Object, "attestieren bescheinigen unterstellen beschuldigen bezichtigen");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "wirft warf warfen werfen", "vor");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "macht machte machten machen", "verantwortlich");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "führt führte führten", "zurück");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "will wollen wollte wollten", "haben");
        t.Verbs(CueClass.Label, CueTraits.Object | CueTraits.Recounts, "sieht sah sehen sahen");
        t.Verbs(CueClass.Label, CueTraits.Object, "nennt nannte nannten nennen");
        GermanForms.Strong(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs,
            "beschreiben/beschreibt/beschrieb/beschrieben/beschrieben");
        GermanForms.Weak(t, CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "bezeichnen werten bewerten charakterisieren ein|stufen");
    }
}
