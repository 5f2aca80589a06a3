using FactArchive.Core.Model;

namespace FactArchive.Core.Detection.Languages;

/// <summary>German.</summary>
internal static class German
{
    public static LanguageCues Cues { get; } = Build();

    private static LanguageCues Build()
    {
        var t = new LanguageTableBuilder();
        GermanVerbs.Add(t);
        GermanWords.Add(t);
        GermanNouns.Add(t);
        t.Phrases("""
            glaubt man; folgt man; laut; nach angaben; nach den angaben; nach eigenen angaben; nach darstellung;
            nach der darstellung; nach einschätzung; nach ansicht; nach auffassung; nach meinung; nach überzeugung; nach aussage;
            nach aussagen; nach den worten; nach worten; nach informationen; nach berichten; nach einem bericht; nach erkenntnissen;
            nach schätzungen; nach schätzung; nach berechnungen; nach auskunft; nach zählung; nach zählungen; nach lesart;
            nach schilderung; nach schilderungen; nach beobachtung; nach beobachtungen; nach analyse; nach recherchen;
            nach erkenntnis; nach kenntnis; nach prognose; nach prognosen; nach version; nach urteil; nach daten; nach den daten;
            nach aussage; nach bekunden; nach mitteilung; nach meldung; nach meldungen; nach ermittlungen; nach den ermittlungen;
            nach berechnung; nach rechnung; nach vorstellung; aus der sicht; aus sicht; aus den augen; gemäß; so; in den augen
            """);
        t.Phrases("""
            ansicht nach; auffassung nach; meinung nach; angaben nach; einschätzung nach; darstellung nach; worten nach;
            überzeugung nach; aussage nach; aussagen nach; schätzung nach; angaben zufolge; aussagen zufolge; aussage zufolge;
            worten zufolge; schätzungen zufolge; berichten zufolge; informationen zufolge; erkenntnissen zufolge
            """, sourceBefore: true);
        t.Phrases("zufolge", sourceBefore: true);
        return new LanguageCues
        {
            Code = "de",
            Order = WordOrder.German,
            Verbs = t.Verbs(),
            Words = t.Words(),
            Phrases = t.Phrases(),
            Pronouns = LanguageTableBuilder.PronounTable("""
                er=M sie=F es=N ihm=M ihr=F ihnen=P ihre=F ihrer=F ihren=F ihrem=F seine=M seiner=M seinen=M seinem=M
                """),
            Roles = t.Roles(WordMatch.Compound),
            Records = t.Records(WordMatch.Compound),
            NoSources = LanguageTableBuilder.Table(WordMatch.Compound, """
                annahme theorie idee vermutung hoffnung tenor these plan zeitplan gesetz vertrag regel regeln tradition vorschrift
                satzung verfassung fahrplan alter größe vorläufigen ersten
                """),
            Synonyms =
            [
                ["trainer", "coach", "chefcoach"], ["ministerium", "behörde", "ressort", "haus"],
                ["minister", "politiker", "ressortchef"], ["polizei", "behörde"], ["amt", "behörde"], ["zeitung", "blatt"],
                ["unternehmen", "konzern", "firma", "betreiber", "hersteller"], ["institut", "forscher", "einrichtung"],
                ["sprecher", "behördensprecher"], ["verein", "klub", "club"], ["experte", "analyst", "forscher", "wissenschaftler"],
                ["sender", "rundfunk"], ["bürgermeister", "rathauschef", "politiker"], ["verband", "organisation"],
            ],
            Perception = LanguageTableBuilder.Table(WordMatch.Whole, """
                sah sahen gesehen hörte hörten gehört beobachtete beobachteten beobachtet spürte spürten gespürt stand standen
                wachte wachten rannte rannten lief liefen roch merkte
                """),
            Withheld = LanguageTableBuilder.Table(WordMatch.Compound, """
                anonym anonyme anonymer anonymität ungenannt ungenannter namentlich unbekannter vertraut vertraute vertrauten
                vertrauter eingeweihter eingeweihte inkognito pseudonym
                """),
            Naming = LanguageTableBuilder.Table(WordMatch.Whole, "genannt nennen namen name nannte preisgeben"),
            Selves = LanguageTableBuilder.Table(WordMatch.Whole, "mein meine meinen unser unsere mich uns mir"),
            Pictures = LanguageTableBuilder.Table(WordMatch.Compound, "bild bilder bildern aufnahme aufnahmen foto fotos"),
            Spokespersons = LanguageTableBuilder.Table(WordMatch.Compound, """
                sprecher sprecherin vorsitzende vorsitzender leiter leiterin chef chefin präsident präsidentin
                """),
            MediaNames = LanguageTableBuilder.Set("""
                zeitung kurier anzeiger bote tageblatt tagblatt rundschau allgemeine post presse blatt nachrichten stimme morgenpost
                echo spiegel funk news journal nachrichtenblatt landbote volksblatt abendblatt morgenblatt merkur zeit welt tv radio
                magazin
                """),
            Functionaries = LanguageTableBuilder.Table(WordMatch.Compound, """
                ologe ologin forscher forscherin iker ikerin gutachter jurist juristin sprecher sprecherin trainer
                experte expertin analyst analystin professor professorin forscher forscherin wissenschaftler wissenschaftlerin
                trainer trainerin spieler torwart kapitän anwalt anwältin verteidiger aktivist aktivistin historiker historikerin
                direktor direktorin leiter leiterin chef chefin vorsitzende vorsitzender geschäftsführer geschäftsführerin kandidat
                kandidatin autor autorin soziologe ökonom ökonomin politologe gründer inhaber vertreter vertreterin meteorologe
                meteorologin geologe biologe biologin kritiker gutachter gutachterin intendant kurator betreiber manager managerin
                vorstand
                """),
            Actions = LanguageTableBuilder.Table(WordMatch.Whole, """
                haben habe hatten hatte war waren saß saßen saßen lag lagen kam kamen ging gingen lief fuhr fuhren wollte wollten
                konnte konnten hat
                """),
            Researchers = LanguageTableBuilder.Table(WordMatch.Compound,
                "autor autorin forscher forscherin forschern wissenschaftler wissenschaftlerin"),
            Bystanders = LanguageTableBuilder.Table(WordMatch.Compound, """
                kunde kundin geschäftsmann geschäftsfrau wachmann passagier passagierin camper gastwirt gastwirtin galerist galeristin
                angestellte angestellter schüler schülerin klässler klässlerin student studentin lehrer lehrerin landwirt landwirtin
                bauer bäuerin fahrer fahrerin kassierer kassiererin verkäufer verkäuferin krankenschwester pfleger pflegerin
                erzieher erzieherin hausmeister hausmeisterin mutter vater großmutter großvater witwe witwer arbeiter arbeiterin
                mieter mieterin fischer postbote =mann =frau =junge =mädchen jugendliche jugendlicher fotograf fotografin imker
                imkerin kellner kellnerin rentner rentnerin gärtner gärtnerin augenzeuge wirt wirtin helfer helferin zugbegleiter
                lokführer busfahrer freiwillige ehepaar familie auszubildende azubi
                """),
            Outsiders = LanguageTableBuilder.Table(WordMatch.Compound, """
                anwalt anwältin verteidiger aktivist aktivistin experte expertin kritiker mutter vater bruder schwester
                """),
            Questions = ["frage"],
            Answers = ["antwort"],
            Abbreviations = LanguageTableBuilder.Set("""
                z.b u.a d.h dr prof nr str ca bzw usw ggf inkl evtl mio mrd st sog vgl abs art bd geb gest hr fr jan feb apr jun jul
                aug sept okt nov dez tsd rd mind max min
                """),
            Qualified =
            [
                new(WordMatch.Compound, "agentur", """
                    bundes europäische europäischen internationale föderale staatlichen
                    """, SourceKind.Official),
                new(WordMatch.Whole, "seite", """
                    ukrainische ukrainischer russische russischer israelische israelischer amerikanische amerikanischer polnischer
                    offizieller amtlicher chinesische deutscher
                    """, SourceKind.Official),
                new(WordMatch.Compound, "zentrum", "medizinische medizinischen kulturelle", SourceKind.Other),
                new(WordMatch.Compound, "union", "europäische europäischen", SourceKind.Official),
                new(WordMatch.Compound, "firma unternehmen anbieter dienst betreiber",
                    "satellitenbilder satellitenbildern satellitenaufnahmen", SourceKind.SatelliteImagery),
                new(WordMatch.Compound, "bank", "europäische", SourceKind.Official),
            ],
            QuoteLabels = ["zitat", "wörtlich", "im wortlaut", "zitat von", "o-ton"],
            SourceLabels = ["quelle", "quellen"],
        };
    }
}
