namespace FactArchive.Core.Detection;

/// <summary>What is denied: a clause, or a noun phrase that is more than "the allegations".</summary>
internal sealed class DenialReader(Scanner scan)
{
    private readonly CommaReader _commas = new(scan);

    public Complement ReadDenial(CueVerb verb, int i, int to, int lo)
    {
        if (scan.IsGerman && RejectedClause(i, to, lo) is { } rejected) return rejected;
        int that = FindThat(i, to, lo);
        if (that >= 0)
        {
            int allegation = that - 1;
            while (allegation > i && !scan[allegation].Is(WordTraits.Allegation)) allegation--;
            bool named = scan[allegation].Is(WordTraits.Allegation) && allegation < that;
            if (named) return new Complement(ComplementKind.Clause, that + 1, that, default, new TokenRange(allegation, allegation + 1));
            if (!verb.Has(CueTraits.ClauseOnly) || !scan.IsEnglish)
                return new Complement(ComplementKind.Clause, that + 1, that, default, default);
            return Complement.Other;
        }
        if (verb.Has(CueTraits.ClauseOnly))
            return LabelledAs(i, to, lo) ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
        if (!scan.IsEnglish) return DeniedObject(verb, i, to, lo);
        int end = scan.NextMark(i, to, lo);
        if (IsBareAllegation(i, end)) return Complement.Other;
        if (scan[i].Kind == TokenKind.Quote || scan.CountWords(i, end) >= 1)
            return new Complement(ComplementKind.Object, i, i, default, default);
        return Complement.Other;
    }

    /// <summary>"wies den Vorwurf zurück, sie habe …": what is rejected, told after the comma.</summary>
    private Complement? RejectedClause(int i, int to, int lo)
    {
        int comma = i;
        bool allegation = false;
        while (comma < to && scan[comma].Kind != TokenKind.Comma && !scan.IsHard(comma, lo))
            allegation |= scan[comma++].Is(WordTraits.Allegation);
        if (!allegation || comma + 2 >= to || scan[comma].Kind != TokenKind.Comma || scan[comma + 1].Is(WordTraits.Preposition))
            return null;
        int start = scan[comma + 1].Is(WordTraits.Complementizer) ? comma + 2 : comma + 1;
        return new Complement(ComplementKind.Clause, start, comma, default, default);
    }

    private bool LabelledAs(int i, int to, int lo) =>
        !scan.IsSlavic && scan.HasWord(i, Math.Min(to, i + 16), lo, scan.IsGerman ? "als" : "as");

    private Complement DeniedObject(CueVerb verb, int i, int to, int lo)
    {
        if (scan[i].Is(WordTraits.Coordinator)) return Complement.Other;
        if (scan[i].Kind is TokenKind.Comma) return _commas.AtComma(verb, i, to);
        if (scan[i].Kind is TokenKind.Colon) return new Complement(ComplementKind.Colon, i + 1, i, default, default);
        if (scan.IsHard(i, lo) && scan[i].Kind != TokenKind.Quote) return Complement.Other;
        int end = scan.NextMark(i, to, lo);
        if (AfterAllegation(i, end) is var about and > 0) return new Complement(ComplementKind.Object, about, about, default, default);
        if (IsBareAllegation(i, end)) return Complement.Other;
        return new Complement(ComplementKind.Object, i, i, default, default);
    }

    /// <summary>"спростував чутки про продаж": what the rumours are about; 0 if it is not said.</summary>
    public int AfterAllegation(int from, int to)
    {
        for (int i = from; i + 2 < to; i++)
        {
            if (scan[i].Is(WordTraits.Allegation) && (scan[i + 1].Is(WordTraits.OfWarning) || scan[i + 1].Lower == "über")) return i + 2;
        }
        return 0;
    }

    private int FindThat(int i, int to, int lo)
    {
        for (int k = i; k < Math.Min(to, i + 12); k++)
        {
            if (scan[k].Is(WordTraits.Complementizer) && (scan.IsEnglish || k == i || scan[k - 1].Kind == TokenKind.Comma)) return k;
            if (scan.IsHard(k, lo)) return -1;
            if (scan[k].Kind == TokenKind.Comma
                && (scan.IsEnglish || scan.IsSlavic && !(k + 1 < to && scan[k + 1].Is(WordTraits.Complementizer))))
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>A rejection without content of its own: "denied the allegations".</summary>
    private bool IsBareAllegation(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Is(WordTraits.Preposition) && scan.IsEnglish) break;
            if (scan[i].Is(WordTraits.Allegation)) return true;
        }
        return false;
    }
}
