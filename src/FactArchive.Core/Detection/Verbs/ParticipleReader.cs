namespace FactArchive.Core.Detection;

/// <summary>Participles have the subject of the clause before them: "adding that", "was quoted as saying".</summary>
internal sealed class ParticipleReader(Scanner scan, SubjectFinder subjects, ComplementReader complements, RecordTest records)
{
    private readonly GermanClause _german = new(scan, subjects);
    private readonly FindingShapes _shapes = new(scan);
    private readonly FindingBuilder _builder = new(scan, subjects, records);

    /// <summary>"adding that": the subject is that of the attribution before, or of the sentence.</summary>
    public Finding? ReadParticiple(int i, CueVerb verb, int from, int to)
    {
        if (i == from && scan.IsEnglish) return null;
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Adverb)) k--;
        if (k > from && scan.IsEnglish && scan[k - 1].Is(WordTraits.Be)) return ReadFinite(i, verb, from, to);
        bool joined = k == from || scan[k - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote
            || scan[k - 1].Is(WordTraits.Coordinator | WordTraits.Medium) || scan[k - 1].Lower is "by" or "as" || scan.IsRecord(k - 1);
        if (!joined) return null;
        Complement complement = complements.Read(verb, i + 1, to, from, false);
        if (complement.Kind is ComplementKind.Other or ComplementKind.None or ComplementKind.Pointer
            || verb.Class == CueClass.Show && complement.Kind != ComplementKind.Clause)
        {
            return null;
        }
        Finding finding = _shapes.Leading(i, verb, null, k, from, to, complement);
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
        return _builder.Build(i, verb, from, to, state, subject, false, complement);
    }

    /// <summary>The phrase before the first finite verb of the sentence.</summary>
    public SubjectPhrase? MainSubject(int limit, int from)
    {
        for (int i = from + 1; scan.IsSlavic && i < limit; i++)
        {
            string word = scan[i].Lower;
            bool plural = word.EndsIn("ли", "лись", "лися");
            if (plural && scan[i].Kind == TokenKind.Word && !scan[i].Upper && scan[from].Is(WordTraits.Preposition)
                && subjects.LeftPhrase(i, from, out SubjectPhrase body) == SubjectState.Found)
            {
                return body;
            }
        }
        if (scan.IsGerman)
            return subjects.Right(from, limit, from, out SubjectPhrase first) == SubjectState.Found
                && !scan[from].Is(WordTraits.Preposition | WordTraits.Subordinator)
                && !_german.IsDative(first.Core) ? first with { Apposition = default, Full = first.Core } : null;
        for (int i = from + 1; i < limit; i++)
        {
            if (!scan.IsFinite(i)
                && !(scan.IsSlavic && !scan[i].Upper && scan[i].Kind == TokenKind.Word && SlavicForms.IsPast(scan[i].Lower)
                && !scan.IsRole(i)))
            {
                continue;
            }
            if (subjects.Left(i, from, out SubjectPhrase subject) == SubjectState.Found) return subject;
        }
        return null;
    }
}
