namespace FactArchive.Core.Detection;

/// <summary>Passives that name their source: "as reported by X", "In Beiträgen wird behauptet, …".</summary>
internal sealed class PassiveReader(Scanner scan, SubjectFinder subjects, ComplementReader complements, RecordTest records)
{
    private readonly FindingShapes _shapes = new(scan);
    private readonly TrailingReader _trailing = new(scan, records);

    /// <summary>"In Beiträgen wird behauptet, …": a passive tells its source in the phrase that opens it, or not at all.</summary>
    public bool Passive(int i, CueVerb verb, int from, int to, out Finding? finding)
    {
        finding = null;
        int k = i - 1;
        while (k >= from && scan[k].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote && !IsWerden(k)) k--;
        if (k < from || !IsWerden(k) || !scan[i].Lower.EndsWith('t') && !scan[i].Lower.EndsWith("en", StringComparison.Ordinal))
            return false;
        int start = k;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote) start--;
        if (scan[start].Lower is not ("in" or "im" or "auf")
            || subjects.Right(start + 1, k, from, out SubjectPhrase subject) != SubjectState.Found)
        {
            return true;
        }
        Complement complement = complements.Read(verb, i + 1, to, from, false);
        if (records.IsRecord(subject) && complement.Kind is ComplementKind.Clause or ComplementKind.Bare or ComplementKind.Colon)
            finding = _shapes.Leading(i, verb, subject, start, from, to, complement);
        if (finding is not null) finding.Doubtful = true;
        return true;
    }

    private bool IsWerden(int i) => scan[i].Lower is "wird" or "wurde" or "werden" or "wurden" && scan[i].Kind == TokenKind.Word;

    /// <summary>"as reported by X".</summary>
    public Finding? AsPassive(int i, CueVerb verb, int from, int to)
    {
        if (!scan.IsEnglish || !verb.Has(CueTraits.Past) || i == from || scan[i - 1].Lower != "as" || i + 2 >= to
            || scan[i + 1].Lower != "by")
        {
            return null;
        }
        if (subjects.Right(i + 2, to, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        int before = i - 1;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        return _trailing.Trailing(i, verb, subject, i - 1, before, from, to,
            new Complement(ComplementKind.None, 0, scan.NextMark(subject.Full.To, to, from), default, default));
    }
}
