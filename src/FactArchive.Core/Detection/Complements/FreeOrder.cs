namespace FactArchive.Core.Detection;

/// <summary>Complements of languages in which objects and adverbials may stand between the verb and its clause.</summary>
internal sealed class FreeOrder(Scanner scan)
{
    private readonly CommaReader _commas = new(scan);
    private readonly ObjectReader _objects = new(scan);
    private readonly DenialReader _denials = new(scan);

    /// <summary>"подтвердили факт обысков": a noun phrase, where no clause follows it.</summary>
    public Complement SaidObject(CueVerb verb, int i, int to, int lo)
    {
        if (verb.Class is not (CueClass.Say or CueClass.Think)) return _objects.ReadObject(verb, i, to, lo);
        Complement clause = SkipWords(verb, i, to, lo);
        if (scan.IsSlavic && scan.IsRole(i) && scan.TryRole(i, out RoleNoun told) && told.Kind == Model.SourceKind.MediaOutlet)
            return clause;
        if (clause.Kind is ComplementKind.Clause or ComplementKind.Colon) return clause;
        int end = scan.NextMark(i, to, lo);
        if (_denials.AfterAllegation(i, end) is var about and > 0)
            return new Complement(ComplementKind.Object, about, about, default, default);
        if (scan[i].Is(WordTraits.Allegation) && scan[i].Lower != "факт" || scan.CountWords(i, scan.IsGerman ? to : end) < 2
            || scan[i].Is(WordTraits.Pronoun | WordTraits.Pointer))
        {
            return clause.Kind == ComplementKind.Quote ? clause : Complement.Other;
        }
        return new Complement(ComplementKind.Object, i, i, default, default);
    }

    /// <summary>Free order: objects and adverbials may stand between the verb and the clause's comma or colon.</summary>
    public Complement SkipWords(CueVerb verb, int i, int to, int lo)
    {
        int from = i;
        if (scan[i].Verb is { } other && !other.Has(CueTraits.Participle) && !scan[i].Upper) return Complement.Other;
        bool addressee = scan[i].Upper || scan.IsRole(i) || scan[i].Kind == TokenKind.Quote || scan.IsGerman;
        ComplementKind open = addressee ? ComplementKind.None : ComplementKind.Other;
        for (; i < to; i++)
        {
            Token token = scan[i];
            if (token.Kind == TokenKind.Comma)
                return _commas.AtComma(verb, i, to) is { Kind: not ComplementKind.None } found ? found
                    : new Complement(open, i, i, default, default);
            if (token.Kind == TokenKind.Colon) return new Complement(ComplementKind.Colon, i + 1, i, default, default);
            if (token.Kind == TokenKind.Quote && !scan.IsName(i))
                return Borrowed(from, i) ? new Complement(ComplementKind.Object, from, from, default, default)
                    : new Complement(ComplementKind.Quote, i, i, default, default);
            if (scan.IsHard(i, lo)) return new Complement(open, i, i, default, default);
        }
        return new Complement(open, to, to, default, default);
    }

    /// <summary>"пояснив падіння «поганою залізницею»": a small quote at the end of a phrase of the speaker's.</summary>
    private bool Borrowed(int from, int quote)
    {
        if (!scan.IsSlavic || scan[quote].Upper || scan[from].Upper || scan.IsRole(from) || scan[from].Is(WordTraits.Preposition))
            return false;
        return scan.CountWords(from, quote) >= 1;
    }
}
