namespace FactArchive.Core.Detection;

/// <summary>
/// German: a main clause about somebody, a colon, and speech or the Konjunktiv: "Ein Partner zeichnet ein anderes Bild: Troger sei
/// jähzornig gewesen", "Ein Pfleger packt aus: „…“". Any verb will do there; a guess, made where no table verb is.
/// </summary>
internal sealed class GermanColonReader(Scanner scan, SubjectFinder subjects)
{
    private readonly GermanGrammar _grammar = new(scan);

    public Finding? Read(int from, int to)
    {
        if (!scan.IsGerman) return null;
        int colon = from;
        while (colon < to && scan[colon].Kind != TokenKind.Colon) colon++;
        if (colon - from < 2 || colon + 2 > to || colon == to || HasReported(from, colon)) return null;
        bool speech = scan[colon + 1].Kind == TokenKind.Quote && scan.Words(scan[colon + 1]) >= 3;
        if (!speech && !HasReported(colon + 1, to)) return null;
        int verb = MainVerb(from, colon);
        if (verb < 0) return null;
        var finder = new GermanSubject(scan, subjects, _grammar);
        if (finder.Find(verb, from, colon, out SubjectPhrase subject, out _) != SubjectState.Found
            || !subjects.MaySpeak(subject)) return null;
        int part = colon - 1;
        bool separable = part > verb && scan[part].Lower is "aus" or "ab" or "auf" or "ein" or "nach" or "zu" or "an" or "los" or "weiter";
        return new Finding
        {
            Shape = FindingShape.Leading,
            Cue = new TokenRange(verb, verb + 1),
            SecondCue = separable && part > verb ? new TokenRange(part, part + 1) : default,
            Subject = subject,
            Clause = new TokenRange(from, colon + 1),
            Content = new TokenRange(colon + 1, to),
            Doubtful = true,
        };
    }

    /// <summary>The first finite verb before the colon that is no passive and no subordinate clause's.</summary>
    private int MainVerb(int from, int colon)
    {
        if (_grammar.IsAdverbialClause(from) || scan[from].Is(WordTraits.Complementizer)) return -1;
        for (int i = from + 1; i < colon; i++)
        {
            if (scan[i].Lower is "wird" or "wurde" or "werden" or "wurden") return -1;
            if (scan[i].Kind == TokenKind.Comma && _grammar.SegmentEnd(i + 1, colon, from) is var end
                && _grammar.IsRelative(i + 1, end)) i = end - 1;
            else if (_grammar.IsFinite(i)) return i;
        }
        return -1;
    }

    private bool HasReported(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Is(WordTraits.Reported)) return true;
        }
        return false;
    }
}
