namespace FactArchive.Core.Detection;

/// <summary>What follows a German cue verb and its subject: a clause, a quotation, an object, or nothing.</summary>
internal sealed class GermanComplement(Scanner scan, GermanGrammar grammar)
{
    /// <param name="start">The first token behind the verb and its subject.</param>
    /// <param name="leads">Whether nothing stands before the attribution that could be its content.</param>
    public Complement Read(CueVerb verb, int start, int from, int to, bool leads)
    {
        int end = grammar.SegmentEnd(start, to, from);
        TokenRange second = default;
        if (verb.Particle is { } particle && !TryParticle(particle, start, end, out second)) return Complement.Other;
        int fieldEnd = second.IsEmpty ? end : Math.Min(end, second.From);
        if (QuoteIn(start, fieldEnd) is var quote and >= 0) return new Complement(ComplementKind.Quote, quote, quote, default, second);
        if (leads && Object(verb, start, fieldEnd) is var content and >= 0)
            return new Complement(ComplementKind.Object, content, content, default, AboutCue(verb, content, second));
        return AtBound(verb, end, from, to, leads) with { SecondCue = second };
    }

    /// <summary>What follows a participle that closes its clause.</summary>
    public Complement Behind(CueVerb verb, int start, int from, int to) =>
        AtBound(verb, grammar.SegmentEnd(start, to, from), from, to, true);

    /// <summary>The second part of a separable verb closes its clause; nothing but an adverbial may stand behind it.</summary>
    private bool TryParticle(string particle, int start, int end, out TokenRange second)
    {
        second = default;
        for (int i = end - 1; i >= start; i--)
        {
            if (scan[i].Lower != particle || scan[i].Kind != TokenKind.Word) continue;
            if (particle == "zu" && i + 1 < end) return false;
            if (particle.Length > 5 && i > start && scan[i - 1].Lower is "zu" or "in" or "zum" || particle == "sich" && i > start
                && scan[i - 1].Lower == "von")
            {
                second = new TokenRange(i - 1, i + 1);
                return true;
            }
            second = new TokenRange(i, i + 1);
            return true;
        }
        return false;
    }

    private int QuoteIn(int start, int end)
    {
        return start < end && scan[start].Kind == TokenKind.Quote && !scan.IsName(start) ? start : -1;
    }

    /// <summary>"mit", "von", "vor" belong to the cue where the content stands behind them.</summary>
    private TokenRange AboutCue(CueVerb verb, int content, TokenRange second)
    {
        bool about = verb.Has(CueTraits.About | CueTraits.Warns) && second.IsEmpty && IsAbout(verb, content - 1);
        return about ? new TokenRange(content - 1, content) : second;
    }

    private bool IsAbout(CueVerb verb, int i)
    {
        if (verb.Has(CueTraits.Warns)) return scan[i].Lower is "vor" or "vorm";
        return verb.Has(CueTraits.About) && scan[i].Lower == (verb.Class == CueClass.Think && verb.Particle is null ? "mit" : "von")
            || verb.Has(CueTraits.About) && scan[i].Lower == "vom" && verb.Class == CueClass.Say;
    }

