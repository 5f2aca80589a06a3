namespace FactArchive.Core.Detection;

/// <summary>"Die Veranstalter sprachen von 500 Teilnehmern, die Polizei von 200": the second source has the verb of the first.</summary>
internal sealed class GermanGaps(Scanner scan, SubjectFinder subjects)
{
    public IEnumerable<Finding> Apart(Finding finding, int from, int to)
    {
        yield return finding;
        if (finding.Shape != FindingShape.Leading || finding.Verb is not { } verb || !verb.Has(CueTraits.About)) yield break;
        int opener = finding.Content.From - 1;
        if (opener < from || scan[opener].Lower is not ("von" or "mit" or "vor")) yield break;
        for (int comma = finding.Content.From + 1; comma + 3 < to; comma++)
        {
            if (scan[comma].Kind != TokenKind.Comma) continue;
            int preposition = Preposition(comma + 1, to, scan[opener].Lower);
            var core = new TokenRange(comma + 1, preposition);
            if (preposition < 0 || subjects.Judge(core) != SubjectState.Found) yield break;
            if (finding.Content.To > comma) finding.Content = finding.Content with { To = comma };
            yield return new Finding
            {
                Shape = FindingShape.Leading,
                Verb = verb,
                Cue = finding.Cue,
                Subject = new SubjectPhrase(core, default, core),
                Clause = new TokenRange(comma + 1, preposition + 1),
                Content = new TokenRange(preposition + 1, to),
                Doubtful = true,
            };
            yield break;
        }
    }

    /// <summary>The same preposition behind a short phrase in the nominative; -1 if it does not follow.</summary>
    private int Preposition(int start, int to, string preposition)
    {
        if (scan[start].Lower is "dem" or "den" || scan[start].Is(WordTraits.Preposition | WordTraits.Coordinator)) return -1;
        for (int i = start + 1; i < Math.Min(to - 1, start + 6); i++)
        {
            if (scan[i].Lower == preposition) return scan[i - 1].Upper ? i : -1;
            if (scan[i].Kind is not TokenKind.Word || !scan[i].Upper && !scan[i].Is(WordTraits.Determiner)) return -1;
        }
        return -1;
    }
}
