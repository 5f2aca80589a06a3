namespace FactArchive.Core.Detection;

/// <summary>The tokens of a sentence: from <paramref name="From"/> up to, not including, <paramref name="To"/>.</summary>
internal readonly record struct SentenceRange(int From, int To);

/// <summary>Splits a block into sentences; what is quoted stays in one piece.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer ones are cut: what is done for each cue is bounded, and the whole stays linear.</summary>
    private const int Longest = 400;

    public static List<SentenceRange> Split(string text, List<Token> tokens, LanguageCues language)
    {
        var sentences = new List<SentenceRange>();
        int from = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!EndsSentence(text, tokens, i, language) && i - from < Longest) continue;
            int to = i + 1;
            while (to < tokens.Count && tokens[to].Kind == TokenKind.Stop) to++;
            sentences.Add(new SentenceRange(from, to));
            from = to;
            i = to - 1;
        }
        if (from < tokens.Count) sentences.Add(new SentenceRange(from, tokens.Count));
        return sentences;
    }

    private static bool EndsSentence(string text, List<Token> tokens, int i, LanguageCues language)
    {
        return tokens[i].Kind switch
        {
            TokenKind.Stop => StopEnds(text, tokens, i, language),
            TokenKind.Quote => QuoteEnds(text, tokens, i),
            _ => false,
        };
    }

    private static bool StopEnds(string text, List<Token> tokens, int i, LanguageCues language)
    {
        if (i + 1 >= tokens.Count) return true;
        Token next = tokens[i + 1];
        if (next.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop) return false;
        if (i > 0 && tokens[i - 1].End == tokens[i].Start && tokens[i].Lower == ".")
        {
            Token before = tokens[i - 1];
            if (language.Abbreviations.Contains(before.Lower) && !language.Units.Contains(before.Lower)) return false;
            if (before.Kind == TokenKind.Word && before.End - before.Start == 1 && before.Upper) return false;
            if (before.Kind == TokenKind.Number && language.Order == WordOrder.German && !StartsAfterOrdinal(next)) return false;
        }
        if (next.Kind is TokenKind.Quote) return true;
        if (next.Kind is TokenKind.Dash) return i + 2 < tokens.Count && (tokens[i + 2].Upper || tokens[i + 2].Kind == TokenKind.Quote);
        if (next.Kind is TokenKind.Bracket or TokenKind.Other) return !NextWordIsLower(tokens, i + 1);
        return next.Upper || next.Kind == TokenKind.Number && text[next.Start - 1] == ' ';
    }

    /// <summary>"am 3. Mai" goes on; "um 3. Die …" does not. Nouns are capital in German, so only small words tell.</summary>
    private static bool StartsAfterOrdinal(Token next) =>
        next.Is(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition) && next.Upper;

    private static bool NextWordIsLower(List<Token> tokens, int i)
    {
        while (i < tokens.Count && !tokens[i].IsWord && tokens[i].Kind != TokenKind.Quote) i++;
        return i < tokens.Count && tokens[i].Kind == TokenKind.Word && !tokens[i].Upper;
    }

    /// <summary>A quote ends a sentence if it closes on a full stop and no attribution follows.</summary>
    private static bool QuoteEnds(string text, List<Token> tokens, int i)
    {
        Token quote = tokens[i];
        if (i + 1 >= tokens.Count || quote.InnerEnd <= quote.InnerStart) return false;
        char last = text[quote.InnerEnd - 1];
        if (last is not ('.' or '!' or '?' or '…')) return false;
        Token next = tokens[i + 1];
        if (next.Kind == TokenKind.Quote) return true;
        if (next.Kind == TokenKind.Number) return last == '.';
        if (!next.Upper || next.Kind != TokenKind.Word) return false;
        return last == '.' || !AttributionFollows(tokens, i + 1);
    }

    /// <summary>“Really?” Smith said. – a short clause with a cue, and nothing after it that it could introduce.</summary>
    private static bool AttributionFollows(List<Token> tokens, int i)
    {
        for (int k = i; k < Math.Min(tokens.Count, i + 9); k++)
        {
            if (tokens[k].Kind == TokenKind.Stop) return false;
            if (tokens[k].Verb is null || tokens[k].Is(WordTraits.Determiner)) continue;
            return k + 1 >= tokens.Count || tokens[k + 1].Kind is TokenKind.Stop or TokenKind.Comma
                || tokens[k + 1].Is(WordTraits.Preposition | WordTraits.Time);
        }
        return false;
    }
}
