namespace FactArchive.Core.Detection;

/// <summary>
/// Joins every quoted stretch into one token. Marks that stand for apostrophes are dropped; a mark that is never closed
/// quotes up to the end of the block.
/// </summary>
internal static class QuoteFinder
{
    /// <summary>Quotes within quotes beyond this are not told apart.</summary>
    private const int Deepest = 6;

    private readonly record struct Open(int At, char Mark);

    public static List<Token> Join(string text, List<Token> tokens)
    {
        int[] closes = Match(text, tokens);
        var joined = new List<Token>(tokens.Count);
        int i = 0;
        if (SpeechCutter.IsDashSpeech(tokens))
        {
            SpeechCutter.Cut(text, tokens, new SpeechMarks(0, tokens.Count, 0, text.Length), joined);
            return joined;
        }
        if (SpeechCutter.IsDialogue(tokens))
        {
            SpeechCutter.Cut(text, tokens, new SpeechMarks(-1, tokens.Count, 0, text.Length), joined);
            return joined;
        }
        for (; i < tokens.Count; i++)
        {
            int close = closes[i];
            if (close == 0)
            {
                if (tokens[i].Kind != TokenKind.Mark) joined.Add(tokens[i]);
                continue;
            }
            Token quote = Quote(text, tokens, i, close);
            SpeechCutter.Cut(text, tokens, new SpeechMarks(i, close, quote.Start, quote.End), joined, quote);
            i = Math.Min(close, tokens.Count);
        }
        return joined;
    }

    /// <summary>Whether the first mark of a block closes a quotation, so that it began in the block before.</summary>
    public static bool ClosesFirst(List<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark) return i > 0 && tokens[i].Start == tokens[i - 1].End;
        }
        return false;
    }

    private static Token Quote(string text, List<Token> tokens, int open, int close)
    {
        bool closed = close < tokens.Count;
        int innerStart = SkipBlanks(text, tokens[open].End);
        int innerEnd = closed ? tokens[close].Start : text.Length;
        while (innerEnd > innerStart && text[innerEnd - 1] == ' ') innerEnd--;
        int end = closed ? tokens[close].End : text.Length;
        bool upper = innerStart < innerEnd && char.IsUpper(text[innerStart]);
        return new Token(TokenKind.Quote, tokens[open].Start, end, "\"", upper)
        {
            InnerStart = Math.Min(innerStart, innerEnd),
            InnerEnd = innerEnd,
            Closed = closed,
        };
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    /// <summary>For each outermost opening mark the index of its closing mark (or the count of tokens); 0 elsewhere.</summary>
    private static int[] Match(string text, List<Token> tokens)
    {
        var closes = new int[tokens.Count];
        var stack = new List<Open>();
        int lastInnerClose = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) continue;
            char mark = tokens[i].Lower[0];
            int depth = ClosingDepth(text, tokens[i], mark, stack);
            if (depth >= 0)
            {
                Open open = stack[depth];
                stack.RemoveRange(depth, stack.Count - depth);
                lastInnerClose = i;
                if (stack.Count == 0) closes[open.At] = i;
            }
            else if (stack.Count < Deepest && Opens(text, tokens, i, mark, stack))
            {
                stack.Add(new Open(i, mark));
            }
        }
        if (stack.Count > 0) CloseLate(text, tokens, closes, stack, lastInnerClose);
        return closes;
    }

    /// <summary>Where one mark closed two («ТОВ «Х»), the last one ends the outer quote too.</summary>
    private static void CloseLate(string text, List<Token> tokens, int[] closes, List<Open> stack, int lastInnerClose)
    {
        Open outer = stack[0];
        if (lastInnerClose > outer.At)
        {
            closes[outer.At] = lastInnerClose;
            return;
        }
        if (IsSingle(outer.Mark) && outer.At > 0 && !EndsBeforeSpeech(tokens, outer.At)) return;
        if (tokens[outer.At].End < text.Length) closes[outer.At] = tokens.Count;
    }

    private static bool EndsBeforeSpeech(List<Token> tokens, int at) =>
        tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Stop;

    private static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '`';

    private static int ClosingDepth(string text, Token token, char mark, List<Open> stack)
    {
        for (int depth = stack.Count - 1; depth >= 0; depth--)
        {
            if (Closes(text, token, mark, stack[depth].Mark)) return depth;
        }
        return -1;
    }

    private static bool Closes(string text, Token token, char mark, char open)
    {
        bool pair = open switch
        {
            '“' => mark is '”' or '"' or '“',
            '„' or '‟' => mark is '“' or '”' or '"',
            '"' => mark is '"' or '”' or '“',
            '”' => mark == '”',
            '«' => mark == '»',
            '»' => mark == '«',
            '‹' => mark == '›',
            '‘' => mark is '’' or '\'',
            '‚' => mark is '‘' or '’' or '\'',
            '\'' => mark is '\'' or '’',
            '`' => mark is '\'' or '`' or '’',
            _ => false,
        };
        if (!pair) return false;
        if (mark is '"' or '“' && open is '“' or '"' && LooksOpening(text, token)) return false;
        return !IsSingle(mark) || !IsApostrophe(text, token);
    }

    /// <summary>A possessive plural ("the workers' union") is told from a closing mark by what follows it.</summary>
    private static bool IsApostrophe(string text, Token token)
    {
        char before = token.Start > 0 ? text[token.Start - 1] : ' ';
        char after = token.End < text.Length ? text[token.End] : ' ';
        if (char.IsLetterOrDigit(after)) return true;
        if (before != 's' || after != ' ') return false;
        return LaterCloses(text, token.End);
    }

    private static bool LaterCloses(string text, int from)
    {
        int limit = Math.Min(text.Length, from + 200);
        for (int i = from + 1; i < limit; i++)
        {
            if (text[i] is '‘') return false;
            if (text[i] is not ('\'' or '’')) continue;
            bool letterAfter = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (letterAfter && char.IsLetterOrDigit(text[i - 1])) continue;
            return !letterAfter;
        }
        return false;
    }

    private static bool LooksOpening(string text, Token token)
    {
        char before = token.Start > 0 ? text[token.Start - 1] : ' ';
        char after = token.End < text.Length ? text[token.End] : ' ';
        return before is ' ' or '(' or '[' && after != ' ' && !char.IsPunctuation(after);
    }

    private static bool Opens(string text, List<Token> tokens, int at, char mark, List<Open> stack)
    {
        Token token = tokens[at];
        char before = token.Start > 0 ? text[token.Start - 1] : ' ';
        char after = token.End < text.Length ? text[token.End] : ' ';
        switch (mark)
        {
            case '“' or '„' or '‟' or '«' or '‹':
                return true;
            case '"':
                return !char.IsLetterOrDigit(before) && after != ' ' || stack.Count == 0 && token.Start == 0;
            case '»' or '”':
                return stack.Count == 0 && before is ' ' or '(' && char.IsLetterOrDigit(after);
            case '‚':
                return char.IsLetterOrDigit(after);
            default:
                return before is ' ' or '(' or '—' or '–' or '"' or '“' && IsSpeechStart(after)
                    && (token.Start == 0 || stack.Count > 0 || LaterCloses(text, token.End) || EndsBeforeSpeech(tokens, at));
        }
    }

    private static bool IsSpeechStart(char c) => char.IsLetter(c) || char.IsAsciiDigit(c) || c is '…' or '.';
}
