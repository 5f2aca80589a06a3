namespace FactArchive.Core.Detection;

/// <summary>Puts verb, subject and complement together as an attribution of one shape.</summary>
internal sealed class FindingBuilder(Scanner scan, SubjectFinder subjects, RecordTest records)
{
    private readonly GermanClause _german = new(scan, subjects);
    private readonly ClauseOpening _opening = new(scan);
    private readonly FrontedContent _fronted = new(scan);
    private readonly FindingShapes _shapes = new(scan);
    private readonly TrailingReader _trailing = new(scan, records);

    /// <summary>"When Como asked, “…?” Brook responded, “…”": the first quotation is another's.</summary>
    private bool IsAskedBefore(int from, int before) => scan[from].Kind != TokenKind.Quote && scan[before - 1].Kind == TokenKind.Quote
        && before - 2 > from && scan[before - 2].Kind is TokenKind.Comma or TokenKind.Colon;

    /// <summary>"Asked whether she expected …", "There is no doubt, she says, that he knew": the clause hangs on another.</summary>
    private bool IsSubordinate(int subject, ComplementKind kind)
    {
        if (subject == 0) return false;
        string before = scan[subject - 1].Lower;
        return before == "whether"
            || scan[subject].Lower == "that" && subject + 1 < scan.Tokens.Count && scan[subject + 1].Is(WordTraits.Pronoun)
            || before == "that" && kind == ComplementKind.None;
    }

    public Finding? Build(int i, CueVerb verb, int from, int to, SubjectState state, SubjectPhrase subject, bool right,
        Complement complement)
    {
        SubjectPhrase? source = state == SubjectState.Found ? subject : null;
        if (scan.IsGerman && source is not null && _german.PerfectBefore(i, from) is var have and >= 0
            && complement.Kind is ComplementKind.None && _fronted.PerfectObject(i, verb, source.Value, have, from) is { } perfect)
        {
            return perfect;
        }
        if (scan.IsSlavic && !right && source is not null && _fronted.SlavicFronted(i, verb, source.Value, from, to) is { } ahead)
            return ahead;
        if (scan.IsGerman && right && i > from && source is not null && _fronted.Fronted(i, verb, source.Value, from, to) is { } fronted)
            return fronted;
        int clause = right || source is null ? i : Math.Min(i, subject.Full.From);
        if (!right && source is not null && verb.Has(CueTraits.SourceInPhrase) && clause > from
            && scan[clause - 1].Is(WordTraits.Preposition))
        {
            clause--;
        }
        while (clause > from && scan[clause - 1].Is(WordTraits.AsWord | WordTraits.Adverb) && scan[clause - 1].Kind == TokenKind.Word
            && !scan[clause - 1].Is(WordTraits.Time))
        {
            clause--;
        }
        if (scan.IsSlavic && right) clause = _opening.SkipOpening(clause, from);
        int before = clause;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        bool afterQuote = before > from && scan[before - 1].Kind == TokenKind.Quote
            && (scan.IsSpeech(before - 1, from) || before < clause || right && !scan.IsGerman);
        if (scan.IsEnglish && right && afterQuote && complement.Kind == ComplementKind.Clause && complement.Start == subject.Core.To + 1)
            complement = new Complement(ComplementKind.None, 0, scan.NextMark(complement.Start, to, from), default, default);
        if (scan.IsEnglish && right && complement.Kind == ComplementKind.Colon && complement.Start < to && before > from
            && (afterQuote || before < clause && scan.HasAnyFinite(from, before)))
        {
            complement = new Complement(ComplementKind.None, 0, complement.Start - 1, complement.Via, complement.SecondCue);
        }
        if (scan.IsEnglish && !right && source is { } told && IsSubordinate(told.Full.From, complement.Kind)) return null;
        switch (complement.Kind)
        {
            case ComplementKind.Colon when verb.Has(CueTraits.AfterBe) && complement.Start < to
                && scan[complement.Start].Kind != TokenKind.Quote:
            case ComplementKind.Other:
                return null;
            case ComplementKind.Pointer:
                return source is null ? null : FindingShapes.PointBack(i, verb, source, from, complement.Tail, complement.Via);
            case ComplementKind.Colon when complement.Start >= to:
                return source is null
                    || verb.Class is not (CueClass.Say or CueClass.Think) ? null
                    : _shapes.PointAhead(i, verb, source, clause, to, complement);
            case ComplementKind.None:
                return _trailing.Trailing(i, verb, source, clause, before, from, to, complement);
            case ComplementKind.Quote when scan.IsEnglish && !afterQuote && before < clause && complement.Start > i
                && !scan[complement.Start].Upper && scan.HasAnyFinite(from + 1, before):
            case ComplementKind.Quote when afterQuote && complement.Start > i && !(scan.IsEnglish && IsAskedBefore(from, before)):
                return _shapes.Inside(i, verb, source, before, from, to, complement);
            case ComplementKind.Bare when scan.IsGerman && (afterQuote || right && before < clause && scan.HasFinite(from, before)):
                return _trailing.Trailing(i, verb, source, clause, before, from, to, complement with { Kind = ComplementKind.None });
            default:
                return _shapes.Leading(i, verb, source, clause, from, to, complement);
        }
    }
}
