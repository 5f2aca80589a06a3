namespace FactArchive.Core.Detection;

/// <summary>Phrases before, in and after their content, as findings.</summary>
internal sealed class PhraseShapes(Scanner scan)
{
    private readonly PhraseClause _clause = new(scan);

    public Finding? Leading(int i, int length, int from, int to, SubjectPhrase subject, int clauseFrom, int after)
    {
        int content = after;
        while (content < to && scan[content].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon) content++;
        if (content < to && scan[content].Is(WordTraits.Complementizer) && !scan.IsGerman && scan[content].Lower != "that") content++;
        if (content < to && scan[content].Is(WordTraits.Citing) && scan.NextMark(content, to, from) is var mark && mark + 2 < to)
            content = mark + 1;
        if (!_clause.HasContent(content, to)) return null;
        while (clauseFrom > from && scan[clauseFrom - 1].Is(WordTraits.Coordinator | WordTraits.Subordinator)) clauseFrom--;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Cue = new TokenRange(i, i + length),
            Subject = subject,
            Clause = new TokenRange(clauseFrom, content),
            Content = new TokenRange(content, to),
        };
    }

    public Finding? Trailing(int i, int length, int from, int to, SubjectPhrase subject, int after)
    {
        int before = i;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        if (IsPointer(from, before) && !(scan.IsEnglish && after + 1 < to && scan[after].Kind == TokenKind.Comma))
        {
            return new Finding { Shape = FindingShape.PointBack, Cue = new TokenRange(i, i + length), Subject = subject,
                Clause = new TokenRange(from, after) };
        }
        if (before <= from) return null;
        if (scan.IsGerman && before == i && i > from && subject.Full.To > subject.Core.To && after + 1 < to
            && scan[after].Kind == TokenKind.Comma)
        {
            return MidClause(i, length, from, to, subject, after + 1);
        }
        if (scan.IsGerman && before == i && i > from && after + 2 < to && scan[after].Kind == TokenKind.Comma)
            return MidClause(i, length, from, to, subject, after + 1);
        if (scan.IsGerman && before == i && i > from && after < to && scan[after].Kind is not (TokenKind.Comma or TokenKind.Dash))
            return MidClause(i, length, from, to, subject, after);
        bool goesOn = before < i && after < to && scan[after].Kind is TokenKind.Comma or TokenKind.Dash
            && (_clause.HasContent(after + 1, to)
            || !scan.IsEnglish && scan.CountWords(after + 1, to) > 0 && scan.CountWords(from, before) > 0);
        if (!goesOn && !_clause.HasContent(from, before)) return null;
        bool inside = goesOn && !scan[after + 1].Is(WordTraits.Relative | WordTraits.Citing)
            && !(scan.IsEnglish && scan[after + 1].Is(WordTraits.Subordinator))
            && !(scan[after + 1].Verb is { } verb && verb.Has(CueTraits.Participle));
        return new Finding
        {
            Shape = inside ? FindingShape.Inside : FindingShape.Trailing,
            Cue = new TokenRange(i, i + length),
            Subject = subject,
            Clause = new TokenRange(before, inside ? after + 1 : after),
            Content = new TokenRange(from, before),
            SecondContent = inside ? new TokenRange(after + 1, to) : default,
        };
    }

    /// <summary>"wurden nach Angaben der Behörden drei Menschen verletzt": no comma sets it off.</summary>
    public Finding MidClause(int i, int length, int from, int to, SubjectPhrase subject, int after) => new()
    {
        Shape = FindingShape.Inside,
        Cue = new TokenRange(i, i + length),
        Subject = subject,
        Clause = new TokenRange(i, after),
        Content = new TokenRange(_clause.ClauseStart(i, from), i),
        SecondContent = new TokenRange(after, EndOfClause(after, to)),
    };

    /// <summary>", ein Ersatzverkehr ist eingerichtet": a main clause after the comma is the author's again.</summary>
    private int EndOfClause(int i, int to)
    {
        for (; i + 2 < to; i++)
        {
            if (scan[i].Kind == TokenKind.Semicolon) return i;
            if (scan[i].Kind == TokenKind.Comma && scan[i + 1].Is(WordTraits.Determiner) && scan[i + 1].Lower is "ein" or "eine"
                && scan.HasFinite(i + 2, Math.Min(to, i + 7)))
            {
                return i;
            }
        }
        return to;
    }

    /// <summary>"That's according to X": nothing before the phrase but a pointer to the sentence before.</summary>
    private bool IsPointer(int from, int to)
    {
        if (to <= from || to - from > 4) return false;
        bool pointer = false;
        for (int i = from; i < to; i++)
        {
            if (scan[i].Lower is "that's" or "it's" || scan[i].Is(WordTraits.Pointer)) pointer = true;
            else if (!scan[i].Is(WordTraits.Be | WordTraits.Adverb | WordTraits.Auxiliary)) return false;
        }
        return pointer;
    }
}
