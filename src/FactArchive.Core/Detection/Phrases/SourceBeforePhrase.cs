namespace FactArchive.Core.Detection;

/// <summary>Phrases that their source goes before: "der Polizei zufolge".</summary>
internal sealed class SourceBeforePhrase(Scanner scan)
{
    private readonly PhraseClause _clause = new(scan);
    private readonly PhraseShapes _shapes = new(scan);
    private readonly GermanGrammar _german = new(scan);

    public Finding? ReadBefore(int i, int length, int from, int to)
    {
        int start = i;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote
            && !scan.IsSpeech(start - 1, from))
        {
            start--;
        }
        if (scan.IsGerman) start = DativeStart(start, i);
        if (start == i) return null;
        int clause = start;
        start = AfterReportNoun(start, i);
        var core = new TokenRange(start, i);
        var subject = new SubjectPhrase(core, default, core);
        if (_clause.IsNoSource(core)) return null;
        int after = AfterRelative(i + length, from, to);
        if (clause > from && scan.IsGerman && scan[clause - 1].IsWord)
            return new Finding { Shape = FindingShape.Inside, Cue = new TokenRange(i, after), Subject = subject,
                Clause = new TokenRange(clause, after), Content = new TokenRange(_clause.ClauseStart(clause, from), clause), SecondContent =
                new TokenRange(after, to) };
        if (clause > from)
            return _shapes.Trailing(i, length, from, to, subject, after) is { } trailing ? Shift(trailing, clause, from) : null;
        return _shapes.Leading(i, length, from, to, subject, clause, after);
    }

    /// <summary>"Dem Vertrag zufolge, der dieser Zeitung vorliegt, (zahlt …)".</summary>
    private int AfterRelative(int i, int from, int to)
    {
        if (!scan.IsGerman || i + 2 >= to || scan[i].Kind != TokenKind.Comma) return i;
        int close = _german.SegmentEnd(i + 1, to, from);
        return close < to && _german.IsRelative(i + 1, close) ? close : i;
    }

    /// <summary>"Die Konzentration lag | dem Papier zufolge": the phrase begins with its dative.</summary>
    private int DativeStart(int start, int end)
    {
        int genitive = -1;
        for (int k = end - 1; k >= Math.Max(start, end - 9); k--)
        {
            if (scan[k].Is(WordTraits.Auxiliary) || scan[k].Kind != TokenKind.Word && scan[k].Kind != TokenKind.Quote) break;
            if (scan[k].Lower is "dem" or "den" or "einem" or "einer" or "diesem" or "diesen" or "ihrem" or "seinem" or "ihren" or "seinen"
                or "mehreren")
            {
                return k;
            }
            if (scan[k].Lower is not ("der" or "dieser" or "ihrer" or "seiner")) continue;
            genitive = k;
            if (k == start || !scan[k - 1].Upper) break;
        }
        if (genitive >= 0 && !ReportNounBefore(genitive, start)) return genitive;
        return end - start > 4 ? end - 1 : start;
    }

    private bool ReportNounBefore(int i, int start) => i > start && scan[i - 1].Upper;

    /// <summary>"Angaben der Polizei (zufolge)": the police speak.</summary>
    private int AfterReportNoun(int start, int end)
    {
        int noun = start;
        while (noun < end && scan[noun].Is(WordTraits.Determiner)) noun++;
        bool report = noun + 1 < end
            && scan[noun].Lower is "angaben" or "aussagen" or "aussage" or "informationen" or "einschätzung" or "einschätzungen"
            or "darstellung" or "mitteilung" or "worten" or "schätzungen" or "erkenntnissen";
        return report ? noun + 1 : start;
    }

    private Finding Shift(Finding finding, int start, int from)
    {
        int before = start;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        finding.Clause = finding.Clause with { From = before };
        finding.Content = finding.Content with { To = before };
        return finding;
    }
}
