namespace FactArchive.Core.Detection;

/// <summary>
/// "X felt that A: “B.”" and "A, said X: “B.”" hold two passages of one speaker: what is told, and the words behind the colon.
/// </summary>
internal sealed class QuoteAfterColon(Scanner scan)
{
    /// <summary>How many words before the colon a verb may stand that makes the quotation its own: "that he had told him: “B.”".</summary>
    private const int Near = 6;

    /// <summary>The second passage, taken off the first; null if there is none.</summary>
    public Finding? Split(Finding finding, int to)
    {
        if (finding.Shape is FindingShape.PointBack or FindingShape.PointAhead or FindingShape.Label || finding.Verb is null) return null;
        int colon = finding.Shape == FindingShape.Leading ? ColonIn(finding.Content, to) : ColonAfter(finding.Clause, to);
        if (colon < 0) return null;
        bool leads = finding.Shape == FindingShape.Leading;
        var quoted = new Finding
        {
            Shape = FindingShape.Leading,
            Verb = finding.Verb,
            Cue = finding.Cue,
            SecondCue = new TokenRange(colon, colon + 1),
            Subject = finding.Subject,
            Clause = finding.Clause with { To = colon + 1 },
            Content = new TokenRange(colon + 1, colon + 2),
            Via = finding.Via,
            Doubtful = finding.Doubtful,
        };
        if (leads) finding.Content = finding.Content with { To = colon };
        if (leads && scan.CountWords(finding.Content.From, colon) < 2) finding.Content = default;
        return quoted;
    }

    private int ColonIn(TokenRange content, int to)
    {
        for (int i = content.From + 1; i + 1 < content.To; i++)
        {
            if (scan[i].Kind == TokenKind.Colon) return IsLast(i, to) && !SaysNear(content.From, i) ? i : -1;
        }
        return -1;
    }

    private int ColonAfter(TokenRange clause, int to)
    {
        return clause.To + 1 < to && scan[clause.To].Kind == TokenKind.Colon && IsLast(clause.To, to) ? clause.To : -1;
    }

    private bool IsLast(int colon, int to) => colon + 2 >= to && scan[colon + 1].Kind == TokenKind.Quote && scan[colon + 1].Upper;

    private bool SaysNear(int from, int colon)
    {
        for (int i = Math.Max(from, colon - Near); i < colon; i++)
        {
            if (scan[i].Verb is { Class: CueClass.Say } verb && !scan[i].Upper && !verb.Has(CueTraits.Noun)) return true;
        }
        return false;
    }
}
