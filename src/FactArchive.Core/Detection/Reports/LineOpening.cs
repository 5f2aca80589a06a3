namespace FactArchive.Core.Detection;

/// <summary>What stands before the first sentence of a block and is no part of it: list marks and datelines.</summary>
internal static class LineOpening
{
    private const int LongestDateline = 16;

    public static int End(Scanner scan, SentenceRange sentence)
    {
        int start = sentence.From;
        while (start < sentence.To && scan[start].Kind is TokenKind.Dash or TokenKind.Other) start++;
        return Dateline(scan, start, sentence.To);
    }

    /// <summary>"SEOUL, Oct. 29 (Yonhap) --", "KYIV — ": begins in capitals and ends with a dash.</summary>
    private static int Dateline(Scanner scan, int start, int to)
    {
        if (start >= to || !IsCapitals(scan, start)) return start;
        for (int i = start + 1; i < Math.Min(to, start + LongestDateline); i++)
        {
            if (scan[i].Kind == TokenKind.Quote || scan[i].Verb is not null && !scan[i].Upper) return start;
            if (scan[i].Kind != TokenKind.Dash) continue;
            while (i < to && scan[i].Kind is TokenKind.Dash or TokenKind.Stop) i++;
            return i < to ? i : start;
        }
        return start;
    }

    private static bool IsCapitals(Scanner scan, int i)
    {
        Token token = scan[i];
        if (token.Kind != TokenKind.Word || token.End - token.Start < 3) return false;
        for (int k = token.Start; k < token.End; k++)
        {
            if (char.IsLower(scan.Text[k])) return false;
        }
        return true;
    }
}
