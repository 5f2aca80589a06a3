namespace FactArchive.Core.Detection;

/// <summary>Where behind a comma the author of an English text speaks again.</summary>
internal sealed class AuthorsTail(Scanner scan)
{
    /// <summary>Whether what was said ends at the comma at <paramref name="i"/>.</summary>
    public bool At(int i, int to)
    {
        if (scan[i].Kind != TokenKind.Comma || i + 3 >= to) return false;
        return BeginsFirstPerson(i + 1) || BeginsGrounds(i + 1) || BeginsGap(i + 1, to) || BeginsVerdict(i + 1, to)
            || BeginsRemark(i + 1, to);
    }

    /// <summary>", and I have no reason to doubt it"</summary>
    private bool BeginsFirstPerson(int i) =>
        scan[i].Lower is "and" or "but" or "though" or "although" && scan[i + 1].Lower is "i" or "we"
            && scan[i + 1].Upper | scan[i + 1].Lower == "we";

    /// <summary>", based on surface temperatures", ", pointing to an audit": what the speaker goes by.</summary>
    private bool BeginsGrounds(int i) =>
        scan[i].Lower is "based" or "relying" or "drawing" && scan[i + 1].Lower is "on" or "upon"
        || scan[i].Lower == "pointing" && scan[i + 1].Lower == "to";

    /// <summary>", but he would not be drawn on details": what was not said.</summary>
    private bool BeginsGap(int i, int to)
    {
        if (scan[i].Lower is not ("but" or "though" or "although")) return false;
        bool negated = false;
        for (int k = i + 1; k < Math.Min(to, i + 10) && scan[k].IsWord; k++)
        {
            negated |= scan[k].Is(WordTraits.Negation | WordTraits.Refusal);
            if (negated && scan[k].Lower is "comment" or "drawn" or "discuss" or "elaborate" or "specify" or "name" or "disclose"
                or "respond"
                or "identify" or "say" or "provide" or "give")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>", something which the army flatly denies", ", which the ministry disputes".</summary>
    private bool BeginsVerdict(int i, int to)
    {
        int k = scan[i].Lower is "something" or "allegations" or "claims" ? i + 1 : i;
        if (scan[k].Lower is not ("which" or "that") || k == i && scan[k].Lower == "that") return false;
        for (int n = k + 1; n < Math.Min(to, k + 8) && scan[n].IsWord; n++)
        {
            if (scan[n].Verb is { Class: CueClass.Deny } && !scan[n].Upper) return n > k + 1 && !scan[n - 1].Is(WordTraits.Be);
        }
        return false;
    }

    /// <summary>", a word that I intend to use", ", a claim that could not be verified": a remark on what was said.</summary>
    private bool BeginsRemark(int i, int to)
    {
        if (scan[i].Lower is not ("a" or "an" or "the")) return false;
        for (int k = i + 1; k < Math.Min(to - 1, i + 4); k++)
        {
            if (!IsSpeechNoun(scan[k].Lower)) continue;
            Token next = scan[k + 1];
            return next.Is(WordTraits.Relative | WordTraits.Complementizer | WordTraits.Pronoun | WordTraits.FirstPerson)
                || next.Upper && next.Kind == TokenKind.Word || scan[i].Lower != "the" && next.Is(WordTraits.Preposition);
        }
        return false;
    }

    private static bool IsSpeechNoun(string word) => word is "claim" or "point" or "assertion" or "allegation" or "figure" or "statement"
        or "charge" or "accusation" or "suggestion" or "word" or "term" or "phrase" or "detail" or "remark" or "description" or "notion"
        or "argument" or "version" or "account" or "theory" or "line" or "sentiment" or "comparison" or "metaphor" or "position" or "view";
}
