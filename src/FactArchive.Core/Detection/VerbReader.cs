using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Reads the attribution around one cue verb.</summary>
internal sealed class VerbReader(Scanner scan, SubjectFinder subjects, ComplementReader complements, RecordTest records, GermanVerbReader? german = null)
{
    public Finding? Read(int i, int from, int to)
    {
        for (CueVerb? verb = scan[i].Verb; verb is not null && german is not null; verb = verb.Alternative)
        {
            if (german.TryRead(i, verb, from, to, out Finding? read)) return read;
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
        if (verb.Has(CueTraits.Participle)) return ReadParticiple(i, verb, from, to);
        if (PointerBefore(i, from) is { } pointer) return ReadPointer(i, verb, pointer, from, to);
        if (AsPassive(i, verb, from, to) is { } passive) return passive;
        if (scan.IsGerman && verb.Has(CueTraits.Past) && PerfectBefore(i, from) < 0 && !scan[i].Lower.EndsWith("te", StringComparison.Ordinal) && OnlyParticiple(i, from)) return null;
        if (scan.IsGerman && Passive(i, verb, from, to, out Finding? passive2)) return passive2;
        bool impersonal = scan.IsGerman && scan[i].Lower is not ("steht" or "stand" or "ergibt" or "ergab" or "ergeben") && verb.Has(CueTraits.SourceInPhrase) && verb.Particle is null && !scan[i].Lower.StartsWith("her", StringComparison.Ordinal);
        if (impersonal && (i + 1 >= to || scan[i + 1].Lower != "es")) return null;
        SubjectState state = FindSubject(i, verb, from, to, out SubjectPhrase subject, out bool right);
        if (state == SubjectState.None && SpeaksAgain(i, verb, from, to)) return new Finding { Shape = FindingShape.Leading, Verb = verb, Cue = new TokenRange(i, i + 1), Shared = true, Clause = new TokenRange(i, i + 2), Content = new TokenRange(scan[i + 1].Kind == TokenKind.Colon ? i + 2 : i + 3, to), Doubtful = true };
        if (state is SubjectState.None or SubjectState.NoSource) return null;
        bool record = state == SubjectState.Found && (records.IsRecord(subject) || verb.Has(CueTraits.SourceInPhrase) && verb.Has(CueTraits.RecordObject) && verb.Class == CueClass.Say);
        bool testifies = scan.IsSlavic && verb.Class == CueClass.Show && state == SubjectState.Found && HasPersonRole(subject.Core) && i + 2 < to && scan[i + 1].Kind == TokenKind.Comma && scan[i + 2].Is(WordTraits.Complementizer);
        if (verb.Class == CueClass.Show && !record && !testifies) return null;
        if (scan.IsEnglish && state == SubjectState.Found && !record && IsEvidential(scan[i].Lower) && !subjects.MaySpeak(subject)) return null;
        int after = right ? subject.Full.To : impersonal ? i + 2 : i + 1;
        bool early = scan.IsSlavic && right && verb.Particle is not null && i + 1 < to && scan[i + 1].Lower == verb.Particle;
        Complement complement = early ? complements.Read(verb with { Particle = null }, after, to, from, record) with { SecondCue = new TokenRange(i + 1, i + 2) } : complements.Read(verb, after, to, from, record);
        if (right && complement.Kind == ComplementKind.Other) complement = complements.Read(verb, subject.Core.To, to, from, record);
        if (scan.IsEnglish && verb.Has(CueTraits.QuoteOnly) && complement.Kind == ComplementKind.Clause) return null;
        if (verb.Has(CueTraits.Voices) && !record && complement.SecondCue.IsEmpty) return null;
        if (scan.IsEnglish && scan[i].Lower is "give" or "gives" or "gave" && record && (complement.Kind != ComplementKind.Object || !HasNumber(complement.Start, to))) return null;
        if (impersonal) complement = complement with { SecondCue = new TokenRange(i + 1, i + 2) };
        return Build(i, verb, from, to, state, subject, right, complement);
    }

    /// <summary>"Пояснив, що …": a past verb opens the sentence, and a clause follows at once.</summary>
    private bool SpeaksAgain(int i, CueVerb verb, int from, int to)
    {
        if (!scan.IsSlavic || i != from || !verb.Has(CueTraits.Masculine | CueTraits.Feminine) || verb.Class is not (CueClass.Say or CueClass.Think) || i + 4 > to) return false;
        return scan[i + 1].Kind == TokenKind.Colon || scan[i + 1].Kind == TokenKind.Comma && scan[i + 2].Is(WordTraits.Complementizer);
    }

    private bool HasPersonRole(TokenRange core)
    {
        for (int i = core.From; i < core.To; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun) && noun.Person) return true;
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
        word.StartsWith("indicat", StringComparison.Ordinal) || word.StartsWith("suggest", StringComparison.Ordinal) || word.StartsWith("signal", StringComparison.Ordinal) || word.StartsWith("impl", StringComparison.Ordinal)
        || word.StartsWith("confirm", StringComparison.Ordinal) || word.StartsWith("reveal", StringComparison.Ordinal) || word.StartsWith("underscor", StringComparison.Ordinal) || word.StartsWith("underlin", StringComparison.Ordinal);

    private SubjectState FindSubject(int i, CueVerb verb, int from, int to, out SubjectPhrase subject, out bool right)
    {
        right = false;
        bool opens = OpensClause(i, from);
        if (opens && CanInvert(i, to))
        {
            if (scan.IsGerman && RelativeBefore(i, from) && subjects.Left(i, from, out subject) == SubjectState.Found) return SubjectState.Found;
            SubjectState inverted = FindRight(i, verb, from, to, out subject);
            if (scan.IsSlavic && inverted == SubjectState.Found && ParenthesisSpeaks(i, from, subject, out SubjectPhrase before))
            {
                subject = before;
                return SubjectState.Found;
            }
            if (scan.IsEnglish && inverted == SubjectState.Found && ClosesParenthesis(i, from, subject)) inverted = SubjectState.None;
            right = inverted == SubjectState.Found && (!scan.IsEnglish || EndsSubject(subject.Core.To, to, from));
            if (inverted == SubjectState.Found && !right) inverted = SubjectState.None;
            if (right || inverted == SubjectState.NoSource) return inverted;
        }
        if (scan.IsGerman && PerfectBefore(i, from) is var have and >= 0) return OfPerfect(have, i, from, out subject);
        if (TakesPhrase(verb))
        {
            SubjectState phrase = subjects.LeftPhrase(i, from, out subject);
            if (phrase == SubjectState.Found)
            {
                if (verb.Has(CueTraits.SourceInPhrase)) subject = WithoutMedium(subject, scan[i].Lower.StartsWith("her", StringComparison.Ordinal) || scan[i].Lower is "steht" or "stand" || verb.Particle is not null);
                return phrase;
            }
        }
        if (scan.IsGerman && !verb.Has(CueTraits.SourceInPhrase) && OpensWithPhrase(i, from) && FindRight(i, verb, from, to, out subject) == SubjectState.Found && !IsDative(subject.Core))
        {
            right = true;
            return SubjectState.Found;
        }
        if (scan.IsGerman && i + 1 < to && scan[i + 1].Lower == "man") return subjects.LeftPhrase(i, from, out subject);
        SubjectState left = subjects.Left(i, from, out subject);
        if (left == SubjectState.Found && scan.IsGerman && IsDative(subject.Core)) left = SubjectState.None;
        if (left == SubjectState.Found || left == SubjectState.NoSource || scan.IsEnglish) return left;
        if (opens) return left;
        SubjectState after = FindRight(i, verb, from, to, out SubjectPhrase follows);
        if (after != SubjectState.Found) return left;
        subject = follows;
        right = true;
        return after;
    }

    /// <summary>The auxiliary of a German perfect in the same clause: "hatte in der vergangenen Woche moniert"; -1 if there is none.</summary>
    private int PerfectBefore(int i, int from)
    {
        if (!scan[i].Lower.EndsWith('t') && !scan[i].Lower.EndsWith("en", StringComparison.Ordinal)) return -1;
        for (int k = i - 1; k >= from && scan[k].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote; k--)
        {
            if (scan[k].Is(WordTraits.Have)) return k;
        }
        return -1;
    }

    /// <summary>"In Beiträgen wird behauptet, …": a passive tells its source in the phrase that opens it, or not at all.</summary>
    private bool Passive(int i, CueVerb verb, int from, int to, out Finding? finding)
    {
        finding = null;
        int k = i - 1;
        while (k >= from && scan[k].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote && !IsWerden(k)) k--;
        if (k < from || !IsWerden(k) || !scan[i].Lower.EndsWith('t') && !scan[i].Lower.EndsWith("en", StringComparison.Ordinal)) return false;
        int start = k;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote) start--;
        if (scan[start].Lower is not ("in" or "im" or "auf") || subjects.Right(start + 1, k, from, out SubjectPhrase subject) != SubjectState.Found) return true;
        Complement complement = complements.Read(verb, i + 1, to, from, false);
        if (records.IsRecord(subject) && complement.Kind is ComplementKind.Clause or ComplementKind.Bare or ComplementKind.Colon) finding = Leading(i, verb, subject, start, from, to, complement);
        if (finding is not null) finding.Doubtful = true;
        return true;
    }

