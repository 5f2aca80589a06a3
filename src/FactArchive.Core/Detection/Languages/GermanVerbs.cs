namespace FactArchive.Core.Detection.Languages;

/// <summary>German: reporting verbs.</summary>
internal static class GermanVerbs
{
    /// <summary>What newsrooms do.</summary>
    private static readonly string[] Press = ["berichten", "melden", "schreiben", "zitieren", "vermelden"];

    public static void Add(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        Forms(t, CueClass.Think, CueTraits.Object | b, """
            schätzen/schätzt/schätzte/schätzten/geschätzt beziffern/beziffert/bezifferte/bezifferten/beziffert
            veranschlagen/veranschlagt/veranschlagte/veranschlagten/veranschlagt
            """);
        Forms(t, CueClass.Think, CueTraits.Object | b, """
            vermuten/vermutet/vermutete/vermuteten/vermutet befürchten/befürchtet/befürchtete/befürchteten/befürchtet
            erwarten/erwartet/erwartete/erwarteten/erwartet
            """);
        Forms(t, CueClass.Say, CueTraits.Object | b, """
            prognostizieren/prognostiziert/prognostizierte/prognostizierten/prognostiziert
            bestätigen/bestätigt/bestätigte/bestätigten/bestätigt
            """);
        Forms(t, CueClass.Think, CueTraits.About | b, "rechnen/rechnet/rechnete/rechneten/gerechnet");
        Forms(t, CueClass.Say, CueTraits.About | b, """
            berichten/berichtet/berichtete/berichteten/berichtet sprechen/spricht/sprach/sprachen/gesprochen
            """);
        t.Verbs(CueClass.Think, CueTraits.Negated | CueTraits.Object, "schließt schloss schlossen schließen", "aus");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "geht ging gehen gingen", "hervor");
        t.Verbs(CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "hält hielt halten hielten");
        Forms(t, CueClass.Say, b | CueTraits.Warns, "warnen/warnt/warnte/warnten/gewarnt");
        Forms(t, CueClass.Say, b, """
            sagen/sagt/sagte/sagten/gesagt erklären/erklärt/erklärte/erklärten/erklärt melden/meldet/meldete/meldeten/gemeldet
            betonen/betont/betonte/betonten/betont behaupten/behauptet/behauptete/behaupteten/behauptet
            schreiben/schreibt/schrieb/schrieben/geschrieben erzählen/erzählt/erzählte/erzählten/erzählt
            versichern/versichert/versicherte/versicherten/versichert
            unterstreichen/unterstreicht/unterstrich/unterstrichen/unterstrichen ergänzen/ergänzt/ergänzte/ergänzten/ergänzt
            erläutern/erläutert/erläuterte/erläuterten/erläutert bekräftigen/bekräftigt/bekräftigte/bekräftigten/bekräftigt
            kritisieren/kritisiert/kritisierte/kritisierten/kritisiert beklagen/beklagt/beklagte/beklagten/beklagt
            antworten/antwortet/antwortete/antworteten/geantwortet entgegnen/entgegnet/entgegnete/entgegneten/entgegnet
            erwidern/erwidert/erwiderte/erwiderten/erwidert verkünden/verkündet/verkündete/verkündeten/verkündet
            versprechen/verspricht/versprach/versprachen/versprochen äußern/äußert/äußerte/äußerten/geäußert
            bemerken/bemerkt/bemerkte/bemerkten/bemerkt präzisieren/präzisiert/präzisierte/präzisierten/präzisiert
            mahnen/mahnt/mahnte/mahnten/gemahnt scherzen/scherzt/scherzte/scherzten/gescherzt
            erinnern/erinnert/erinnerte/erinnerten/erinnert ankündigen/kündigt/kündigte/kündigten/angekündigt|an
            mitteilen/teilt/teilte/teilten/mitgeteilt|mit angeben/gibt/gab/gaben/angegeben|an
            hinzufügen/fügt/fügte/fügten/hinzugefügt|hinzu einräumen/räumt/räumte/räumten/eingeräumt|ein
            zugeben/gibt/gab/gaben/zugegeben|zu klarstellen/stellt/stellte/stellten/klargestellt|klar
            hinweisen/weist/wies/wiesen/hingewiesen|hin behaupten/behauptet/behauptete/behaupteten/behauptet
            signalisieren/signalisiert/signalisierte/signalisierten/signalisiert
            argumentieren/argumentiert/argumentierte/argumentierten/argumentiert
            kommentieren/kommentiert/kommentierte/kommentierten/kommentiert twittern/twittert/twitterte/twitterten/getwittert
            schildern/schildert/schilderte/schilderten/geschildert beteuern/beteuert/beteuerte/beteuerten/beteuert
            konstatieren/konstatiert/konstatierte/konstatierten/konstatiert zitieren/zitiert/zitierte/zitierten/zitiert
            anmerken/merkt/merkte/merkten/angemerkt|an vermelden/vermeldet/vermeldete/vermeldeten/vermeldet
            klagen/klagt/klagte/klagten/geklagt informieren/informiert/informierte/informierten/informiert
            bekanntgeben/gibt/gab/gaben/bekanntgegeben|bekannt resümieren/resümiert/resümierte/resümierten/resümiert
            urteilen/urteilt/urteilte/urteilten/geurteilt bilanzieren/bilanziert/bilanzierte/bilanzierten/bilanziert
            gestehen/gesteht/gestand/gestanden/gestanden monieren/moniert/monierte/monierten/moniert
            bemängeln/bemängelt/bemängelte/bemängelten/bemängelt rügen/rügt/rügte/rügten/gerügt
            ärgern/ärgert/ärgerte/ärgerten/geärgert freuen/freut/freute/freuten/gefreut
            beschweren/beschwert/beschwerte/beschwerten/beschwert empören/empört/empörte/empörten/empört
            verweisen/verweist/verwies/verwiesen/verwiesen kontern/kontert/konterte/konterten/gekontert
            schimpfen/schimpft/schimpfte/schimpften/geschimpft spotten/spottet/spottete/spotteten/gespottet
            jubeln/jubelt/jubelte/jubelten/gejubelt schwärmen/schwärmt/schwärmte/schwärmten/geschwärmt
            witzeln/witzelt/witzelte/witzelten/gewitzelt spekulieren/spekuliert/spekulierte/spekulierten/spekuliert
            verraten/verrät/verriet/verrieten/verraten enthüllen/enthüllt/enthüllte/enthüllten/enthüllt
            offenbaren/offenbart/offenbarte/offenbarten/offenbart beharren/beharrt/beharrte/beharrten/beharrt
            notieren/notiert/notierte/notierten/notiert posten/postet/postete/posteten/gepostet
            wiederholen/wiederholt/wiederholte/wiederholten/wiederholt
            verdeutlichen/verdeutlicht/verdeutlichte/verdeutlichten/verdeutlicht
            begründen/begründet/begründete/begründeten/begründet loben/lobt/lobte/lobten/gelobt
            veröffentlichen/veröffentlicht/veröffentlichte/veröffentlichten/veröffentlicht
            referieren/referiert/referierte/referierten/referiert reagieren/reagiert/reagierte/reagierten/reagiert
            verteidigen/verteidigt/verteidigte/verteidigten/verteidigt
            diagnostizieren/diagnostiziert/diagnostizierte/diagnostizierten/diagnostiziert drohen/droht/drohte/drohten/gedroht
            ausführen/führt/führte/führten/ausgeführt|aus darlegen/legt/legte/legten/dargelegt|dar
            hervorheben/hebt/hob/hoben/hervorgehoben|hervor festhalten/hält/hielt/hielten/festgehalten|fest
            einwenden/wendet/wandte/wandten/eingewandt|ein vortragen/trägt/trug/trugen/vorgetragen|vor
            andeuten/deutet/deutete/deuteten/angedeutet|an hinzusetzen/setzt/setzte/setzten/hinzugesetzt|hinzu
            zusichern/sichert/sicherte/sicherten/zugesichert|zu zusagen/sagt/sagte/sagten/zugesagt|zu
            vorrechnen/rechnet/rechnete/rechneten/vorgerechnet|vor mutmaßen/mutmaßt/mutmaßte/mutmaßten/gemutmaßt
            """);
        Forms(t, CueClass.Think, b, """
            glauben/glaubt/glaubte/glaubten/geglaubt meinen/meint/meinte/meinten/gemeint hoffen/hofft/hoffte/hofften/gehofft
            fürchten/fürchtet/fürchtete/fürchteten/gefürchtet denken/denkt/dachte/dachten/gedacht
            annehmen/nimmt/nahm/nahmen/angenommen|an finden/findet/fand/fanden/befunden wissen/weiß/wusste/wussten/gewusst
            """);
        Forms(t, CueClass.Think, b | CueTraits.About, "ausgehen/geht/ging/gingen/ausgegangen|aus");
        Forms(t, CueClass.Think, CueTraits.ClauseOnly, """
            feststellen/stellt/stellte/stellten/festgestellt|fest erfahren/erfährt/erfuhr/erfuhren/erfahren
            folgern/folgert/folgerte/folgerten/gefolgert schließen/schließt/schloss/schlossen/geschlossen
            """);
        Forms(t, CueClass.Show, CueTraits.Object, """
            zeigen/zeigt/zeigte/zeigten/gezeigt belegen/belegt/belegte/belegten/belegt
            dokumentieren/dokumentiert/dokumentierte/dokumentierten/dokumentiert
            verzeichnen/verzeichnet/verzeichnete/verzeichneten/verzeichnet nachweisen/weist/wies/wiesen/nachgewiesen|nach
            enthalten/enthält/enthielt/enthielten/enthalten auflisten/listet/listete/listeten/aufgelistet|auf
            ausweisen/weist/wies/wiesen/ausgewiesen|aus nahelegen/legt/legte/legten/nahegelegt|nahe
            vermerken/vermerkt/vermerkte/vermerkten/vermerkt ergeben/ergibt/ergab/ergaben/ergeben sehen/sieht/sah/sahen/gesehen
            registrieren/registriert/registrierte/registrierten/registriert erfassen/erfasst/erfasste/erfassten/erfasst
            festhalten/hält/hielt/hielten/festgehalten|fest beweisen/beweist/bewies/bewiesen/bewiesen
            """);
        Forms(t, CueClass.Say, CueTraits.QuoteOnly, "befinden/befindet/befand/befanden/befunden");
        Forms(t, CueClass.Think, CueTraits.ClauseOnly, """
            herausfinden/findet/fand/fanden/herausgefunden|heraus ermitteln/ermittelt/ermittelte/ermittelten/ermittelt
            """);
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "verlautet verlautete");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "heißt hieß steht stand");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "hervorgeht hervorging");
        t.Verbs(CueClass.Deny, CueTraits.Object | b, """
            bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten dementieren leugnet leugnete leugneten
            leugnen verneint verneinte verneinten
            """);
        Forms(t, CueClass.Deny, CueTraits.ClauseOnly, """
            zurückweisen/weist/wies/wiesen/zurückgewiesen|zurück widersprechen/widerspricht/widersprach/widersprachen/widersprochen
            """);
        t.Verbs(CueClass.Deny, CueTraits.Object | b, "streitet stritt stritten", "ab");
        t.Verbs(CueClass.Accuse, CueTraits.Object, """
            attestiert attestierte attestierten bescheinigt bescheinigte bescheinigten unterstellt unterstellte unterstellten
            beschuldigt beschuldigte beschuldigten bezichtigt bezichtigte bezichtigten
            """);
        t.Verbs(CueClass.Accuse, CueTraits.Object, "wirft warf warfen werfen", "vor");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "macht machte machten machen", "verantwortlich");
        t.Verbs(CueClass.Show, CueTraits.Object, "kommt kam kommen kamen", "auf");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "führt führte führten", "zurück");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "ergibt ergab ergeben", "sich");
        SetPhrases.Add(t, "de");
        t.Verbs(CueClass.Label, CueTraits.Object, "nennt nannte nannten nennen");
        t.Verbs(CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, """
            bezeichnet bezeichnete bezeichneten bezeichnen beschreibt beschrieb beschrieben wertet wertete werteten bewertet
            bewertete charakterisiert charakterisierte
            """);
        t.Verbs(CueClass.Think, CueTraits.ClauseOnly | CueTraits.AfterBe | b, "überzeugt sicher zuversichtlich");
    }

    /// <summary>infinitive/third person/past/past plural/participle, with a separable prefix after a bar.</summary>
    private static void Forms(LanguageTableBuilder t, CueClass kind, CueTraits traits, string verbs)
    {
        foreach (string entry in LanguageTableBuilder.Expand(verbs))
        {
            string[] parts = entry.Split('|');
            string[] forms = parts[0].Split('/');
            string? particle = parts.Length > 1 ? parts[1] : null;
            string infinitive = particle is not null ? forms[0][particle.Length..] : forms[0];
            t.Verb(infinitive, new CueVerb(kind, traits | CueTraits.Plural, particle));
            CueTraits press = Press.Contains(forms[0]) ? CueTraits.Press : CueTraits.None;
            t.Verb(forms[1], new CueVerb(kind, traits | press, particle));
            t.Verb(forms[2], new CueVerb(kind, traits, particle));
            t.Verb(forms[3], new CueVerb(kind, traits | CueTraits.Plural, particle));
            t.Verb(forms[4], new CueVerb(kind, traits | CueTraits.Past));
            if (particle is null) continue;
            t.Verb(particle + forms[1], new CueVerb(kind, traits));
            t.Verb(particle + forms[2], new CueVerb(kind, traits));
            t.Verb(particle + forms[3], new CueVerb(kind, traits | CueTraits.Plural));
        }
    }
}
