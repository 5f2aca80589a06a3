namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Notices, requests and forms of German pages: how their lines begin, or what they hold, see <see cref="FurnitureWords"/>.</summary>
internal static class FurnitureGerman
{
    public const string Phrases = """
        ^redaktioneller hinweis
        ^kommentare geben
        ^audio:
        ^aufgestellt von
        ^(ots)
        ^abdruck honorarfrei
        ^original-content von
        ^rückfragen bitte
        ^jederzeit zum
        ^permalink
        ^bildergalerie
        ^mehr infos
        ^zur galerie
        ^alle angaben ohne
        ^jetzt herunterladen
        ^weiterempfehlen
        ^per e-mail
        ^jetzt die app
        ^zum thema passt
        ^ihre meinung
        ^was meinen sie
        ^leserkommentare
        ^nutzungsbedingungen
        ^agb
        ^barrierefrei
        ^leichte sprache
        ^gebärdensprache
        ^kontrast
        ^schriftgröße
        ^ein blog für
        ^der blog für
        ^pressemitteilung nr
        ^pressekontakt
        ^weitere pressemitteilungen
        in unserem newsletter
        ^red,
        ^red/
        ^kommentar schreiben
        ^kommentare (
        ^kommentar verfassen
        ^jetzt kommentieren
        ^schreiben sie einen kommentar
        ^schreibe einen kommentar
        ^hinterlassen sie
        ^ihre e-mail-adresse
        ^deine e-mail-adresse
        ^name *
        ^zum inhalt springen
        ^zum hauptinhalt
        ^direkt zum inhalt
        ^zur navigation
        ^springe zum
        verwenden cookies
        nutzen cookies
        verwendet cookies
        nutzt cookies
        alle akzeptieren
        alle cookies
        cookie-einstellungen
        datenschutzerklärung
        ^fehler gefunden
        ^fehler entdeckt
        ^haben sie einen fehler
        haben sie einen fehler
        einen fehler entdeckt
        strg+enter
        strg + enter
        ^artikel anhören
        ^diesen artikel anhören
        ^artikel vorlesen
        ^vorlesen
        dieser text wurde mit ki
        ^teilen auf
        ^teilen sie
        ^folgen sie
        ^folge uns
        ^abonnieren sie
        ^newsletter
        ^melden sie sich
        ^jetzt anmelden
        ^jetzt abonnieren
        ^unterstützen sie
        ^unterstütze
        ^spenden sie
        ^jetzt spenden
        ^lesen sie den original
        ^zum originalartikel
        ^dieser artikel erschien
        ^dieser beitrag erschien
        ^dieser text erschien
        ^dieser artikel wurde
        ^aus dem englischen
        ^übersetzung:
        ^redaktion:
        ^das interview wurde
        ^das gespräch wurde
        ^nachdruck
        ^weiterverwendung
        ^hinweis der redaktion
        ^transparenzhinweis
        ^über den autor
        ^über die autorin
        ^redigatur
        ^redigiert
        finden sie hier
        ^alle rechte vorbehalten
        ^zur startseite
        ^kommentare lesen
        ^mehr nachrichten
        ^mehr news
        ^vielen dank
        ^über unsere
        ^über uns
        ^über dieses thema berichtete
        ^dieses thema im programm
        ^hat ihnen der artikel
        ^hat ihnen dieser
        ^hat dir der artikel
        ^wie hat ihnen
        ^schreiben sie uns
        ^schreib uns
        ^haben sie hinweise
        ^haben sie tipps
        ^haben sie fragen
        ^kontakt zur redaktion
        ^kontakt:
        ^fehler melden
        ^fehler im artikel
        ^feedback
        ^korrekturhinweis
        ^artikel kommentieren
        ^diskutieren sie
        ^mitdiskutieren
        ^zu den kommentaren
        ^kommentare anzeigen
        ^alle kommentare
        ^jetzt kostenlos
        ^jetzt testen
        ^bitte unterstützen
        ^mit ihrer spende
        ^wir finanzieren uns
        ^gefördert von
        ^gefördert durch
        ^die mitteilung wurde
        ^in eigener sache
        ^mit material
        ^mit agenturmaterial
        ^mit informationen von
        ^empfohlener externer inhalt
        ^externer inhalt
        ^an dieser stelle finden
        ^ich bin damit einverstanden
        ^zum newsletter
        """;
}
