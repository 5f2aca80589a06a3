namespace FactArchive.Core.Detection;

/// <summary>
/// German verbs whose content stands between their two parts or behind them as a phrase: "wirft X Y vor", "führt X auf Y zurück",
/// "nennt X Y", "hält X für Y", "will X gesehen haben", "hat X gemeldet".
/// </summary>
internal sealed class GermanFieldReader(Scanner scan, GermanGrammar grammar, GermanSubject subjects, GermanFindings findings)
{
    public static bool Takes(CueVerb verb) => verb.Class is CueClass.Label or CueClass.Accuse || verb.Particle == "haben";

    public bool TryRead(int i, CueVerb verb, SubjectPhrase subject, bool right, int from, int to, out Finding? finding)
    {
        finding = null;
        int start = right ? subject.Core.To : i + 1;
        int end = grammar.SegmentEnd(start, to, from);
        if (verb.Particle == "haben") return TryPerceived(i, verb, subject, new TokenRange(start, end), to, out finding);
        TokenRange second = default;
        if (verb.Particle is { } particle && !TryPart(particle, start, end, out second)) return false;
        int field = second.IsEmpty ? end : second.From;
        int clause = second.IsEmpty || second.To < end || end + 2 >= to || scan[end].Kind != TokenKind.Comma ? -1 : end + 1;
        if (verb.Particle == "vor" && clause > 0 && !scan[clause].Is(WordTraits.Coordinator))
            return Make(i, verb, subject, second, new TokenRange(PastThat(clause), to), out finding);
        if (verb.Class == CueClass.Label && !IsLabel(verb, start, field)) return verb.Has(CueTraits.Recounts);
        if (verb.Class == CueClass.Accuse && verb.Particle is null) return TryAccused(i, verb, subject, start, to, out finding);
        if (scan.CountWords(start, field) < 2) return false;
        return Make(i, verb, subject, second, new TokenRange(start, second.IsEmpty ? LabelEnd(field, to) : field), out finding);
    }

    /// <summary>"bezichtigten die Armee, Granaten abgefeuert zu haben", "attestierte der Wahl „Mängel“".</summary>
    private bool TryAccused(int i, CueVerb verb, SubjectPhrase subject, int start, int to, out Finding? finding)
    {
        finding = null;
        return scan.CountWords(start, to) >= 2 && !grammar.IsBound(start, start)
            && Make(i, verb, subject, default, new TokenRange(start, to), out finding);
    }

    private int PastThat(int i) => scan[i].Is(WordTraits.Complementizer) ? i + 1 : i;

    private bool Make(int i, CueVerb verb, SubjectPhrase subject, TokenRange second, TokenRange content, out Finding? finding)
    {
        var clause = new TokenRange(Math.Min(i, subject.Full.From), Math.Max(i + 1, Math.Min(content.From, subject.Full.To)));
        var complement = new Complement(ComplementKind.Object, content.From, content.From, default, second);
        finding = findings.Shape(FindingShape.Leading, i, verb, subject, clause, complement);
        finding.Content = content;
        return !content.IsEmpty;
    }

    /// <summary>"will von Freunden gesehen haben, wie …": what somebody says they saw.</summary>
    private bool TryPerceived(int i, CueVerb verb, SubjectPhrase subject, TokenRange field, int to, out Finding? finding)
    {
        finding = null;
        int have = field.To - 1;
        if (have - 1 <= field.From - 1 || scan[have].Lower != "haben" || !IsParticiple(scan[have - 1].Lower)) return false;
        var second = new TokenRange(have - 1, have + 1);
        bool clause = field.To + 2 < to && scan[field.To].Kind == TokenKind.Comma && (scan[field.To + 1].Is(WordTraits.Complementizer)
            || grammar.IsQuestion(field.To + 1));
        int start = field.To + 1;
        if (clause) return Make(i, verb, subject, second, new TokenRange(scan[start].Is(WordTraits.Complementizer) ? start + 1
            : start, to), out finding);
        int from = field.From;
        while (from < have && scan[from].Lower is "bei" or "nach" or "seit" or "am" or "im" && subjects.SkipsTo(from, have) is var next
            && next > from) from = next;
        return scan.CountWords(from, have - 1) >= 2 && Make(i, verb, subject, second, new TokenRange(from, have - 1), out finding);
    }

