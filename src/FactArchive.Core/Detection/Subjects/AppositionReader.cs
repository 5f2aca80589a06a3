namespace FactArchive.Core.Detection;

/// <summary>Reads appositions and relative clauses between commas after a phrase.</summary>
internal sealed class AppositionReader(Scanner scan, ClauseChunks cutter)
{
    private readonly GermanGrammar _german = new(scan);

    /// <summary>Past appositions and relative clauses between commas after a phrase.</summary>
    public int Appositions(int end, int to, int lo, out TokenRange apposition)
    {
        apposition = default;
        int full = end;
        for (int round = 0; round < 3; round++)
        {
            if (full >= to || scan[full].Kind != TokenKind.Comma) return full;
            int next = scan.NextMark(full + 1, to, lo);
            var chunk = new TokenRange(full + 1, next);
            if (scan.IsGerman && !_german.IsRelative(full + 1, next) && _german.HasFinite(full + 1, next)) return full;
            bool name = IsAppositiveName(chunk);
            if (scan.IsGerman && !name && next < to && _german.IsRelative(full + 1, next))
            {
                full = next;
                continue;
            }
            if (!name && !cutter.BeginsRelative(chunk) && !IsAppositiveNoun(chunk) && !IsParticiple(chunk, to)) return full;
            if (name && apposition.IsEmpty) apposition = chunk;
            full = next;
        }
        return full;
    }

    /// <summary>"the report, published on Monday, A": a participle on the noun, closed by a comma.</summary>
    private bool IsParticiple(TokenRange chunk, int to)
    {
        if (!scan.IsEnglish || chunk.To >= to || scan[chunk.To].Kind != TokenKind.Comma || chunk.To - chunk.From is < 2 or > 12)
            return false;
        Token first = scan[chunk.From], next = scan[chunk.From + 1];
        bool participle = !first.Upper && first.Kind == TokenKind.Word
            && (first.Lower.EndsWith("ed", StringComparison.Ordinal)
                || first.Lower is "seen" or "held" or "written" or "drawn" or "shown" or "made");
        return participle && next.Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb)
            && !scan.HasAnyFinite(chunk.From + 1, chunk.To);
    }

    private bool IsAppositiveName(TokenRange chunk)
    {
        int names = 0;
        for (int i = chunk.From; i < chunk.To; i++)
        {
            if (scan[i].Is(WordTraits.Auxiliary) || scan.IsFinite(i)) return false;
            if (scan.IsNameWord(i)) names++;
            else if (names == 0 && !scan.IsRole(i) && !scan[i].Is(WordTraits.Honorific)) return false;
        }
        return names >= 1 && names <= 5 && scan.IsNameWord(chunk.To - 1) && chunk.To - chunk.From <= 7;
    }

    private bool HasPastVerb(TokenRange chunk)
    {
        for (int i = chunk.From + 1; i < chunk.To; i++)
        {
            if (scan[i].Kind != TokenKind.Word || scan[i].Upper) continue;
            string word = scan[i].Lower;
            if (scan.IsFinite(i)) return true;
            if (!scan.IsSlavic || word.Length < 4) continue;
            if (SlavicForms.IsPast(word) && !scan.IsRole(i)) return true;
            if (word.EndsIn("ли", "ла", "ло", "ють", "ют", "ся", "ать", "ив", "ав")) return true;
        }
        return false;
    }

    private bool IsAppositiveNoun(TokenRange chunk)
    {
        if (chunk.IsEmpty) return false;
        if (scan[chunk.From].Kind == TokenKind.Number) return chunk.To - chunk.From <= 3;
        bool opens = scan[chunk.From].Is(WordTraits.Determiner) || scan.IsRole(chunk.From)
            || scan.IsSlavic && scan[chunk.From].Lower is "близкий" or "близкая" or "близкие" or "знакомый" or "знакомая" or "знакомые"
            or "знакомых" or "близьке" or "близький" or "близькі" or "обізнаний" or "обізнані" or "обізнане" or "знайомий" or "знайомі"
            or "знайоме" or "пожелавший" or "осведомлённый";
        if (!opens || chunk.To - chunk.From > 20 || !scan.IsEnglish && HasPastVerb(chunk)) return false;
        for (int i = chunk.From; i < chunk.To; i++)
        {
            if (scan[i].Is(WordTraits.Relative)) return true;
            if (scan[i].Is(WordTraits.Auxiliary)) return false;
            if (scan[i].Verb is { } verb && !verb.Has(CueTraits.Participle | CueTraits.Noun | CueTraits.Base) && !scan[i].Upper
                && scan.IsEnglish)
            {
                return false;
            }
        }
        return true;
    }
}
