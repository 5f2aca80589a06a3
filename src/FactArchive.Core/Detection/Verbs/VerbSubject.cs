namespace FactArchive.Core.Detection;

/// <summary>Finds the subject of one cue verb, wherever the order of words puts it.</summary>
internal sealed class VerbSubject(Scanner scan, SubjectFinder subjects)
{
    private readonly GermanClause _german = new(scan, subjects);
    private readonly ClauseOpening _opening = new(scan);

    public SubjectState FindSubject(int i, CueVerb verb, int from, int to, out SubjectPhrase subject, out bool right)
    {
        right = false;
        bool opens = _opening.OpensClause(i, from);
        if (opens && _opening.CanInvert(i, to))
        {
            if (scan.IsGerman && _german.RelativeBefore(i, from) && subjects.Left(i, from, out subject) == SubjectState.Found)
                return SubjectState.Found;
            SubjectState inverted = FindRight(i, verb, from, to, out subject);
            if (scan.IsSlavic && inverted == SubjectState.Found && ParenthesisSpeaks(i, from, subject, out SubjectPhrase before))
            {
                subject = before;
                return SubjectState.Found;
            }
            if (scan.IsEnglish && inverted == SubjectState.Found && ClosesParenthesis(i, from, to, subject)) inverted = SubjectState.None;
            right = inverted == SubjectState.Found && (!scan.IsEnglish || _opening.EndsSubject(subject.Core.To, to, from));
            if (inverted == SubjectState.Found && !right) inverted = SubjectState.None;
            if (right || inverted == SubjectState.NoSource) return inverted;
        }
        if (scan.IsGerman && _german.PerfectBefore(i, from) is var have and >= 0) return _german.OfPerfect(have, i, from, out subject);
        if (TakesPhrase(verb))
        {
            SubjectState phrase = subjects.LeftPhrase(i, from, out subject);
            if (phrase == SubjectState.Found)
            {
                if (verb.Has(CueTraits.SourceInPhrase))
                    subject = WithoutMedium(subject, scan[i].Lower.StartsWith("her", StringComparison.Ordinal)
                        || scan[i].Lower is "steht" or "stand" || verb.Particle is not null);
                return phrase;
            }
        }
        if (scan.IsGerman && !verb.Has(CueTraits.SourceInPhrase) && _german.OpensWithPhrase(i, from)
            && FindRight(i, verb, from, to, out subject) == SubjectState.Found && !_german.IsDative(subject.Core))
        {
            right = true;
            return SubjectState.Found;
        }
        if (scan.IsGerman && i + 1 < to && scan[i + 1].Lower == "man") return subjects.LeftPhrase(i, from, out subject);
        SubjectState left = subjects.Left(i, from, out subject);
        if (left == SubjectState.Found && scan.IsGerman && _german.IsDative(subject.Core)) left = SubjectState.None;
        if (left == SubjectState.Found || left == SubjectState.NoSource || scan.IsEnglish) return left;
        if (opens) return left;
        SubjectState after = FindRight(i, verb, from, to, out SubjectPhrase follows);
        if (after != SubjectState.Found) return left;
        subject = follows;
        right = true;
        return after;
    }

    /// <summary>"The operator, Lornegrid, says a transformer …": words after the subject go on, so they are content.</summary>
    private bool ClosesParenthesis(int i, int from, int to, SubjectPhrase subject)
    {
        if (i == from || scan[i - 1].Kind != TokenKind.Comma) return false;
        if (subjects.Left(i, from, out SubjectPhrase left) != SubjectState.Found || left.Full.From > from + 1) return false;
        return HasClauseWithin(subject.Core) || subjects.MaySpeak(left) && !HasClauseWithin(left.Core) && !IsAlone(subject.Core.To, to);
    }

