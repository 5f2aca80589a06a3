namespace FactArchive.Core.Detection;

/// <summary>What follows a cue.</summary>
internal enum ComplementKind
{
    /// <summary>Nothing that could be content: the clause ends after adverbials.</summary>
    None,

    /// <summary>A clause after "that" or after a comma.</summary>
    Clause,

    Colon,
    Quote,

    /// <summary>A clause without "that".</summary>
    Bare,

    /// <summary>A noun phrase or infinitive as content.</summary>
    Object,

    /// <summary>"this": points back.</summary>
    Pointer,

    /// <summary>Something else, so that the verb reports nothing ("told residents to leave").</summary>
    Other,
}

/// <param name="Start">First token of the content.</param>
/// <param name="Tail">Where the attribution clause ends (for <see cref="ComplementKind.None"/>: the mark after its adverbials).</param>
/// <param name="Via">The listener, where the text names one.</param>
/// <param name="SecondCue">A second part of the cue ("rejected … claims", "teilte … mit").</param>
internal readonly record struct Complement(ComplementKind Kind, int Start, int Tail, TokenRange Via, TokenRange SecondCue)
{
    public static Complement Other { get; } = new(ComplementKind.Other, 0, 0, default, default);
}

/// <summary>Reads what follows a cue verb (and its subject, where that comes after the verb).</summary>
internal sealed class ComplementReader(Scanner scan)
{
    /// <summary>Longer second parts of a verb are words of their own and stand in the same clause.</summary>
    private const int LongestPrefix = 6;

    public Complement Read(CueVerb verb, int from, int to, int lo, bool record)
    {
        int i = verb.Particle is not null && scan.IsGerman ? from : scan.SkipAdverbs(from, to);
        TokenRange second = default;
        if (verb.Particle is { } particle && !TakeParticle(particle, ref i, to, lo, out second)) return Complement.Other;
        i = scan.SkipAdverbs(i, to);
        if (verb.Class is CueClass.Accuse or CueClass.Label or CueClass.Deny) return ReadObject(verb, i, to, lo, second);
        TokenRange via = default;
        if (verb.Has(CueTraits.Addressee)) i = PastApposition(SkipAddressee(i, to, lo, out via), to);
        if (verb.Has(CueTraits.Infinitive) && i < to && scan[i].Lower == "to") return new Complement(ComplementKind.Object, i, i, via, second);
        Complement read = ReadClause(verb, i, to, lo, record);
        return read with { Via = via, SecondCue = read.SecondCue.IsEmpty ? second : read.SecondCue };
    }

    /// <summary>Finds the verb's particle: at once in English, at the end of the clause in German.</summary>
    private bool TakeParticle(string particle, ref int i, int to, int lo, out TokenRange second)
    {
        second = default;
        int limit = scan.IsGerman ? to : Math.Min(to, i + (scan.IsSlavic ? 3 : 1));
        for (int k = i; k < limit; k++)
        {
            if (scan[k].Lower == particle)
            {
                second = new TokenRange(k, k + 1);
                if (k == i || scan.IsSlavic) i = k + 1;
                return true;
            }
            if (scan.IsHard(k, lo) || scan[k].Kind == TokenKind.Comma && (particle.Length > LongestPrefix || k + 1 < to && scan[k + 1].Is(WordTraits.Complementizer))) return false;
        }
        return false;
    }

