namespace FactArchive.Core.Detection;

/// <summary>Where the clause around a phrase begins and goes on.</summary>
internal sealed class PhraseClause(Scanner scan)
{
    public bool Leads(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Adverb | WordTraits.Coordinator | WordTraits.Subordinator)) k--;
        if (k == from) return true;
        Token before = scan[k - 1];
        if (before.Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Other) return true;
        if (before.Is(WordTraits.Complementizer)) return true;
        if (scan.IsSlavic && before.Kind == TokenKind.Comma && k - 1 > from && scan[k - 2].Is(WordTraits.Complementizer)) return true;
        return k < i && before.Kind == TokenKind.Comma;
    }

    public int PastAdverbials(int i, int to, int from)
    {
        int k = i;
        while (k < to && scan[k].Kind != TokenKind.Comma && !scan.IsHard(k, from))
        {
            if (!scan.IsEnglish && !scan[k].Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Medium)
                && scan[k].Kind != TokenKind.Number)
            {
                return i;
            }
            if (scan.IsGerman) return i;
            k++;
        }
        return k;
    }

    public int PastBracket(int open, int to)
    {
        for (int i = open + 1; i < Math.Min(to, open + 12); i++)
        {
            if (scan[i].Kind == TokenKind.Bracket) return i + 1;
        }
        return open;
    }

    /// <summary>"Laut einer Mitteilung | zum Haftbefehl | ist B. …": the main clause begins with its verb.</summary>
    public int ToFinite(int after, int to)
    {
        if (after >= to || !scan[after].Is(WordTraits.Preposition) && scan[after].Kind != TokenKind.Comma) return after;
        for (int i = after + 1; i < Math.Min(to, after + 12); i++)
        {
            if (scan[i].Kind == TokenKind.Word && !scan[i].Upper && (scan[i].Is(WordTraits.Auxiliary) || scan[i].Verb is not null))
                return i;
            if (scan[after].Kind == TokenKind.Comma && !scan[i].Upper && scan[i].Kind == TokenKind.Word
                && !scan[i].Is(WordTraits.Coordinator))
            {
                return after;
            }
        }
        return after;
    }

    /// <summary>Where the clause begins that a phrase stands in: after the last semicolon, or at its relative pronoun.</summary>
    public int ClauseStart(int i, int from)
    {
        int comma = i;
        while (comma > from && scan[comma - 1].Kind != TokenKind.Comma) comma--;
        if (scan.IsGerman && comma > from && comma + 1 <= i && scan[comma].Is(WordTraits.Relative)
            && (!scan[comma].Is(WordTraits.Determiner) || comma + 1 == i || scan[comma + 1].Lower == "sich"
            || scan[comma + 1].Is(WordTraits.Preposition)))
        {
            return comma;
        }
        while (i > from && scan[i - 1].Kind != TokenKind.Semicolon) i--;
        return i;
    }

    public bool IsNoSource(TokenRange core)
    {
        if (scan.IsGerman && scan[core.From].Lower.StartsWith("unbestätigte", StringComparison.Ordinal)) return true;
        for (int i = core.From; i < Math.Min(core.To, core.From + 4); i++)
        {
            bool plain = scan[i].Kind == TokenKind.Word && (!scan[i].Upper || scan.IsGerman);
            bool figures = scan[i].Lower == "preliminary" && scan[core.From].Is(WordTraits.Determiner);
            if (plain && !figures && scan.Language.NoSources.Contains(scan[i].Lower)) return true;
            if (scan[i].Is(WordTraits.Preposition)) return false;
        }
        return false;
    }

    public bool HasContent(int from, int to) => scan.CountWords(from, to) >= 2;
}
