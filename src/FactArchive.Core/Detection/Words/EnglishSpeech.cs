namespace FactArchive.Core.Detection;

/// <summary>
/// Beside direct speech any English verb reports it: “…,” she sniffed; “…,” roared the landlord; He bristled at the idea: “…”.
/// </summary>
internal static class EnglishSpeech
{
    private const int LongestSubject = 12;

    private const int LongestClause = 24;

    private static readonly CueVerb Beside = new(CueClass.Say, CueTraits.QuoteOnly);

    public static void Mark(string text, List<Token> tokens, LanguageCues language)
    {
        for (int q = 0; q < tokens.Count; q++)
        {
            if (tokens[q].Kind != TokenKind.Quote) continue;
            if (IsSpoken(text, tokens, q)) MarkAfter(tokens, q + 1, language);
            if (q > 2 && tokens[q - 1].Kind == TokenKind.Colon && tokens[q].Upper) MarkBefore(tokens, q - 1, language);
        }
    }

    /// <summary>Ends on a comma or another mark that leads over to who said it.</summary>
    private static bool IsSpoken(string text, List<Token> tokens, int q)
    {
        Token quote = tokens[q];
        bool mark = quote.InnerEnd > quote.InnerStart && text[quote.InnerEnd - 1] is ',' or '?' or '!' or '…';
        return mark || q + 1 < tokens.Count && tokens[q + 1].Kind is TokenKind.Comma or TokenKind.Dash;
    }

    private static void MarkAfter(List<Token> tokens, int start, LanguageCues language)
    {
        while (start < tokens.Count && tokens[start].Kind is TokenKind.Comma or TokenKind.Dash) start++;
        for (int i = start; i < Math.Min(tokens.Count, start + LongestSubject) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Is(WordTraits.Auxiliary | WordTraits.Relative | WordTraits.Complementizer)
                || tokens[i].Verb is not null && !tokens[i].Upper)
                return;
            if (!IsVerb(tokens[i], language)) continue;
            bool inverted = i == start && i + 1 < tokens.Count && OpensSubject(tokens[i + 1], language);
            if (inverted || i > start && EndsClause(tokens, i + 1)) tokens[i] = tokens[i] with { Verb = Beside };
            return;
        }
    }

    private static void MarkBefore(List<Token> tokens, int colon, LanguageCues language)
    {
        int start = colon;
        while (start > 0 && colon - start < LongestClause
            && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Comma)
        {
            start--;
        }
        for (int i = start; i < colon; i++)
        {
            if (tokens[i].Verb is { } known && !known.Has(CueTraits.Noun) && !tokens[i].Upper) return;
        }
        for (int i = start + 1; i < colon; i++)
        {
            if (tokens[i].Is(WordTraits.Preposition | WordTraits.Relative | WordTraits.Subordinator)) return;
            bool be = tokens[i].Is(WordTraits.Be) && i + 1 < colon && i - start <= 4;
            if (!be && !IsVerb(tokens[i], language)) continue;
            tokens[i] = tokens[i] with { Verb = Beside };
            return;
        }
    }

    private static bool IsVerb(Token token, LanguageCues language)
    {
        if (token.Kind != TokenKind.Word || token.Upper || token.Verb is not null || token.Lower.Length < 3) return false;
        if (token.Traits == WordTraits.Auxiliary) return Scanner.IsIrregularPast(token.Lower);
        if (token.Traits != WordTraits.None || token.Lower.Length < 4) return false;
        if (token.Lower.EndsWith("ed", StringComparison.Ordinal) || Scanner.IsIrregularPast(token.Lower)) return true;
        return token.Lower.EndsWith('s') && !token.Lower.EndsIn("ss", "'s", "us") && !language.Roles.Contains(token.Lower)
            && !language.Records.Contains(token.Lower);
    }

    private static bool OpensSubject(Token next, LanguageCues language) => next.Kind == TokenKind.Word
        && (next.Upper || next.Is(WordTraits.Determiner | WordTraits.Pronoun) || language.Roles.Contains(next.Lower));

    private static bool EndsClause(List<Token> tokens, int i) => i >= tokens.Count || tokens[i].Kind != TokenKind.Word
        || tokens[i].Is(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Time | WordTraits.Subordinator);
}