    private Complement ReadClause(CueVerb verb, int from, int to, int lo, bool record)
    {
        int i = from;
        bool adverbial = true;
        while (i < to)
        {
            Token token = scan[i];
            if (token.Is(WordTraits.Complementizer) && !(scan.IsGerman && i == from && !token.Upper && token.Lower is not ("dass" or "daß" or "ob"))) return new Complement(ComplementKind.Clause, i + 1, i, default, default);
            if (token.Kind == TokenKind.Colon) return new Complement(ComplementKind.Colon, i + 1, i, default, default);
            if (IsListenerName(i, to))
            {
                i++;
                continue;
            }
            if (token.Kind == TokenKind.Quote && (scan.IsSpeech(i, lo) || adverbial && !scan.IsName(i) || i == from))
                return new Complement(ComplementKind.Quote, i, i, default, default);
            if (token.Kind == TokenKind.Comma) return AtComma(verb, i, to);
            if (scan.IsHard(i, lo)) return new Complement(ComplementKind.None, i, i, default, default);
            if (token.Is(WordTraits.Pointer) && i == from && PointsBack(i, to)) return new Complement(ComplementKind.Pointer, i, EndOfTail(i, to, lo), default, default);
            if ((i == from || scan.IsSlavic && verb.Has(CueTraits.About)) && OpensAbout(verb, i, to, record)) return new Complement(ComplementKind.Object, i + 1, i, default, default);
            if (scan.IsEnglish && (IsCircumstance(token.Lower) || token.Is(WordTraits.Relative) && i > from)) return new Complement(ComplementKind.None, i, scan.NextMark(i, to, lo), default, default);
            if (token.Is(WordTraits.Preposition) && !token.Is(WordTraits.Pronoun) || token.Is(WordTraits.Citing))
            {
                i = AfterPhrase(i, to, lo);
                continue;
            }
            if (record && i == from && token.Kind == TokenKind.Number && verb.Has(CueTraits.RecordObject | CueTraits.Object)) return new Complement(ComplementKind.Object, i, i, default, default);
            if (token.Is(WordTraits.Adverb | WordTraits.Time) || token.Kind is TokenKind.Number or TokenKind.Bracket or TokenKind.Other)
            {
                if (token.Kind != TokenKind.Number || !StartsContent(i, to)) { i++; continue; }
            }
            return AtWord(verb, i, from, to, lo, record);
        }
        return new Complement(ComplementKind.None, to, to, default, default);
    }

    /// <summary>"повідомило «Обрію», що": a short name in quotes before the clause is who was told.</summary>
    private bool IsListenerName(int i, int to)
    {
        if (scan.IsEnglish || scan[i].Kind != TokenKind.Quote || !scan[i].Upper || scan.Words(scan[i]) > 4 || i + 2 >= to) return false;
        return scan[i + 1].Kind == TokenKind.Comma && scan[i + 2].Is(WordTraits.Complementizer);
    }

    /// <summary>"warned of floods", "заявило о 23 нарушениях", "свідчать про падіння": content after a preposition.</summary>
    private bool OpensAbout(CueVerb verb, int i, int to, bool record)
    {
        if (i + 1 >= to || scan[i + 1].Is(WordTraits.Pointer) || scan[i + 1].Lower is "те" or "то" or "том" or "тому" or "це") return false;
        if (verb.Has(CueTraits.Warns)) return scan[i].Is(WordTraits.OfWarning);
        if (record && scan.IsSlavic && verb.Has(CueTraits.RecordObject)) return scan[i].Is(WordTraits.OfWarning) || scan[i].Lower == "на";
        if (scan.IsEnglish && scan[i].Lower != "of") return false;
        if (verb.Has(CueTraits.About) && scan.IsGerman) return verb.Particle == "aus" ? scan[i].Lower is "von" or "vom" : verb.Class == CueClass.Think ? scan[i].Lower == "mit" : scan[i].Lower is "von" or "vom";
        return verb.Has(CueTraits.About) && scan[i].Is(WordTraits.OfWarning) && scan.CountWords(i + 1, to) >= 2;
    }

    /// <summary>"when asked", "as she left": a clause that tells when it was said.</summary>
    private static bool IsCircumstance(string word) => word is "when" or "while" or "as" or "after" or "before" or "because" or "since" or "although" or "though" or "once";

    private bool StartsContent(int i, int to) => i + 1 < to && scan[i + 1].Kind == TokenKind.Word && (!scan[i + 1].Is(WordTraits.Time | WordTraits.Preposition) || scan[i + 1].Lower == "of") && scan.HasAnyFinite(i + 1, to);

