namespace FactArchive.Core.Detection;

/// <summary>Goes past whom it was told to.</summary>
internal sealed class ListenerReader(Scanner scan)
{
    /// <summary>"повідомило «Обрію», що": a short name in quotes before the clause is who was told.</summary>
    public bool IsListenerName(int i, int to)
    {
        if (scan.IsEnglish || scan[i].Kind != TokenKind.Quote || !scan[i].Upper || scan.Words(scan[i]) > 4 || i + 2 >= to) return false;
        return scan[i + 1].Kind == TokenKind.Comma && scan[i + 2].Is(WordTraits.Complementizer);
    }

    /// <summary>"told the state news agency, SIAN, that": past the listener's name between commas.</summary>
    public int PastApposition(int i, int to)
    {
        if (!scan.IsEnglish || i + 3 >= to || scan[i].Kind != TokenKind.Comma) return i;
        for (int k = i + 1; k < Math.Min(to, i + 9); k++)
        {
            if (scan[k].Kind == TokenKind.Comma) return k + 1 < to && scan[k + 1].Lower == "that" && k > i + 1 ? k + 1 : i;
            if (!scan[k].IsWord || scan[k].Is(WordTraits.Auxiliary | WordTraits.Complementizer)) return i;
        }
        return i;
    }

    public int SkipAddressee(int i, int to, int lo, out TokenRange via)
    {
        via = default;
        if (i >= to || !scan.IsEnglish) return i;
        Token first = scan[i];
        if (first.Is(WordTraits.Complementizer) || first.Kind is not (TokenKind.Word or TokenKind.Quote)
            || first.Is(WordTraits.Preposition))
        {
            return i;
        }
        if (first.Kind == TokenKind.Quote && !scan.IsName(i)) return i;
        if (first.Is(WordTraits.FirstPerson | WordTraits.Pronoun)
            || first.Lower is "him" or "them" or "her"
            && !(i + 1 < to && scan[i + 1].Kind == TokenKind.Word
            && !scan[i + 1].Is(WordTraits.Complementizer | WordTraits.Determiner | WordTraits.Preposition | WordTraits.Time
            | WordTraits.Pronoun)))
            return first.Is(WordTraits.Pronoun) ? i : i + 1;
        int start = i;
        i++;
        while (i < to)
        {
            Token token = scan[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Colon || scan.IsHard(i, lo) || token.Kind == TokenKind.Quote && !scan.IsName(i))
                break;
            if (token.Is(WordTraits.Complementizer | WordTraits.Pronoun | WordTraits.FirstPerson | WordTraits.Preposition | WordTraits.Time)
                && token.Lower != "of" && !(token.Upper && i + 1 < to && scan[i + 1].Upper))
            {
                break;
            }
            if (token.Lower == "to") break;
            if (token.Is(WordTraits.Determiner) && !token.Upper && !scan[i - 1].Is(WordTraits.Preposition | WordTraits.Coordinator)) break;
            if (scan[start].Upper && !scan[start].Is(WordTraits.Determiner) && !token.Upper && !scan.IsRole(i)
                && token.Lower is not ("of" or "and" or "the" or "for"))
            {
                break;
            }
            if (scan[i - 1].Is(WordTraits.Medium) && !scan[i - 1].Upper && !token.Is(WordTraits.Medium)) break;
            i++;
        }
        via = new TokenRange(start, i);
        return i;
    }
}
