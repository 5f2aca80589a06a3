namespace FactArchive.Core.Detection;

/// <summary>Where an English sentence turns from what was said to something else.</summary>
internal sealed class ContentEnd(Scanner scan)
{
    /// <summary>Whether the content ends before token <paramref name="i"/>.</summary>
    public bool At(Finding finding, int i, int from, int to)
    {
        if (finding.Verb is not { } verb || finding.Shape is not FindingShape.Leading || i + 1 >= to) return false;
        if ((verb.Class is CueClass.Accuse or CueClass.Label || verb.Class == CueClass.Deny && verb.Has(CueTraits.ClauseOnly))
            && (BeginsAside(i, to) || IsTimeAfterQuote(i, to)))
        {
            return true;
        }
        return scan[i].Kind == TokenKind.Comma && (ClosesRelative(finding, i) || BeginsAct(verb, i, to) || BeginsContrast(i, from, to));
    }

    /// <summary>", while the union welcomed the cut": behind an accusation nothing of it follows.</summary>
    private bool BeginsAside(int i, int to) => scan[i].Kind == TokenKind.Comma && i + 2 < to
        && scan[i + 1].Lower is "while" or "whereas" or "but" or "which" or "who" or "as" or "after" or "when" or "although" or "though"
            or "adding" or "saying" or "with";

    /// <summary>"as “groundless” on Wednesday"</summary>
    private bool IsTimeAfterQuote(int i, int to)
    {
        if (scan[i].Kind == TokenKind.Comma && i + 1 < to) i++;
        if (scan[i - 1].Kind is not (TokenKind.Quote or TokenKind.Comma)
            || scan[i - 1].Kind == TokenKind.Comma && scan[i - 2].Kind != TokenKind.Quote)
            return false;
        if (!scan[i].IsWord || !scan[i].Is(WordTraits.Preposition | WordTraits.Time)) return false;
        for (int k = i; k < Math.Min(to, i + 5) && scan[k].IsWord; k++)
        {
            if (scan[k].Lower.EndsWith("'s", StringComparison.Ordinal)) return false;
            bool ends = k + 1 >= to || !scan[k + 1].IsWord || scan[k + 1].Is(WordTraits.Preposition);
            if (scan[k].Is(WordTraits.Time | WordTraits.Medium) && ends) return true;
        }
        return false;
    }

    /// <summary>"X, who says A, sent us the file": the main verb follows the clause.</summary>
    private bool ClosesRelative(Finding finding, int i)
    {
        int before = finding.Cue.From - 1;
        while (before > 0 && scan[before].Is(WordTraits.Adverb | WordTraits.Auxiliary)) before--;
        return before > 0 && scan[before].Lower == "who" && scan[before - 1].Kind == TokenKind.Comma && IsVerb(i + 1);
    }

    /// <summary>"said that A, and published a photo": an act of the speaker, in the tense of the cue.</summary>
    private bool BeginsAct(CueVerb verb, int i, int to) =>
        verb.Has(CueTraits.Past) && scan[i + 1].Lower is "and" or "but" && i + 2 < to && IsVerb(i + 2) && scan[i + 2].Verb is null
            && !scan[i + 2].Is(WordTraits.Auxiliary);

    /// <summary>"said that “A”, while B": behind a closed quotation the author goes on.</summary>
    private bool BeginsContrast(int i, int from, int to) =>
        i + 2 < to && scan[i + 1].Lower is "though" or "although" or "but" && scan[i + 2].Lower == "not"
        || i > from && scan[i - 1].Kind == TokenKind.Quote && !scan.IsName(i - 1) && i + 2 < to
            && scan[i + 1].Lower is "while" or "whereas";

    private bool IsVerb(int i) =>
        scan[i].Kind == TokenKind.Word && !scan[i].Upper && (scan.IsFinite(i) || Scanner.IsIrregularPast(scan[i].Lower));
}
