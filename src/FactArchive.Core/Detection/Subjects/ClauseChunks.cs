namespace FactArchive.Core.Detection;

/// <summary>Cuts what stands before a verb at its commas, and knows the relative clauses among the pieces.</summary>
internal sealed class ClauseChunks(Scanner scan)
{
    private const int LongestSubject = 48;

    /// <summary>Auxiliaries and adverbs between subject and verb ("had also", "has since").</summary>
    public int SkipBack(int verb, int lo)
    {
        int end = verb;
        while (end > lo)
        {
            Token before = scan[end - 1];
            if (scan.IsEnglish && before.Lower == "to" && end - 2 > lo && CueTest.LeadsToSaying(scan, end - 1))
            {
                end -= Math.Max(2, CueTest.LeadLength(scan, end - 1));
                if (scan[end].Lower.StartsWith("appear", StringComparison.Ordinal)
                    || scan[end].Lower.StartsWith("seem", StringComparison.Ordinal))
                {
                    while (end > lo && scan[end - 1].Is(WordTraits.Adverb)) end--;
                }
                continue;
            }
            bool small = before.Is(WordTraits.Adverb | WordTraits.Auxiliary | WordTraits.Negation) && before.Kind == TokenKind.Word;
            if (!small || before.Is(WordTraits.Pronoun | WordTraits.Relative | WordTraits.Determiner))
            {
                int phrase = scan.IsEnglish ? BeforeTimePhrase(end, lo) : end;
                if (phrase == end) break;
                end = phrase;
                continue;
            }
            end--;
        }
        return end;
    }

    /// <summary>
    /// "has for months (complained)", "has since (told)": where the adverbial between auxiliary and verb begins; else the same.
    /// </summary>
    private int BeforeTimePhrase(int end, int lo)
    {
        for (int i = end - 1; i > lo && i > end - 5; i--)
        {
            if (!scan[i].IsWord) break;
            bool opens = scan[i].Lower is "for" or "in" or "on" or "over" or "since" or "at" or "by" or "long" or "so" or "twice" or "thus";
            if (opens && scan[i - 1].Is(WordTraits.Have) && (i == end - 1 || IsTimePhrase(i + 1, end))) return i;
        }
        return end;
    }

    private bool IsTimePhrase(int from, int to)
    {
        bool time = false;
        for (int i = from; i < to; i++)
            time |= scan[i].Is(WordTraits.Time | WordTraits.Medium)
                || scan[i].Lower is "past" or "times" or "occasions" or "far" or "decades" or "least";
        return time;
    }

    public List<TokenRange> Chunks(int end, ref int lo)
    {
        var chunks = new List<TokenRange>();
        int right = end;
        int floor = Math.Max(lo, end - LongestSubject);
        int i = end - 1;
        for (; i >= floor; i--)
        {
            if (scan.IsHard(i, lo)) break;
            if (scan[i].Kind != TokenKind.Comma) continue;
            chunks.Add(new TokenRange(i + 1, right));
            right = i;
        }
        lo = i + 1;
        if (right > i + 1) chunks.Add(new TokenRange(i + 1, right));
        chunks.Reverse();
        return chunks;
    }

    /// <summary>"who (also) said": nothing but small words between the pronoun and the verb.</summary>
    public bool RelativeIsSubject(TokenRange chunk)
    {
        for (int i = chunk.From; i < chunk.To; i++)
        {
            if (!scan[i].Is(WordTraits.Relative | WordTraits.Adverb | WordTraits.Auxiliary)) return false;
        }
        return true;
    }

    public bool BeginsRelative(TokenRange chunk)
    {
        if (chunk.IsEmpty) return false;
        if (scan.IsGerman) return BeginsGermanRelative(chunk);
        if (scan[chunk.From].Is(WordTraits.Relative)) return true;
        if (scan.IsSlavic && chunk.To - chunk.From > 2 && scan[chunk.From + 1].Is(WordTraits.Relative)
            && scan[chunk.From].Kind == TokenKind.Word && !scan[chunk.From].Upper)
        {
            return true;
        }
        return chunk.To - chunk.From > 1 && scan[chunk.From].Is(WordTraits.Preposition) && scan[chunk.From + 1].Is(WordTraits.Relative);
    }

    /// <summary>"der gestern kam" against "der Damm sei": an article has its noun after it.</summary>
    private bool BeginsGermanRelative(TokenRange chunk)
    {
        int at = chunk.From;
        if (scan[at].Is(WordTraits.Preposition) && at + 1 < chunk.To) at++;
        if (!scan[at].Is(WordTraits.Relative) || at + 1 >= chunk.To) return false;
        if (!scan[at].Is(WordTraits.Determiner)) return true;
        Token next = scan[at + 1];
        return !next.Upper && next.Kind == TokenKind.Word
            && (next.Traits & (WordTraits.Preposition | WordTraits.Adverb | WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Negation
            | WordTraits.Auxiliary)) != 0 || next.Lower == "sich";
    }
}
