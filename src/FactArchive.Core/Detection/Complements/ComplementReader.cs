namespace FactArchive.Core.Detection;

/// <summary>Reads what follows a cue verb (and its subject, where that comes after the verb).</summary>
internal sealed class ComplementReader(Scanner scan)
{
    private readonly ListenerReader _listener = new(scan);
    private readonly CommaReader _commas = new(scan);
    private readonly WordReader _words = new(scan);
    private readonly ObjectReader _objects = new(scan);

    /// <summary>Longer second parts of a verb are words of their own and stand in the same clause.</summary>
    private const int LongestPrefix = 6;

    public Complement Read(CueVerb verb, int from, int to, int lo, bool record)
    {
        int i = verb.Particle is not null && scan.IsGerman ? from : scan.SkipAdverbs(from, to);
        TokenRange second = default;
        if (verb.Particle is { } particle && !TakeParticle(particle, ref i, to, lo, out second)) return Complement.Other;
        i = scan.SkipAdverbs(i, to);
        if (verb.Class is CueClass.Accuse or CueClass.Label or CueClass.Deny) return _objects.ReadObject(verb, i, to, lo, second);
        TokenRange via = default;
        if (verb.Has(CueTraits.Addressee)) i = _listener.PastApposition(_listener.SkipAddressee(i, to, lo, out via), to);
        if (verb.Has(CueTraits.Infinitive) && i < to && scan[i].Lower == "to")
            return new Complement(ComplementKind.Object, i, i, via, second);
        Complement read = ReadClause(verb, i, to, lo, record);
        return read with { Via = via, SecondCue = read.SecondCue.IsEmpty ? second : read.SecondCue };
    }

