namespace FactArchive.Core.Detection;

/// <summary>Whether a verb stands first in its clause, so that its subject may follow it.</summary>
internal sealed class ClauseOpening(Scanner scan)
{
    /// <summary>A subject after its verb is followed by a mark or an adverbial; "said the dam had" begins a clause.</summary>
    public bool EndsSubject(int i, int to, int lo)
    {
        if (i >= to) return true;
        Token next = scan[i];
        return next.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Bracket || scan.IsHard(i, lo)
            || next.Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Relative | WordTraits.Citing
            | WordTraits.Complementizer | WordTraits.Coordinator | WordTraits.Subordinator);
    }

    /// <summary>Whether the verb stands first in its clause: after a mark, a quote or "as".</summary>
    public bool OpensClause(int i, int from)
    {
        int k = SkipOpening(i, from);
        if (k == from) return true;
        return scan[k - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.Colon
            || scan[k - 1].Kind == TokenKind.Quote && (!scan.IsName(k - 1) || scan.IsSpeech(k - 1, from));
    }

    /// <summary>Back over adverbs, "as" and "про що", "о чём" before a verb.</summary>
    public int SkipOpening(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Adverb | WordTraits.AsWord) && !scan[k - 1].Upper) k--;
        if (scan.IsSlavic && AboutWhich(k, from) is var about and >= 0) return about;
        if (scan.IsSlavic && k - 2 >= from && scan[k - 1].Lower is "що" or "чем" or "чём" && scan[k - 2].Lower is "про" or "о" or "об")
            k -= 2;
        return k;
    }

    /// <summary>", о чем 14 июля (сообщили)", ", про що в п'ятницю (повідомив)": where that begins; -1 if it does not.</summary>
    private int AboutWhich(int k, int from)
    {
        for (int n = k - 1; n > from && n > k - 10 && scan[n].IsWord; n--)
        {
            if (scan[n].Lower is "що" or "чем" or "чём" && scan[n - 1].Lower is "про" or "о" or "об") return n - 1;
        }
        return -1;
    }

    public bool CanInvert(int i, int to)
    {
        if (i + 1 >= to) return false;
        Token next = scan[i + 1];
        if (next.Kind == TokenKind.Quote) return scan.IsName(i + 1);
        if (next.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        if (!scan.IsEnglish) return !next.Is(WordTraits.Complementizer);
        CueVerb verb = scan[i].Verb!;
        if (verb.Class is not (CueClass.Say or CueClass.Think) || verb.Has(CueTraits.Addressee)) return false;
        if (next.Is(WordTraits.Complementizer | WordTraits.Preposition | WordTraits.Time) && !next.Upper) return false;
        return next.Upper || next.Is(WordTraits.Determiner | WordTraits.Pronoun) || scan.IsRole(i + 1) || RoleFollows(i + 2, to);
    }

    /// <summary>"argues retired air commodore Philippa Strand": a role after a few small words.</summary>
    private bool RoleFollows(int i, int to)
    {
        for (int k = i; k < Math.Min(to, i + 4); k++)
        {
            if (scan[k].Kind != TokenKind.Word || scan[k - 1].Kind != TokenKind.Word
                || scan[k].Is(WordTraits.Auxiliary | WordTraits.Preposition | WordTraits.Determiner | WordTraits.Pronoun))
            {
                return false;
            }
            if (scan.IsRole(k) || scan[k].Upper && k + 1 < to && scan[k + 1].Upper) return true;
        }
        return false;
    }
}
