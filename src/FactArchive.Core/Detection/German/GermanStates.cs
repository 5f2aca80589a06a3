namespace FactArchive.Core.Detection;

/// <summary>
/// German sentences that name their source in a phrase beside "ist" or "wird": "Im Register sind sechs Betten verzeichnet",
/// "Aus dem Umfeld ist zu hören, …", "…, ist aus dem Umfeld zu hören".
/// </summary>
internal sealed class GermanStates(Scanner scan, SubjectFinder subjects)
{
    private readonly GermanGrammar _grammar = new(scan);

    public Finding? Read(int from, int to)
    {
        if (!scan.IsGerman || to - from < 5) return null;
        if (scan[from].Lower is "in" or "im" or "auf" && Entered(from, to) is { } entered) return entered;
        if (scan[from].Lower is "aus" or "in" or "im" or "bei" or "beim" or "von" && Heard(from, to) is { } heard) return heard;
        return HeardAfter(from, to);
    }

    /// <summary>"Im Register sind … verzeichnet": a record, a form of "be", and a participle of entering.</summary>
    private Finding? Entered(int from, int to)
    {
        int end = _grammar.SegmentEnd(from, to, from);
        int be = FirstBe(from, end);
        if (be < 0 || !IsEntered(scan[end - 1].Lower) || !TryRecord(from, be, out SubjectPhrase record)) return null;
        bool clause = be + 2 == end && end + 2 < to && scan[end].Kind == TokenKind.Comma && scan[end + 1].Is(WordTraits.Complementizer);
        var content = clause ? new TokenRange(end + 2, to) : new TokenRange(be + 1, end - 1);
        if (!clause && (scan.CountWords(content.From, content.To) < 2 || end < to)) return null;
        return Make(FindingShape.Leading, record, new TokenRange(end - 1, end), new TokenRange(from, content.From), content);
    }

    private static bool IsEntered(string word) => word is "verzeichnet" or "vermerkt" or "aufgeführt" or "festgehalten" or "dokumentiert"
        or "notiert" or "eingetragen" or "aufgelistet" or "gelistet" or "erfasst" or "registriert" or "protokolliert" or "beziffert";

    private bool TryRecord(int from, int be, out SubjectPhrase record)
    {
        record = default;
        for (int i = from + 1; i < be; i++)
        {
            if (!scan.IsRecord(i)) continue;
            var core = new TokenRange(from + 1, be);
            record = new SubjectPhrase(core, default, core);
            return true;
        }
        return false;
    }

    private int FirstBe(int from, int end)
    {
        for (int i = from + 1; i < end - 1; i++)
        {
            if (scan[i].Is(WordTraits.Be) && !scan[i].Upper) return i;
        }
        return -1;
    }

    /// <summary>"Aus dem Umfeld des Vereins ist zu hören, …".</summary>
    private Finding? Heard(int from, int to)
    {
        int end = _grammar.SegmentEnd(from, to, from);
        int be = FirstBe(from, end);
        if (be < 0 || end - be > 5 || end + 2 >= to || scan[end].Kind is not (TokenKind.Comma or TokenKind.Colon)) return null;
        if (!IsHearing(end - 2, end - 1) || subjects.Right(from + 1, be, from, out SubjectPhrase source) != SubjectState.Found) return null;
        int start = scan[end + 1].Is(WordTraits.Complementizer) ? end + 2 : end + 1;
        return Make(FindingShape.Leading, source, new TokenRange(be, be + 1), new TokenRange(from, start), new TokenRange(start, to), end);
    }

    /// <summary>"…, ist aus dem Umfeld des Vereins zu hören".</summary>
    private Finding? HeardAfter(int from, int to)
    {
        if (!IsHearing(to - 2, to - 1)) return null;
        int start = _grammar.SegmentStart(to - 1, from);
        if (start == from || !scan[start].Is(WordTraits.Be) || scan[start + 1].Lower is not ("aus" or "in" or "im" or "bei" or "beim"
            or "von")) return null;
        if (subjects.Right(start + 2, to - 2, from, out SubjectPhrase source) != SubjectState.Found) return null;
        var cue = new TokenRange(start, start + 1);
        return Make(FindingShape.Trailing, source, cue, new TokenRange(start - 1, to), new TokenRange(from, start - 1), to);
    }

    private bool IsHearing(int zu, int verb) =>
        zu > 0 && scan[zu].Lower == "zu" && scan[verb].Lower is "hören" or "erfahren" or "vernehmen" or "lesen";

    private static Finding Make(
        FindingShape shape, SubjectPhrase source, TokenRange cue, TokenRange clause, TokenRange content, int end = 0) => new()
    {
        Shape = shape,
        Cue = cue,
        SecondCue = end > 0 ? new TokenRange(end - 2, end) : default,
        Subject = source,
        Clause = clause,
        Content = content,
        Doubtful = true,
    };
}