    /// <summary>Finds the verb's particle: at once in English, at the end of the clause in German.</summary>
    private bool TakeParticle(string particle, ref int i, int to, int lo, out TokenRange second)
    {
        second = default;
        if (scan.IsEnglish) return TakeWords(particle, ref i, to, out second);
        int limit = scan.IsGerman ? to : Math.Min(to, i + 3);
        for (int k = i; k < limit; k++)
        {
            if (scan[k].Lower == particle)
            {
                second = new TokenRange(k, k + 1);
                if (k == i || scan.IsSlavic) i = k + 1;
                return true;
            }
            if (scan.IsHard(k, lo)
                || scan[k].Kind == TokenKind.Comma
                && (particle.Length > LongestPrefix || k + 1 < to && scan[k + 1].Is(WordTraits.Complementizer)))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"points out", "let it be known": the words stand behind the verb.</summary>
    private bool TakeWords(string words, ref int i, int to, out TokenRange second)
    {
        int k = i;
        second = default;
        foreach (Range word in words.AsSpan().Split(' '))
        {
            if (k >= to || !words.AsSpan()[word].SequenceEqual(scan[k].Lower)) return false;
            k++;
        }
        second = new TokenRange(i, k);
        i = k;
        return true;
    }

    private Complement ReadClause(CueVerb verb, int from, int to, int lo, bool record)
    {
        int i = from;
        bool adverbial = true;
        while (i < to)
        {
            Token token = scan[i];
            if (scan.IsEnglish && verb.Has(CueTraits.QuoteOnly) && ColonAhead(i, to) is var colon and > 0)
                return new Complement(ComplementKind.Colon, colon + 1, i, default, default);
            if (token.Is(WordTraits.Complementizer)
                && !(scan.IsGerman && i == from && !token.Upper && token.Lower is not ("dass" or "daß" or "ob")))
            {
                return new Complement(ComplementKind.Clause, i + 1, i, default, default);
            }
            if (token.Kind == TokenKind.Colon) return new Complement(ComplementKind.Colon, i + 1, i, default, default);
            if (_listener.IsListenerName(i, to))
            {
                i++;
                continue;
            }
            if (token.Kind == TokenKind.Quote && (scan.IsSpeech(i, lo) || adverbial && !scan.IsName(i) || i == from))
                return new Complement(ComplementKind.Quote, i, i, default, default);
            if (token.Kind == TokenKind.Comma) return _commas.AtComma(verb, i, to);
            if (scan.IsHard(i, lo)) return new Complement(ComplementKind.None, i, i, default, default);
            if (scan.IsEnglish && i == from && token.Lower is "it" or "this" or "so" && ColonAhead(i, to) == i + 1)
                return new Complement(ComplementKind.Colon, i + 2, i, default, default);
            if (scan.IsEnglish && i == from && verb.Has(CueTraits.Expects) && verb.Class == CueClass.Think && token.Lower == "to")
                return new Complement(ComplementKind.Object, i, i, default, default);
            if (token.Is(WordTraits.Pointer) && i == from && PointsBack(i, to))
                return new Complement(ComplementKind.Pointer, i, EndOfTail(i, to, lo), default, default);
            if ((i == from || !scan.IsEnglish && verb.Has(CueTraits.About)) && OpensAbout(verb, i, to, record))
                return new Complement(ComplementKind.Object, i + 1, i, default, scan.IsGerman
                    && verb.Particle is null ? new TokenRange(i, i + 1) : default);
            if (scan.IsGerman && i == from && verb.Has(CueTraits.Object) && token.Lower == "bis")
                return new Complement(ComplementKind.Object, i, i, default, default);
            if (scan.IsEnglish && (IsCircumstance(token.Lower) || token.Is(WordTraits.Relative) && i > from))
                return new Complement(ComplementKind.None, i, scan.NextMark(i, to, lo), default, default);
            if (token.Is(WordTraits.Preposition) && !token.Is(WordTraits.Pronoun) || token.Is(WordTraits.Citing))
            {
                i = AfterPhrase(i, to, lo);
                continue;
            }
            if (record && i == from && token.Kind == TokenKind.Number && verb.Has(CueTraits.RecordObject | CueTraits.Object))
                return new Complement(ComplementKind.Object, i, i, default, default);
            if (token.Is(WordTraits.Adverb | WordTraits.Time) || token.Kind is TokenKind.Number or TokenKind.Bracket or TokenKind.Other)
            {
                if (token.Kind != TokenKind.Number || !StartsContent(i, to)) { i++; continue; }
            }
            if (scan.IsEnglish && TimePhraseEnd(i, to) is var past and > 0)
            {
                i = past;
                continue;
            }
            return _words.AtWord(verb, i, from, to, lo, record);
        }
        return new Complement(ComplementKind.None, to, to, default, default);
    }

    /// <summary>"warned of floods", "заявило о 23 нарушениях", "свідчать про падіння": content after a preposition.</summary>
    private bool OpensAbout(CueVerb verb, int i, int to, bool record)
    {
        if (i + 1 >= to || scan[i + 1].Is(WordTraits.Pointer) || scan[i + 1].Lower is "те" or "то" or "том" or "тому" or "це") return false;
        if (verb.Has(CueTraits.Warns)) return scan[i].Is(WordTraits.OfWarning);
        if (record && scan.IsSlavic && verb.Has(CueTraits.RecordObject)) return scan[i].Is(WordTraits.OfWarning) || scan[i].Lower == "на";
        if (scan.IsEnglish && scan[i].Lower != "of") return false;
        if (verb.Has(CueTraits.About) && scan.IsGerman)
            return verb.Particle == "aus" ? scan[i].Lower is "von" or "vom" : verb.Class == CueClass.Think ? scan[i].Lower == "mit"
                : scan[i].Lower is "von" or "vom";
        if (verb.Has(CueTraits.About) && verb.Class == CueClass.Think) return scan[i].Lower == "на";
        return verb.Has(CueTraits.About) && scan[i].Is(WordTraits.OfWarning) && scan.CountWords(i + 1, to) >= 2;
    }

    /// <summary>"bristled at the suggestion: “…”": the colon before a quotation; 0 if a mark stands before it.</summary>
    private int ColonAhead(int i, int to)
    {
        for (; i + 1 < to; i++)
        {
            if (scan[i].Kind == TokenKind.Colon) return scan[i + 1].Kind == TokenKind.Quote ? i : 0;
            if (!scan[i].IsWord && !scan.IsNameWord(i)) return 0;
        }
        return 0;
    }

    /// <summary>"two days later", "the next morning" before a mark or the end; 0 if it is none.</summary>
    private int TimePhraseEnd(int i, int to)
    {
        bool time = false;
        int k = i;
        for (; k < Math.Min(to, i + 6) && scan[k].IsWord; k++)
        {
            if (scan[k].Is(WordTraits.Time) || scan[k].Lower == "ago") time = true;
            else if (scan[k].Kind != TokenKind.Number && !scan[k].Is(WordTraits.Determiner | WordTraits.Adverb)
                && scan[k].Lower is not ("following" or "next" or "same" or "past" or "couple" or "of" or "after" or "before" or "few"))
            {
                return 0;
            }
        }
        return time && (k >= to || scan[k].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon) ? k : 0;
    }

    /// <summary>"when asked", "as she left": a clause that tells when it was said.</summary>
    private static bool IsCircumstance(string word) =>
        word is "when" or "while" or "as" or "after" or "before" or "because" or "since" or "although" or "though" or "once";

    private bool StartsContent(int i, int to) =>
        i + 1 < to && scan[i + 1].Kind == TokenKind.Word
        && (!scan[i + 1].Is(WordTraits.Time | WordTraits.Preposition) || scan[i + 1].Lower == "of") && scan.HasAnyFinite(i + 1, to);

    private bool PointsBack(int i, int to)
    {
        for (int k = i + 1; scan.IsGerman && k + 1 < Math.Min(to, i + 8); k++)
        {
            if (scan[k].Kind == TokenKind.Comma && (scan[k + 1].Is(WordTraits.Complementizer) || scan[k + 1].Kind == TokenKind.Quote))
                return false;
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
            if (IsCircumstance(token.Lower)) return i;
            if (token.Is(WordTraits.Relative)) return i;
            if (token.Lower.EndsWith("ed", StringComparison.Ordinal) && !token.Upper && before.Is(WordTraits.Medium) && i + 1 < to
                && scan[i + 1].Is(WordTraits.Preposition))
            {
                continue;
            }
            if (token.Is(WordTraits.Determiner | WordTraits.Pronoun) || token.Lower is "i" or "we" or "you" or "there") return i;
            bool timeBefore = before.Is(WordTraits.Time) || before.Kind == TokenKind.Number;
            if (timeBefore && !token.Is(WordTraits.Time) && token.Kind == TokenKind.Word) return i;
            if (before.Is(WordTraits.Medium) && !before.Upper && token.Kind == TokenKind.Word
                && !token.Is(WordTraits.Medium | WordTraits.Time | WordTraits.Adverb) && scan.HasFinite(i, to))
            {
                return i;
            }
            if (token.Upper && !before.Upper && !before.Is(WordTraits.NameLink) && !token.Is(WordTraits.Time)) return i;
        }
        return to;
    }
}
