namespace FactArchive.Core.Detection;

/// <summary>
/// Reads the attribution around a German cue verb in a main clause: "X sagte, …", "Am Montag sagte X, …", "…, sagte X, …",
/// "X hat gesagt, …". What it does not read is left to <see cref="VerbReader"/>.
/// </summary>
internal sealed class GermanVerbReader(Scanner scan, GermanGrammar grammar, GermanSubject subjects, GermanComplement complements)
{
    /// <summary>Null in other languages.</summary>
    public static GermanVerbReader? For(Scanner scan, SubjectFinder subjects)
    {
        if (!scan.IsGerman) return null;
        var grammar = new GermanGrammar(scan);
        return new GermanVerbReader(scan, grammar, new GermanSubject(scan, subjects, grammar), new GermanComplement(scan, grammar));
    }

    private readonly GermanFindings _findings = new(scan, grammar);
    private readonly GermanFieldReader _fields = new(scan, grammar, subjects, new GermanFindings(scan, grammar));
    private readonly GermanAsClause _asClauses = new(scan, grammar, subjects, new GermanFindings(scan, grammar));
    private readonly RecordTest _records = new(scan);

    /// <returns>False if the verb stands in a construction that is not this reader's.</returns>
    public bool TryRead(int i, CueVerb verb, int from, int to, out Finding? finding)
    {
        finding = null;
        if (verb.Has(CueTraits.SourceInPhrase | CueTraits.AfterBe | CueTraits.Negated)) return false;
        int start = grammar.SegmentStart(i, from), end = grammar.SegmentEnd(i, to, from);
        int opening = subjects.Opening(start, i);
        if (scan[opening].Lower == "wie" && _asClauses.TryRead(i, verb, opening, from, to, out finding)) return true;
        if (scan[opening].Is(WordTraits.AsWord) || scan[opening].Is(WordTraits.Pointer) && opening == i - 1) return false;
        if (opening == i && start > from && scan[i - 1].Is(WordTraits.Coordinator)) return false;
        if (IsVerbFinal(i, opening, end, from)) return true;
        if (IsNegated(i, end)) return !HasNegated(scan[i].Verb);
        if (PerfectOf(opening, i, end) is var have and >= 0) return TryPerfect(i, have, verb, opening, from, to, out finding);
        if (!IsMainVerb(i, opening)) return false;
        if (i + 1 < to && scan[i + 1].Lower == "man" && scan[opening].Is(WordTraits.Preposition)) return false;
        SubjectState state = subjects.Find(i, from, to, out SubjectPhrase subject, out bool right);
        if (state != SubjectState.Found) return state == SubjectState.NoSource;
        if (GermanFieldReader.Takes(verb) && opening == i && i - 2 >= from && scan[i - 2].Kind == TokenKind.Quote) return false;
        if (GermanFieldReader.Takes(verb)) return _fields.TryRead(i, verb, subject, right, from, to, out finding);
        if (verb.Class == CueClass.Show && !_records.IsRecord(subject)) return false;
        int after = right ? subject.Full.To : i + 1;
        if (verb.Class == CueClass.Deny) after = PastAdverbials(after, grammar.SegmentEnd(after, to, from));
        if (verb.Class == CueClass.Deny && after < to && !grammar.IsBound(after, from)) return scan[after].Is(WordTraits.Pointer)
            && (after + 1 == to || grammar.IsBound(after + 1, from));
        int before = ContentEnd(start, i, right, from);
        Complement complement = complements.Read(verb, after, from, to, before < 0);
        if (right && before < 0 && complement.Kind is ComplementKind.None or ComplementKind.Other && subject.Full.To > subject.Core.To)
            complement = complements.Read(verb, subject.Core.To, from, to, true);
        if (complement.Kind == ComplementKind.Other) return false;
        if (right && IsFronted(opening, i, verb) && complement.Kind is ComplementKind.None or ComplementKind.Object) return false;
        finding = before < 0 ? _findings.Leading(i, verb, subject, opening, right, to, complement)
            : _findings.Around(i, verb, subject, before, from, to, complement);
        return finding is not null || Asks(after, to, from);
    }

    /// <summary>"fasst zusammen, was andere meldeten": a question that leaves open what was said.</summary>
    private bool Asks(int after, int to, int from)
    {
        int end = grammar.SegmentEnd(after, to, from);
        return end + 1 < to && scan[end].Kind == TokenKind.Comma && grammar.IsQuestion(end + 1);
    }

    /// <summary>"bestritt am Mittwoch, …": to the comma, if nothing but adverbials stands before it; else no step.</summary>
    private int PastAdverbials(int after, int end)
    {
        int i = after;
        while (i < end && subjects.SkipsTo(i, end) is var next && next > i) i = next;
        return i == end ? end : after;
    }