    private static bool IsParticiple(string word) => word.Length > 4 && (word.EndsWith('t')
        || word.EndsWith("en", StringComparison.Ordinal));

    private bool TryPart(string particle, int start, int end, out TokenRange second)
    {
        second = default;
        for (int k = end - 1; k >= start; k--)
        {
            bool part = scan[k].Lower == particle || particle == "verantwortlich" && scan[k].Lower == "mitverantwortlich";
            if (!part || k + 1 < end && !scan[k + 1].Is(WordTraits.Coordinator)) continue;
            second = new TokenRange(k, k + 1);
            return true;
        }
        return false;
    }

    /// <summary>"hält X für Y", "bezeichnet X als Y"; "nennt X „Y“", "nennt X Y".</summary>
    private bool IsLabel(CueVerb verb, int start, int end)
    {
        if (start >= end || scan[start].Lower is "es" or "sich" && !HasQuote(start, end)) return false;
        if (verb.Has(CueTraits.Recounts)) return scan.CountWords(start, end) >= 2 && IsSeen(start, end);
        if (!verb.Has(CueTraits.NeedsAs)) return scan.CountWords(start, end) >= 2 && !(scan[start].Is(WordTraits.Preposition)
            && !scan[start].Is(WordTraits.Determiner));
        for (int k = start; k < end; k++)
        {
            if (scan[k].Lower is "als" or "für") return true;
        }
        return false;
    }

    /// <summary>"sieht die Lage „gefährdet“", "sieht darin einen Angriff", "sieht X als Y", "sieht X bei 4 Prozent".</summary>
    private bool IsSeen(int from, int to)
    {
        if (scan[from].Lower is "darin" or "hierin" or "dadurch" || HasQuote(from, to)) return true;
        for (int k = from + 1; k + 1 < to; k++)
        {
            if (scan[k].Lower == "als" || scan[k].Lower == "bei" && HasNumber(k + 1, Math.Min(to, k + 4))) return true;
        }
        return false;
    }

    private bool HasNumber(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (scan[k].Kind == TokenKind.Number) return true;
        }
        return false;
    }

    private bool HasQuote(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (scan[k].Kind == TokenKind.Quote) return true;
        }
        return false;
    }

    /// <summary>A phrase in the middle of which a comma stands ("„alarmierend, aber …“", "reizvoll, aber unbewiesen") goes on.</summary>
    private int LabelEnd(int end, int to) => end + 2 < to && scan[end].Kind == TokenKind.Comma && scan[end + 1].Lower is "aber"
        or "wenn" or "nicht" or "sondern" ? grammar.SegmentEnd(end + 1, to, end + 1) : end;

    /// <summary>"hatte vor einer Lücke gewarnt", "hat die Einnahme dementiert": the object stands before the participle.</summary>
    public Finding? Perfect(int i, CueVerb verb, SubjectPhrase subject, TokenRange field, int opening)
    {
        if (!verb.Has(CueTraits.Object | CueTraits.Warns | CueTraits.About)) return null;
        int start = field.From;
        TokenRange preposition = default;
        for (int k = field.To - 1; k >= field.From && verb.Has(CueTraits.Warns | CueTraits.About); k--)
        {
            if (scan[k].Lower is not ("vor" or "von" or "mit") || k + 1 < field.To && scan[k + 1].Is(WordTraits.Time)) continue;
            preposition = new TokenRange(k, k + 1);
            start = k + 1;
        }
        if (preposition.IsEmpty && !verb.Has(CueTraits.Object)) return null;
        while (preposition.IsEmpty && start < field.To && subjects.SkipsTo(start, field.To) is var next && next > start) start = next;
        if (start >= field.To || scan.CountWords(start, field.To) < 2 && preposition.IsEmpty || scan[start].Is(WordTraits.Pointer)
            && field.To - start == 1) return null;
        if (scan[start].Is(WordTraits.Coordinator) || scan[start].Lower is "es" or "ihn") return null;
        if (scan[field.To - 1].Lower is "es" or "ihn" or "sie") return null;
        var complement = new Complement(ComplementKind.Object, start, start, default, default);
        Finding finding = findings.Shape(FindingShape.Leading, i, verb, subject, new TokenRange(opening, start), complement);
        finding.Content = new TokenRange(start, field.To);
        finding.Doubtful = true;
        return finding;
    }
}
