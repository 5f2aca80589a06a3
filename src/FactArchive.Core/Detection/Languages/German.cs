using FactArchive.Core.Model;

namespace FactArchive.Core.Detection.Languages;

/// <summary>German.</summary>
internal static class German
{
    public static LanguageCues Cues { get; } = Build();

    private static LanguageCues Build()
    {
        var t = new LanguageTableBuilder();
        AddVerbs(t);
        AddWords(t);
        AddNouns(t);
        t.Phrases("glaubt man; folgt man; laut; nach angaben; nach den angaben; nach eigenen angaben; nach darstellung; nach der darstellung; nach einschätzung; nach ansicht; nach auffassung; nach meinung; nach überzeugung; nach aussage; nach aussagen; nach den worten; nach worten; nach informationen; nach berichten; nach einem bericht; nach erkenntnissen; nach schätzungen; nach schätzung; nach berechnungen; nach auskunft; nach zählung; nach zählungen; nach lesart; nach schilderung; nach schilderungen; nach beobachtung; nach beobachtungen; nach analyse; nach recherchen; nach erkenntnis; nach kenntnis; nach prognose; nach prognosen; nach version; nach urteil; nach daten; nach den daten; nach aussage; nach bekunden; nach mitteilung; nach meldung; nach meldungen; nach ermittlungen; nach den ermittlungen; nach berechnung; nach rechnung; nach vorstellung; aus der sicht; aus sicht; aus den augen; gemäß; so; in den augen");
        t.Phrases("ansicht nach; auffassung nach; meinung nach; angaben nach; einschätzung nach; darstellung nach; worten nach; überzeugung nach; aussage nach; aussagen nach; schätzung nach; angaben zufolge; aussagen zufolge; aussage zufolge; worten zufolge; schätzungen zufolge; berichten zufolge; informationen zufolge; erkenntnissen zufolge", sourceBefore: true);
        t.Phrases("zufolge", sourceBefore: true);
        return new LanguageCues
        {
            Code = "de",
            Order = WordOrder.German,
            Verbs = t.Verbs(),
            Words = t.Words(),
            Phrases = t.Phrases(),
            Pronouns = LanguageTableBuilder.PronounTable("er=M sie=F es=N ihm=M ihr=F ihnen=P ihre=F ihrer=F ihren=F ihrem=F seine=M seiner=M seinen=M seinem=M"),
            Roles = t.Roles(WordMatch.Compound),
            Records = t.Records(WordMatch.Compound),
            NoSources = LanguageTableBuilder.Table(WordMatch.Compound, "annahme theorie idee vermutung hoffnung tenor these plan zeitplan gesetz vertrag regel regeln tradition vorschrift satzung verfassung fahrplan alter größe vorläufigen ersten"),
            Synonyms =
            [
                ["trainer", "coach", "chefcoach"], ["ministerium", "behörde", "ressort", "haus"], ["minister", "politiker", "ressortchef"], ["polizei", "behörde"], ["amt", "behörde"], ["zeitung", "blatt"],
                ["unternehmen", "konzern", "firma", "betreiber", "hersteller"], ["institut", "forscher", "einrichtung"], ["sprecher", "behördensprecher"], ["verein", "klub", "club"], ["experte", "analyst", "forscher", "wissenschaftler"],
                ["sender", "rundfunk"], ["bürgermeister", "rathauschef", "politiker"], ["verband", "organisation"],
            ],
            Perception = LanguageTableBuilder.Table(WordMatch.Whole, "sah sahen gesehen hörte hörten gehört beobachtete beobachteten beobachtet spürte spürten gespürt stand standen wachte wachten rannte rannten lief liefen roch merkte"),
            Withheld = LanguageTableBuilder.Table(WordMatch.Compound, "anonym anonyme anonymer anonymität ungenannt ungenannter namentlich unbekannter vertraut vertraute vertrauten vertrauter eingeweihter eingeweihte inkognito pseudonym"),
            Naming = LanguageTableBuilder.Table(WordMatch.Whole, "genannt nennen namen name nannte preisgeben"),
            Selves = LanguageTableBuilder.Table(WordMatch.Whole, "mein meine meinen unser unsere mich uns mir"),
            Pictures = LanguageTableBuilder.Table(WordMatch.Compound, "bild bilder bildern aufnahme aufnahmen foto fotos"),
            Spokespersons = LanguageTableBuilder.Table(WordMatch.Compound, "sprecher sprecherin vorsitzende vorsitzender leiter leiterin chef chefin präsident präsidentin"),
            MediaNames = LanguageTableBuilder.Set("zeitung kurier anzeiger bote tageblatt tagblatt rundschau allgemeine post presse blatt nachrichten stimme morgenpost echo spiegel funk news journal nachrichtenblatt landbote volksblatt abendblatt morgenblatt merkur zeit welt tv radio magazin"),
            Functionaries = LanguageTableBuilder.Table(WordMatch.Compound, "experte expertin analyst analystin professor professorin forscher forscherin wissenschaftler wissenschaftlerin trainer trainerin spieler torwart kapitän anwalt anwältin verteidiger aktivist aktivistin historiker historikerin direktor direktorin leiter leiterin chef chefin vorsitzende vorsitzender geschäftsführer geschäftsführerin kandidat kandidatin autor autorin soziologe ökonom ökonomin politologe gründer inhaber vertreter vertreterin meteorologe meteorologin geologe biologe biologin kritiker gutachter gutachterin intendant kurator betreiber manager managerin vorstand"),
            Actions = LanguageTableBuilder.Table(WordMatch.Whole, "haben habe hatten hatte war waren saß saßen saßen lag lagen kam kamen ging gingen lief fuhr fuhren wollte wollten konnte konnten hat"),
            Researchers = LanguageTableBuilder.Table(WordMatch.Compound, "forscher forscherin forschern wissenschaftler wissenschaftlerin"),
            Bystanders = LanguageTableBuilder.Table(WordMatch.Compound, "angestellte angestellter schüler schülerin klässler klässlerin student studentin lehrer lehrerin landwirt landwirtin bauer bäuerin fahrer fahrerin kassierer kassiererin verkäufer verkäuferin krankenschwester pfleger pflegerin erzieher erzieherin hausmeister hausmeisterin mutter vater großmutter großvater witwe witwer arbeiter arbeiterin mieter mieterin fischer postbote =mann =frau =junge =mädchen jugendliche jugendlicher fotograf fotografin imker imkerin kellner kellnerin rentner rentnerin gärtner gärtnerin augenzeuge wirt wirtin helfer helferin zugbegleiter lokführer busfahrer freiwillige ehepaar familie auszubildende azubi"),
            Outsiders = LanguageTableBuilder.Table(WordMatch.Compound, "anwalt anwältin verteidiger aktivist aktivistin experte expertin kritiker mutter vater bruder schwester"),
            Questions = ["frage"],
            Answers = ["antwort"],
            Abbreviations = LanguageTableBuilder.Set("z.b u.a d.h dr prof nr str ca bzw usw ggf inkl evtl mio mrd st sog vgl abs art bd geb gest hr fr jan feb apr jun jul aug sept okt nov dez tsd rd mind max min"),
            Qualified =
            [
                new(WordMatch.Compound, "agentur", "bundes europäische europäischen internationale föderale staatlichen", SourceKind.Official),
                new(WordMatch.Whole, "seite", "ukrainische ukrainischer russische russischer israelische israelischer amerikanische amerikanischer polnischer offizieller amtlicher chinesische deutscher", SourceKind.Official),
                new(WordMatch.Compound, "zentrum", "medizinische medizinischen kulturelle", SourceKind.Other),
                new(WordMatch.Compound, "union", "europäische europäischen", SourceKind.Official),
                new(WordMatch.Compound, "firma unternehmen anbieter dienst betreiber", "satellitenbilder satellitenbildern satellitenaufnahmen", SourceKind.SatelliteImagery),
                new(WordMatch.Compound, "bank", "europäische", SourceKind.Official),
            ],
            QuoteLabels = ["zitat", "wörtlich", "im wortlaut", "zitat von", "o-ton"],
            SourceLabels = ["quelle", "quellen"],
        };
    }

