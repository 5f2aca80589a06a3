using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Makes findings of what the German readers saw.</summary>
internal sealed class GermanFindings(Scanner scan, GermanGrammar grammar)
{
    public Finding? Leading(int i, CueVerb verb, SubjectPhrase subject, int opening, bool right, int to, Complement complement)
    {
        if (complement.Kind == ComplementKind.None) return null;
        if (verb.Has(CueTraits.QuoteOnly) && complement.Kind is not (ComplementKind.Quote or ComplementKind.Colon)) return null;
        if (complement.Kind == ComplementKind.Colon
            && complement.Start >= to) return Shape(FindingShape.PointAhead, i, verb, subject, new TokenRange(opening, to), complement);
        int clause = right ? Math.Min(opening, i) : Math.Min(opening, subject.Full.From);
        Finding finding = Shape(FindingShape.Leading, i, verb, subject, new TokenRange(clause, complement.Start), complement);
        finding.Content = new TokenRange(complement.Start, ObjectEnd(complement, to));
        finding.Doubtful = complement.Kind == ComplementKind.Object;
        return finding;
    }

    /// <summary>The second part of the verb closes its object.</summary>
    private static int ObjectEnd(Complement complement, int to) => complement.SecondCue.From > complement.Start
        ? complement.SecondCue.From : to;

    /// <summary>"A, sagte X" and "A, sagte X, B".</summary>
    public Finding? Around(int i, CueVerb verb, SubjectPhrase subject, int before, int from, int to, Complement complement)
    {
        bool quoted = scan[before - 1].Kind == TokenKind.Quote;
        if (verb.Has(CueTraits.QuoteOnly) && !quoted || scan[from].Lower == "wie") return null;
        if (verb.Class == CueClass.Deny && !scan[from].Is(WordTraits.Complementizer)) return null;
        if (!quoted && FollowsClause(from, before, complement)) return Leading(i, verb, subject, i, true, to, complement);
        int second = GoesOn(complement, quoted, to);
        if (!quoted && second == 0 && (scan.CountWords(from, before) < 2 || !HasMainClause(from, before))) return null;
        bool inside = second > 0;
        Finding finding = Shape(inside ? FindingShape.Inside : FindingShape.Trailing, i, verb, subject, new TokenRange(before, inside
            ? second : complement.Tail), complement);
        finding.Content = new TokenRange(from, before);
        if (inside) finding.SecondContent = new TokenRange(second, to);
        return finding;
    }

    /// <summary>"Als er ging, sagte X, …", "Auf die Frage, ob …, antwortete X: …": what stands first is no content.</summary>
    private bool FollowsClause(int from, int before, Complement complement)
    {
        if (complement.Kind is not (ComplementKind.Clause or ComplementKind.Bare or ComplementKind.Colon
            or ComplementKind.Quote)) return false;
        bool said = complement.Kind == ComplementKind.Bare && grammar.IsFinite(complement.Start);
        if (said) return false;
        if (complement.Kind == ComplementKind.Clause && scan[complement.Start - 1].Is(WordTraits.Complementizer)
            && HasMainClause(from, before)) return true;
        return !HasMainClause(from, before);
    }

    /// <summary>Whether a segment of the range is a main clause: a finite verb, and no subordinate opening.</summary>
    private bool HasMainClause(int from, int to)
    {
        for (int start = from; start < to;)
        {
            int end = grammar.SegmentEnd(start, to, from);
            bool subordinate = start < end && (scan[start].Is(WordTraits.Complementizer) || grammar.IsAdverbialClause(start)
                || start > from && grammar.IsRelative(start, end));
            if (!subordinate && grammar.HasFinite(start, end)) return true;
            start = end + 1;
        }
        return false;
    }

    private int GoesOn(Complement complement, bool quoted, int to) => complement.Kind switch
    {
        ComplementKind.Quote => complement.Start,
        ComplementKind.Bare or ComplementKind.Clause => quoted ? 0 : complement.Kind == ComplementKind.Clause
            && scan[complement.Start - 1].Is(WordTraits.Complementizer) ? complement.Start - 1 : complement.Start,
        ComplementKind.None when complement.Tail + 2 < to && scan[complement.Tail].Kind is TokenKind.Comma or TokenKind.Dash && !quoted
            && IsRest(complement.Tail + 1, to) => complement.Tail + 1,
        _ => 0,
    };

    /// <summary>"(Die Stadt, sagte Kolb,) trotz der Flut": words without a verb that belong to what was said.</summary>
    private bool IsRest(int i, int to)
    {
        Token token = scan[i];
        return !token.Is(WordTraits.AsWord | WordTraits.Citing | WordTraits.Coordinator | WordTraits.Subordinator)
            && scan.CountWords(i, to) >= 2;
    }

    public Finding Shape(FindingShape shape, int i, CueVerb verb, SubjectPhrase subject, TokenRange clause, Complement complement)
    {
        TokenRange second = complement.SecondCue;
        bool joined = !second.IsEmpty && second.From > i && OnlySmall(i + 1, second.From);
        bool reflexive = second.IsEmpty && i + 1 < scan.Tokens.Count && scan[i + 1].Lower == "sich";
        return new Finding
        {
            Shape = shape,
            Verb = verb,
            Cue = new TokenRange(i, joined ? second.To : reflexive ? i + 2 : i + 1),
            SecondCue = joined ? default : second,
            Subject = subject,
            Clause = clause,
            Polarity = verb.Class == CueClass.Deny ? Polarity.Denies : Polarity.Asserts,
        };
    }

    private bool OnlySmall(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (!scan[k].Is(WordTraits.Pointer) && scan[k].Lower is not ("zu" or "dem" or "darauf")) return false;
        }
        return true;
    }
}