    /// <summary>"Schon im Oktober hatte das Amt vor einer Lücke gewarnt", "Die Stiftung hat eingestanden, dass …".</summary>
    private bool TryPerfect(int i, int have, CueVerb verb, int opening, int from, int to, out Finding? finding)
    {
        finding = null;
        SubjectState state = subjects.Find(have, from, to, out SubjectPhrase subject, out bool right);
        if (state != SubjectState.Found) return state == SubjectState.NoSource;
        if (verb.Class == CueClass.Show && !_records.IsRecord(subject)) return false;
        Complement complement = complements.Behind(verb, i + 1, from, to);
        if (complement.Kind == ComplementKind.None && right) subject = BeforePhrase(subject, i);
        int field = right ? subject.Core.To : have + 1;
        if (verb.Particle is { } particle && scan[i - 1].Lower != particle) return false;
        if (verb.Particle is not null) complement = complement with { SecondCue = default };
        finding = complement.Kind == ComplementKind.None
            ? _fields.Perfect(i, verb, subject, new TokenRange(field, i), opening)
            : _findings.Leading(i, verb, subject, opening, right, to, complement);
        return finding is not null;
    }

    /// <summary>"hatte das Amt für X | in einem Rundschreiben vor Y gewarnt": the phrases behind the source are not its own.</summary>
    private SubjectPhrase BeforePhrase(SubjectPhrase subject, int participle)
    {
        if (subject.Core.To < participle) return subject;
        for (int k = subject.Core.From + 1; k < subject.Core.To; k++)
        {
            if (!scan[k].Is(WordTraits.Preposition) || scan[k].Lower is "für" or "von" or "vom" or "zur") continue;
            var core = new TokenRange(subject.Core.From, k);
            return new SubjectPhrase(core, default, core);
        }
        return subject;
    }

    /// <summary>The auxiliary of a perfect whose participle closes the clause; -1 if there is none.</summary>
    private int PerfectOf(int opening, int i, int end)
    {
        if (i + 1 < end && !scan[i + 1].Is(WordTraits.Coordinator) || !scan[i].Lower.EndsWith('t')
            && !scan[i].Lower.EndsWith("en", StringComparison.Ordinal)) return -1;
        int have = -1;
        for (int k = opening; k < i; k++)
        {
            if (scan[k].Is(WordTraits.Have) && have < 0) have = k;
            else if (grammar.IsKnownFinite(k)) return -1;
        }
        return have;
    }

    /// <summary>The last word of a subordinate clause: what is told there belongs to another attribution.</summary>
    private bool IsVerbFinal(int i, int opening, int end, int from)
    {
        if (opening >= i) return false;
        bool last = i + 1 == end || i + 2 == end && scan[i + 1].Is(WordTraits.Auxiliary);
        if (!last) return false;
        if (scan[opening].Is(WordTraits.Complementizer | WordTraits.Subordinator) || grammar.IsQuestion(opening)) return true;
        return i + 2 == end && opening > from && grammar.IsRelative(opening, end);
    }

    /// <summary>"schließt nicht aus": a verb that reports only where it is negated.</summary>
    private static bool HasNegated(CueVerb? verb) => verb is not null && (verb.Has(CueTraits.Negated) || HasNegated(verb.Alternative));

    private bool IsNegated(int i, int end)
    {
        for (int k = i + 1; k < Math.Min(end, i + 5); k++)
        {
            if (scan[k].Lower is "nicht" or "nie" or "niemals" && !(k + 1 < end && scan[k + 1].Lower is "nur" or "ohne"
                or "zuletzt")) return true;
        }
        return false;
    }

    /// <summary>"Den Schaden schätzt …", "Mit einem Urteil rechnet …": the content, or part of it, comes first.</summary>
    private bool IsFronted(int opening, int i, CueVerb verb)
    {
        if (opening >= i) return false;
        string first = scan[opening].Lower;
        return first is "den" or "einen" or "für" || first == "mit" && verb is { Class: CueClass.Think } && verb.Has(CueTraits.About);
    }

    /// <summary>Second in its clause, or first where something else fills the first place.</summary>
    private bool IsMainVerb(int i, int opening)
    {
        for (int k = opening; k < i; k++)
        {
            if (grammar.IsKnownFinite(k) || scan[k].Is(WordTraits.Negation)) return false;
        }
        return !(opening < i && opening > 0 && scan[opening - 1].Kind == TokenKind.Comma && grammar.IsRelative(opening, i + 1));
    }

    /// <summary>Where the content before a verb-first attribution ends; -1 if what stands before is no content.</summary>
    private int ContentEnd(int start, int i, bool right, int from)
    {
        if (!right || start < i || start == from) return -1;
        int before = start;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        if (before == from || scan[before - 1].Kind is TokenKind.Colon or TokenKind.Semicolon) return -1;
        return before;
    }
}
