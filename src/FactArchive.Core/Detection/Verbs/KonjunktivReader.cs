namespace FactArchive.Core.Detection;

/// <summary>
/// German: a clause in the Konjunktiv beside a main clause is reported, whatever the verb: "Ein Feuerwehrmann raunte ihr zu,
/// die Drehleiter komme kaum um die Ecke"; "Passiert sei nichts, wetterte der Pächter". A guess, made where no table verb is.
/// </summary>
internal sealed class KonjunktivReader(Scanner scan, SubjectFinder subjects)
{
    public Finding? Read(int from, int to)
    {
        if (!scan.IsGerman) return null;
        for (int comma = from + 2; comma < to - 2; comma++)
        {
            if (scan[comma].Kind != TokenKind.Comma) continue;
            bool before = HasReported(from, comma), after = HasReported(comma + 1, to);
            if (after && !before) return Leading(from, comma, to);
            if (before && !after) return Trailing(from, comma, to);
        }
        return null;
    }

    private bool HasReported(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Is(WordTraits.Reported) && !scan[i].Is(WordTraits.Modal)
                || scan[i].Lower is "könne" or "müsse" or "solle" or "wolle" or "dürfe" or "werde")
            {
                return true;
            }
        }
        return false;
    }

    private Finding? Leading(int from, int comma, int to)
    {
        if (scan[from].Is(WordTraits.Subordinator | WordTraits.Complementizer)
            || scan[comma + 1].Is(WordTraits.Subordinator | WordTraits.Coordinator)
            || scan[comma + 1].Is(WordTraits.Relative) && !scan[comma + 1].Is(WordTraits.Determiner))
        {
            return null;
        }
        for (int i = from; i < comma; i++)
        {
            if (scan[i].Lower is "wird" or "wurde" or "werden" or "wurden") return null;
        }
        int verb = SecondVerb(from, comma);
        if (verb < 0 || !TrySubject(from, verb, comma, out SubjectPhrase subject)) return null;
        return Build(verb, subject, new TokenRange(from, comma + 1), new TokenRange(comma + 1, to), FindingShape.Leading);
    }

    private Finding? Trailing(int from, int comma, int to)
    {
        int verb = comma + 1;
        if (!IsVerb(verb) || verb + 1 >= to || subjects.Right(verb + 1, to, from, out SubjectPhrase subject) != SubjectState.Found)
            return null;
        return Build(verb, subject, new TokenRange(comma, to), new TokenRange(from, comma), FindingShape.Trailing);
    }

    /// <summary>The finite verb of a main clause: the first small word after its first phrase.</summary>
    private int SecondVerb(int from, int to)
    {
        for (int i = from + 1; i < Math.Min(to, from + 12); i++)
        {
            if (scan[i].Kind is TokenKind.Comma || scan[i].Lower is "wird" or "wurde" or "werden" or "wurden") return -1;
            if (scan[i - 1].Is(WordTraits.Preposition | WordTraits.Determiner)) continue;
            if (IsVerb(i) && (scan[i - 1].Upper || scan[i - 1].Is(WordTraits.Pronoun | WordTraits.Adverb)
                || scan[i - 1].Kind is TokenKind.Quote or TokenKind.Number))
            {
                return i;
            }
        }
        return -1;
    }

    private bool IsVerb(int i) =>
        scan[i].Kind == TokenKind.Word && !scan[i].Upper && scan[i].Traits == WordTraits.None && scan[i].Lower.Length > 3
        && scan[i].Lower[^1] is 't' or 'e' or 'n';

    private bool TrySubject(int from, int verb, int comma, out SubjectPhrase subject)
    {
        if (!scan[from].Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Time)
            && subjects.Left(verb, from, out subject) == SubjectState.Found && subject.Core.From == from)
        {
            return true;
        }
        return subjects.Right(verb + 1, comma, from, out subject) == SubjectState.Found;
    }

    private static Finding Build(int verb, SubjectPhrase subject, TokenRange clause, TokenRange content, FindingShape shape) => new()
    {
        Shape = shape,
        Cue = new TokenRange(verb, verb + 1),
        Subject = subject,
        Clause = clause,
        Content = content,
        Doubtful = true,
    };
}
