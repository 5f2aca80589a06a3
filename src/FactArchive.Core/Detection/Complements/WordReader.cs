namespace FactArchive.Core.Detection;

/// <summary>A complement that begins with a plain word: a clause without "that", or a noun phrase.</summary>
internal sealed class WordReader(Scanner scan)
{
    private readonly FreeOrder _free = new(scan);

    public Complement AtWord(CueVerb verb, int i, int from, int to, int lo, bool record)
    {
        if (record && verb.Has(CueTraits.RecordObject | CueTraits.Object) && (i == from || scan.IsSlavic && verb.Class == CueClass.Show))
            return new Complement(ComplementKind.Object, i, i, default, default);
        if (!scan.IsEnglish)
        {
            if (verb.Has(CueTraits.Object) && i == from) return _free.SaidObject(verb, i, to, lo);
            return _free.SkipWords(verb, i, to, lo);
        }
        if (verb.Has(CueTraits.Object) && i == from && scan.HasWord(i, to, lo, "at"))
            return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.Gerund) && i == from
            && (scan[i].Lower.EndsWith("ing", StringComparison.Ordinal) || HasGerund(i, scan.NextMark(i, to, lo))) && to - i >= 2)
            return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.Expects) && i == from && (scan[i].Lower != "to" || verb.Class == CueClass.Think)
            && scan.CountWords(i, to) >= 1)
            return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.Voices) && Voiced(i, to) is var voiced and > 0)
            return new Complement(ComplementKind.Clause, voiced + 2, i, default, new TokenRange(voiced, voiced + 1));
        if (!verb.Has(CueTraits.Bare) || verb.Has(CueTraits.QuoteOnly | CueTraits.ClauseOnly)) return Complement.Other;
        if (scan[i].Is(WordTraits.Refusal | WordTraits.Coordinator) || scan[i].Verb is { } v && !scan[i].Upper && !v.Has(CueTraits.Noun)
            || scan[i].Lower is "to" or "so" or "goodbye" or "yes" or "what"
            || scan[i].Lower is "nothing" or "no" or "little" or "more" or "much" or "another"
                && !scan.HasAnyFinite(i + 1, Math.Min(to, i + 7)))
        {
            return Complement.Other;
        }
        int words = scan.CountWords(i, to);
        bool plain = scan[i].Is(WordTraits.Pronoun | WordTraits.FirstPerson) || scan[i].Lower is "there" or "you";
        int limit = verb.Class == CueClass.Think ? EndOfClause(i, to, lo) : to;
        bool free = verb.Class != CueClass.Show && scan.HasAnyFinite(i + 1, BeforeRelative(i + 1, Math.Min(limit, i + 24)));
        bool quoted = verb.Class is CueClass.Say or CueClass.Think && QuoteWithin(i + 1, to, lo);
        return words >= 3 && (free || plain || quoted
            || words >= 6 && HasPastOrS(i + 1, BeforeRelative(i + 1, Math.Min(to, i + 16))) && !verb.Has(CueTraits.Noun)
            && scan[i].Lower is not ("a" or "an")) ? new Complement(ComplementKind.Bare, i, i, default, default) : Complement.Other;
    }

    /// <summary>"(noticed) a white van leaving": somebody or something at what they do.</summary>
    private bool HasGerund(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            bool gerund = scan[i].Kind == TokenKind.Word && !scan[i].Upper && scan[i].Lower.EndsWith("ing", StringComparison.Ordinal);
            if (gerund && !scan[i - 1].Is(WordTraits.Preposition | WordTraits.Determiner)) return true;
        }
        return false;
    }

    /// <summary>"(expressed) deep concern that": where the noun before "that" stands; 0 if there is none.</summary>
    private int Voiced(int i, int to)
    {
        for (int k = i; k + 1 < Math.Min(to, i + 6); k++)
        {
            if (scan[k + 1].Lower == "that" && IsUtterance(scan[k].Lower)) return k;
            if (!scan[k].IsWord || scan[k].Is(WordTraits.Preposition | WordTraits.Auxiliary)) return 0;
        }
        return 0;
    }

    private static bool IsUtterance(string word) =>
        word is "concern" or "concerns" or "confidence" or "hope" or "hopes" or "doubt" or "doubts" or "fear" or "fears" or "belief"
        or "view" or "opinion" or "suspicion"
        or "suspicions" or "assurance" or "assurances" or "warning" or "warnings" or "conviction" or "optimism" or "regret" or "claim"
            or "claims" or "alarm" or "worry" or "worries" or "scepticism" or "skepticism" or "statement" or "evidence" or "testimony";

    /// <summary>"says inflation “no longer the main enemy”": words borrowed within the clause.</summary>
    private bool QuoteWithin(int i, int to, int lo)
    {
        for (; i < to && scan[i].Kind != TokenKind.Comma && (!scan.IsHard(i, lo) || scan[i].Kind == TokenKind.Quote); i++)
        {
            if (scan[i].Kind == TokenKind.Quote && !scan.IsName(i)) return true;
        }
        return false;
    }

    /// <summary>The mark that ends a clause; a comma before an apposition or a relative clause does not.</summary>
    private int EndOfClause(int i, int to, int lo)
    {
        int mark = scan.NextMark(i, to, lo);
        bool goesOn = mark + 1 < to && scan[mark].Kind == TokenKind.Comma && scan[mark + 1].Is(WordTraits.Relative | WordTraits.Determiner);
        return goesOn ? to : mark;
    }

    private int BeforeRelative(int i, int to)
    {
        while (i < to && !(scan[i].Lower is "which" or "who" or "that" && !scan[i - 1].Is(WordTraits.Preposition))) i++;
        return i;
    }

    private bool HasPastOrS(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            Token token = scan[i];
            if (token.Kind == TokenKind.Word && !token.Upper && token.Lower.Length > 3 && token.Lower.EndsWith('s')
                && !scan[i - 1].Is(WordTraits.Preposition))
            {
                return true;
            }
        }
        return false;
    }
}
