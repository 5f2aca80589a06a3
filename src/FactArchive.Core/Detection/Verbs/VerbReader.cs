namespace FactArchive.Core.Detection;

/// <summary>Reads the attribution around one cue verb.</summary>
internal sealed class VerbReader(Scanner scan, SubjectFinder subjects, ComplementReader complements, RecordTest records)
{
    private readonly GermanClause _german = new(scan, subjects);
    private readonly VerbSubject _subject = new(scan, subjects);
    private readonly FindingBuilder _builder = new(scan, subjects, records);
    private readonly PassiveReader _passives = new(scan, subjects, complements, records);
    private readonly PointerVerb _pointers = new(scan, subjects, complements, records);
    private readonly ParticipleReader _participles = new(scan, subjects, complements, records);
    private readonly GermanVerbReader? _mainClause = GermanVerbReader.For(scan, subjects);

    public Finding? Read(int i, int from, int to)
    {
        for (CueVerb? verb = scan[i].Verb; verb is not null && _mainClause is not null; verb = verb.Alternative)
        {
            if (verb.Particle is not null && _mainClause.TryRead(i, verb, from, to, out Finding? read)) return read;
        }
        for (CueVerb? verb = scan[i].Verb; verb is not null && _mainClause is not null; verb = verb.Alternative)
        {
            if (verb.Particle is null && _mainClause.TryRead(i, verb, from, to, out Finding? read)) return read;
        }
        for (CueVerb? verb = scan[i].Verb; verb is not null && scan.IsSlavic; verb = verb.Alternative)
        {
            if (verb.Particle is not null && Read(i, verb, from, to) is { } phrase) return phrase;
        }
        for (CueVerb? verb = scan[i].Verb; verb is not null; verb = verb.Alternative)
        {
            if (Read(i, verb, from, to) is { } finding) return finding;
        }
        return null;
    }

    private Finding? Read(int i, CueVerb verb, int from, int to)
    {
        if (verb.Has(CueTraits.Participle)) return _participles.ReadParticiple(i, verb, from, to);
        if (_pointers.PointerBefore(i, from) is { } pointer) return _pointers.ReadPointer(i, verb, pointer, from, to);
        if (_passives.AsPassive(i, verb, from, to) is { } passive) return passive;
        if (scan.IsGerman && verb.Has(CueTraits.Past) && _german.PerfectBefore(i, from) < 0
            && !scan[i].Lower.EndsWith("te", StringComparison.Ordinal) && _german.OnlyParticiple(i, from))
        {
            return null;
        }
        if (scan.IsGerman && _passives.Passive(i, verb, from, to, out Finding? passive2)) return passive2;
        bool impersonal = scan.IsGerman && scan[i].Lower is not ("steht" or "stand" or "ergibt" or "ergab" or "ergeben" or "verlautet"
            or "verlautete")
            && verb.Has(CueTraits.SourceInPhrase) && verb.Particle is null && !scan[i].Lower.StartsWith("her", StringComparison.Ordinal);
        if (impersonal && (i + 1 >= to || scan[i + 1].Lower != "es")) return null;
        SubjectState state = _subject.FindSubject(i, verb, from, to, out SubjectPhrase subject, out bool right);
        if (state == SubjectState.None && SpeaksAgain(i, verb, from, to))
            return new Finding { Shape = FindingShape.Leading, Verb = verb, Cue = new TokenRange(i, i + 1), Shared = true,
                Clause = new TokenRange(i, i + 2), Content =
                new TokenRange(SaidAgain(i), to), Doubtful = true };
        if (state is SubjectState.None or SubjectState.NoSource) return null;
        bool record = state == SubjectState.Found
            && (records.IsRecord(subject)
            || verb.Has(CueTraits.SourceInPhrase) && verb.Has(CueTraits.RecordObject) && verb.Class == CueClass.Say);
        bool testifies = scan.IsSlavic && verb.Class == CueClass.Show && state == SubjectState.Found && HasPersonRole(subject.Core)
            && ThatFollows(i, to);
        bool counts = scan.IsEnglish && verb.Class == CueClass.Show && !record && state == SubjectState.Found && !right
            && HasNumber(i + 1, scan.NextMark(i + 1, to, from)) && IsCount(scan[i].Lower) && IsBody(subject.Core);
        if (verb.Class == CueClass.Show && !record && !testifies && !counts) return null;
        record |= counts;
        if (scan.IsEnglish && state == SubjectState.Found && !record && IsEvidential(scan[i].Lower) && !subjects.MaySpeak(subject))
            return null;
        int after = right ? subject.Full.To : impersonal ? i + 2 : i + 1;
        bool early = scan.IsSlavic && right && verb.Particle is not null && i + 1 < to && scan[i + 1].Lower == verb.Particle;
        Complement complement = early
            ? complements.Read(verb with { Particle = null }, after, to, from, record) with { SecondCue = new TokenRange(i + 1, i + 2) }
            : complements.Read(verb, after, to, from, record);
        if (right && complement.Kind == ComplementKind.Other) complement = complements.Read(verb, subject.Core.To, to, from, record);
        if (scan.IsEnglish && verb.Has(CueTraits.QuoteOnly) && complement.Kind == ComplementKind.Clause) return null;
        if (verb.Has(CueTraits.Voices) && !record && complement.SecondCue.IsEmpty) return null;
        if (scan.IsEnglish && scan[i].Lower is "give" or "gives" or "gave" && record
            && (complement.Kind != ComplementKind.Object || !HasNumber(complement.Start, to)))
        {
            return null;
        }
        if (impersonal) complement = complement with { SecondCue = new TokenRange(i + 1, i + 2) };
        return _builder.Build(i, verb, from, to, state, subject, right, complement);
    }