    private bool IsWerden(int i) => scan[i].Lower is "wird" or "wurde" or "werden" or "wurden" && scan[i].Kind == TokenKind.Word;

    /// <summary>"(dass er) gewusst (habe)": a participle is a cue with its auxiliary before it, or after "wie".</summary>
    private bool OnlyParticiple(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Kind != TokenKind.Comma) k--;
        return !scan[k].Is(WordTraits.AsWord) || i == k + 1;
    }

    /// <summary>The subject stands before the auxiliary, or right after it where something else opens the sentence.</summary>
    private SubjectState OfPerfect(int have, int verb, int from, out SubjectPhrase subject)
    {
        SubjectState left = subjects.Left(have, from, out subject);
        if (left == SubjectState.Found && !IsDative(subject.Core)) return left;
        return left == SubjectState.NoSource || scan[have + 1].Is(WordTraits.Preposition) ? SubjectState.None : subjects.Right(have + 1, verb, from, out subject);
    }

    /// <summary>"Am Löschfahrzeug der Feuerwehr schätzt die Polizei": after a phrase the verb goes before its subject.</summary>
    private bool OpensWithPhrase(int i, int from)
    {
        int start = i;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number) start--;
        return start < i && scan[start].Is(WordTraits.Preposition) && !scan[start].Is(WordTraits.AsWord) && !scan.HasFinite(start, i) && scan[start].Upper;
    }

    /// <summary>"Dem Sender sagte er": no nominative, so no subject.</summary>
    private bool IsDative(TokenRange core) => scan[core.From].Lower is "dem" or "den" or "einem" or "einen" or "diesem" or "diesen" or "ihrem" or "seinem" or "ihren" or "seinen" or "keinen" or "keinem";

    /// <summary>"The operator, Lornegrid, says a transformer …": words after the subject go on, so they are content.</summary>
    private bool ClosesParenthesis(int i, int from, SubjectPhrase subject)
    {
        if (i == from || scan[i - 1].Kind != TokenKind.Comma) return false;
        if (subjects.Left(i, from, out SubjectPhrase left) != SubjectState.Found || left.Full.From > from) return false;
        return HasClauseWithin(subject.Core);
    }

    /// <summary>"Ein Offizier, der nicht genannt werden wollte, sagte": the comma before the verb closes a relative clause on the subject.</summary>
    private bool RelativeBefore(int i, int from)
    {
        if (i - 2 <= from || scan[i - 1].Kind != TokenKind.Comma) return false;
        int comma = i - 2;
        while (comma > from && scan[comma].Kind != TokenKind.Comma) comma--;
        if (comma <= from || scan.HasFinite(from, comma)) return false;
        int first = scan[comma + 1].Is(WordTraits.Preposition) ? comma + 2 : comma + 1;
        return scan[first].Is(WordTraits.Relative) && scan.HasFinite(first + 1, i - 1);
    }

    /// <summary>"Гидрогеолог Арон, подписавший её, считает риск …": what follows the verb is its object.</summary>
    private bool ParenthesisSpeaks(int i, int from, SubjectPhrase right, out SubjectPhrase left)
    {
        left = default;
        if (i == from || scan[i - 1].Kind != TokenKind.Comma || subjects.Left(i, from, out left) != SubjectState.Found || left.Full.From > from + 3) return false;
        int open = left.Core.To;
        if (open + 1 >= i || scan[open].Kind != TokenKind.Comma) return false;
        Token first = scan[open + 1];
        if (scan.NextMark(open + 1, i, from) < i - 1) return false;
        bool relative = first.Is(WordTraits.Relative) || first.Is(WordTraits.Preposition) && scan[open + 2].Is(WordTraits.Relative);
        bool named = scan.IsRole(right.Core.From) || scan.Language.Pronouns.ContainsKey(scan[right.Core.From].Lower) || scan.IsNameWord(right.Core.From);
        if (scan[right.Core.From].Kind == TokenKind.Quote && right.Core.To + 1 < scan.Tokens.Count && scan[right.Core.To].Kind == TokenKind.Comma && scan[right.Core.To + 1].Is(WordTraits.Complementizer)) named = false;
        return !named && (relative || SlavicForms.IsParticiple(first.Lower));
    }

    private bool HasClauseWithin(TokenRange core)
    {
        for (int k = core.From + 1; k < core.To; k++)
        {
            if (!scan[k].Upper && scan[k].Kind == TokenKind.Word && (scan.IsFinite(k) || Scanner.IsIrregularPast(scan[k].Lower))) return true;
        }
        return false;
    }

    /// <summary>A subject after its verb is followed by a mark or an adverbial; "said the dam had" begins a clause.</summary>
    private bool EndsSubject(int i, int to, int lo)
    {
        if (i >= to) return true;
        Token next = scan[i];
        return next.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Bracket || scan.IsHard(i, lo) || next.Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Relative | WordTraits.Citing | WordTraits.Complementizer | WordTraits.Coordinator | WordTraits.Subordinator);
    }

    /// <summary>"У МЧС уточнили", "в заяві йдеться": plural and impersonal verbs have their source in a phrase with "in".</summary>
    private bool TakesPhrase(CueVerb verb) => !scan.IsEnglish && verb.Has(CueTraits.SourceInPhrase) || scan.IsSlavic && verb.Has(CueTraits.Plural);

    /// <summary>"у заяві клубу": the club speaks.</summary>
    private SubjectPhrase WithoutMedium(SubjectPhrase subject, bool keep)
    {
        int from = subject.Core.From;
        while (from + 1 < subject.Core.To && !scan[from].Is(WordTraits.Medium) && from < subject.Core.From + 2) from++;
        bool record = scan.IsGerman && scan.IsRecord(from) && !scan[from].Is(WordTraits.Allegation) && keep;
        if (record || !scan[from].Is(WordTraits.Medium) || from + 1 >= subject.Core.To || scan[from + 1].Is(WordTraits.Preposition | WordTraits.Citing) || scan[from + 1].Kind == TokenKind.Number) return subject;
        return subject with { Core = new TokenRange(from + 1, subject.Core.To) };
    }

    private SubjectState FindRight(int i, CueVerb verb, int from, int to, out SubjectPhrase subject)
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
            if (state == SubjectState.Found) subject = WithoutMedium(subject, scan[i].Lower.StartsWith("her", StringComparison.Ordinal) || verb.Particle is not null);
            return state;
        }
        if (scan.IsGerman && start + 1 < to && scan[start].Lower == "es" && scan[start + 1].Upper) start++;
        if (scan.IsSlavic && verb.Particle is not null && start < to && scan[start].Lower == verb.Particle) start++;
        return subjects.Right(start, to, from, out subject);
    }

    /// <summary>Whether the verb stands first in its clause: after a mark, a quote or "as".</summary>
    private bool OpensClause(int i, int from)
    {
        int k = SkipOpening(i, from);
        if (k == from) return true;
        return scan[k - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.Colon || scan[k - 1].Kind == TokenKind.Quote && (!scan.IsName(k - 1) || scan.IsSpeech(k - 1, from));
    }

    /// <summary>Back over adverbs, "as" and "про що", "о чём" before a verb.</summary>
    private int SkipOpening(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Adverb | WordTraits.AsWord) && !scan[k - 1].Upper) k--;
        if (scan.IsSlavic && AboutWhich(k, from) is var about and >= 0) return about;
        if (scan.IsSlavic && k - 2 >= from && scan[k - 1].Lower is "що" or "чем" or "чём" && scan[k - 2].Lower is "про" or "о" or "об") k -= 2;
        return k;
    }

    /// <summary>", о чем 14 июля (сообщили)", ", про що в п'ятницю (повідомив)": where that begins; -1 if it does not.</summary>
    private int AboutWhich(int k, int from)
    {
        for (int n = k - 1; n > from && n > k - 10 && scan[n].IsWord; n--)
        {
            if (scan[n].Lower is "що" or "чем" or "чём" && scan[n - 1].Lower is "про" or "о" or "об") return n - 1;
        }
        return -1;
    }

    private bool CanInvert(int i, int to)
    {
        if (i + 1 >= to) return false;
        Token next = scan[i + 1];
        if (next.Kind == TokenKind.Quote) return scan.IsName(i + 1);
        if (next.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        if (!scan.IsEnglish) return !next.Is(WordTraits.Complementizer);
        CueVerb verb = scan[i].Verb!;
        if (verb.Class is not (CueClass.Say or CueClass.Think) || verb.Has(CueTraits.Addressee)) return false;
        if (next.Is(WordTraits.Complementizer | WordTraits.Preposition | WordTraits.Time) && !next.Upper) return false;
        return next.Upper || next.Is(WordTraits.Determiner | WordTraits.Pronoun) || scan.IsRole(i + 1) || RoleFollows(i + 2, to);
    }

    /// <summary>"argues retired air commodore Philippa Strand": a role after a few small words.</summary>
    private bool RoleFollows(int i, int to)
    {
        for (int k = i; k < Math.Min(to, i + 4); k++)
        {
            if (scan[k].Kind != TokenKind.Word || scan[k - 1].Kind != TokenKind.Word || scan[k].Is(WordTraits.Auxiliary | WordTraits.Preposition | WordTraits.Determiner | WordTraits.Pronoun)) return false;
            if (scan.IsRole(k) || scan[k].Upper && k + 1 < to && scan[k + 1].Upper) return true;
        }
        return false;
    }

    private Finding? Build(int i, CueVerb verb, int from, int to, SubjectState state, SubjectPhrase subject, bool right, Complement complement)
    {
        SubjectPhrase? source = state == SubjectState.Found ? subject : null;
        if (scan.IsGerman && source is not null && PerfectBefore(i, from) is var have and >= 0 && complement.Kind is ComplementKind.None && PerfectObject(i, verb, source.Value, have, from) is { } perfect) return perfect;
        if (scan.IsSlavic && !right && source is not null && SlavicFronted(i, verb, source.Value, from, to) is { } ahead) return ahead;
        if (scan.IsGerman && right && i > from && source is not null && Fronted(i, verb, source.Value, from, to) is { } fronted) return fronted;
        int clause = right || source is null ? i : Math.Min(i, subject.Full.From);
        if (!right && source is not null && verb.Has(CueTraits.SourceInPhrase) && clause > from && scan[clause - 1].Is(WordTraits.Preposition)) clause--;
        while (clause > from && scan[clause - 1].Is(WordTraits.AsWord | WordTraits.Adverb) && scan[clause - 1].Kind == TokenKind.Word && !scan[clause - 1].Is(WordTraits.Time)) clause--;
        if (scan.IsSlavic && right) clause = SkipOpening(clause, from);
        int before = clause;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        bool afterQuote = before > from && scan[before - 1].Kind == TokenKind.Quote && (scan.IsSpeech(before - 1, from) || before < clause || right && !scan.IsGerman);
        if (scan.IsEnglish && right && afterQuote && complement.Kind == ComplementKind.Clause && complement.Start == subject.Core.To + 1)
            complement = new Complement(ComplementKind.None, 0, scan.NextMark(complement.Start, to, from), default, default);
        switch (complement.Kind)
        {
            case ComplementKind.Other:
                return null;
            case ComplementKind.Pointer:
                return source is null ? null : PointBack(i, verb, source, from, complement.Tail, complement.Via);
            case ComplementKind.Colon when complement.Start >= to:
                return source is null || verb.Class is not (CueClass.Say or CueClass.Think) ? null : PointAhead(i, verb, source, clause, to, complement);
            case ComplementKind.None:
                return Trailing(i, verb, source, clause, before, from, to, complement);
            case ComplementKind.Quote when scan.IsEnglish && !afterQuote && before < clause && complement.Start > i && !scan[complement.Start].Upper && scan.HasAnyFinite(from + 1, before):
            case ComplementKind.Quote when afterQuote && complement.Start > i:
                return Inside(i, verb, source, before, from, to, complement);
            case ComplementKind.Bare when scan.IsGerman && (afterQuote || right && before < clause && scan.HasFinite(from, before)):
                return Trailing(i, verb, source, clause, before, from, to, complement with { Kind = ComplementKind.None });
            default:
                return Leading(i, verb, source, clause, from, to, complement);
        }
    }

    /// <summary>"hatte am Mittwoch einen „kleineren Brand“ gemeldet": the object stands before the participle.</summary>
    private Finding? PerfectObject(int i, CueVerb verb, SubjectPhrase source, int have, int from)
    {
        if (scan[i].Lower is not ("gemeldet" or "bestätigt" or "behauptet" or "erwartet" or "befürchtet" or "vermutet" or "prognostiziert" or "eingeräumt" or "angekündigt")) return null;
        int start = Math.Max(have + 1, source.Full.From > have ? source.Full.To : have + 1);
        while (start < i && (scan[start].Is(WordTraits.Adverb | WordTraits.Time) || scan[start].Is(WordTraits.Preposition) && start + 1 < i && scan[start + 1].Is(WordTraits.Time))) start++;
        for (int k = start; k < i; k++)
        {
            if (scan[k].Is(WordTraits.Coordinator) || scan[k].Lower is "ihn" or "sie" or "es") return null;
        }
        if (scan.CountWords(start, i) < 2 || scan[start].Is(WordTraits.Preposition | WordTraits.Pointer) && !scan[start].Is(WordTraits.Determiner)) return null;
        return new Finding { Shape = FindingShape.Leading, Verb = verb, Cue = new TokenRange(i, i + 1), Subject = source, Clause = new TokenRange(from, start), Content = new TokenRange(start, i), Doubtful = true };
    }

    /// <summary>"В компании эту версию назвали преждевременной", "Потери он оценивает в миллион": the object comes first.</summary>
    private Finding? SlavicFronted(int i, CueVerb verb, SubjectPhrase source, int from, int to)
    {
        bool label = verb.Class == CueClass.Label && source.Core.To < i && !scan[source.Core.To].Is(WordTraits.Adverb | WordTraits.Negation) && scan[source.Core.To].Kind == TokenKind.Word;
        if (label && i + 1 < to) return Around(i, verb, source, new TokenRange(source.Core.To, i), scan.NextMark(i + 1, to, from));
        bool estimates = verb.Class == CueClass.Label || verb is { Class: CueClass.Think } && verb.Has(CueTraits.Object) && scan[i].Lower.StartsWith("оц", StringComparison.Ordinal);
        int s = i - 1;
        if (!estimates || s <= from || i + 1 >= to || scan[i + 1].Kind == TokenKind.Comma) return null;
        int start = s;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number) start--;
        if (!scan[s].Is(WordTraits.Pronoun)) s = RoleWithin(start, i);
        if (s <= start || !scan[s - 1].IsWord || scan[s - 1].Is(WordTraits.Coordinator | WordTraits.Preposition | WordTraits.Possessive) || scan[start].Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Subordinator | WordTraits.Relative) || scan.IsRole(start)) return null;
        var core = new TokenRange(s, i);
        return Around(i, verb, new SubjectPhrase(core, default, core), new TokenRange(start, s), to);
    }

    /// <summary>The first person's role after an object: "Главной причиной | биолог заповедника Ким называет"; -1 if a role opens the clause.</summary>
    private int RoleWithin(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (!scan.TryRole(i, out RoleNoun noun) || !noun.Person) continue;
            string before = scan[i - 1].Lower;
            bool attribute = before.EndsWith("ий", StringComparison.Ordinal) || before.EndsWith("ый", StringComparison.Ordinal) || before.EndsWith("ая", StringComparison.Ordinal);
            return attribute ? -1 : i;
        }
        return -1;
    }

    private static Finding Around(int i, CueVerb verb, SubjectPhrase source, TokenRange first, int to) => new()
    {
        Shape = FindingShape.Inside,
        Verb = verb,
        Cue = new TokenRange(i, i + 1),
        Subject = source,
        Clause = new TokenRange(Math.Min(source.Full.From, first.To), i + 1),
        Content = first,
        SecondContent = new TokenRange(i + 1, to),
        Doubtful = true,
    };

    /// <summary>"Dass er es wusste, wies er zurück", "Den Schaden schätzt der Verein auf 60.000 Euro": content before the verb.</summary>
    private Finding? Fronted(int i, CueVerb verb, SubjectPhrase source, int from, int to)
    {
        bool clause = scan[from].Is(WordTraits.Complementizer) && scan[i - 1].Kind == TokenKind.Comma;
        bool noun = verb.Has(CueTraits.Object) && scan[i - 1].IsWord && scan[from].Lower is "den" or "einen" or "das" or "die" or "diesen" && scan.NextMark(from, i, from) == i || verb is { Class: CueClass.Think } && verb.Has(CueTraits.About) && scan[from].Lower == "mit" && source.Core.To < to;
        if (!(clause && verb.Class == CueClass.Deny) && !(noun && verb.Class is CueClass.Think or CueClass.Label)) return null;
        TokenRange second = default;
        for (int k = source.Core.To; clause && verb.Particle is not null && k < to; k++)
        {
            if (scan[k].Lower == verb.Particle) second = new TokenRange(k, k + 1);
        }
        if (clause && verb.Particle is not null && second.IsEmpty || noun && source.Core.To >= to) return null;
        return new Finding
        {
            Shape = noun ? FindingShape.Inside : FindingShape.Trailing,
            Verb = verb,
            Cue = new TokenRange(i, i + 1),
            SecondCue = second,
            Subject = source,
            Clause = new TokenRange(noun ? i : i - 1, noun ? source.Core.To : to),
            Content = new TokenRange(from, noun ? i : i - 1),
            SecondContent = noun ? new TokenRange(source.Core.To, to) : default,
            Polarity = verb.Class == CueClass.Deny ? Polarity.Denies : Polarity.Asserts,
        };
    }

    private Finding PointAhead(int i, CueVerb verb, SubjectPhrase? source, int clause, int to, Complement complement) => new()
    {
        Shape = FindingShape.PointAhead,
        Verb = verb,
        Cue = CueOf(i, complement),
        SecondCue = SecondCueOf(i, complement),
        Subject = source,
        Clause = new TokenRange(clause, to),
        Via = complement.Via,
    };

    private Finding Leading(int i, CueVerb verb, SubjectPhrase? source, int clause, int from, int to, Complement complement)
    {
        if (clause > from && scan[clause - 1].Is(WordTraits.Coordinator | WordTraits.Subordinator)) clause--;
        bool sure = complement.Kind is ComplementKind.Clause or ComplementKind.Colon or ComplementKind.Quote || verb.Class is CueClass.Label or CueClass.Accuse
            || verb.Class == CueClass.Say && (complement.Kind == ComplementKind.Bare && (scan.IsGerman || scan[i].Lower is "said" or "says" or "say" or "told" or "tells") || verb.Has(CueTraits.Warns));
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = verb,
            Cue = CueOf(i, complement),
            SecondCue = SecondCueOf(i, complement),
            Subject = source,
            Shared = source is null,
            Clause = new TokenRange(clause, complement.Start),
            Content = new TokenRange(complement.Start, ParticleEnds(complement, to) ? complement.SecondCue.From - (verb.Has(CueTraits.Negated) && scan[complement.SecondCue.From - 1].Is(WordTraits.Negation) ? 1 : 0) : to),
            SecondContent = ParticleEnds(complement, to) && complement.SecondCue.To + 2 < to && scan[complement.SecondCue.To].Kind == TokenKind.Comma ? new TokenRange(complement.SecondCue.To + 1, to) : default,
            Polarity = PolarityOf(verb, complement),
            Via = complement.Via,
            Doubtful = !sure,
        };
    }

    /// <summary>"macht X für Y verantwortlich": the particle closes the content.</summary>
    private bool ParticleEnds(Complement complement, int to) => scan.IsGerman && complement.SecondCue.From > complement.Start && complement.SecondCue.To <= to;

    private TokenRange CueOf(int i, Complement complement) => scan.IsGerman && i + 1 < scan.Tokens.Count && scan[i + 1].Lower == "sich" && complement.SecondCue.IsEmpty ? new TokenRange(i, i + 2) : IsOneCue(i, complement) ? new TokenRange(i, complement.SecondCue.To) : new TokenRange(i, i + 1);

    private TokenRange SecondCueOf(int i, Complement complement) => IsOneCue(i, complement) ? default : complement.SecondCue;

    /// <summary>"rejected claims", "пришёл к выводу": no second part, but a longer cue.</summary>
    private bool IsOneCue(int i, Complement complement) => complement.SecondCue.From > i && complement.SecondCue.From <= i + (scan.IsEnglish ? 1 : 3) && (!scan.IsGerman || OnlySmall(i + 1, complement.SecondCue.From));

    private bool OnlySmall(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!scan[i].Is(WordTraits.Pointer) && scan[i].Lower is not ("zu" or "dem" or "darauf")) return false;
        }
        return true;
    }

    private static Polarity PolarityOf(CueVerb verb, Complement complement)
    {
        return verb.Class == CueClass.Deny && !(verb.Has(CueTraits.ClauseOnly) && complement.Kind == ComplementKind.Object) ? Polarity.Denies : Polarity.Asserts;
    }

    private Finding? Inside(int i, CueVerb verb, SubjectPhrase? source, int before, int from, int to, Complement complement)
    {
        if (source is null) return null;
        return new Finding
        {
            Shape = FindingShape.Inside,
            Verb = verb,
            Cue = CueOf(i, complement),
            SecondCue = SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(before, complement.Start),
            Content = new TokenRange(from, before),
            SecondContent = new TokenRange(complement.Start, to),
            Via = complement.Via,
        };
    }

    private Finding? Trailing(int i, CueVerb verb, SubjectPhrase? source, int clause, int before, int from, int to, Complement complement)
    {
        if (scan.IsEnglish && clause == from && scan[from].Lower == "as" && source is not null) return AsLeading(i, source, from, to, complement);
        if (source is null || verb.Class is not (CueClass.Say or CueClass.Think) && !ShownAfter(verb, source.Value) || verb.Has(CueTraits.ClauseOnly)) return null;
        if (scan.IsSlavic && before == from && scan[clause].Is(WordTraits.AsWord)) return AfterAs(i, source, clause, to, complement);
        if (before == from || !EndsContent(before, clause) || scan.IsEnglish && IsAside(before, i)) return null;
        if (scan[before - 1].Is(WordTraits.Coordinator) && scan[before - 1].Kind == TokenKind.Word && before < clause) return AfterCoordinator(i, source, before, to, complement);
        if (scan.CountWords(from, before) < 2 && SecondStart(complement.Tail, to, false) == 0 && !(scan[before - 1].Kind == TokenKind.Quote && before - from == 1)) return null;
        bool quoted = scan[before - 1].Kind == TokenKind.Quote;
        if (verb.Has(CueTraits.QuoteOnly) && !quoted) return null;
        if (!quoted && scan.IsGerman && scan[from].Is(WordTraits.Subordinator) && !HasComma(from, before)) return null;
        if (!quoted && IsAdverbial(from, before) && SecondStart(complement.Tail, to, false) == 0) return null;
        int tail = complement.Tail;
        if (scan.IsEnglish && TailHasClause(i + 1, tail, source.Value)) return null;
        int second = SecondStart(tail, to, quoted);
        bool inside = second > 0;
        return new Finding
        {
            Shape = inside ? FindingShape.Inside : FindingShape.Trailing,
            Verb = verb,
            Cue = CueOf(i, complement),
            SecondCue = SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(before, inside ? second : tail),
            Content = new TokenRange(from, before),
            SecondContent = inside ? new TokenRange(second, to) : default,
            Via = complement.Via,
            Doubtful = inside && !quoted,
        };
    }

    /// <summary>"As the Ledger reported, A": the content follows the comma.</summary>
    private Finding? AsLeading(int i, SubjectPhrase? source, int from, int to, Complement complement)
    {
        int start = complement.Tail + 1;
        if (start >= to || scan[complement.Tail].Kind != TokenKind.Comma || scan.CountWords(start, to) < 3) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = scan[i].Verb,
            Cue = new TokenRange(i, i + 1),
            Subject = source,
            Clause = new TokenRange(from, start),
            Content = new TokenRange(start, to),
            Via = complement.Via,
            Doubtful = true,
        };
    }

    /// <summary>"Как сообщили в полиции, A": the clause with "as" opens the sentence.</summary>
    private Finding? AfterAs(int i, SubjectPhrase? source, int clause, int to, Complement complement)
    {
        int start = complement.Tail;
        while (start < to && scan[start].Kind is TokenKind.Comma or TokenKind.Dash) start++;
        if (start == complement.Tail || scan.CountWords(start, to) < 2) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = scan[i].Verb,
            Cue = CueOf(i, complement),
            SecondCue = SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(clause, start),
            Content = new TokenRange(start, to),
        };
    }

    /// <summary>"A, a move that nobody had predicted": a noun on A with a clause of its own.</summary>
    private bool IsAside(int before, int verb)
    {
        int start = before;
        while (start < verb && scan[start].Kind is TokenKind.Comma or TokenKind.Dash) start++;
        if (start == before || scan[start].Lower is not ("a" or "an" or "the" or "something" or "one" or "which")) return false;
        for (int i = start + 1; i < verb - 1; i++)
        {
            if (scan[i].Lower == "that" && scan[i - 1].Kind == TokenKind.Word && !scan[i - 1].Is(WordTraits.Preposition) && (scan[i + 1].Is(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.NoSource) || scan[i + 1].Upper)) return true;
        }
        return false;
    }

    /// <summary>"A, свідчать дані моніторингу".</summary>
    private bool ShownAfter(CueVerb verb, SubjectPhrase source) => verb.Class == CueClass.Show && records.IsRecord(source);

    /// <summary>"A, but, as X noted, B": X speaks of B alone.</summary>
    private Finding? AfterCoordinator(int i, SubjectPhrase? source, int before, int to, Complement complement)
    {
        int second = SecondStart(complement.Tail, to, false);
        if (second == 0) return null;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = scan[i].Verb,
            Cue = CueOf(i, complement),
            SecondCue = SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(before - 1, second),
            Content = new TokenRange(second, to),
            Via = complement.Via,
        };
    }

    /// <summary>"the stories told about it were not": the verb belongs to a phrase, not to an attribution.</summary>
    private bool TailHasClause(int from, int to, SubjectPhrase source)
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
    private bool EndsContent(int before, int clause)
    {
        if (before < clause) return scan[before].Kind is TokenKind.Comma or TokenKind.Dash || scan[before - 1].Kind == TokenKind.Quote;
        return scan[before - 1].Kind is TokenKind.Quote or TokenKind.Stop;
    }

    private bool HasComma(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Kind == TokenKind.Comma) return true;
        }
        return false;
    }

    /// <summary>"On Monday, the mayor said." has no content before the comma.</summary>
    private bool IsAdverbial(int from, int to)
    {
        int start = from;
        while (start < to && scan[start].Is(WordTraits.Coordinator | WordTraits.Adverb)) start++;
        if (start >= to) return true;
        bool opens = scan[start].Is(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Time) && !scan[start].Is(WordTraits.Determiner);
        return opens && !scan.HasFinite(start + 1, to) && to - start < 8 && scan.IsEnglish;
    }

    /// <summary>Where the content goes on after an attribution in its middle; 0 if it does not.</summary>
    private int SecondStart(int tail, int to, bool quoted)
    {
        int next = tail;
        while (next < to && scan[next].Kind is TokenKind.Comma or TokenKind.Dash) next++;
        if (next == tail || next >= to || scan.CountWords(next, to) < 1) return 0;
        Token token = scan[next];
        if (quoted) return token.Kind == TokenKind.Quote ? next : 0;
        if (token.Is(WordTraits.Relative | WordTraits.Citing | WordTraits.AsWord) || token.Verb is { } verb && (verb.Has(CueTraits.Participle) || !scan.IsEnglish)) return 0;
        bool goesOn = token.Lower is "although" or "though" or "because" or "unless" or "if" or "whereas" or "even";
        if (token.Is(WordTraits.Subordinator) && !token.Is(WordTraits.Coordinator) && scan.IsEnglish && !goesOn) return 0;
        if (token.Is(WordTraits.Coordinator) && next + 1 < to && scan[next + 1].Verb is not null) return 0;
        return scan.CountWords(next, to) >= 2 ? next : 0;
    }

    private static Finding PointBack(int i, CueVerb verb, SubjectPhrase? source, int from, int tail, TokenRange via, TokenRange second = default) => new()
    {
        Shape = FindingShape.PointBack,
        Verb = verb,
        Cue = new TokenRange(i, i + 1),
        SecondCue = second,
        Subject = source,
        Clause = new TokenRange(from, tail),
        Polarity = verb.Class == CueClass.Deny ? Polarity.Denies : Polarity.Asserts,
        Via = via,
    };

    /// <summary>The pointer before the verb ("Про це повідомив", "This was announced by", "Das teilte").</summary>
    private TokenRange? PointerBefore(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Auxiliary | WordTraits.Adverb) && !scan[k - 1].Is(WordTraits.Pointer)) k--;
        if (k == from || !scan[k - 1].Is(WordTraits.Pointer) || scan[k - 1].Is(WordTraits.Pronoun) && scan.IsEnglish) return null;
        int start = k - 1;
        while (start > from && scan[start - 1].Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Coordinator | WordTraits.Pointer)) start--;
        if (start > from && scan[start - 1].IsWord && scan.IsEnglish) return null;
        return new TokenRange(start, k);
    }

    private Finding? ReadPointer(int i, CueVerb verb, TokenRange pointer, int from, int to)
    {
        if (verb.Class is CueClass.Accuse or CueClass.Label || verb.Class == CueClass.Show && scan.IsEnglish) return null;
        int start = i + 1;
        if (scan.IsEnglish)
        {
            while (start < to && scan[start].Is(WordTraits.Adverb | WordTraits.Time | WordTraits.Preposition) && scan[start].Lower != "by") start++;
            if (start >= to || scan[start].Lower != "by") return null;
            start++;
        }
        SubjectState state = verb.Has(CueTraits.SourceInPhrase) ? FindRight(i, verb, from, to, out SubjectPhrase subject) : subjects.Right(start, to, from, out subject);
        if (state != SubjectState.Found && !scan.IsEnglish && pointer.From > from)
        {
            state = subjects.Left(pointer.From, from, out subject);
            if (state == SubjectState.Found) return PointBack(i, verb, subject, from, EndOfClause(i + 1, to, from), default);
        }
        if (state != SubjectState.Found || verb.Class == CueClass.Show && !records.IsRecord(subject)) return null;
        int tail = EndOfClause(subject.Full.To, to, from);
        if (verb.Particle is { } particle)
        {
            for (int k = subject.Core.To; k < tail; k++)
            {
                if (scan[k].Lower == particle) return PointBack(i, verb, subject, from, tail, default, new TokenRange(k, k + 1));
            }
            return null;
        }
        return HasOwnContent(i, to, tail) ? Leading(i, verb, subject, from, from, to, complements.Read(verb, subject.Full.To, to, from, false)) : PointBack(i, verb, subject, from, tail, default);
    }

    private bool HasOwnContent(int i, int to, int tail) => tail + 1 < to && i < tail && scan[tail].Kind == TokenKind.Comma && scan[tail + 1].Is(WordTraits.Complementizer) && !scan.IsGerman;

    private int EndOfClause(int i, int to, int lo) => scan.NextMark(i, to, lo);

    /// <summary>"as reported by X".</summary>
    private Finding? AsPassive(int i, CueVerb verb, int from, int to)
    {
        if (!scan.IsEnglish || !verb.Has(CueTraits.Past) || i == from || scan[i - 1].Lower != "as" || i + 2 >= to || scan[i + 1].Lower != "by") return null;
        if (subjects.Right(i + 2, to, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        int before = i - 1;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        return Trailing(i, verb, subject, i - 1, before, from, to, new Complement(ComplementKind.None, 0, EndOfClause(subject.Full.To, to, from), default, default));
    }

    /// <summary>"adding that": the subject is that of the attribution before, or of the sentence.</summary>
    private Finding? ReadParticiple(int i, CueVerb verb, int from, int to)
    {
        if (i == from && scan.IsEnglish) return null;
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Adverb)) k--;
        if (k > from && scan.IsEnglish && scan[k - 1].Is(WordTraits.Be)) return ReadFinite(i, verb, from, to);
        bool joined = k == from || scan[k - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote || scan[k - 1].Is(WordTraits.Coordinator | WordTraits.Medium) || scan[k - 1].Lower is "by" or "as" || scan.IsRecord(k - 1);
        if (!joined) return null;
        Complement complement = complements.Read(verb, i + 1, to, from, false);
        if (complement.Kind is ComplementKind.Other or ComplementKind.None or ComplementKind.Pointer || verb.Class == CueClass.Show && complement.Kind != ComplementKind.Clause) return null;
        Finding finding = Leading(i, verb, null, k, from, to, complement);
        if (scan.IsEnglish && QuotedAs(k, from) is var quoted and > 0) return AsSaying(i, quoted, finding, from);
        finding.Subject = MainSubject(k, from);
        return finding.Subject is null && k > from ? finding : finding;
    }

    /// <summary>"was quoted (by Y) as saying that": the verb "quoted" before "as"; -1 if it is not there.</summary>
    private int QuotedAs(int i, int from)
    {
        if (i <= from || scan[i - 1].Lower != "as") return -1;
        for (int k = i - 2; k > from && k > i - 12; k--)
        {
            if (scan[k].Lower is "quoted" or "cited") return k;
        }
        return -1;
    }

    private Finding? AsSaying(int i, int quoted, Finding finding, int from)
    {
        if (subjects.Left(quoted, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        bool by = scan[quoted + 1].Lower == "by";
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = finding.Verb,
            Cue = new TokenRange(quoted, quoted + 1),
            SecondCue = new TokenRange(i - 1, i + 1),
            Subject = subject,
            Clause = finding.Clause with { From = subject.Full.From },
            Content = finding.Content,
            Via = by ? new TokenRange(quoted + 2, i - 1) : default,
        };
    }

    private Finding? ReadFinite(int i, CueVerb verb, int from, int to)
    {
        SubjectState state = subjects.Left(i, from, out SubjectPhrase subject);
        if (state != SubjectState.Found) return null;
        Complement complement = complements.Read(verb, i + 1, to, from, records.IsRecord(subject));
        return Build(i, verb, from, to, state, subject, false, complement);
    }

    /// <summary>The phrase before the first finite verb of the sentence.</summary>
    public SubjectPhrase? MainSubject(int limit, int from)
    {
        for (int i = from + 1; scan.IsSlavic && i < limit; i++)
        {
            string word = scan[i].Lower;
            bool plural = word.EndsWith("ли", StringComparison.Ordinal) || word.EndsWith("лись", StringComparison.Ordinal) || word.EndsWith("лися", StringComparison.Ordinal);
            if (plural && scan[i].Kind == TokenKind.Word && !scan[i].Upper && scan[from].Is(WordTraits.Preposition) && subjects.LeftPhrase(i, from, out SubjectPhrase body) == SubjectState.Found) return body;
        }
        if (scan.IsGerman) return subjects.Right(from, limit, from, out SubjectPhrase first) == SubjectState.Found && !scan[from].Is(WordTraits.Preposition | WordTraits.Subordinator) && !IsDative(first.Core) ? first with { Apposition = default, Full = first.Core } : null;
        for (int i = from + 1; i < limit; i++)
        {
            if (!scan.IsFinite(i) && !(scan.IsSlavic && !scan[i].Upper && scan[i].Kind == TokenKind.Word && SlavicForms.IsPast(scan[i].Lower) && !scan.IsRole(i))) continue;
            if (subjects.Left(i, from, out SubjectPhrase subject) == SubjectState.Found) return subject;
        }
        return null;
    }
}
