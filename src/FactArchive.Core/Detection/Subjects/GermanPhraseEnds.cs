namespace FactArchive.Core.Detection;

/// <summary>What ends a German noun phrase: a listener, a verb part, a phrase of its own.</summary>
internal sealed class GermanPhraseEnds(Scanner scan)
{
    /// <summary>"einer am Freitag veröffentlichten Studie": between article and noun stands a phrase of its own.</summary>
    public bool InAttribute(int i, bool attribute)
    {
        Token token = scan[i], before = scan[i - 1];
        if (!attribute)
            return before.Is(WordTraits.Determiner) && (token.Is(WordTraits.Preposition) || token.Is(WordTraits.Adverb) && !token.Upper);
        bool ends = before.Kind == TokenKind.Word && !before.Upper && token.Upper
            && !before.Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.NameLink);
        return !ends;
    }

    /// <summary>An article that is no genitive, or any article after a person's name, begins another phrase.</summary>
    public bool BeginsNextPhrase(int i, int from)
    {
        Token token = scan[i], before = scan[i - 1];
        if (token.Is(WordTraits.Determiner) && !token.Upper
            && (before.Lower.Contains("-jährige", StringComparison.Ordinal) || IsGermanListener(i)))
        {
            return true;
        }
        if (!token.Is(WordTraits.Determiner) || token.Upper || before.Is(WordTraits.Preposition | WordTraits.Coordinator)
            || before.Kind is not (TokenKind.Word or TokenKind.Quote))
        {
            return false;
        }
        if (token.Lower is not ("der" or "des" or "dieser" or "ihrer" or "seiner" or "einer" or "eines" or "dieses" or "seines" or "ihres"))
            return before.Upper || before.Kind == TokenKind.Quote;
        return i - from >= 3 && before.Upper && scan[i - 2].Upper && !scan.IsRole(i - 1) && scan.IsRole(i - 3);
    }

    /// <summary>"(sagt der 71-Jährige) und zeigt auf sein Handy": a small word after "and" is a verb.</summary>
    public bool BeginsVerbPart(int i) =>
        scan[i].Kind == TokenKind.Word && !scan[i].Upper
        && (scan[i].Traits & (WordTraits.Determiner | WordTraits.Preposition | WordTraits.NameLink)) == 0
        && !scan[i].Lower.EndsWith("en", StringComparison.Ordinal) && !scan[i].Lower.EndsWith("er", StringComparison.Ordinal);

    /// <summary>"(sagte Kolb) der Zeitung", "der dpa": to whom it was said, unless a newsroom's own people speak.</summary>
    private bool IsGermanListener(int i)
    {
        if (scan[i].Lower is not ("der" or "dem") || i + 1 >= scan.Tokens.Count
            || scan[i - 1].Is(WordTraits.Preposition | WordTraits.Medium) || scan.IsRecord(i - 1))
        {
            return false;
        }
        if (scan.TryRole(i - 1, out RoleNoun before) && before.Kind == Model.SourceKind.MediaOutlet) return false;
        if (scan[i + 1].Kind == TokenKind.Quote) return scan.IsName(i + 1);
        return scan.TryRole(i + 1, out RoleNoun noun) && noun is { Kind: Model.SourceKind.MediaOutlet, Person: false }
            || scan[i + 1].Lower is "dpa" or "afp" or "reuters" or "apa";
    }

    /// <summary>German nouns are capital: a small word after a noun that opens no further phrase is the verb.</summary>
    public bool EndsPhrase(int i)
    {
        Token token = scan[i], before = scan[i - 1];
        if (token.Kind == TokenKind.Number) return before.Upper && before.Kind == TokenKind.Word;
        if (token.Kind == TokenKind.Bracket || token.Upper || token.Kind == TokenKind.Quote) return false;
        if (token.Is(WordTraits.Determiner | WordTraits.Coordinator | WordTraits.NameLink)) return false;
        if (token.Is(WordTraits.Preposition)) return false;
        return token.Is(WordTraits.Auxiliary) || before.Upper || before.Kind is TokenKind.Quote or TokenKind.Number or TokenKind.Bracket;
    }
}
