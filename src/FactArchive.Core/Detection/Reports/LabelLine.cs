namespace FactArchive.Core.Detection;

/// <summary>Labels before a sentence: "Details:", "Verdict: False." and those that name a speaker, "Quote from X:".</summary>
internal static class LabelLine
{
    private const int LongestLabel = 10;

    /// <summary>The token after the label; <paramref name="from"/> if there is none.</summary>
    public static int End(Scanner scan, int from, int to, out bool quotes, out SubjectPhrase? named)
    {
        quotes = false;
        named = null;
        int colon = from;
        while (colon < to && colon - from < LongestLabel
            && (scan[colon].Kind is TokenKind.Word or TokenKind.Number
            || scan[colon].Kind is TokenKind.Comma or TokenKind.Stop && IsStamp(scan, from)))
        {
            colon++;
        }
        if (colon == from || colon + 1 >= to || scan[colon].Kind != TokenKind.Colon) return from;
        foreach (string label in scan.Language.QuoteLabels)
        {
            int words = Matches(scan, from, colon, label);
            if (words == 0) continue;
            quotes = true;
            var rest = new TokenRange(from + words, colon);
            if (!rest.IsEmpty) named = new SubjectPhrase(rest, default, rest);
            return colon + 1;
        }
        if (IsStamp(scan, from)) return colon + 1;
        bool plain = colon - from <= 2 && !HasCue(scan, from, colon) && scan[colon + 1].Kind != TokenKind.Quote
            && !scan[colon - 1].Upper | colon - from == 1 && scan.Language.Traits(scan[from].Lower) == WordTraits.None
            && !IsName(scan, from);
        return plain ? colon + 1 : from;
    }

    /// <summary>"Update vom 22. März, 9.38 Uhr:".</summary>
    private static bool IsStamp(Scanner scan, int from) =>
        scan[from].Lower is "update" or "stand" or "upd" or "оновлено" or "обновлено" && scan[from].Upper;

    private static bool IsName(Scanner scan, int i) => scan.IsRole(i);

    private static bool HasCue(Scanner scan, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Verb is { } verb && !verb.Has(CueTraits.Noun) && !scan[i].Upper) return true;
        }
        return false;
    }

    private static int Matches(Scanner scan, int from, int to, string label)
    {
        int words = 0;
        foreach (Range part in label.AsSpan().Split(' '))
        {
            if (from + words >= to || !label.AsSpan()[part].SequenceEqual(scan[from + words].Lower)) return 0;
            words++;
        }
        return words;
    }
}