    /// <summary>Where the object of "meldete einen Anstieg", "rechnet mit Schäden" begins; -1 if there is none.</summary>
    private int Object(CueVerb verb, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            Token token = scan[i];
            if (verb.Has(CueTraits.About | CueTraits.Warns) && IsAbout(verb, i) && i + 1 < end
                && !scan[i + 1].Is(WordTraits.Time)) return i + 1;
            bool small = token.Is(WordTraits.Adverb | WordTraits.Time) && !token.Is(WordTraits.Determiner)
                || token.Kind is TokenKind.Bracket;
            if (small || grammar.IsLooseAdverb(i)) i++;
            else if (token.Is(WordTraits.Preposition) && !token.Is(WordTraits.Determiner) && token.Lower != "für"
                && !(token.Lower is "bis" or "über" or "um"
                && i + 1 < end && (scan[i + 1].Lower == "zu" || scan[i + 1].Kind == TokenKind.Number))) i = PastPhrase(i + 1, end);
            else break;
        }
        if (i >= end || !verb.Has(CueTraits.Object)) return -1;
        if (scan.CountWords(i, end) < 2 && !(end < scan.Tokens.Count && scan[end].Kind == TokenKind.Comma
            && !scan[end - 1].Upper)) return -1;
        Token first = scan[i];
        if (first.Lower is "dem" or "einem" or "der" or "ihm" or "ihr" or "ihnen" or "uns" or "es" or "dies") return -1;
        if (first.Lower == "das" && !scan[i + 1].Upper) return -1;
        if (first.Is(WordTraits.Allegation) || first.Is(WordTraits.Determiner) && i + 1 < end
            && scan[i + 1].Is(WordTraits.Allegation)) return -1;
        return i;
    }

    private int PastPhrase(int i, int end)
    {
        while (i < end && !scan[i].Upper && scan[i].Kind is TokenKind.Word or TokenKind.Number) i++;
        if (i < end) i++;
        while (i < end && (scan[i].Upper && scan[i].Is(WordTraits.Time) || scan[i].Kind is TokenKind.Number or TokenKind.Bracket)) i++;
        return i;
    }

    /// <summary>What the mark behind the clause opens.</summary>
    private Complement AtBound(CueVerb verb, int end, int from, int to, bool leads)
    {
        var none = new Complement(ComplementKind.None, end, end, default, default);
        if (end >= to) return none;
        if (scan[end].Kind == TokenKind.Colon) return new Complement(ComplementKind.Colon, end + 1, end, default, default);
        if (scan[end].Kind == TokenKind.Quote) return new Complement(ComplementKind.Quote, end, end, default, default);
        if (scan[end].Kind != TokenKind.Comma) return none;
        int next = end + 1;
        if (next < to && scan[next].Kind == TokenKind.Dash) next++;
        if (next >= to) return none;
        Token token = scan[next];
        int close = grammar.SegmentEnd(next, to, from);
        if (token.Kind == TokenKind.Quote) return new Complement(ComplementKind.Quote, next, end, default, default);
        if (token.Is(WordTraits.Complementizer)) return new Complement(ComplementKind.Clause, next + 1, end, default, default);
        if (grammar.IsQuestion(next) && !IsCited(next, close))
        {
            bool told = leads && verb.Class != CueClass.Deny && token.Lower is "wie" or "warum" or "wo";
            return told ? new Complement(ComplementKind.Clause, next, end, default, default) : none;
        }
        if (token.Is(WordTraits.Citing | WordTraits.AsWord) || token.Is(WordTraits.Coordinator) && JoinsAct(next + 1, to)) return none;
        if (IsRelative(next, close, leads) || grammar.IsAdverbialClause(next) && !OpensSaid(close, to)) return close < to
            && scan[close].Kind is TokenKind.Comma or TokenKind.Colon ? AtBound(verb, close, from, to, leads) : none;
        bool said = grammar.HasFinite(next, to) || grammar.HasInfinitive(next, close);
        return said ? new Complement(ComplementKind.Bare, next, end, default, default) : none;
    }

    /// <summary>"(Man könne, sagt X,) die Brücke nicht sperren": in the middle of what was said an article is an article.</summary>
    private bool IsRelative(int next, int close, bool leads) =>
        grammar.IsRelative(next, close) && (leads || !scan[next].Is(WordTraits.Determiner) || !scan[next + 1].Upper);

    /// <summary>"wie der „Merkur“ berichtete": an attribution of its own.</summary>
    private bool IsCited(int from, int to)
    {
        if (scan[from].Lower != "wie") return false;
        for (int i = Math.Max(from + 1, to - 3); i < to; i++)
        {
            if (scan[i].Verb is { Class: CueClass.Say or CueClass.Think }) return true;
        }
        return false;
    }

    /// <summary>"und kündigte … an": the subject goes on to do something else.</summary>
    private bool JoinsAct(int i, int to) => i < to && grammar.IsFinite(i) && !scan[i].Is(WordTraits.Reported);

    /// <summary>"(sagte Kolb,) wenn es regne, werde geschlossen": the clause is the first part of what was said.</summary>
    private bool OpensSaid(int close, int to)
    {
        if (close + 1 >= to || scan[close].Kind != TokenKind.Comma) return false;
        return grammar.IsFinite(close + 1);
    }
}
