namespace FactArchive.Core.Detection;

/// <summary>Whether an attribution may stand where it does: what must be before it, and whether the content goes on behind it.</summary>
internal sealed class TrailingTest(Scanner scan, RecordTest records)
{
    /// <summary>"A, a move that nobody had predicted": a noun on A with a clause of its own.</summary>
    public bool IsAside(int before, int verb)
    {
        int start = before;
        while (start < verb && scan[start].Kind is TokenKind.Comma or TokenKind.Dash) start++;
        if (start == before || scan[start].Lower is not ("a" or "an" or "the" or "something" or "one" or "which")) return false;
        for (int i = start + 1; i < verb - 1; i++)
        {
            if (scan[i].Lower == "that" && scan[i - 1].Kind == TokenKind.Word && !scan[i - 1].Is(WordTraits.Preposition)
                && (scan[i + 1].Is(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.NoSource) || scan[i + 1].Upper))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"A, the report found": what inquiries come to may follow like a said thing.</summary>
    public bool IsFinding(int i) =>
        scan[i].Lower is "found" or "finds" or "discovered" or "determined" or "established" or "agreed" or "realised"
        or "realized" or "heard" or "speculated";

    /// <summary>"A, свідчать дані моніторингу".</summary>
    public bool ShownAfter(CueVerb verb, SubjectPhrase source) => verb.Class == CueClass.Show && records.IsRecord(source);

    /// <summary>"the stories told about it were not": the verb belongs to a phrase, not to an attribution.</summary>
    public bool TailHasClause(int from, int to, SubjectPhrase source)
    {
        for (int i = from; i < to; i++)
        {
            if (source.Full.Contains(i)) continue;
            if (scan[i].Is(WordTraits.Subordinator | WordTraits.AsWord | WordTraits.Relative | WordTraits.Complementizer)) return false;
            if (scan[i].Is(WordTraits.Auxiliary)) return true;
        }
        return false;
    }

    /// <summary>A mark or a quote must stand between content and attribution.</summary>
    public bool EndsContent(int before, int clause)
    {
        if (before < clause) return scan[before].Kind is TokenKind.Comma or TokenKind.Dash || scan[before - 1].Kind == TokenKind.Quote;
        return scan[before - 1].Kind is TokenKind.Quote or TokenKind.Stop;
    }

    public bool HasComma(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Kind == TokenKind.Comma) return true;
        }
        return false;
    }

    /// <summary>"On Monday, the mayor said." has no content before the comma.</summary>
    public bool IsAdverbial(int from, int to)
    {
        int start = from;
        while (start < to && scan[start].Is(WordTraits.Coordinator | WordTraits.Adverb)) start++;
        if (start >= to) return true;
        bool opens = scan[start].Is(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Time)
            && !scan[start].Is(WordTraits.Determiner);
        return opens && !scan.HasFinite(start + 1, to) && to - start < 8 && scan.IsEnglish;
    }

    /// <summary>Where the content goes on after an attribution in its middle; 0 if it does not.</summary>
    public int SecondStart(int tail, int to, bool quoted)
    {
        int next = tail;
        while (next < to && scan[next].Kind is TokenKind.Comma or TokenKind.Dash) next++;
        if (next == tail || next >= to || scan.CountWords(next, to) < 1) return 0;
        Token token = scan[next];
        if (quoted) return token.Kind == TokenKind.Quote ? next : 0;
        bool relative = token.Is(WordTraits.Relative) && !(scan.IsGerman && token.Is(WordTraits.Determiner));
        if (relative || token.Is(WordTraits.Citing | WordTraits.AsWord)
            || token.Verb is { } verb && (verb.Has(CueTraits.Participle) || !scan.IsEnglish))
        {
            return 0;
        }
        bool goesOn = token.Lower is "although" or "though" or "because" or "unless" or "if" or "whereas" or "even";
        if (token.Is(WordTraits.Subordinator) && !token.Is(WordTraits.Coordinator) && scan.IsEnglish && !goesOn) return 0;
        if (token.Is(WordTraits.Coordinator) && next + 1 < to && scan[next + 1].Verb is not null) return 0;
        return scan.CountWords(next, to) >= (scan.IsEnglish ? 2 : 1) ? next : 0;
    }
}
