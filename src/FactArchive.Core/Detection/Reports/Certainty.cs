namespace FactArchive.Core.Detection;

/// <summary>Whether an English attribution leaves no doubt: who speaks, and where what was said begins and ends.</summary>
internal static class Certainty
{
    private const int LongestIndirect = 32;

    public static bool Of(BlockText block, Finding finding, bool direct)
    {
        Scanner scan = block.Scan;
        if (!scan.IsEnglish || direct) return true;
        if (finding.Shape == FindingShape.Inside && scan[finding.Content.To - 1].Kind != TokenKind.Quote) return false;
        if (scan.CountWords(finding.Content.From, finding.Content.To) > LongestIndirect) return false;
        if (finding.Shape == FindingShape.Trailing && EndsEarly(scan, finding)) return false;
        return !HasTail(scan, finding.Content);
    }

    /// <summary>A colon or a dash within, or a clause behind a comma, may not have been said.</summary>
    private static bool HasTail(Scanner scan, TokenRange content)
    {
        for (int i = content.From + 1; i + 1 < content.To; i++)
        {
            if (scan[i].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Semicolon) return true;
            if (scan[i].Kind != TokenKind.Comma) continue;
            if (scan[i + 1].Lower is "but" or "while" or "with" or "as" or "although" or "though" or "whereas" or "where" or "yet" or "who"
                or "something" or "based" or "even")
            {
                return true;
            }
            if (scan[i + 1].Is(WordTraits.Coordinator) && i + 2 < content.To && scan[i + 2].Verb is { } verb && !verb.Has(CueTraits.Noun))
                return true;
        }
        return false;
    }

    /// <summary>"The court saw a diary in which, X said": the first words may be the author's.</summary>
    private static bool EndsEarly(Scanner scan, Finding finding)
    {
        for (int i = finding.Content.From; i < finding.Content.To; i++)
        {
            if (scan[i].Kind == TokenKind.Quote && scan.IsSpeech(i, finding.Content.From) && i > finding.Content.From) return true;
        }
        return false;
    }
}
