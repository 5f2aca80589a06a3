namespace FactArchive.Core.Parsing.Seeds.Dates;

/// <summary>Times of day beside a date: they belong to it and tell nothing that is kept.</summary>
internal static class ClockShapes
{
    /// <summary>The index behind a time that follows, with the words and marks that join it; the same index if none does.</summary>
    public static int After(TokenRow tokens, int at)
    {
        int next = at;
        for (int joined = 0; joined < 3 && IsJoiner(tokens[next]); joined++) next++;
        if (tokens[next].IsWord("t") && tokens.IsGlued(next)) next++;
        if (tokens[next].Is('(') && Clock(tokens, next + 1) is var inner && inner > next + 1 && tokens[inner].Is(')')) return inner + 1;
        int end = Clock(tokens, next);
        return end == next ? at : Suffix(tokens, end);
    }

    /// <summary>The index where a time that stands before the date begins; the same index if none does.</summary>
    public static int Before(TokenRow tokens, int at, int from)
    {
        for (int start = Math.Max(from, at - 8); start < at; start++)
        {
            int end = Clock(tokens, start);
            if (end == start) continue;
            end = Suffix(tokens, end);
            while (end < at && IsJoiner(tokens[end])) end++;
            if (end == at) return start;
        }
        return at;
    }

    private static int Clock(TokenRow tokens, int at)
    {
        if (tokens[at].Digits is not (1 or 2) || tokens[at].Value > 24) return at;
        if ((tokens[at + 1].Is(':') || tokens[at + 1].Is('.')) && tokens[at + 2].Digits == 2 && tokens[at + 2].Value < 60
            && tokens.IsGlued(at + 2))
        {
            int end = at + 3;
            while (tokens[end].Is(':') && tokens[end + 1].Digits == 2) end += 2;
            bool colon = tokens[at + 1].Is(':');
            bool named = tokens[end].Word is "uhr" or "am" or "pm" or "a" or "p" || IsZone(tokens[end]);
            return colon || named ? end : at;
        }
        return tokens[at + 1].Word is "am" or "pm" or "uhr" ? at + 1 : at;
    }

    /// <summary>am, p.m., Uhr, EDT, +03:00, Z.</summary>
    private static int Suffix(TokenRow tokens, int at)
    {
        if (tokens[at].Word is "am" or "pm" or "uhr" or "z" or "h") at++;
        else if (tokens[at].Word is "a" or "p" && tokens[at + 1].Is('.') && tokens[at + 2].IsWord("m")) at += tokens[at + 3].Is('.') ? 4 : 3;
        if (tokens[at].Is('+') && tokens[at + 1].Digits == 2) at += tokens[at + 2].Is(':') ? 4 : 2;
        else if (tokens[at].Is('(') && IsZone(tokens[at + 1]) && tokens[at + 2].Is(')')) at += 3;
        else if (IsZone(tokens[at])) at++;
        return at;
    }

    private static bool IsJoiner(DateToken token) =>
        token.Kind == DateTokenKind.Mark
            ? token.Word[0] is ',' or '-' or '–' or '—' or '|' or '·' or '•' or '/' or '.'
            : token.Word is "at" or "um" or "о" or "в" or "at" or "on" or "від" or "от" or "gegen";

    private static bool IsZone(DateToken token) =>
        token.Word is "et" or "edt" or "est" or "gmt" or "utc" or "bst" or "cet" or "cest" or "eet" or "eest" or "msk" or "мск" or "pst" or "pdt"
            or "kst" or "mez" or "mesz" or "ct" or "pt" or "jst";
}