    private static void AddVerbs(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        Forms(t, CueClass.Think, CueTraits.Object | b, "schätzen/schätzt/schätzte/schätzten/geschätzt beziffern/beziffert/bezifferte/bezifferten/beziffert veranschlagen/veranschlagt/veranschlagte/veranschlagten/veranschlagt");
        Forms(t, CueClass.Think, CueTraits.Object | b, "vermuten/vermutet/vermutete/vermuteten/vermutet befürchten/befürchtet/befürchtete/befürchteten/befürchtet erwarten/erwartet/erwartete/erwarteten/erwartet");
        Forms(t, CueClass.Say, CueTraits.Object | b, "prognostizieren/prognostiziert/prognostizierte/prognostizierten/prognostiziert bestätigen/bestätigt/bestätigte/bestätigten/bestätigt");
        Forms(t, CueClass.Think, CueTraits.About | b, "rechnen/rechnet/rechnete/rechneten/gerechnet");
        Forms(t, CueClass.Say, CueTraits.About | b, "berichten/berichtet/berichtete/berichteten/berichtet sprechen/spricht/sprach/sprachen/gesprochen");
        t.Verbs(CueClass.Think, CueTraits.Negated | CueTraits.Object, "schließt schloss schlossen schließen", "aus");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "geht ging gehen gingen", "hervor");
        t.Verbs(CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "hält hielt halten hielten");
        Forms(t, CueClass.Say, b | CueTraits.Warns, "warnen/warnt/warnte/warnten/gewarnt");
        Forms(t, CueClass.Say, b, "sagen/sagt/sagte/sagten/gesagt erklären/erklärt/erklärte/erklärten/erklärt melden/meldet/meldete/meldeten/gemeldet betonen/betont/betonte/betonten/betont behaupten/behauptet/behauptete/behaupteten/behauptet schreiben/schreibt/schrieb/schrieben/geschrieben erzählen/erzählt/erzählte/erzählten/erzählt versichern/versichert/versicherte/versicherten/versichert unterstreichen/unterstreicht/unterstrich/unterstrichen/unterstrichen ergänzen/ergänzt/ergänzte/ergänzten/ergänzt erläutern/erläutert/erläuterte/erläuterten/erläutert bekräftigen/bekräftigt/bekräftigte/bekräftigten/bekräftigt kritisieren/kritisiert/kritisierte/kritisierten/kritisiert beklagen/beklagt/beklagte/beklagten/beklagt antworten/antwortet/antwortete/antworteten/geantwortet entgegnen/entgegnet/entgegnete/entgegneten/entgegnet erwidern/erwidert/erwiderte/erwiderten/erwidert verkünden/verkündet/verkündete/verkündeten/verkündet versprechen/verspricht/versprach/versprachen/versprochen äußern/äußert/äußerte/äußerten/geäußert bemerken/bemerkt/bemerkte/bemerkten/bemerkt präzisieren/präzisiert/präzisierte/präzisierten/präzisiert mahnen/mahnt/mahnte/mahnten/gemahnt scherzen/scherzt/scherzte/scherzten/gescherzt erinnern/erinnert/erinnerte/erinnerten/erinnert ankündigen/kündigt/kündigte/kündigten/angekündigt|an mitteilen/teilt/teilte/teilten/mitgeteilt|mit angeben/gibt/gab/gaben/angegeben|an hinzufügen/fügt/fügte/fügten/hinzugefügt|hinzu einräumen/räumt/räumte/räumten/eingeräumt|ein zugeben/gibt/gab/gaben/zugegeben|zu klarstellen/stellt/stellte/stellten/klargestellt|klar hinweisen/weist/wies/wiesen/hingewiesen|hin behaupten/behauptet/behauptete/behaupteten/behauptet signalisieren/signalisiert/signalisierte/signalisierten/signalisiert argumentieren/argumentiert/argumentierte/argumentierten/argumentiert kommentieren/kommentiert/kommentierte/kommentierten/kommentiert twittern/twittert/twitterte/twitterten/getwittert schildern/schildert/schilderte/schilderten/geschildert beteuern/beteuert/beteuerte/beteuerten/beteuert konstatieren/konstatiert/konstatierte/konstatierten/konstatiert zitieren/zitiert/zitierte/zitierten/zitiert anmerken/merkt/merkte/merkten/angemerkt|an vermelden/vermeldet/vermeldete/vermeldeten/vermeldet klagen/klagt/klagte/klagten/geklagt informieren/informiert/informierte/informierten/informiert bekanntgeben/gibt/gab/gaben/bekanntgegeben|bekannt resümieren/resümiert/resümierte/resümierten/resümiert urteilen/urteilt/urteilte/urteilten/geurteilt bilanzieren/bilanziert/bilanzierte/bilanzierten/bilanziert gestehen/gesteht/gestand/gestanden/gestanden monieren/moniert/monierte/monierten/moniert bemängeln/bemängelt/bemängelte/bemängelten/bemängelt rügen/rügt/rügte/rügten/gerügt ärgern/ärgert/ärgerte/ärgerten/geärgert freuen/freut/freute/freuten/gefreut beschweren/beschwert/beschwerte/beschwerten/beschwert empören/empört/empörte/empörten/empört verweisen/verweist/verwies/verwiesen/verwiesen kontern/kontert/konterte/konterten/gekontert schimpfen/schimpft/schimpfte/schimpften/geschimpft spotten/spottet/spottete/spotteten/gespottet jubeln/jubelt/jubelte/jubelten/gejubelt schwärmen/schwärmt/schwärmte/schwärmten/geschwärmt witzeln/witzelt/witzelte/witzelten/gewitzelt spekulieren/spekuliert/spekulierte/spekulierten/spekuliert verraten/verrät/verriet/verrieten/verraten enthüllen/enthüllt/enthüllte/enthüllten/enthüllt offenbaren/offenbart/offenbarte/offenbarten/offenbart beharren/beharrt/beharrte/beharrten/beharrt notieren/notiert/notierte/notierten/notiert posten/postet/postete/posteten/gepostet wiederholen/wiederholt/wiederholte/wiederholten/wiederholt verdeutlichen/verdeutlicht/verdeutlichte/verdeutlichten/verdeutlicht begründen/begründet/begründete/begründeten/begründet loben/lobt/lobte/lobten/gelobt veröffentlichen/veröffentlicht/veröffentlichte/veröffentlichten/veröffentlicht referieren/referiert/referierte/referierten/referiert reagieren/reagiert/reagierte/reagierten/reagiert verteidigen/verteidigt/verteidigte/verteidigten/verteidigt diagnostizieren/diagnostiziert/diagnostizierte/diagnostizierten/diagnostiziert drohen/droht/drohte/drohten/gedroht ausführen/führt/führte/führten/ausgeführt|aus darlegen/legt/legte/legten/dargelegt|dar hervorheben/hebt/hob/hoben/hervorgehoben|hervor festhalten/hält/hielt/hielten/festgehalten|fest einwenden/wendet/wandte/wandten/eingewandt|ein vortragen/trägt/trug/trugen/vorgetragen|vor andeuten/deutet/deutete/deuteten/angedeutet|an hinzusetzen/setzt/setzte/setzten/hinzugesetzt|hinzu zusichern/sichert/sicherte/sicherten/zugesichert|zu zusagen/sagt/sagte/sagten/zugesagt|zu vorrechnen/rechnet/rechnete/rechneten/vorgerechnet|vor mutmaßen/mutmaßt/mutmaßte/mutmaßten/gemutmaßt");
        Forms(t, CueClass.Think, b, "glauben/glaubt/glaubte/glaubten/geglaubt meinen/meint/meinte/meinten/gemeint hoffen/hofft/hoffte/hofften/gehofft fürchten/fürchtet/fürchtete/fürchteten/gefürchtet denken/denkt/dachte/dachten/gedacht annehmen/nimmt/nahm/nahmen/angenommen|an finden/findet/fand/fanden/befunden wissen/weiß/wusste/wussten/gewusst ");
        Forms(t, CueClass.Think, b | CueTraits.About, "ausgehen/geht/ging/gingen/ausgegangen|aus");
        Forms(t, CueClass.Think, CueTraits.ClauseOnly, "feststellen/stellt/stellte/stellten/festgestellt|fest erfahren/erfährt/erfuhr/erfuhren/erfahren folgern/folgert/folgerte/folgerten/gefolgert schließen/schließt/schloss/schlossen/geschlossen");
        Forms(t, CueClass.Show, CueTraits.Object, "zeigen/zeigt/zeigte/zeigten/gezeigt belegen/belegt/belegte/belegten/belegt dokumentieren/dokumentiert/dokumentierte/dokumentierten/dokumentiert verzeichnen/verzeichnet/verzeichnete/verzeichneten/verzeichnet nachweisen/weist/wies/wiesen/nachgewiesen|nach enthalten/enthält/enthielt/enthielten/enthalten auflisten/listet/listete/listeten/aufgelistet|auf ausweisen/weist/wies/wiesen/ausgewiesen|aus nahelegen/legt/legte/legten/nahegelegt|nahe vermerken/vermerkt/vermerkte/vermerkten/vermerkt ergeben/ergibt/ergab/ergaben/ergeben sehen/sieht/sah/sahen/gesehen registrieren/registriert/registrierte/registrierten/registriert erfassen/erfasst/erfasste/erfassten/erfasst festhalten/hält/hielt/hielten/festgehalten|fest beweisen/beweist/bewies/bewiesen/bewiesen");
        Forms(t, CueClass.Say, CueTraits.QuoteOnly, "befinden/befindet/befand/befanden/befunden");
        Forms(t, CueClass.Think, CueTraits.ClauseOnly, "herausfinden/findet/fand/fanden/herausgefunden|heraus ermitteln/ermittelt/ermittelte/ermittelten/ermittelt");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "verlautet verlautete");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "heißt hieß steht stand");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "hervorgeht hervorging");
        t.Verbs(CueClass.Deny, CueTraits.Object | b, "bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten dementieren leugnet leugnete leugneten leugnen verneint verneinte verneinten");
        Forms(t, CueClass.Deny, CueTraits.ClauseOnly, "zurückweisen/weist/wies/wiesen/zurückgewiesen|zurück widersprechen/widerspricht/widersprach/widersprachen/widersprochen");
        t.Verbs(CueClass.Deny, CueTraits.Object | b, "streitet stritt stritten", "ab");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "attestiert attestierte attestierten bescheinigt bescheinigte bescheinigten unterstellt unterstellte unterstellten beschuldigt beschuldigte beschuldigten bezichtigt bezichtigte bezichtigten");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "wirft warf warfen werfen", "vor");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "macht machte machten machen", "verantwortlich");
        t.Verbs(CueClass.Show, CueTraits.Object, "kommt kam kommen kamen", "auf");
        t.Verbs(CueClass.Accuse, CueTraits.Object, "führt führte führten", "zurück");
        t.Verbs(CueClass.Say, CueTraits.SourceInPhrase | b, "ergibt ergab ergeben", "sich");
        SetPhrases.Add(t, "de");
        t.Verbs(CueClass.Label, CueTraits.Object, "nennt nannte nannten nennen");
        t.Verbs(CueClass.Label, CueTraits.Object | CueTraits.NeedsAs, "bezeichnet bezeichnete bezeichneten bezeichnen beschreibt beschrieb beschrieben wertet wertete werteten bewertet bewertete charakterisiert charakterisierte");
        t.Verbs(CueClass.Think, CueTraits.ClauseOnly | CueTraits.AfterBe | b, "überzeugt sicher zuversichtlich");
    }

    /// <summary>infinitive/third person/past/past plural/participle, with a separable prefix after a bar.</summary>
    private static void Forms(LanguageTableBuilder t, CueClass kind, CueTraits traits, string verbs)
    {
        foreach (string entry in verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = entry.Split('|');
            string[] forms = parts[0].Split('/');
            string? particle = parts.Length > 1 ? parts[1] : null;
            string infinitive = particle is not null ? forms[0][particle.Length..] : forms[0];
            t.Verb(infinitive, new CueVerb(kind, traits | CueTraits.Plural, particle));
            CueTraits press = forms[0] is "berichten" or "melden" or "schreiben" or "zitieren" or "vermelden" ? CueTraits.Press : CueTraits.None;
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

    private static void AddWords(LanguageTableBuilder t)
    {
        t.Words(WordTraits.Determiner, "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene kein keine keinen mehrere einige viele alle zwei drei vier fünf beide");
        t.Words(WordTraits.Determiner | WordTraits.Possessive, "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer");
        t.Words(WordTraits.Preposition, "in im am an auf aus bei beim mit nach von vom vor zu zum zur vonseiten seitens für über unter gegen durch um ohne seit während wegen trotz zwischen neben hinter bis ab binnen innerhalb außerhalb gegenüber entlang angesichts infolge ins ans aufs");
        t.Words(WordTraits.NameLink, "von der des vom zu");
        t.Words(WordTraits.OfWarning, "vor von");
        t.Words(WordTraits.Reported, "habe sei seien werde könne müsse solle wolle dürfe gebe gehe komme stehe liege bleibe hätten wären würden könnten müssten sähe sähen käme stünde ginge ließe läge hielte gäbe fiele träfe lägen kämen gäben stünden wüssten fänden bliebe hätte wäre bräuchte bräuchten dürften gelte gelten fließe steige sinke drohe nutze arbeite prüfe rechne erwarte hoffe glaube denke meine sage verstehe spiele trage treffe verliere gewinne verschwinde entstehe erhalte verfüge funktioniere reiche koste zahle suche setze ziehe beginne ende schließe öffne wirke scheine gehöre bedeute zeige mache tue vertraue fordere plane befinde betrage belaufe erfolge stimme bestehe handle lasse dauere brauche laufe halte sehe wisse finde führe nehme fehle");
        t.Words(WordTraits.Coordinator, "und oder aber doch sondern denn");
        t.Words(WordTraits.Subordinator, "als wenn weil da obwohl obgleich nachdem bevor sobald während damit falls indem wo wann warum");
        t.Words(WordTraits.AsWord, "wie so");
        t.Words(WordTraits.Relative, "der die das den dem deren dessen welcher welche welches wonach");
        t.Words(WordTraits.Auxiliary | WordTraits.Be, "ist sind war waren sei seien wäre wären wird werden wurde wurden worden gewesen bleibt blieb blieben");
        t.Words(WordTraits.Auxiliary | WordTraits.Have, "hat haben hatte hatten habe hätte hätten");
        t.Words(WordTraits.Auxiliary, "kann können konnte konnten könne könnten muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe mag gehe gebe komme stehe liege habe liegt kam kamen ging gingen gab");
        t.Words(WordTraits.Modal, "kann können konnte konnten könnte könnten muss müssen soll sollen sollte will wollte darf dürfen zu würde würden");
        t.Words(WordTraits.Negation, "nicht nie niemals kein keine keinen weder nichts");
        t.Words(WordTraits.Refusal, "weigerte weigerten verweigerte lehnte lehnten bat baten rief riefen forderte forderten ordnete empfahl empfiehlt empfehlen fordert fordern bittet bitten ruft rufen");
        t.Words(WordTraits.Adverb, "auch zudem außerdem ferner später früher zuvor bereits noch erneut nur sogar dann danach zunächst schließlich ebenfalls inzwischen mittlerweile dagegen hingegen jedoch allerdings offiziell öffentlich wiederholt mehrfach gestern heute morgen zugleich weiter weiterhin sich daraufhin indes unterdessen dabei dazu knapp nun jetzt kürzlich vorab deutlich ausdrücklich entschieden einfach zuletzt wörtlich demnach somit schon gleichzeitig anschließend trocken lakonisch lachend ironisch nüchtern derweil selbst");
        t.Words(WordTraits.Time, "mitte anfang ende frühling sommer herbst winter montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen abend nacht nachmittag vormittag mittag woche wochen jahr jahre jahren monat monate tag tage stunden uhr minuten gestern heute wochenende montagabend dienstagabend mittwochabend donnerstagabend freitagabend montagmorgen dienstagmorgen mittwochmorgen freitagmorgen");
        t.Words(WordTraits.Complementizer, "dass daß ob");
        t.Words(WordTraits.Pronoun, "er sie es");
        t.Words(WordTraits.FirstPerson, "ich wir");
        t.Words(WordTraits.NoSource, "niemand man du jemand nichts etwas alles");
        t.Words(WordTraits.Honorific, "herr frau dr prof herrn");
        t.Words(WordTraits.Pointer, "das dies davon darüber");
        t.Words(WordTraits.Citing, "berufung verweis bezug");
        t.Words(WordTraits.Medium, "erklärung mitteilung pressemitteilung interview gespräch telegram twitter facebook x pressekonferenz brief stellungnahme sendung rede post beitrag radio fernsehen anfrage sitzung sender schreiben video podcast statement instagram kurzmitteilung");
        t.Words(WordTraits.Allegation, "annahme eindruck meldung these version darstellungen gerücht gerüchten berichten vorwürfe vorwurf vorwürfen behauptung behauptungen anschuldigungen anschuldigung berichte bericht kritik gerüchte darstellung spekulationen forderungen forderung aussagen aussage meldungen angaben");
        t.Words(WordTraits.Intensifier, "selbst selber");
    }

    private static void AddNouns(LanguageTableBuilder t)
    {
        t.Roles(SourceKind.Official, "minister ministerin präsident präsidentin sprecher sprecherin bürgermeister bürgermeisterin oberbürgermeister gouverneur beamte beamter staatsanwalt staatsanwältin richter richterin general generalin oberst major kommandeur abgeordnete abgeordneter botschafter botschafterin diplomat kanzler kanzlerin landrat landrätin senator senatorin staatssekretär polizist polizistin feuerwehrmann einsatzleiter kommissar kommissarin dezernent dezernentin ermittler ministerpräsident soldat politiker stadtrat wehrführer wehrleiter behördenleiter behördenleiterin amtsleiter amtsleiterin wahlleiter wahlleiterin");
        t.Bodies(SourceKind.Official, "ministerium regierung polizei staatsanwaltschaft gericht armee militär behörde behörden verwaltung =rat stadtrat gemeinderat landrat kreisrat bundesrat sicherheitsrat ethikrat europarat marktgemeinderat kommission ausschuss parlament botschaft amt innenamt landratsamt dienst geheimdienst feuerwehr bundeswehr kreml pentagon nato un eu kabinett senat bezirksregierung rathaus stadt gemeinde kreis land katastrophenschutz direktion inspektion kanzleramt bundestag zoll leitstelle generalstab streitkräfte staatskanzlei ordnungsamt wasserwirtschaftsamt präsidium kommunalaufsicht landkreis rettungsdienst");
        t.Bodies(SourceKind.ThinkTank, "institut denkfabrik forschungszentrum forschungsinstitut thinktank zentrum");
        t.Roles(SourceKind.MediaOutlet, "journalist journalistin korrespondent reporter blogger redakteur");
        t.Bodies(SourceKind.MediaOutlet, "zeitung agentur nachrichtenagentur sender rundfunk magazin portal kanal blatt anzeiger kurier bote tageblatt wochenzeitung radio redaktion medien rundschau allgemeine kanal presse funk website webseite nachrichten blog tagblatt stimme");
        t.Roles(SourceKind.Eyewitness, "wähler wählerin anwohner anwohnerin zeuge zeugin augenzeuge augenzeugin überlebende überlebender passagier nachbar nachbarin bewohner bewohnerin passant passantin fahrgast betroffene betroffener rentner rentnerin einwohner");
        t.Roles(SourceKind.Anonymous, "insider informant");
        t.Bodies(SourceKind.Anonymous, "quelle quellen kreise kreisen insidern insider");
        t.Roles(SourceKind.Other, "experte expertin analyst analystin professor professorin forscher forscherin wissenschaftler wissenschaftlerin arzt ärztin trainer trainerin spieler torwart torhüter kapitän anwalt anwältin verteidiger lehrer lehrerin unternehmer bauer landwirt landwirtin aktivist aktivistin historiker historikerin direktor direktorin leiter leiterin chef chefin vorsitzende vorsitzender geschäftsführer geschäftsführerin kandidat kandidatin autor autorin fahrer fahrerin mitarbeiter mitarbeiterin psychologe psychologin soziologe ökonom ökonomin politologe gründer inhaber inhaberin ingenieur ingenieurin pfarrer künstler schriftsteller vertreter vertreterin mitglied student meteorologe meteorologin geologe biologe biologin chirurg kritiker gutachter gutachterin intendant kurator betreiber betreiberin manager managerin vorstand züchter wirt wirtin fischer gegner");
        t.Bodies(SourceKind.Other, "versorger energieversorger unternehmen firma konzern verein klub club verband gewerkschaft organisation universität hochschule krankenhaus klinik stiftung kirche bank partei opposition fraktion initiative bürgerinitiative betreiber hersteller liga netzbetreiber stadtwerke mannschaft museum theater schule genossenschaft gesellschaft labor forschern forscher wissenschaftler experten handelskammer versicherer versicherung");
        t.Records(SourceKind.SatelliteImagery, "satellitenbild satellitenbilder satellitenbildern satellitenaufnahme satellitenaufnahmen");
        t.Records(SourceKind.Document, "dokument dokumente bericht untersuchungsbericht protokoll register brief daten datensatz liste gutachten studie umfrage akte akten urteil beschluss bescheid vermerk logbuch video foto bild bilder aufnahme aufnahmen tabelle statistik vertrag rechnung verzeichnis katalog papier schreiben bilanz analyse auswertung messdaten unterlagen chronik karte prüfbericht wartungsbuch eintrag grundbuch e-mail mail zahlen");
        t.Roles(SourceKind.Other, "=frau =mann =paar verwaltungsratspräsident(|in) aufsichtsratspräsident(|in) verwaltungsrat aufsichtsratsvorsitzende(|r) vorstandschef(|in) konzernchef(|in) firmenchef(|in) vereinschef(|in) parteichef(|in) fraktionschef(|in) gewerkschaftschef(|in) unternehmenssprecher(|in) firmensprecher(|in) konzernsprecher(|in) vereinssprecher(|in) klubsprecher(|in) clubsprecher(|in) kliniksprecher(|in) krankenhaussprecher(|in) verbandssprecher(|in) bahnsprecher(|in) flughafensprecher(|in) parteisprecher(|in) fraktionssprecher(|in) gewerkschaftssprecher(|in) werkssprecher(|in) hochschulsprecher(|in) universitätssprecher(|in) unisprecher(|in) betreibersprecher(|in) banksprecher(|in) messesprecher(|in) kirchensprecher(|in) bistumssprecher(|in) netzsprecher(|in) airlinesprecher(|in) reedereisprecher(|in) stadtwerkesprecher(|in) werksprecher(|in) brauereisprecher(|in) kammersprecher(|in) verdi-sprecher(|in) bauernsprecher(|in) herstellersprecher(|in) schulsprecher(|in) kraftwerkssprecher(|in) vereinspräsident(|in) verbandspräsident(|in) klubpräsident(|in) clubpräsident(|in) universitätspräsident(|in) hochschulpräsident(|in) bauernpräsident(|in) handwerkspräsident(|in) kammerpräsident(|in) parteipräsident(|in) ligapräsident(|in) dfb-präsident(|in) fifa-präsident(|in)");
        t.Roles(SourceKind.Official, "missionsleiter missionsleiterin kommissionschefin amtsinhaber amtsinhaberin kabinettsmitglied regierungsmitglied ratsmitglied polizeichef(|in) feuerwehrchef(|in) geheimdienstchef(|in) regierungschef(|in) ressortchef(|in) rathauschef(|in) behördenchef(|in) verwaltungschef(|in) amtschef(|in) kanzleramtschef(|in) armeechef generalstabschef stabschef einsatzleiterin verwaltungsleiter(|in) dienststellenleiter(|in) revierleiter(|in) referatsleiter(|in) dezernatsleiter(|in) ordnungsamtsleiter(|in) brandmeister(|in) brandinspektor(|in) branddirektor(|in) brandrat kommandant(|in) feuerwehrfrau feuerwehrleute feuerwehrmänner ortsvorsteher(|in) gemeindevorsteher(|in) kämmerer kämmerin rätin beigeordnete beigeordneter beigeordneten vizekanzler oberbürgermeisterin ministerpräsidentin staatssekretärin generalsekretär(|in) konsul(|in) gesandte gesandter attaché beauftragte beauftragter beauftragten ombudsmann ombudsfrau bundesanwalt bundesanwältin leutnant hauptmann feldwebel admiral offizier(|in) unteroffizier soldatin ermittlerin fahnder(|in) zöllner(|in) beamtin beamten unterhändler(|in) premier kommandeurin kommandantin diplomatin gouverneurin politikerin stadträtin wehrführerin wehrleiterin retter(|in) rettungskräfte einsatzkräfte deichgraf deichgräfin deichhauptmann kommissionschef(|in) nato-chef polizeiführer(|in) hafenmeister(|in) hafenkapitän inspekteur(|in) regierungspräsident(|in) justizministerin amtsrichter(|in) stadtverordnete stadtverordneter parlamentarier(|in) bundestagsabgeordnete marschall bürgermeisterinnen bezirksstadtrat innensenatorin wahlleitung generalmajor oberstleutnant generalleutnant brigadegeneral");
        t.Bodies(SourceKind.Official, "straßenmeisterei meisterei warnzentrale leitzentrale rettungszentrale untersuchungsstelle aufsichtsstelle inspektorat besatzungsmacht koalition =bund =bundes =länder =land landtag kreistag bundesrat nationalrat ministerien kanzlei staatsschutz verfassungsschutz bundeskriminalamt landeskriminalamt kripo kriminalpolizei bundesanwaltschaft generalbundesanwalt thw küstenwache seenotleitung bergwacht wasserrettung wasserschutzpolizei luftwaffe marine heer bataillon brigade garnison regiment truppen armeeführung führungsstab krisenstab lagezentrum krisenzentrum warnzentrum bundesagentur netzagentur arbeitsagentur umweltagentur energieagentur weltraumagentur raumfahrtagentur grenzschutzagentur arzneimittelagentur lebensmittelaufsicht gewerbeaufsicht atomaufsicht finanzaufsicht aufsicht bezirksamt notenbank zentralbank bundesbank weltbank rechnungshof landkreise landkreisen magistrat konsulat gesundheitsamt grenzschutz besatzungsbehörde besatzungsverwaltung militärverwaltung eu-kommission sekretariat weltgesundheitsorganisation atomenergiebehörde iaea who osze oberlandesgericht wahlvorstand wahlkommission standesamt kommandantur kommando oberkommando hauptquartier generalkonsulat forstamt jugendamt dezernat referat bundespolizei dorfverwaltung kommune justiz nationalgarde miliz rettungsleitstelle einsatzleitung revier gendarmerie ombudsstelle");
        t.Roles(SourceKind.ThinkTank, "institutsleiter(|in) institutsdirektor(|in)");
        t.Bodies(SourceKind.ThinkTank, "forschungsstelle forschungsgruppe forschungsverbund denkfabriken");
        t.Roles(SourceKind.MediaOutlet, "chefredakteur(|in) redakteurin reporterin korrespondentin bloggerin moderator(|in) kolumnist(|in) faktenchecker herausgeber(|in)");
        t.Bodies(SourceKind.MediaOutlet, "internetseite nachrichtenseite faktencheck faktencheckportal fernsehen wochenblatt illustrierte tageszeitung onlineportal nachrichtenseite nachrichtenportal pressedienst mediendienst informationsdienst podcast journal boulevardblatt lokalzeitung blogs echo newsletter =ard =zdf");
        t.Roles(SourceKind.Eyewitness, "passagierin ohrenzeuge ohrenzeugin anrainer(|in) anlieger(|in) besucher(|in) badegast spaziergänger(|in) wanderer wanderin urlauber(|in) tourist(|in) camper(|in) pendler(|in) mieter(|in) patient(|in) ersthelfer(|in) hotelgast gast autofahrer(|in) jogger(|in) reisende reisender dorfbewohner(|in) einwohnerin nachbarn zeugen passanten hausbewohner(|in) überlebenden mitreisende mitreisender spaziergängerin feriengast");
        t.Roles(SourceKind.Anonymous, "informantin eingeweihter eingeweihte eingeweihten insiderin whistleblower(|in) tippgeber(|in)");
        t.Bodies(SourceKind.Anonymous, "gewährsleute gewährsmann informanten");
        t.Roles(SourceKind.Other, "ologe ologin iker ikerin klässler klässlerin schüler schülerin pfleger pflegerin erzieher erzieherin fotograf fotografin imker imkerin hausmeister mutter vater witwe jugendliche jugendlicher kassierer kassiererin kellner kellnerin politikwissenschaftler bezirksleiter schulleiter(|in) werkleiter(|in) rektor(|in) dekan(|in) bischof bischöfin imam rabbiner pastor(|in) pfarrerin sänger(|in) schauspieler(|in) regisseur(|in) apotheker(|in) bäcker(|in) händler(|in) winzer(|in) imker(|in) gastronom(|in) künstlerin schriftstellerin sanitäter(|in) notarzt notärztin chirurgin chemiker(|in) physiker(|in) geologin seismologe seismologin virologe virologin hydrologe hydrologin klimaforscher epidemiologe architekt(|in) unternehmerin bäuerin züchterin techniker(|in) kapitänin spielerin sportler(|in) stürmer(|in) torhüterin berater(|in) sachverständige sachverständiger statistiker(|in) umweltschützer(|in) naturschützer(|in) tierschützer(|in) jurist(|in) juristin rechtsanwalt rechtsanwältin strafverteidiger(|in) aktionär investor(|in) kunde kundin politologin soziologin gründerin studentin volontär helfer(|in) ehrenamtliche ehrenamtlicher betriebsrat betriebsrätin aufsichtsrat elternrat zentralrat aufsichtsratschef(|in) kritikerin kuratorin beobachter(|in) angestellte angestellter arbeiter(|in) verkäufer(|in) historikern statiker(|in)");
        t.Bodies(SourceKind.Other, "=ag =gmbh =kg =se =ev reederei brauerei werft airline fluggesellschaft flughafen hafengesellschaft molkerei bäckerei kraftwerk werk fabrik hotel restaurant zoo kammer handwerkskammer apotheke bistum gemeinschaft kirchengemeinde pfarramt freundeskreis arbeitskreis hausverwaltung lieferdienst streamingdienst pflegedienst kurierdienst einkaufszentrum gesundheitszentrum sportzentrum kulturzentrum jugendzentrum klinikum herzzentrum kreditinstitut geldinstitut werbeagentur ratingagentur bündnis bewegung kollektiv akademie fakultät lieferant anbieter dienstleister händlerverband bauernverband konsortium orchester team forscherteam forschergruppe wirtschaftsverband bürgerverein hilfsorganisation menschenrechtsorganisation");
        t.Bodies(SourceKind.SatelliteImagery, "satellitenbildanbieter satellitenbilddienst satellitenbildfirma satellitenbildunternehmen satellitenfirma satellitendienst satellitenbildbetreiber satellitenanbieter");
        t.Records(SourceKind.SatelliteImagery, "satellitenfoto satellitenfotos satellitendaten satellitenfotografien radarbilder satellitenradar");
        t.Records(SourceKind.Document, "anklage fragebögen verwaltungsvorlage vorlage datenbank datenbanken handelsregister recherche recherchen antwort bildanalyse auskunft mitschrift niederschrift notiz notizen fahrtenbuch kassenbuch bordbuch tagebuch zertifikat urkunde quittung beleg belege lieferschein frachtbrief befund messung messungen messwerte stichprobe stichproben volkszählung aushang plakat flugblatt inschrift broschüre entwurf gesetzentwurf anklageschrift klageschrift haftbefehl obduktion obduktionsbericht erhebung erhebungen inventar chatverlauf screenshot screenshots aufzeichnung aufzeichnungen mitschnitt grafik diagramm archiv archive archivalien memo dossier zeugnis bescheinigung attest statistiken kirchenbuch logdatei dienstplan ladeliste lieferliste lagebericht expertise untersuchung kataster fotos videos briefe berichte papiere protokolle tabellen verträge rechnungen akteneintrag meldebogen fragebogen index");
    }
}