    /// <summary>"Пояснив, що …": a past verb opens the sentence, and a clause follows at once.</summary>
    private bool SpeaksAgain(int i, CueVerb verb, int from, int to)
    {
        if (!scan.IsSlavic || i != from || !verb.Has(CueTraits.Masculine | CueTraits.Feminine)
            || verb.Class is not (CueClass.Say or CueClass.Think) || i + 4 > to)
        {
            return false;
        }
        int mark = scan[i + 1].Is(WordTraits.Adverb) ? i + 2 : i + 1;
        return scan[mark].Kind == TokenKind.Colon || scan[mark].Kind == TokenKind.Comma && scan[mark + 1].Is(WordTraits.Complementizer);
    }

    /// <summary>"показал на допросе, что": the clause follows at once or behind one phrase.</summary>
    private bool ThatFollows(int i, int to)
    {
        for (int k = i + 1; k + 1 < Math.Min(to, i + 6); k++)
        {
            if (scan[k].Kind == TokenKind.Comma) return scan[k + 1].Is(WordTraits.Complementizer);
            if (k == i + 1 && !scan[k].Is(WordTraits.Preposition | WordTraits.Adverb)) return false;
        }
        return false;
    }

    private int SaidAgain(int i)
    {
        int mark = scan[i + 1].Is(WordTraits.Adverb) ? i + 2 : i + 1;
        return scan[mark].Kind == TokenKind.Colon ? mark + 1 : mark + 2;
    }

    private bool HasPersonRole(TokenRange core)
    {
        for (int i = core.From; i < core.To; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun) && noun.Person) return true;
        }
        return false;
    }

    /// <summary>What offices and networks do with what they are told: "recorded 14 crossings".</summary>
    private static bool IsCount(string word) =>
        word.StartsWith("record", StringComparison.Ordinal) || word.StartsWith("list", StringComparison.Ordinal)
        || word.StartsWith("count", StringComparison.Ordinal) || word.StartsWith("document", StringComparison.Ordinal)
        || word.StartsWith("logg", StringComparison.Ordinal) || word.StartsWith("tall", StringComparison.Ordinal)
        || word.StartsWith("register", StringComparison.Ordinal);

    private bool IsBody(TokenRange core)
    {
        for (int i = core.From; i < core.To; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun)) return !noun.Person;
        }
        return false;
    }

    private bool HasNumber(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Kind == TokenKind.Number) return true;
        }
        return false;
    }

    /// <summary>What events do as well as people: "the increase indicates".</summary>
    private static bool IsEvidential(string word) =>
        word.StartsWith("indicat", StringComparison.Ordinal) || word.StartsWith("suggest", StringComparison.Ordinal)
            || word.StartsWith("signal", StringComparison.Ordinal) || word.StartsWith("impl", StringComparison.Ordinal)
        || word.StartsWith("confirm", StringComparison.Ordinal) || word.StartsWith("reveal", StringComparison.Ordinal)
            || word.StartsWith("underscor", StringComparison.Ordinal) || word.StartsWith("underlin", StringComparison.Ordinal);

    /// <summary>The phrase before the first finite verb of the sentence.</summary>
    public SubjectPhrase? MainSubject(int limit, int from) => _participles.MainSubject(limit, from);
}
