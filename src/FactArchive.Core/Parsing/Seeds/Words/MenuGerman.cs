namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Buttons and menus of German pages: whole lines, see <see cref="FurnitureWords"/>.</summary>
internal static class MenuGerman
{
    public const string Phrases = """
        =(ende)
        =abo
        =abo testen login
        =abonnieren
        =aktuelles
        =alle anzeigen
        =anmelden
        =anzeige
        =artikel teilen
        =artikel verschenken
        =datenschutz
        =drucken
        =e-paper
        =einloggen
        =ende
        =epaper
        =folgen
        =impressum
        =keine kommentare
        =kommentare
        =kommentieren
        =kontakt
        =link kopieren
        =link kopiert
        =mediathek
        =mehr anzeigen
        =mehr laden
        =mehr lesen
        =meistgelesen
        =meistgelesene artikel
        =menü
        =merken
        =merkliste
        =nachrichten
        =neueste nachrichten
        =newsticker
        =nächster artikel
        =nächster beitrag
        =nächster beitrag →
        =podcast
        =quelle anzeigen
        =registrieren
        =spenden
        =startseite
        =suche
        =teilen
        =top-themen
        =vorheriger artikel
        =vorheriger beitrag
        =voriger artikel
        =vorlesen
        =weiterlesen
        =werbung
        =zur startseite
        =über uns
        =← vorheriger beitrag
        """;
}