    /// <summary>"Гидрогеолог Арон, подписавший её, считает риск …": what follows the verb is its object.</summary>
    private bool ParenthesisSpeaks(int i, int from, SubjectPhrase right, out SubjectPhrase left)
    {
        left = default;
        if (i == from || scan[i - 1].Kind != TokenKind.Comma || subjects.Left(i, from, out left) != SubjectState.Found
            || left.Full.From > from + 3)
        {
            return false;
        }
        int open = left.Core.To;
        if (open + 1 >= i || scan[open].Kind != TokenKind.Comma) return false;
        Token first = scan[open + 1];
        if (scan.NextMark(open + 1, i, from) < i - 1) return false;
        bool relative = first.Is(WordTraits.Relative) || first.Is(WordTraits.Preposition) && scan[open + 2].Is(WordTraits.Relative);
        bool named = scan.IsRole(right.Core.From) || scan.Language.Pronouns.ContainsKey(scan[right.Core.From].Lower)
            || scan.IsNameWord(right.Core.From);
        if (scan[right.Core.From].Kind == TokenKind.Quote && right.Core.To + 1 < scan.Tokens.Count
            && scan[right.Core.To].Kind == TokenKind.Comma && scan[right.Core.To + 1].Is(WordTraits.Complementizer))
        {
            named = false;
        }
        return !named && (relative || SlavicForms.IsParticiple(first.Lower));
    }

    /// <summary>Whether nothing but a mark follows.</summary>
    private bool IsAlone(int i, int to) => i >= to || !scan[i].IsWord && scan[i].Kind != TokenKind.Quote;

    private bool HasClauseWithin(TokenRange core)
    {
        for (int k = core.From + 1; k < core.To; k++)
        {
            if (!scan[k].Upper && scan[k].Kind == TokenKind.Word && (scan.IsFinite(k) || Scanner.IsIrregularPast(scan[k].Lower)))
                return true;
        }
        return false;
    }

    /// <summary>"У МЧС уточнили", "в заяві йдеться": plural and impersonal verbs have their source in a phrase with "in".</summary>
    private bool TakesPhrase(CueVerb verb) =>
        !scan.IsEnglish && verb.Has(CueTraits.SourceInPhrase) || scan.IsSlavic && verb.Has(CueTraits.Plural);

    /// <summary>"у заяві клубу": the club speaks.</summary>
    private SubjectPhrase WithoutMedium(SubjectPhrase subject, bool keep)
    {
        int from = subject.Core.From;
        while (from + 1 < subject.Core.To && !scan[from].Is(WordTraits.Medium) && from < subject.Core.From + 2) from++;
        bool record = scan.IsGerman && scan.IsRecord(from) && !scan[from].Is(WordTraits.Allegation) && keep;
        if (record || !scan[from].Is(WordTraits.Medium) || from + 1 >= subject.Core.To
            || scan[from + 1].Is(WordTraits.Preposition | WordTraits.Citing) || scan[from + 1].Kind == TokenKind.Number)
        {
            return subject;
        }
        return subject with { Core = new TokenRange(from + 1, subject.Core.To) };
    }

    public SubjectState FindRight(int i, CueVerb verb, int from, int to, out SubjectPhrase subject)
    {
        int start = i + 1;
        if (verb.Has(CueTraits.SourceInPhrase))
        {
            while (start < to && scan[start].Is(WordTraits.Adverb)) start++;
            if (start < to && scan[start].Lower == "es") start++;
            if (start < to && scan[start].Is(WordTraits.Preposition)) start++;
            else
            {
                subject = default;
                return SubjectState.None;
            }
            SubjectState state = subjects.Right(start, to, from, out subject);
            if (state == SubjectState.Found)
                subject = WithoutMedium(subject, scan[i].Lower.StartsWith("her", StringComparison.Ordinal) || verb.Particle is not null);
            return state;
        }
        if (scan.IsGerman && start + 1 < to && scan[start].Lower == "es" && scan[start + 1].Upper) start++;
        if (scan.IsSlavic && verb.Particle is not null && start < to && scan[start].Lower == verb.Particle) start++;
        return subjects.Right(start, to, from, out subject);
    }
}
