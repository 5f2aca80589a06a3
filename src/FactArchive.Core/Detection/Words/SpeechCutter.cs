namespace FactArchive.Core.Detection;

/// <summary>The tokens of a speech: its opening mark and its closing mark, with their places in the text.</summary>
internal readonly record struct SpeechMarks(int Open, int Close, int Start, int End);

/// <summary>
/// Takes attributions out of speech that keeps them inside its marks («A, – сказав він, – і B») or that is marked by a dash
/// alone (– A, – сказав він. – B).
/// </summary>
internal static class SpeechCutter
{
    private const int LongestAttribution = 24;

    /// <summary>Whether a block is speech after a dash, and has an attribution set off by dashes.</summary>
    public static bool IsDashSpeech(List<Token> tokens)
    {
        return tokens.Count > 4 && tokens[0].Kind == TokenKind.Dash && FindAttribution(tokens, 1, tokens.Count) > 0;
    }

    /// <summary>A, – сказала вона. – B: speech whose first dash was taken for a list mark.</summary>
    public static bool IsDialogue(List<Token> tokens)
    {
        if (tokens.Count < 8 || tokens[0].Kind is TokenKind.Mark or TokenKind.Dash) return false;
        int first = FindAttribution(tokens, 0, tokens.Count);
        if (first < 0 || tokens[first - 1].Kind != TokenKind.Comma) return false;
        for (int i = 0; i < first; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark) return false;
        }
        for (int i = first + 2; i + 1 < Math.Min(tokens.Count, first + LongestAttribution); i++)
        {
            if (tokens[i].Kind == TokenKind.Dash && tokens[i - 1].Kind == TokenKind.Stop && tokens[i + 1].Upper) return true;
        }
        return false;
    }

    /// <summary>Adds the speech to <paramref name="joined"/>: as one quote, or as quotes with attributions between.</summary>
    public static void Cut(string text, List<Token> tokens, SpeechMarks marks, List<Token> joined, Token? whole = null)
    {
        int from = marks.Open + 1;
        int start = marks.Start;
        int dash = FindAttribution(tokens, from, marks.Close);
        if (dash < 0 && whole is { } uncut)
        {
            joined.Add(uncut);
            return;
        }
        while (dash >= 0)
        {
            AddQuote(text, tokens, joined, from, dash, start);
            int next = AttributionEnd(tokens, dash, marks.Close, out int resume);
            for (int i = dash; i < next; i++) joined.Add(tokens[i]);
            if (resume >= marks.Close) return;
            from = resume;
            start = tokens[from].Start;
            dash = FindAttribution(tokens, from, marks.Close);
        }
        AddQuote(text, tokens, joined, from, marks.Close, start, marks.End);
    }

    private static void AddQuote(string text, List<Token> tokens, List<Token> joined, int from, int to, int start, int end = 0)
    {
        while (from < to && tokens[from].Kind == TokenKind.Dash) from++;
        if (from >= to) return;
        int innerEnd = tokens[to - 1].End;
        joined.Add(new Token(TokenKind.Quote, start, Math.Max(innerEnd, end), "\"", char.IsUpper(text[tokens[from].Start]))
        {
            InnerStart = tokens[from].Start,
            InnerEnd = innerEnd,
            Closed = true,
        });
    }

    /// <summary>The dash after which a verb of speech stands within three words; -1 if there is none.</summary>
    private static int FindAttribution(List<Token> tokens, int from, int to)
    {
        for (int i = from + 1; i + 1 < to; i++)
        {
            if (tokens[i].Kind != TokenKind.Dash || tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Stop)) continue;
            for (int k = i + 1; k < Math.Min(to, i + 4) && tokens[k].IsWord; k++)
            {
                if (tokens[k].Verb is { Class: CueClass.Say or CueClass.Think } verb && !verb.Has(CueTraits.Participle)
                    && !tokens[i + 1].Is(WordTraits.FirstPerson))
                {
                    return i;
                }
            }
        }
        return -1;
    }

    /// <summary>Where the attribution ends, and where the speech goes on after the dash that ends it.</summary>
    private static int AttributionEnd(List<Token> tokens, int dash, int close, out int resume)
    {
        for (int i = dash + 2; i < Math.Min(close, dash + LongestAttribution); i++)
        {
            if (tokens[i].Kind != TokenKind.Dash || tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Stop)) continue;
            resume = i + 1;
            return i;
        }
        resume = close;
        return close;
    }
}
