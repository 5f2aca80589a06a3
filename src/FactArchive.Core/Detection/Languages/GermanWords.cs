namespace FactArchive.Core.Detection.Languages;

/// <summary>German: small words.</summary>
internal static class GermanWords
{
    public static void Add(LanguageTableBuilder t)
    {
        t.Words(WordTraits.Determiner, """
            der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene kein keine keinen
            mehrere einige viele alle zwei drei vier fünf beide
            """);
        t.Words(WordTraits.Determiner | WordTraits.Possessive, "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer");
        t.Words(WordTraits.Preposition, """
            in im am an auf aus bei beim mit nach von vom vor zu zum zur vonseiten seitens für über unter gegen durch um ohne seit
            während wegen trotz zwischen neben hinter bis ab binnen innerhalb außerhalb gegenüber entlang angesichts infolge ins ans
            aufs
            """);
        t.Words(WordTraits.NameLink, "von der des vom zu");
        t.Words(WordTraits.OfWarning, "vor von");
        t.Words(WordTraits.Reported, """
            habe sei seien werde könne müsse solle wolle dürfe gebe gehe komme stehe liege bleibe hätten wären würden könnten
            müssten sähe sähen käme stünde ginge ließe läge hielte gäbe fiele träfe lägen kämen gäben stünden wüssten fänden bliebe
            hätte wäre bräuchte bräuchten dürften gelte gelten fließe steige sinke drohe nutze arbeite prüfe rechne erwarte hoffe
            glaube denke meine sage verstehe spiele trage treffe verliere gewinne verschwinde entstehe erhalte verfüge funktioniere
            reiche koste zahle suche setze ziehe beginne ende schließe öffne wirke scheine gehöre bedeute zeige mache tue vertraue
            fordere plane befinde betrage belaufe erfolge stimme bestehe handle lasse dauere brauche laufe halte sehe wisse finde
            führe nehme fehle
            """);
        t.Words(WordTraits.Coordinator, "und oder aber doch sondern denn");
        t.Words(WordTraits.Subordinator, "als wenn weil da obwohl obgleich nachdem bevor sobald während damit falls indem wo wann warum");
        t.Words(WordTraits.AsWord, "wie so");
        t.Words(WordTraits.Relative, "der die das den dem deren dessen welcher welche welches wonach");
        t.Words(WordTraits.Auxiliary | WordTraits.Be, """
            ist sind war waren sei seien wäre wären wird werden wurde wurden worden gewesen bleibt blieb blieben
            """);
        t.Words(WordTraits.Auxiliary | WordTraits.Have, "hat haben hatte hatten habe hätte hätten");
        t.Words(WordTraits.Auxiliary, """
            kann können konnte konnten könne könnten muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen
            wollte wollten wolle darf dürfen durfte dürfe mag gehe gebe komme stehe liege habe liegt kam kamen ging gingen gab
            """);
        t.Words(WordTraits.Modal, """
            kann können konnte konnten könnte könnten muss müssen soll sollen sollte will wollte darf dürfen zu würde würden
            """);
        t.Words(WordTraits.Negation, "nicht nie niemals kein keine keinen weder nichts");
        t.Words(WordTraits.Refusal, """
            weigerte weigerten verweigerte lehnte lehnten bat baten rief riefen forderte forderten ordnete empfahl empfiehlt
            empfehlen fordert fordern bittet bitten ruft rufen
            """);
        t.Words(WordTraits.Adverb, """
            auch zudem außerdem ferner später früher zuvor bereits noch erneut nur sogar dann danach zunächst schließlich ebenfalls
            inzwischen mittlerweile dagegen hingegen jedoch allerdings offiziell öffentlich wiederholt mehrfach gestern heute morgen
            zugleich weiter weiterhin sich daraufhin indes unterdessen dabei dazu knapp nun jetzt kürzlich vorab deutlich
            ausdrücklich entschieden einfach zuletzt wörtlich demnach somit schon gleichzeitig anschließend trocken lakonisch
            lachend ironisch nüchtern derweil selbst
            """);
        t.Words(WordTraits.Time, """
            mitte anfang ende frühling sommer herbst winter montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
            januar februar märz april mai juni juli august september oktober november dezember morgen abend nacht nachmittag
            vormittag mittag woche wochen jahr jahre jahren monat monate tag tage stunden uhr minuten gestern heute wochenende
            montagabend dienstagabend mittwochabend donnerstagabend freitagabend montagmorgen dienstagmorgen mittwochmorgen
            freitagmorgen
            """);
        t.Words(WordTraits.Complementizer, "dass daß ob");
        t.Words(WordTraits.Pronoun, "er sie es");
        t.Words(WordTraits.FirstPerson, "ich wir");
        t.Words(WordTraits.NoSource, "niemand man du jemand nichts etwas alles");
        t.Words(WordTraits.Honorific, "herr frau dr prof herrn");
        t.Words(WordTraits.Pointer, "das dies davon darüber");
        t.Words(WordTraits.Citing, "berufung verweis bezug");
        t.Words(WordTraits.Medium, """
            erklärung mitteilung pressemitteilung interview gespräch telegram twitter facebook x pressekonferenz brief stellungnahme
            sendung rede post beitrag radio fernsehen anfrage sitzung sender schreiben video podcast statement instagram
            kurzmitteilung
            """);
        t.Words(WordTraits.Allegation, """
            annahme eindruck meldung these version darstellungen gerücht gerüchten berichten vorwürfe vorwurf vorwürfen behauptung
            behauptungen anschuldigungen anschuldigung berichte bericht kritik gerüchte darstellung spekulationen forderungen
            forderung aussagen aussage meldungen angaben
            """);
        t.Words(WordTraits.Intensifier, "selbst selber");
    }
}