    private bool PointsBack(int i, int to)
    {
        for (int k = i + 1; scan.IsGerman && k + 1 < Math.Min(to, i + 8); k++)
        {
            if (scan[k].Kind == TokenKind.Comma && (scan[k + 1].Is(WordTraits.Complementizer) || scan[k + 1].Kind == TokenKind.Quote)) return false;
        }
        if (i + 1 >= to) return true;
        Token next = scan[i + 1];
        return next.Kind is TokenKind.Comma or TokenKind.Stop || next.Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb);
    }

    private int EndOfTail(int i, int to, int lo)
    {
        for (; i < to; i++)
        {
            if (scan[i].Kind == TokenKind.Comma || scan.IsHard(i, lo)) return i;
        }
        return to;
    }

    /// <summary>Past a phrase that begins with a preposition, up to where something new begins.</summary>
    private int AfterPhrase(int from, int to, int lo)
    {
        for (int i = from + 1; i < to; i++)
        {
            Token token = scan[i], before = scan[i - 1];
            if (token.Kind is TokenKind.Comma or TokenKind.Colon || scan.IsHard(i, lo)) return i;
            if (token.Kind == TokenKind.Quote && !scan.IsName(i)) return i;
            if (token.Is(WordTraits.Complementizer) && !token.Is(WordTraits.Determiner) || token.Lower == "that") return i;
            if (before.Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Honorific) || i == from + 1) continue;
            if (token.Is(WordTraits.Preposition)) return i;
            if (!scan.IsEnglish) continue;
            if (token.Is(WordTraits.Relative)) return i;
            if (token.Lower.EndsWith("ed", StringComparison.Ordinal) && !token.Upper && before.Is(WordTraits.Medium) && i + 1 < to && scan[i + 1].Is(WordTraits.Preposition)) continue;
            if (token.Is(WordTraits.Determiner | WordTraits.Pronoun) || token.Lower is "i" or "we" or "you" or "there") return i;
            bool timeBefore = before.Is(WordTraits.Time) || before.Kind == TokenKind.Number;
            if (timeBefore && !token.Is(WordTraits.Time) && token.Kind == TokenKind.Word) return i;
            if (before.Is(WordTraits.Medium) && !before.Upper && token.Kind == TokenKind.Word && !token.Is(WordTraits.Medium | WordTraits.Time | WordTraits.Adverb) && scan.HasFinite(i, to)) return i;
            if (token.Upper && !before.Upper && !before.Is(WordTraits.NameLink) && !token.Is(WordTraits.Time)) return i;
        }
        return to;
    }

    private Complement AtComma(CueVerb verb, int i, int to)
    {
        int next = i + 1;
        while (next < to && scan[next].Kind == TokenKind.Dash) next++;
        if (next < to)
        {
            Token token = scan[next];
            if (token.Is(WordTraits.Citing) && AfterCiting(next, to) is var resumed and > 0) return new Complement(ComplementKind.Clause, resumed, i, default, default);
            if (token.Is(WordTraits.Adverb | WordTraits.Coordinator) && next + 2 < to && scan[next + 1].Kind == TokenKind.Comma && scan[next + 2].Is(WordTraits.Complementizer)) return AtComma(verb, next + 1, to);
            if (token.Kind == TokenKind.Quote) return new Complement(ComplementKind.Quote, next, i, default, default);
            if (token.Is(WordTraits.Complementizer) && !(scan.IsEnglish && token.Lower != "that") && !IsGermanRelative(next, to)) return new Complement(ComplementKind.Clause, next + 1, i, default, default);
            if (token.Is(WordTraits.AsWord) && scan.IsSlavic && verb is { Class: CueClass.Show } && next + 2 < to) return new Complement(ComplementKind.Clause, next + 1, i, default, default);
            if (token.Is(WordTraits.Subordinator) && scan.IsSlavic && (verb.Has(CueTraits.ClauseOnly) || verb.Class == CueClass.Think)) return new Complement(ComplementKind.Clause, next, i, default, default);
            if (scan.IsGerman && next + 2 < to && !token.Is(WordTraits.Citing | WordTraits.AsWord) && (!token.Is(WordTraits.Relative) || token.Is(WordTraits.Determiner)) && (verb.Class == CueClass.Deny || !verb.Has(CueTraits.Object | CueTraits.ClauseOnly))) return new Complement(ComplementKind.Bare, next, i, default, default);
        }
        return new Complement(ComplementKind.None, i, i, default, default);
    }

    /// <summary>"reported, citing fishermen, that A": where A begins; 0 if no clause follows.</summary>
    private int AfterCiting(int i, int to)
    {
        while (i < to && scan[i].Kind != TokenKind.Comma) i++;
        return i + 2 < to && scan[i + 1].Is(WordTraits.Complementizer) ? i + 2 : 0;
    }

    private bool IsGermanRelative(int i, int to) => scan.IsGerman && scan[i].Is(WordTraits.Relative) && i + 1 < to;

    private Complement AtWord(CueVerb verb, int i, int from, int to, int lo, bool record)
    {
        if (record && verb.Has(CueTraits.RecordObject | CueTraits.Object) && i == from) return new Complement(ComplementKind.Object, i, i, default, default);
        if (!scan.IsEnglish)
        {
            if (verb.Has(CueTraits.Object) && i == from) return SaidObject(verb, i, to, lo);
            return SkipWords(verb, i, to, lo);
        }
        if (verb.Has(CueTraits.Object) && i == from && HasWithin(i, to, lo, "at")) return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.Gerund) && i == from && scan[i].Lower.EndsWith("ing", StringComparison.Ordinal) && to - i >= 2) return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.Expects) && i == from && scan[i].Lower != "to" && scan.CountWords(i, to) >= 3) return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.Voices) && Voiced(i, to) is var voiced and > 0) return new Complement(ComplementKind.Clause, voiced + 2, i, default, new TokenRange(voiced, voiced + 1));
        if (!verb.Has(CueTraits.Bare) || verb.Has(CueTraits.QuoteOnly | CueTraits.ClauseOnly)) return Complement.Other;
        if (scan[i].Is(WordTraits.Refusal | WordTraits.Coordinator) || scan[i].Verb is { } v && !scan[i].Upper && !v.Has(CueTraits.Noun) || scan[i].Lower is "to" or "so" or "nothing" or "goodbye" or "yes" or "no" or "little" or "more" or "much") return Complement.Other;
        int words = scan.CountWords(i, to);
        bool plain = scan[i].Is(WordTraits.Pronoun | WordTraits.FirstPerson) || scan[i].Lower is "there" or "you";
        bool free = verb.Class != CueClass.Show && scan.HasAnyFinite(i + 1, BeforeRelative(i + 1, Math.Min(to, i + 24)));
        bool quoted = verb.Class == CueClass.Say && QuoteWithin(i + 1, to, lo);
        return words >= 3 && (free || plain || quoted || words >= 6 && HasPastOrS(i + 1, BeforeRelative(i + 1, Math.Min(to, i + 16))) && !verb.Has(CueTraits.Noun) && scan[i].Lower is not ("a" or "an")) ? new Complement(ComplementKind.Bare, i, i, default, default) : Complement.Other;
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

    private static bool IsUtterance(string word) => word is "concern" or "concerns" or "confidence" or "hope" or "hopes" or "doubt" or "doubts" or "fear" or "fears" or "belief" or "view" or "opinion" or "suspicion"
        or "suspicions" or "assurance" or "assurances" or "warning" or "warnings" or "conviction" or "optimism" or "regret" or "claim" or "claims" or "alarm" or "worry" or "worries" or "scepticism" or "skepticism" or "statement" or "evidence" or "testimony";

    /// <summary>"says inflation “no longer the main enemy”": words borrowed within the clause.</summary>
    private bool QuoteWithin(int i, int to, int lo)
    {
        for (; i < to && scan[i].Kind != TokenKind.Comma && (!scan.IsHard(i, lo) || scan[i].Kind == TokenKind.Quote); i++)
        {
            if (scan[i].Kind == TokenKind.Quote && !scan.IsName(i)) return true;
        }
        return false;
    }

    /// <summary>"подтвердили факт обысков": a noun phrase, where no clause follows it.</summary>
    private Complement SaidObject(CueVerb verb, int i, int to, int lo)
    {
        if (verb.Class is not (CueClass.Say or CueClass.Think)) return ReadObject(verb, i, to, lo);
        Complement clause = SkipWords(verb, i, to, lo);
        if (clause.Kind is ComplementKind.Clause or ComplementKind.Colon) return clause;
        int end = scan.NextMark(i, to, lo);
        if (AfterAllegation(i, end) is var about and > 0) return new Complement(ComplementKind.Object, about, about, default, default);
        if (scan[i].Is(WordTraits.Allegation) && scan[i].Lower != "факт" || scan.CountWords(i, end) < 2 || scan[i].Is(WordTraits.Pronoun | WordTraits.Pointer)) return clause.Kind == ComplementKind.Quote ? clause : Complement.Other;
        return new Complement(ComplementKind.Object, i, i, default, default);
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
            if (token.Kind == TokenKind.Word && !token.Upper && token.Lower.Length > 3 && token.Lower.EndsWith('s') && !scan[i - 1].Is(WordTraits.Preposition)) return true;
        }
        return false;
    }

    /// <summary>Free order: objects and adverbials may stand between the verb and the clause's comma or colon.</summary>
    private Complement SkipWords(CueVerb verb, int i, int to, int lo)
    {
        int from = i;
        if (scan[i].Verb is { } other && !other.Has(CueTraits.Participle) && !scan[i].Upper) return Complement.Other;
        bool addressee = scan[i].Upper || scan.IsRole(i) || scan[i].Kind == TokenKind.Quote || scan.IsGerman;
        ComplementKind open = addressee ? ComplementKind.None : ComplementKind.Other;
        for (; i < to; i++)
        {
            Token token = scan[i];
            if (token.Kind == TokenKind.Comma) return AtComma(verb, i, to) is { Kind: not ComplementKind.None } found ? found : new Complement(open, i, i, default, default);
            if (token.Kind == TokenKind.Colon) return new Complement(ComplementKind.Colon, i + 1, i, default, default);
            if (token.Kind == TokenKind.Quote && !scan.IsName(i)) return Borrowed(from, i) ? new Complement(ComplementKind.Object, from, from, default, default) : new Complement(ComplementKind.Quote, i, i, default, default);
            if (scan.IsHard(i, lo)) return new Complement(open, i, i, default, default);
        }
        return new Complement(open, to, to, default, default);
    }

    /// <summary>"пояснив падіння «поганою залізницею»": a small quote at the end of a phrase of the speaker's.</summary>
    private bool Borrowed(int from, int quote)
    {
        if (!scan.IsSlavic || scan[quote].Upper || scan[from].Upper || scan.IsRole(from) || scan[from].Is(WordTraits.Preposition)) return false;
        return scan.CountWords(from, quote) >= 1;
    }

    private bool HasWithin(int i, int to, int lo, string word)
    {
        for (; i < to && !scan.IsHard(i, lo); i++)
        {
            if (scan[i].Lower == word) return true;
        }
        return false;
    }

    /// <summary>"told the state news agency, SIAN, that": past the listener's name between commas.</summary>
    private int PastApposition(int i, int to)
    {
        if (!scan.IsEnglish || i + 3 >= to || scan[i].Kind != TokenKind.Comma) return i;
        for (int k = i + 1; k < Math.Min(to, i + 9); k++)
        {
            if (scan[k].Kind == TokenKind.Comma) return k + 1 < to && scan[k + 1].Lower == "that" && k > i + 1 ? k + 1 : i;
            if (!scan[k].IsWord || scan[k].Is(WordTraits.Auxiliary | WordTraits.Complementizer)) return i;
        }
        return i;
    }

    private int SkipAddressee(int i, int to, int lo, out TokenRange via)
    {
        via = default;
        if (i >= to || !scan.IsEnglish) return i;
        Token first = scan[i];
        if (first.Is(WordTraits.Complementizer) || first.Kind is not (TokenKind.Word or TokenKind.Quote) || first.Is(WordTraits.Preposition)) return i;
        if (first.Kind == TokenKind.Quote && !scan.IsName(i)) return i;
        if (first.Is(WordTraits.FirstPerson | WordTraits.Pronoun) || first.Lower is "him" or "them" or "her" && !(i + 1 < to && scan[i + 1].Kind == TokenKind.Word && !scan[i + 1].Is(WordTraits.Complementizer | WordTraits.Determiner | WordTraits.Preposition | WordTraits.Time | WordTraits.Pronoun)))
            return first.Is(WordTraits.Pronoun) ? i : i + 1;
        int start = i;
        i++;
        while (i < to)
        {
            Token token = scan[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Colon || scan.IsHard(i, lo) || token.Kind == TokenKind.Quote && !scan.IsName(i)) break;
            if (token.Is(WordTraits.Complementizer | WordTraits.Pronoun | WordTraits.FirstPerson | WordTraits.Preposition | WordTraits.Time) && token.Lower != "of" && !(token.Upper && i + 1 < to && scan[i + 1].Upper)) break;
            if (token.Lower == "to") break;
            if (token.Is(WordTraits.Determiner) && !token.Upper && !scan[i - 1].Is(WordTraits.Preposition | WordTraits.Coordinator)) break;
            if (scan[start].Upper && !scan[start].Is(WordTraits.Determiner) && !token.Upper && !scan.IsRole(i) && token.Lower is not ("of" or "and" or "the" or "for")) break;
            if (scan[i - 1].Is(WordTraits.Medium) && !scan[i - 1].Upper && !token.Is(WordTraits.Medium)) break;
            i++;
        }
        via = new TokenRange(start, i);
        return i;
    }

    private Complement ReadObject(CueVerb verb, int i, int to, int lo, TokenRange second)
    {
        Complement read = ReadObject(verb, i, to, lo);
        return read.SecondCue.IsEmpty ? read with { SecondCue = second } : read;
    }

    private Complement ReadObject(CueVerb verb, int i, int to, int lo)
    {
        if (i >= to) return new Complement(ComplementKind.None, to, to, default, default);
        return verb.Class switch
        {
            CueClass.Accuse => ReadAccusation(i, to, lo),
            CueClass.Label => ReadLabel(verb, i, to, lo),
            CueClass.Deny => ReadDenial(verb, i, to, lo),
            _ => new Complement(ComplementKind.Object, i, i, default, default),
        };
    }

    private Complement ReadAccusation(int i, int to, int lo)
    {
        if (scan[i].Kind is TokenKind.Comma or TokenKind.Colon || scan.IsHard(i, lo)) return Complement.Other;
        if (!scan.IsEnglish) return AccusationWithClause(i, to, lo);
        int end = scan.NextMark(i, to, lo);
        for (int k = i + 1; k < Math.Max(end, Math.Min(to, i + 20)); k++)
        {
            if (scan[k].Lower is "of" or "for" or "on") return new Complement(ComplementKind.Object, i, i, default, default);
        }
        return Complement.Other;
    }

    private Complement AccusationWithClause(int i, int to, int lo)
    {
        int words = scan.CountWords(i, scan.NextMark(i, to, lo));
        return words >= 2 || scan.NextMark(i, to, lo) < to ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
    }

    private Complement ReadLabel(CueVerb verb, int i, int to, int lo)
    {
        Token first = scan[i];
        if (first.Kind is TokenKind.Comma or TokenKind.Colon || first.Is(WordTraits.Preposition) && !first.Is(WordTraits.Determiner)) return Complement.Other;
        if (scan.IsGerman && first.Lower is "das" or "dies" or "es" && i + 1 < to && scan[i + 1].Lower is "für" or "als") return Complement.Other;
        int end = scan.NextMark(i, to, lo);
        if (scan.IsEnglish && verb.Has(CueTraits.Recounts) && Recounted(i, to, lo)) return new Complement(ComplementKind.Object, i, i, default, default);
        if (verb.Has(CueTraits.NeedsAs)) return HasWithin(i, Math.Min(to, i + 24), lo, scan.IsGerman ? "als" : scan.IsSlavic ? "як" : "as") || scan.IsGerman && HasWithin(i, to, lo, "für") || scan.Language.Code == "ru" && HasWithin(i, to, lo, "как") ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
        return IsLabelling(i, end, lo) ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
    }

    /// <summary>"described a lagoon that they can no longer enter", "recounted how the roof fell".</summary>
    private bool Recounted(int i, int to, int lo) =>
        scan[i].Lower is "how" or "what" or "a" or "an" or "scenes" or "hearing" or "seeing" or "being" && scan.CountWords(i, scan.NextMark(i, to, lo)) >= 3 || scan[i].Lower.EndsWith("ing", StringComparison.Ordinal) && scan.CountWords(i, to) >= 3;

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
        string[] endings = ["less", "ous", "ful", "al", "able", "ible", "ing", "false", "untrue", "absurd", "wrong", "fake", "ic", "ive", "ant", "ent", "table", "ed"];
        return endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }

    private Complement ReadDenial(CueVerb verb, int i, int to, int lo)
    {
        if (scan.IsGerman && RejectedClause(i, to, lo) is { } rejected) return rejected;
        int that = FindThat(i, to, lo);
        if (that >= 0)
        {
            int allegation = that - 1;
            while (allegation > i && !scan[allegation].Is(WordTraits.Allegation)) allegation--;
            bool named = scan[allegation].Is(WordTraits.Allegation) && allegation < that;
            if (named) return new Complement(ComplementKind.Clause, that + 1, that, default, new TokenRange(allegation, allegation + 1));
            if (!verb.Has(CueTraits.ClauseOnly) || !scan.IsEnglish) return new Complement(ComplementKind.Clause, that + 1, that, default, default);
            return Complement.Other;
        }
        if (verb.Has(CueTraits.ClauseOnly)) return LabelledAs(i, to, lo) ? new Complement(ComplementKind.Object, i, i, default, default) : Complement.Other;
        if (!scan.IsEnglish) return DeniedObject(verb, i, to, lo);
        int end = scan.NextMark(i, to, lo);
        if (IsBareAllegation(i, end)) return Complement.Other;
        if (scan[i].Kind == TokenKind.Quote || scan.CountWords(i, end) >= 1) return new Complement(ComplementKind.Object, i, i, default, default);
        return Complement.Other;
    }

    /// <summary>"wies den Vorwurf zurück, sie habe …": what is rejected, told after the comma.</summary>
    private Complement? RejectedClause(int i, int to, int lo)
    {
        int comma = i;
        bool allegation = false;
        while (comma < to && scan[comma].Kind != TokenKind.Comma && !scan.IsHard(comma, lo)) allegation |= scan[comma++].Is(WordTraits.Allegation);
        if (!allegation || comma + 2 >= to || scan[comma].Kind != TokenKind.Comma || scan[comma + 1].Is(WordTraits.Preposition)) return null;
        int start = scan[comma + 1].Is(WordTraits.Complementizer) ? comma + 2 : comma + 1;
        return new Complement(ComplementKind.Clause, start, comma, default, default);
    }

    private bool LabelledAs(int i, int to, int lo) => !scan.IsSlavic && HasWithin(i, Math.Min(to, i + 16), lo, scan.IsGerman ? "als" : "as");

    private Complement DeniedObject(CueVerb verb, int i, int to, int lo)
    {
        if (scan[i].Kind is TokenKind.Comma) return AtComma(verb, i, to);
        if (scan[i].Kind is TokenKind.Colon) return new Complement(ComplementKind.Colon, i + 1, i, default, default);
        if (scan.IsHard(i, lo) && scan[i].Kind != TokenKind.Quote) return Complement.Other;
        int end = scan.NextMark(i, to, lo);
        if (AfterAllegation(i, end) is var about and > 0) return new Complement(ComplementKind.Object, about, about, default, default);
        if (IsBareAllegation(i, end)) return Complement.Other;
        return new Complement(ComplementKind.Object, i, i, default, default);
    }

    /// <summary>"спростував чутки про продаж": what the rumours are about; 0 if it is not said.</summary>
    private int AfterAllegation(int from, int to)
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
            if (scan[k].Kind == TokenKind.Comma && (scan.IsEnglish || scan.IsSlavic && !(k + 1 < to && scan[k + 1].Is(WordTraits.Complementizer)))) return -1;
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
