namespace FactArchive.Core.Detection;

/// <summary>Verbs whose object points back: "This was announced by X", "Про це повідомив X".</summary>
internal sealed class PointerVerb(Scanner scan, SubjectFinder subjects, ComplementReader complements, RecordTest records)
{
    private readonly VerbSubject _subject = new(scan, subjects);
    private readonly FindingShapes _shapes = new(scan);

    /// <summary>The pointer before the verb ("Про це повідомив", "This was announced by", "Das teilte").</summary>
    public TokenRange? PointerBefore(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Auxiliary | WordTraits.Adverb) && !scan[k - 1].Is(WordTraits.Pointer)) k--;
        if (k == from || !scan[k - 1].Is(WordTraits.Pointer) || scan[k - 1].Is(WordTraits.Pronoun) && scan.IsEnglish) return null;
        int start = k - 1;
        while (start > from && scan[start - 1].Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Coordinator | WordTraits.Pointer))
            start--;
        if (start > from && scan[start - 1].IsWord && scan.IsEnglish) return null;
        return new TokenRange(start, k);
    }

    public Finding? ReadPointer(int i, CueVerb verb, TokenRange pointer, int from, int to)
    {
        if (verb.Class is CueClass.Accuse or CueClass.Label || verb.Class == CueClass.Show && scan.IsEnglish) return null;
        int start = i + 1;
        if (scan.IsEnglish)
        {
            while (start < to && scan[start].Is(WordTraits.Adverb | WordTraits.Time | WordTraits.Preposition) && scan[start].Lower != "by")
                start++;
            if (start >= to || scan[start].Lower != "by") return null;
            start++;
        }
        SubjectState state = verb.Has(CueTraits.SourceInPhrase) ? _subject.FindRight(i, verb, from, to, out SubjectPhrase subject)
            : subjects.Right(start, to, from, out subject);
        if (state != SubjectState.Found && !scan.IsEnglish && pointer.From > from)
        {
            state = subjects.Left(pointer.From, from, out subject);
            if (state == SubjectState.Found) return FindingShapes.PointBack(i, verb, subject, from, EndOfClause(i + 1, to, from), default);
        }
        if (state != SubjectState.Found || verb.Class == CueClass.Show && !records.IsRecord(subject)) return null;
        int tail = EndOfClause(subject.Full.To, to, from);
        if (verb.Particle is { } particle)
        {
            for (int k = subject.Core.To; k < tail; k++)
            {
                if (scan[k].Lower == particle)
                    return FindingShapes.PointBack(i, verb, subject, from, tail, default, new TokenRange(k, k + 1));
            }
            return null;
        }
        return HasOwnContent(i, to, tail)
            ? _shapes.Leading(i, verb, subject, from, from, to, complements.Read(verb, subject.Full.To, to, from, false))
            : FindingShapes.PointBack(i, verb, subject, from, tail, default);
    }

    private bool HasOwnContent(int i, int to, int tail) =>
        tail + 1 < to && i < tail && scan[tail].Kind == TokenKind.Comma && scan[tail + 1].Is(WordTraits.Complementizer) && !scan.IsGerman;

    public int EndOfClause(int i, int to, int lo) => scan.NextMark(i, to, lo);
}
