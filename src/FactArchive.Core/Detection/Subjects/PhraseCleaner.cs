namespace FactArchive.Core.Detection;

/// <summary>Takes conjunctions, adverbials and whole clauses off a phrase that names a source.</summary>
internal sealed class PhraseCleaner(Scanner scan)
{
    public bool IsBareName(TokenRange range)
    {
        for (int i = range.From; i < range.To; i++)
        {
            if (!scan.IsNameWord(i)) return false;
        }
        return !range.IsEmpty;
    }

    public bool EndsOnRole(TokenRange range) => scan.IsRole(range.To - 1);

    /// <summary>The noun phrase of a chunk: without conjunctions, adverbials and clauses before it.</summary>
    public TokenRange Clean(TokenRange chunk)
    {
        int from = SkipOpeners(scan.IsGerman ? AfterPerfect(chunk) : chunk.From, chunk.To);
        from = AfterInnerClause(from, chunk.To);
        from = SkipOpeners(from, chunk.To);
        if (from < chunk.To && scan[from].Is(WordTraits.Preposition)) from = AfterPhrase(from, chunk.To);
        from = SkipOpeners(from, chunk.To);
        int to = chunk.To;
        for (int i = from + 1; i < to; i++)
        {
            if (scan[i].Is(WordTraits.Relative) && !scan[i].Is(WordTraits.Determiner)) to = i;
            if (scan.IsEnglish && scan[i].Lower == "that" && i > from + 1 && i + 1 < to && !scan[i - 1].Is(WordTraits.Preposition)
                && (scan.IsRecord(i - 1) || scan.IsRole(i - 1)) && scan[i - 1].Verb is null)
            {
                to = i;
            }
        }
        TokenRange cut = CutAdverbials(new TokenRange(from, to));
        while (cut.To > cut.From + 1 && !scan.IsEnglish && scan[cut.To - 1].Is(WordTraits.Adverb | WordTraits.Time)
            && !scan[cut.To - 1].Upper)
        {
            cut = cut with { To = cut.To - 1 };
        }
        return cut;
    }

    /// <summary>"Am Abend hatte der Präsident (erklärt)": the subject follows the auxiliary.</summary>
    private int AfterPerfect(TokenRange chunk)
    {
        for (int i = chunk.From; i + 1 < chunk.To; i++)
        {
            if (scan[i].Is(WordTraits.Have)) return i + 1;
        }
        return chunk.From;
    }

    public int SkipOpeners(int from, int to)
    {
        while (from < to && (scan[from].Kind is TokenKind.Other or TokenKind.Stop or TokenKind.Dash
            || scan[from].Is(WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Adverb | WordTraits.AsWord
                | WordTraits.Complementizer)
            && !scan[from].Is(WordTraits.Pronoun | WordTraits.Determiner))) from++;
        return from;
    }

    /// <summary>Past a clause that ended without a comma: "Two men were held and police said".</summary>
    private int AfterInnerClause(int from, int to)
    {
        int start = from;
        bool finite = false;
        bool relative = false;
        bool verbs = false;
        for (int i = from; i < to; i++)
        {
            Token token = scan[i];
            if (token.Is(WordTraits.Relative) && i > from) relative = true;
            if (scan.IsFinite(i) && !relative) finite = true;
            if (token.Verb is not null && !token.Upper && !relative) verbs = true;
            if (scan.IsEnglish && i > from && BeginsBareClause(i, to))
            {
                start = i + 1;
                finite = verbs = relative = false;
                continue;
            }
            bool joins = token.Is(WordTraits.Coordinator) && finite
                || token.Is(WordTraits.Complementizer) && (verbs || !token.Is(WordTraits.Determiner)) && i > from
                || token.Is(WordTraits.Relative) && i > from && scan[i - 1].Is(WordTraits.Preposition)
                    && !(scan.IsGerman && token.Is(WordTraits.Determiner))
                || token.Is(WordTraits.Subordinator) && !relative && !token.Is(WordTraits.Relative | WordTraits.Preposition) && i > from;
            if (!joins || i + 1 >= to) continue;
            start = i + 1;
            finite = false;
            relative = false;
        }
        return start;
    }

    /// <summary>"Teachers say they (warned)": the words after the first cue are a clause with a subject of its own.</summary>
    private bool BeginsBareClause(int i, int to)
    {
        if (i + 1 >= to || scan[i].Verb is not { } verb || scan[i].Upper || verb.Has(CueTraits.Participle) || !verb.Has(CueTraits.Bare))
            return false;
        return scan[i + 1].Is(WordTraits.Pronoun)
            || scan[i + 1].Is(WordTraits.Determiner) && !verb.Has(CueTraits.Noun | CueTraits.Addressee);
    }

    /// <summary>Past a prepositional phrase that opens the clause: "On Thursday | a group".</summary>
    private int AfterPhrase(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            Token token = scan[i], before = scan[i - 1];
            if (before.Is(WordTraits.Preposition | WordTraits.Determiner) || i == from + 1) continue;
            if (scan.IsGerman && before.Upper && token.Lower is "der" or "des" && !before.Is(WordTraits.Time)) continue;
            if (token.Is(WordTraits.Determiner | WordTraits.Pronoun) && !token.Is(WordTraits.Preposition)) return i;
            if (token.Is(WordTraits.Preposition | WordTraits.Time) || token.Kind == TokenKind.Number) continue;
            bool afterTime = before.Is(WordTraits.Time) || before.Kind == TokenKind.Number;
            if (token.Upper && (afterTime || !before.Upper || scan.IsRole(i) && scan.IsEnglish)) return i;
            if (scan.IsRole(i) && (afterTime || !before.Upper && scan.IsEnglish)) return i;
            if (afterTime && token.Kind == TokenKind.Word) return i;
        }
        return to;
    }

    /// <summary>A phrase up to an adverbial of time or place of speech, or to whom it cites.</summary>
    public TokenRange CutAdverbials(TokenRange range)
    {
        for (int i = range.From + 1; i < range.To; i++)
        {
            if (scan.IsGerman && scan[i].Lower is "uns" or "gegenüber") return range with { To = i };
            if (scan[i].Is(WordTraits.Citing)) return range with { To = scan[i - 1].Is(WordTraits.Preposition) ? i - 1 : i };
            if (!scan[i].Is(WordTraits.Preposition)) continue;
            for (int k = i + 1; k < Math.Min(range.To, i + 4); k++)
            {
                if (scan[k].Is(WordTraits.Preposition)) break;
                if (scan[k].Is(WordTraits.Time | WordTraits.Citing) || scan[k].Is(WordTraits.Medium) && !scan.IsEnglish)
                    return range with { To = i };
            }
        }
        return range;
    }
}
