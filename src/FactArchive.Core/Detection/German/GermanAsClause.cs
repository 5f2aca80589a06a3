namespace FactArchive.Core.Detection;

/// <summary>"Wie X am Montag bekannt gab, A", "A, wie X der „Nordpost“ sagte, B": the verb stands last, its source behind "wie".</summary>
internal sealed class GermanAsClause(Scanner scan, GermanGrammar grammar, GermanSubject subjects, GermanFindings findings)
{
    /// <returns>False if another reader may try.</returns>
    public bool TryRead(int i, CueVerb verb, int start, int from, int to, out Finding? finding)
    {
        finding = null;
        int end = grammar.SegmentEnd(i, to, from);
        bool last = i + 1 == end || i + 2 == end && scan[i + 1].Is(WordTraits.Auxiliary);
        if (!last || scan[start].Lower != "wie" || verb.Class is not (CueClass.Say or CueClass.Think)) return false;
        if (verb.Particle is { } particle && scan[i - 1].Lower != particle) return false;
        if (i + 1 < end && scan[i + 1].Verb is { } next && HasPart(next, scan[i].Lower)) return false;
        if (start > from && FollowsCue(start)) return true;
        if (subjects.Behind(start, from, to, out SubjectPhrase subject) != SubjectState.Found || subject.Full.To > i) return false;
        TokenRange second = verb.Particle is null ? default : new TokenRange(i, i + 1);
        var complement = new Complement(ComplementKind.None, end, end, default, second);
        finding = start == from ? Leading(i, verb, subject, end, from, to, complement)
            : Around(i, verb, subject, start, end, from, to, complement);
        if (finding is not null && verb.Particle is not null) finding.Split(new TokenRange(i - 1, i + 1), default);
        return true;
    }

    private static bool HasPart(CueVerb verb, string part) => verb.Particle == part || verb.Alternative is { } next && HasPart(next, part);

    /// <summary>"will beobachtet haben, wie …", "schilderte, wie …": the clause is what was told.</summary>
    private bool FollowsCue(int start)
    {
        int before = start - 2;
        return before >= 0 && (scan[before].Verb is { Particle: null } && !scan[before].Upper || scan[before].Lower == "haben");
    }

    private Finding? Leading(int i, CueVerb verb, SubjectPhrase subject, int end, int from, int to, Complement complement)
    {
        if (end + 2 >= to || scan[end].Kind != TokenKind.Comma) return null;
        Finding finding = findings.Shape(FindingShape.Leading, i, verb, subject, new TokenRange(from, end + 1), complement);
        finding.Content = new TokenRange(end + 1, to);
        return finding;
    }

    private Finding? Around(int i, CueVerb verb, SubjectPhrase subject, int start, int end, int from, int to, Complement complement)
    {
        int before = start - 1;
        if (before <= from || scan[before].Kind is not (TokenKind.Comma or TokenKind.Dash)) return null;
        bool goesOn = end + 1 < to && scan[end].Kind is TokenKind.Comma or TokenKind.Dash && !Leaves(end + 1, to, from);
        if (!goesOn && scan.CountWords(from, before) < 2) return null;
        FindingShape shape = goesOn ? FindingShape.Inside : FindingShape.Trailing;
        Finding finding = findings.Shape(shape, i, verb, subject, new TokenRange(before, goesOn ? end + 1 : end), complement);
        finding.Content = new TokenRange(from, before);
        if (goesOn) finding.SecondContent = new TokenRange(end + 1, to);
        return finding;
    }

    /// <summary>What stands behind the clause belongs to it, or is the author's.</summary>
    private bool Leaves(int i, int to, int from) =>
        scan[i].Is(WordTraits.Citing) || scan[i].Is(WordTraits.Coordinator) && scan[i].Lower == "und" && i + 1 < to
            && grammar.IsFinite(i + 1)
        || grammar.IsRelative(i, grammar.SegmentEnd(i, to, from));
}
