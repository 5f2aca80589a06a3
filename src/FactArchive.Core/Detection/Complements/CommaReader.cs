namespace FactArchive.Core.Detection;

/// <summary>What a comma after the cue opens.</summary>
internal sealed class CommaReader(Scanner scan)
{
    public Complement AtComma(CueVerb verb, int i, int to)
    {
        int next = i + 1;
        while (next < to && scan[next].Kind == TokenKind.Dash) next++;
        if (next < to)
        {
            Token token = scan[next];
            if (token.Is(WordTraits.Citing) && AfterCiting(next, to) is var resumed and > 0)
                return new Complement(ComplementKind.Clause, resumed, i, default, default);
            if (token.Is(WordTraits.Adverb | WordTraits.Coordinator) && next + 2 < to && scan[next + 1].Kind == TokenKind.Comma
                && scan[next + 2].Is(WordTraits.Complementizer))
            {
                return AtComma(verb, next + 1, to);
            }
            if (scan.IsEnglish && token.Lower == "as" && AfterCiting(next, to) is var that and > 0)
                return new Complement(ComplementKind.Clause, that, i, default, default);
            if (token.Kind == TokenKind.Quote) return new Complement(ComplementKind.Quote, next, i, default, default);
            if (token.Is(WordTraits.Complementizer) && !(scan.IsEnglish && token.Lower != "that") && !IsGermanRelative(next, to))
                return new Complement(ComplementKind.Clause, next + 1, i, default, default);
            if (token.Is(WordTraits.AsWord) && scan.IsSlavic && verb is { Class: CueClass.Show } && next + 2 < to)
                return new Complement(ComplementKind.Clause, next + 1, i, default, default);
            if (token.Is(WordTraits.Subordinator) && scan.IsSlavic && (verb.Has(CueTraits.ClauseOnly) || verb.Class == CueClass.Think))
                return new Complement(ComplementKind.Clause, next, i, default, default);
            if (scan.IsGerman && next + 2 < to && !token.Is(WordTraits.Citing | WordTraits.AsWord)
                && (!token.Is(WordTraits.Relative) || token.Is(WordTraits.Determiner))
                && (verb.Class == CueClass.Deny || !verb.Has(CueTraits.Object | CueTraits.ClauseOnly)
                || verb.Has(CueTraits.Bare) && !verb.Has(CueTraits.ClauseOnly) && HasReported(next, to)))
            {
                return new Complement(ComplementKind.Bare, next, i, default, default);
            }
        }
        return new Complement(ComplementKind.None, i, i, default, default);
    }

    private bool HasReported(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Is(WordTraits.Reported)) return true;
        }
        return false;
    }

    /// <summary>"reported, citing fishermen, that A": where A begins; 0 if no clause follows.</summary>
    private int AfterCiting(int i, int to)
    {
        while (i < to && scan[i].Kind != TokenKind.Comma) i++;
        return i + 2 < to && scan[i + 1].Is(WordTraits.Complementizer) ? i + 2 : 0;
    }

    private bool IsGermanRelative(int i, int to) => scan.IsGerman && scan[i].Is(WordTraits.Relative) && i + 1 < to;
}
