using FactArchive.Core.Model;

namespace FactArchive.Core.Detection.Languages;

/// <summary>German: nouns for sources and records.</summary>
internal static class GermanNouns
{
    public static void Add(LanguageTableBuilder t)
    {
        t.Bodies(SourceKind.Official, "=kammer beobachtermission mission verbauung landesrat regierungsrat wetterdienst");
        t.Roles(SourceKind.Official, "missionschef(|in) landesrat landesrätin regierungsrat regierungsrätin");
        t.Bodies(SourceKind.Anonymous, "umfeld");
        t.Roles(SourceKind.Other, "postbote postbotin heimatforscher geschäftsmann geschäftsfrau wachmann");
        t.Bodies(SourceKind.Other, "großhandel einzelhandel handel");
        t.Roles(SourceKind.Official, """
            minister ministerin präsident präsidentin sprecher sprecherin bürgermeister bürgermeisterin oberbürgermeister gouverneur
            beamte beamter staatsanwalt staatsanwältin richter richterin general generalin oberst major kommandeur abgeordnete
            abgeordneter botschafter botschafterin diplomat kanzler kanzlerin landrat landrätin senator senatorin staatssekretär
            polizist polizistin feuerwehrmann einsatzleiter kommissar kommissarin dezernent dezernentin ermittler ministerpräsident
            soldat politiker stadtrat wehrführer wehrleiter behördenleiter behördenleiterin amtsleiter amtsleiterin wahlleiter
            wahlleiterin
            """);
        t.Bodies(SourceKind.Official, """
            ministerium regierung polizei staatsanwaltschaft gericht armee militär behörde behörden verwaltung =rat stadtrat
            gemeinderat landrat kreisrat bundesrat sicherheitsrat ethikrat europarat marktgemeinderat kommission ausschuss parlament
            botschaft amt innenamt landratsamt dienst geheimdienst feuerwehr bundeswehr kreml pentagon nato un eu kabinett senat
            bezirksregierung rathaus stadt gemeinde kreis land katastrophenschutz direktion inspektion kanzleramt bundestag zoll
            leitstelle generalstab streitkräfte staatskanzlei ordnungsamt wasserwirtschaftsamt präsidium kommunalaufsicht landkreis
            rettungsdienst
            """);
        t.Bodies(SourceKind.ThinkTank, "institut denkfabrik forschungszentrum forschungsinstitut thinktank zentrum");
        t.Roles(SourceKind.MediaOutlet, "journalist journalistin korrespondent reporter blogger redakteur");
        t.Bodies(SourceKind.MediaOutlet, """
            zeitung agentur nachrichtenagentur sender rundfunk magazin portal kanal blatt anzeiger kurier bote tageblatt
            wochenzeitung radio redaktion medien rundschau allgemeine kanal presse funk website webseite nachrichten blog tagblatt
            stimme
            """);
        t.Roles(SourceKind.Eyewitness, """
            wähler wählerin anwohner anwohnerin zeuge zeugin augenzeuge augenzeugin überlebende überlebender passagier nachbar
            nachbarin bewohner bewohnerin passant passantin fahrgast betroffene betroffener rentner rentnerin einwohner
            """);
        t.Roles(SourceKind.Anonymous, "insider informant");
        t.Bodies(SourceKind.Anonymous, "quelle quellen kreise kreisen insidern insider");
        t.Roles(SourceKind.Other, """
            experte expertin analyst analystin professor professorin forscher forscherin wissenschaftler wissenschaftlerin arzt
            ärztin trainer trainerin spieler torwart torhüter kapitän anwalt anwältin verteidiger lehrer lehrerin unternehmer bauer
            landwirt landwirtin aktivist aktivistin historiker historikerin direktor direktorin leiter leiterin chef chefin
            vorsitzende vorsitzender geschäftsführer geschäftsführerin kandidat kandidatin autor autorin fahrer fahrerin mitarbeiter
            mitarbeiterin psychologe psychologin soziologe ökonom ökonomin politologe gründer inhaber inhaberin ingenieur
            ingenieurin pfarrer künstler schriftsteller vertreter vertreterin mitglied student meteorologe meteorologin geologe
            biologe biologin chirurg kritiker gutachter gutachterin intendant kurator betreiber betreiberin manager managerin
            vorstand züchter wirt wirtin fischer gegner
            """);
        t.Bodies(SourceKind.Other, """
            versorger energieversorger unternehmen firma konzern verein klub club verband gewerkschaft organisation universität
            hochschule krankenhaus klinik stiftung kirche bank partei opposition fraktion initiative bürgerinitiative betreiber
            hersteller liga netzbetreiber stadtwerke mannschaft museum theater schule genossenschaft gesellschaft labor forschern
            forscher wissenschaftler experten handelskammer versicherer versicherung
            """);
        t.Records(SourceKind.SatelliteImagery, "satellitenbild satellitenbilder satellitenbildern satellitenaufnahme satellitenaufnahmen");
        t.Records(SourceKind.Document, """
            abschluss haushaltsplan etat poststempel laborbogen bogen frachtbriefe zählung zählungen erdbebenkatalog datenblatt
            rundschreiben flugblatt flugblätter prüfung haushaltsentwurf bewerbung gesuch konzessionsgesuch jahrbuch geburtsurkunde
            transkript abkommen aktenvermerk sitzungsprotokoll messprotokoll messprotokolle testament nachlass
            dokument dokumente bericht untersuchungsbericht protokoll register brief daten datensatz liste gutachten studie umfrage
            akte akten urteil beschluss bescheid vermerk logbuch video foto bild bilder aufnahme aufnahmen tabelle statistik vertrag
            rechnung verzeichnis katalog papier schreiben bilanz analyse auswertung messdaten unterlagen chronik karte prüfbericht
            wartungsbuch eintrag grundbuch e-mail mail zahlen
            """);
        t.Roles(SourceKind.Other, """
            =frau =mann =paar verwaltungsratspräsident(|in) aufsichtsratspräsident(|in) verwaltungsrat aufsichtsratsvorsitzende(|r)
            vorstandschef(|in) konzernchef(|in) firmenchef(|in) vereinschef(|in) parteichef(|in) fraktionschef(|in)
            gewerkschaftschef(|in) unternehmenssprecher(|in) firmensprecher(|in) konzernsprecher(|in) vereinssprecher(|in)
            klubsprecher(|in) clubsprecher(|in) kliniksprecher(|in) krankenhaussprecher(|in) verbandssprecher(|in) bahnsprecher(|in)
            flughafensprecher(|in) parteisprecher(|in) fraktionssprecher(|in) gewerkschaftssprecher(|in) werkssprecher(|in)
            hochschulsprecher(|in) universitätssprecher(|in) unisprecher(|in) betreibersprecher(|in) banksprecher(|in)
            messesprecher(|in) kirchensprecher(|in) bistumssprecher(|in) netzsprecher(|in) airlinesprecher(|in)
            reedereisprecher(|in) stadtwerkesprecher(|in) werksprecher(|in) brauereisprecher(|in) kammersprecher(|in)
            verdi-sprecher(|in) bauernsprecher(|in) herstellersprecher(|in) schulsprecher(|in) kraftwerkssprecher(|in)
            vereinspräsident(|in) verbandspräsident(|in) klubpräsident(|in) clubpräsident(|in) universitätspräsident(|in)
            hochschulpräsident(|in) bauernpräsident(|in) handwerkspräsident(|in) kammerpräsident(|in) parteipräsident(|in)
            ligapräsident(|in) dfb-präsident(|in) fifa-präsident(|in)
            """);
        t.Roles(SourceKind.Official, """
            missionsleiter missionsleiterin kommissionschefin amtsinhaber amtsinhaberin kabinettsmitglied regierungsmitglied
            ratsmitglied polizeichef(|in) feuerwehrchef(|in) geheimdienstchef(|in) regierungschef(|in) ressortchef(|in)
            rathauschef(|in) behördenchef(|in) verwaltungschef(|in) amtschef(|in) kanzleramtschef(|in) armeechef generalstabschef
            stabschef einsatzleiterin verwaltungsleiter(|in) dienststellenleiter(|in) revierleiter(|in) referatsleiter(|in)
            dezernatsleiter(|in) ordnungsamtsleiter(|in) brandmeister(|in) brandinspektor(|in) branddirektor(|in) brandrat
            kommandant(|in) feuerwehrfrau feuerwehrleute feuerwehrmänner ortsvorsteher(|in) gemeindevorsteher(|in) kämmerer kämmerin
            rätin beigeordnete beigeordneter beigeordneten vizekanzler oberbürgermeisterin ministerpräsidentin staatssekretärin
            generalsekretär(|in) konsul(|in) gesandte gesandter attaché beauftragte beauftragter beauftragten ombudsmann ombudsfrau
            bundesanwalt bundesanwältin leutnant hauptmann feldwebel admiral offizier(|in) unteroffizier soldatin ermittlerin
            fahnder(|in) zöllner(|in) beamtin beamten unterhändler(|in) premier kommandeurin kommandantin diplomatin gouverneurin
            politikerin stadträtin wehrführerin wehrleiterin retter(|in) rettungskräfte einsatzkräfte deichgraf deichgräfin
            deichhauptmann kommissionschef(|in) nato-chef polizeiführer(|in) hafenmeister(|in) hafenkapitän inspekteur(|in)
            regierungspräsident(|in) justizministerin amtsrichter(|in) stadtverordnete stadtverordneter parlamentarier(|in)
            bundestagsabgeordnete marschall bürgermeisterinnen bezirksstadtrat innensenatorin wahlleitung generalmajor
            oberstleutnant generalleutnant brigadegeneral
            """);
        t.Bodies(SourceKind.Official, """
            straßenmeisterei meisterei warnzentrale leitzentrale rettungszentrale untersuchungsstelle aufsichtsstelle inspektorat
            besatzungsmacht koalition =bund =bundes =länder =land landtag kreistag bundesrat nationalrat ministerien kanzlei
            staatsschutz verfassungsschutz bundeskriminalamt landeskriminalamt kripo kriminalpolizei bundesanwaltschaft
            generalbundesanwalt thw küstenwache seenotleitung bergwacht wasserrettung wasserschutzpolizei luftwaffe marine heer
            bataillon brigade garnison regiment truppen armeeführung führungsstab krisenstab lagezentrum krisenzentrum warnzentrum
            bundesagentur netzagentur arbeitsagentur umweltagentur energieagentur weltraumagentur raumfahrtagentur
            grenzschutzagentur arzneimittelagentur lebensmittelaufsicht gewerbeaufsicht atomaufsicht finanzaufsicht aufsicht
            bezirksamt notenbank zentralbank bundesbank weltbank rechnungshof landkreise landkreisen magistrat konsulat
            gesundheitsamt grenzschutz besatzungsbehörde besatzungsverwaltung militärverwaltung eu-kommission sekretariat
            weltgesundheitsorganisation atomenergiebehörde iaea who osze oberlandesgericht wahlvorstand wahlkommission standesamt
            kommandantur kommando oberkommando hauptquartier generalkonsulat forstamt jugendamt dezernat referat bundespolizei
            dorfverwaltung kommune justiz nationalgarde miliz rettungsleitstelle einsatzleitung revier gendarmerie ombudsstelle
            """);
        t.Roles(SourceKind.ThinkTank, "institutsleiter(|in) institutsdirektor(|in)");
        t.Bodies(SourceKind.ThinkTank, "forschungsstelle forschungsgruppe forschungsverbund denkfabriken");
        t.Roles(SourceKind.MediaOutlet, """
            chefredakteur(|in) redakteurin reporterin korrespondentin bloggerin moderator(|in) kolumnist(|in) faktenchecker
            herausgeber(|in)
            """);
        t.Bodies(SourceKind.MediaOutlet, """
            internetseite nachrichtenseite faktencheck faktencheckportal fernsehen wochenblatt illustrierte tageszeitung
            onlineportal nachrichtenseite nachrichtenportal pressedienst mediendienst informationsdienst podcast journal
            boulevardblatt lokalzeitung blogs echo newsletter =ard =zdf
            """);
        t.Roles(SourceKind.Eyewitness, """
            passagierin ohrenzeuge ohrenzeugin anrainer(|in) anlieger(|in) besucher(|in) badegast spaziergänger(|in) wanderer
            wanderin urlauber(|in) tourist(|in) camper(|in) pendler(|in) mieter(|in) patient(|in) ersthelfer(|in) hotelgast gast
            autofahrer(|in) jogger(|in) reisende reisender dorfbewohner(|in) einwohnerin nachbarn zeugen passanten hausbewohner(|in)
            überlebenden mitreisende mitreisender spaziergängerin feriengast
            """);
        t.Roles(SourceKind.Anonymous, "informantin eingeweihter eingeweihte eingeweihten insiderin whistleblower(|in) tippgeber(|in)");
        t.Bodies(SourceKind.Anonymous, "gewährsleute gewährsmann informanten");
        t.Roles(SourceKind.Other, """
            ologe ologin iker ikerin klässler klässlerin schüler schülerin pfleger pflegerin erzieher erzieherin fotograf fotografin
            imker imkerin hausmeister mutter vater witwe jugendliche jugendlicher kassierer kassiererin kellner kellnerin
            politikwissenschaftler bezirksleiter schulleiter(|in) werkleiter(|in) rektor(|in) dekan(|in) bischof bischöfin imam
            rabbiner pastor(|in) pfarrerin sänger(|in) schauspieler(|in) regisseur(|in) apotheker(|in) bäcker(|in) händler(|in)
            winzer(|in) imker(|in) gastronom(|in) künstlerin schriftstellerin sanitäter(|in) notarzt notärztin chirurgin
            chemiker(|in) physiker(|in) geologin seismologe seismologin virologe virologin hydrologe hydrologin klimaforscher
            epidemiologe architekt(|in) unternehmerin bäuerin züchterin techniker(|in) kapitänin spielerin sportler(|in)
            stürmer(|in) torhüterin berater(|in) sachverständige sachverständiger statistiker(|in) umweltschützer(|in)
            naturschützer(|in) tierschützer(|in) jurist(|in) juristin rechtsanwalt rechtsanwältin strafverteidiger(|in) aktionär
            investor(|in) kunde kundin politologin soziologin gründerin studentin volontär helfer(|in) ehrenamtliche ehrenamtlicher
            betriebsrat betriebsrätin aufsichtsrat elternrat zentralrat aufsichtsratschef(|in) kritikerin kuratorin beobachter(|in)
            angestellte angestellter arbeiter(|in) verkäufer(|in) historikern statiker(|in)
            """);
        t.Bodies(SourceKind.Other, """
            =ag =gmbh =kg =se =ev reederei brauerei werft airline fluggesellschaft flughafen hafengesellschaft molkerei bäckerei
            kraftwerk werk fabrik hotel restaurant zoo kammer handwerkskammer apotheke bistum gemeinschaft kirchengemeinde pfarramt
            freundeskreis arbeitskreis hausverwaltung lieferdienst streamingdienst pflegedienst kurierdienst einkaufszentrum
            gesundheitszentrum sportzentrum kulturzentrum jugendzentrum klinikum herzzentrum kreditinstitut geldinstitut
            werbeagentur ratingagentur bündnis bewegung kollektiv akademie fakultät lieferant anbieter dienstleister händlerverband
            bauernverband konsortium orchester team forscherteam forschergruppe wirtschaftsverband bürgerverein hilfsorganisation
            menschenrechtsorganisation
            """);
        t.Bodies(SourceKind.SatelliteImagery, """
            satellitenbildanbieter satellitenbilddienst satellitenbildfirma satellitenbildunternehmen satellitenfirma
            satellitendienst satellitenbildbetreiber satellitenanbieter
            """);
        t.Records(SourceKind.SatelliteImagery, """
            satellitenfoto satellitenfotos satellitendaten satellitenfotografien radarbilder satellitenradar
            """);
        t.Records(SourceKind.Document, """
            anklage fragebögen verwaltungsvorlage vorlage datenbank datenbanken handelsregister recherche recherchen antwort
            bildanalyse auskunft mitschrift niederschrift notiz notizen fahrtenbuch kassenbuch bordbuch tagebuch zertifikat urkunde
            quittung beleg belege lieferschein frachtbrief befund messung messungen messwerte stichprobe stichproben volkszählung
            aushang plakat flugblatt inschrift broschüre entwurf gesetzentwurf anklageschrift klageschrift haftbefehl obduktion
            obduktionsbericht erhebung erhebungen inventar chatverlauf screenshot screenshots aufzeichnung aufzeichnungen mitschnitt
            grafik diagramm archiv archive archivalien memo dossier zeugnis bescheinigung attest statistiken kirchenbuch logdatei
            dienstplan ladeliste lieferliste lagebericht expertise untersuchung kataster fotos videos briefe berichte papiere
            protokolle tabellen verträge rechnungen akteneintrag meldebogen fragebogen index
            """);
    }
}
