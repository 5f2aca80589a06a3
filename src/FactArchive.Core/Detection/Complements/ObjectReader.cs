namespace FactArchive.Core.Detection;

/// <summary>Noun phrases as content: accusations and labels.</summary>
internal sealed class ObjectReader(Scanner scan)
{
    private readonly DenialReader _denials = new(scan);

    public Complement ReadObject(CueVerb verb, int i, int to, int lo, TokenRange second)
    {
        Complement read = ReadObject(verb, i, to, lo);
        return read.SecondCue.IsEmpty ? read with { SecondCue = second } : read;
    }

    public Complement ReadObject(CueVerb verb, int i, int to, int lo)
    {
        if (i >= to) return new Complement(ComplementKind.None, to, to, default, default);
        return verb.Class switch
        {
            CueClass.Accuse => ReadAccusation(verb, i, to, lo),
            CueClass.Label => ReadLabel(verb, i, to, lo),
            CueClass.Deny => _denials.ReadDenial(verb, i, to, lo),
            _ => new Complement(ComplementKind.Object, i, i, default, default),
        };
    }

    private Complement ReadAccusation(CueVerb verb, int i, int to, int lo)
    {
        if (scan[i].Kind is TokenKind.Comma or TokenKind.Colon || scan.IsHard(i, lo)) return Complement.Other;
        if (!scan.IsEnglish) return AccusationWithClause(i, to, lo);
        int end = scan.NextMark(i, to, lo);
        for (int k = i + 1; k < Math.Max(end, Math.Min(to, i + 20)); k++)
        {
            if (scan[k].Lower is "of" or "for" or "on" || verb.Has(CueTraits.Likens) && scan[k].Lower is "to" or "with")
                return new Complement(ComplementKind.Object, i, i, default, default);
        }
        return Complement.Other;
    }

    private Complement AccusationWithClause(int i, int to, int lo)
    {
        int words = scan.CountWords(i, scan.NextMark(i, to, lo));
        return words >= 2 || scan.NextMark(i, to, lo) < to ? new Complement(ComplementKind.Object, i, i, default, default)
            : Complement.Other;
    }

    private Complement ReadLabel(CueVerb verb, int i, int to, int lo)
    {
        Token first = scan[i];
        bool within = scan.IsEnglish && verb.Has(CueTraits.NeedsAs) && first.Lower == "in" && QuoteWithin(i, to);
        if (within) return new Complement(ComplementKind.Object, i, i, default, default);
        if (first.Kind is TokenKind.Comma or TokenKind.Colon || first.Is(WordTraits.Preposition) && !first.Is(WordTraits.Determiner))
            return Complement.Other;
        if (scan.IsGerman && first.Lower is "das" or "dies" or "es" && i + 1 < to && scan[i + 1].Lower is "für" or "als")
            return Complement.Other;
        int end = scan.NextMark(i, to, lo);
        if (verb.Has(CueTraits.Holds))
            return IsResponsible(i, end) ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
        if (scan.IsEnglish && verb.Has(CueTraits.Recounts) && Recounted(i, to, lo))
            return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.NeedsAs))
            return scan.HasWord(i, Math.Min(to, i + 24), lo, scan.IsGerman ? "als" : scan.IsSlavic ? "як" : "as")
                || scan.IsGerman && scan.HasWord(i, to, lo, "für")
                || scan.Language.Code == "ru"
                && scan.HasWord(i, to, lo, "как") ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
        return IsLabelling(i, end, lo) ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
    }

    /// <summary>"sees in the delay “the hand of a rival”": what is seen stands in quotes.</summary>
    private bool QuoteWithin(int i, int to)
    {
        for (; i < to && scan[i].Kind is TokenKind.Word or TokenKind.Quote or TokenKind.Number; i++)
        {
            if (scan[i].Kind == TokenKind.Quote && !scan.IsName(i)) return true;
        }
        return false;
    }

    private bool IsResponsible(int i, int end)
    {
        for (; i < end; i++)
        {
            if (scan[i].Lower is "responsible" or "accountable" or "liable" or "culpable") return true;
        }
        return false;
    }

    /// <summary>"described a lagoon that they can no longer enter", "recounted how the roof fell".</summary>
    private bool Recounted(int i, int to, int lo) =>
        scan[i].Lower is "how" or "what" or "a" or "an" or "scenes" or "hearing" or "seeing" or "being"
            && scan.CountWords(i, scan.NextMark(i, to, lo)) >= 3
            || scan[i].Lower.EndsWith("ing", StringComparison.Ordinal) && scan.CountWords(i, to) >= 3;

    private bool IsLabelling(int i, int end, int lo)
    {
        for (int k = i; k < end; k++)
        {
            if (scan[k].Kind == TokenKind.Quote && !scan.IsName(k) || k > i && scan.IsSpeech(k, lo)) return true;
        }
        if (end < scan.Tokens.Count && scan[end].Kind == TokenKind.Quote) return true;
        if (!scan.IsEnglish) return scan.CountWords(i, end) >= 2;
        for (int k = i + 1; k < end; k++)
        {
            if (scan[k].Is(WordTraits.Determiner) && !scan[k - 1].Is(WordTraits.Preposition | WordTraits.Coordinator)) return true;
        }
        Token last = scan[end - 1];
        return end - i >= 2 && last.Kind == TokenKind.Word && !last.Upper && IsJudging(last.Lower);
    }

    private static bool IsJudging(string word)
    {
        string[] endings = ["less", "ous", "ful", "al", "able", "ible", "ing", "false", "untrue", "absurd", "wrong", "fake", "ic", "ive",
            "ant", "ent", "table", "ed"];
        return endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }
}
