namespace FactArchive.Core.Detection;

/// <summary>Where a noun phrase ends.</summary>
internal sealed class PhraseEnds(Scanner scan)
{
    private readonly GermanPhraseEnds _german = new(scan);

    /// <summary>Where a noun phrase that begins at <paramref name="from"/> ends.</summary>
    public int PhraseEnd(int from, int to, int lo)
    {
        if (!scan.IsEnglish && from < to && scan[from].Is(WordTraits.Pronoun)) return from + 1;
        bool attribute = false;
        for (int i = from; i < to; i++)
        {
            Token token = scan[i];
            if (token.Kind == TokenKind.Comma || scan.IsHard(i, lo)) return i;
            if (i == from) continue;
            if (token.Kind == TokenKind.Quote && !scan.IsName(i)) return i;
            if (scan.IsGerman && token.Kind == TokenKind.Bracket
                || scan.IsGerman && token.Is(WordTraits.Preposition) && scan[i - 1].Lower.Contains("-jährige", StringComparison.Ordinal))
            {
                return i;
            }
            if (scan.IsGerman && token.Is(WordTraits.Coordinator) && i + 1 < to && _german.BeginsVerbPart(i + 1)) return i;
            if (scan.IsGerman) attribute = _german.InAttribute(i, attribute);
            if (attribute) continue;
            if (token.Is(WordTraits.Complementizer) && !token.Is(WordTraits.Determiner)) return i;
            if (token.Is(WordTraits.Relative) && !token.Is(WordTraits.Determiner)) return i;
            if (scan.IsEnglish && token.Lower == "that" && i > from + 1 && !scan[i - 1].Is(WordTraits.Preposition)) return i;
            if (token.Is(WordTraits.Citing)) return i;
            if (token.Is(WordTraits.Preposition) && EndsBefore(i, from, to)) return i;
            if (scan.IsGerman && token.Is(WordTraits.Preposition) && i + 1 < to && !scan[i + 1].IsWord
                && scan[i + 1].Kind != TokenKind.Quote)
            {
                return i;
            }
            if (token.Is(WordTraits.Time | WordTraits.Adverb) && !token.Is(WordTraits.NameLink)
                && !scan[i - 1].Is(WordTraits.Determiner | WordTraits.Preposition) && (!scan.IsSlavic || token.Is(WordTraits.Adverb)))
            {
                return i;
            }
            if (scan.IsEnglish && (token.Is(WordTraits.Pronoun) || token.Is(WordTraits.Auxiliary) && !token.Upper)) return i;
            if (scan.IsGerman && attribute) continue;
            if (scan.IsGerman && (_german.EndsPhrase(i) || _german.BeginsNextPhrase(i, from))) return i;
            if (scan.IsSlavic && token.Kind == TokenKind.Word && !token.Upper
                && (IsPersonName(from, i) || scan[i - 1].Upper && IsListener(i)))
            {
                return i;
            }
            if (!scan.IsEnglish && token.Verb is { } verb && !verb.Has(CueTraits.Participle) && !token.Upper) return i;
        }
        return to;
    }

    /// <summary>"журналістам", "изданию": to whom it was said.</summary>
    public bool IsListener(int i)
    {
        string word = scan[i].Lower;
        bool dative = word.EndsIn("ам", "ям", "у", "ю", "ові");
        return dative && scan.Language.Roles.TryFind(word, out RoleNoun noun) && noun.Kind == Model.SourceKind.MediaOutlet;
    }

    /// <summary>Whether a preposition opens an adverbial ("in a report", "on Tuesday") and not a part of the name.</summary>
    private bool EndsBefore(int i, int from, int to)
    {
        if (i + 1 >= to) return true;
        if (scan[i].Lower is "of" or "von" or "des") return false;
        int next = i + 1;
        while (next < to && next < i + 4 && scan[next].IsWord)
        {
            if (scan[next].Is(WordTraits.Time | WordTraits.Medium | WordTraits.Pointer) || scan[next].Kind == TokenKind.Number) return true;
            if (scan[next].Is(WordTraits.Citing)) return true;
            next++;
        }
        if (scan[i].Is(WordTraits.Subordinator)) return true;
        return !scan.IsRole(i - 1) && IsPersonName(from, i) && !scan.IsGerman;
    }

    private bool IsPersonName(int from, int to)
    {
        int names = 0;
        for (int i = to - 1; i >= from && scan[i].Kind == TokenKind.Word && scan[i].Upper; i--)
        {
            if (scan.IsRole(i)) return false;
            names++;
        }
        return names is 2 or 3;
    }
}
