namespace FactArchive.Core.Detection;

/// <summary>Where the content of an English attribution begins that stands after it or in its middle.</summary>
internal sealed class ContentStart(Scanner scan)
{
    /// <summary>Takes off the author's words before what was said.</summary>
    public void Cut(Finding finding)
    {
        if (finding.Shape is not (FindingShape.Trailing or FindingShape.Inside) || finding.Content.IsEmpty) return;
        TokenRange content = finding.Content;
        int last = content.To - 1;
        while (last > content.From && scan[last].Kind is TokenKind.Comma or TokenKind.Dash) last--;
        if (scan[last].Kind == TokenKind.Quote && last > content.From && scan[last - 1].Kind == TokenKind.Colon)
        {
            finding.Content = content with { From = last };
            return;
        }
        if (finding.Shape == FindingShape.Inside && !finding.SecondContent.IsEmpty) CutOpenClause(finding, last);
    }

    /// <summary>"a school where, teachers say, 60 pupils slept": only the clause that the attribution stands in was said.</summary>
    private void CutOpenClause(Finding finding, int last)
    {
        TokenRange content = finding.Content;
        if (last - content.From < 2) return;
        if (scan[last].Kind == TokenKind.Word && OpensClause(last))
        {
            finding.Shape = FindingShape.Leading;
            finding.Clause = finding.Clause with { From = last };
            finding.Content = finding.SecondContent;
            finding.SecondContent = default;
            return;
        }
        for (int i = last - 1; i > content.From + 2 && i > last - 8 && scan[i].IsWord; i--)
        {
            if (!OpensClause(i) || scan[i].Is(WordTraits.Coordinator)) continue;
            if (!scan.HasAnyFinite(i + 1, last + 1) && scan.HasAnyFinite(content.From, i)) finding.Content = content with { From = i };
            return;
        }
    }

    private bool OpensClause(int i) => scan[i].Is(WordTraits.Relative | WordTraits.Coordinator)
        || scan[i].Lower is "where" or "because" or "while" or "whereas" or "although" or "though" or "when";
}
