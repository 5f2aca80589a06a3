namespace FactArchive.Core.Detection;

/// <summary>Attributions after their content, or in its middle: "A, X said", "A, X said, B".</summary>
internal sealed class TrailingReader(Scanner scan, RecordTest records)
{
    private readonly CueParts _parts = new(scan);
    private readonly TrailingTest _test = new(scan, records);

    public Finding? Trailing(int i, CueVerb verb, SubjectPhrase? source, int clause, int before, int from, int to, Complement complement)
    {
        if (scan.IsEnglish && clause == from && scan[from].Lower == "as" && source is not null)
            return AsLeading(i, source, from, to, complement);
        if (source is null || verb.Class is not (CueClass.Say or CueClass.Think) && !_test.ShownAfter(verb, source.Value)
            || verb.Has(CueTraits.ClauseOnly) && !(scan.IsEnglish && verb.Class == CueClass.Think && before < clause && _test.IsFinding(i)))
        {
            return null;
        }
        if (scan.IsSlavic && before == from && scan[clause].Is(WordTraits.AsWord)) return AfterAs(i, source, clause, to, complement);
        if (before == from || !_test.EndsContent(before, clause) || scan.IsEnglish && _test.IsAside(before, i)) return null;
        if (scan[before - 1].Is(WordTraits.Coordinator) && scan[before - 1].Kind == TokenKind.Word && before < clause)
            return AfterCoordinator(i, source, before, to, complement);
        if (scan.CountWords(from, before) < 2 && _test.SecondStart(complement.Tail, to, false) == 0
            && !(scan[before - 1].Kind == TokenKind.Quote && before - from == 1))
        {
            return null;
        }
        bool quoted = scan[before - 1].Kind == TokenKind.Quote;
        if (verb.Has(CueTraits.QuoteOnly) && !quoted) return null;
        if (!quoted && scan.IsGerman && scan[from].Is(WordTraits.Subordinator) && !_test.HasComma(from, before)) return null;
        if (!quoted && _test.IsAdverbial(from, before) && _test.SecondStart(complement.Tail, to, false) == 0) return null;
        int tail = complement.Tail;
        if (scan.IsEnglish && _test.TailHasClause(i + 1, tail, source.Value)) return null;
        int second = _test.SecondStart(tail, to, quoted);
        bool inside = second > 0;
        return new Finding
        {
            Shape = inside ? FindingShape.Inside : FindingShape.Trailing,
            Verb = verb,
            Cue = _parts.CueOf(i, complement),
            SecondCue = _parts.SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(before, inside ? second : tail),
            Content = new TokenRange(from, before),
            SecondContent = inside ? new TokenRange(second, to) : default,
            Via = complement.Via,
            Doubtful = inside && !quoted,
        };
    }

    /// <summary>"As the Ledger reported, A": the content follows the comma.</summary>
    private Finding? AsLeading(int i, SubjectPhrase? source, int from, int to, Complement complement)
    {
        int start = complement.Tail + 1;
        if (start >= to || scan[complement.Tail].Kind != TokenKind.Comma || scan.CountWords(start, to) < 3) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = scan[i].Verb,
            Cue = new TokenRange(i, i + 1),
            Subject = source,
            Clause = new TokenRange(from, start),
            Content = new TokenRange(start, to),
            Via = complement.Via,
            Doubtful = true,
        };
    }

    /// <summary>"Как сообщили в полиции, A": the clause with "as" opens the sentence.</summary>
    private Finding? AfterAs(int i, SubjectPhrase? source, int clause, int to, Complement complement)
    {
        int start = complement.Tail;
        while (start < to && scan[start].Kind is TokenKind.Comma or TokenKind.Dash) start++;
        if (start == complement.Tail || scan.CountWords(start, to) < 2) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = scan[i].Verb,
            Cue = _parts.CueOf(i, complement),
            SecondCue = _parts.SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(clause, start),
            Content = new TokenRange(start, to),
        };
    }

    /// <summary>"A, but, as X noted, B": X speaks of B alone.</summary>
    private Finding? AfterCoordinator(int i, SubjectPhrase? source, int before, int to, Complement complement)
    {
        int second = _test.SecondStart(complement.Tail, to, false);
        if (second == 0) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = scan[i].Verb,
            Cue = _parts.CueOf(i, complement),
            SecondCue = _parts.SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(before - 1, second),
            Content = new TokenRange(second, to),
            Via = complement.Via,
        };
    }
}
