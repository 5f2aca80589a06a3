namespace FactArchive.Core.Detection;

/// <summary>Where auxiliary, participle and subject stand in a German clause.</summary>
internal sealed class GermanClause(Scanner scan, SubjectFinder subjects)
{
    /// <summary>
    /// The auxiliary of a German perfect in the same clause: "hatte in der vergangenen Woche moniert"; -1 if there is none.
    /// </summary>
    public int PerfectBefore(int i, int from)
    {
        if (!scan[i].Lower.EndsWith('t') && !scan[i].Lower.EndsWith("en", StringComparison.Ordinal)) return -1;
        for (int k = i - 1; k >= from && scan[k].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote; k--)
        {
            if (scan[k].Is(WordTraits.Have)) return k;
        }
        return -1;
    }

    /// <summary>"(dass er) gewusst (habe)": a participle is a cue with its auxiliary before it, or after "wie".</summary>
    public bool OnlyParticiple(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Kind != TokenKind.Comma) k--;
        return !scan[k].Is(WordTraits.AsWord) || i == k + 1;
    }

    /// <summary>The subject stands before the auxiliary, or right after it where something else opens the sentence.</summary>
    public SubjectState OfPerfect(int have, int verb, int from, out SubjectPhrase subject)
    {
        SubjectState left = subjects.Left(have, from, out subject);
        if (left == SubjectState.Found && !IsDative(subject.Core)) return left;
        return left == SubjectState.NoSource
            || scan[have + 1].Is(WordTraits.Preposition) ? SubjectState.None : subjects.Right(have + 1, verb, from, out subject);
    }

    /// <summary>"Am Löschfahrzeug der Feuerwehr schätzt die Polizei": after a phrase the verb goes before its subject.</summary>
    public bool OpensWithPhrase(int i, int from)
    {
        int start = i;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number) start--;
        return start < i && scan[start].Is(WordTraits.Preposition) && !scan[start].Is(WordTraits.AsWord) && !scan.HasFinite(start, i)
            && scan[start].Upper;
    }

    /// <summary>"Dem Sender sagte er": no nominative, so no subject.</summary>
    public bool IsDative(TokenRange core) =>
        scan[core.From].Lower is "dem" or "den" or "einem" or "einen" or "diesem" or "diesen" or "ihrem" or "seinem" or "ihren" or "seinen"
        or "keinen" or "keinem";

    /// <summary>
    /// "Ein Offizier, der nicht genannt werden wollte, sagte": the comma before the verb closes a relative clause on the subject.
    /// </summary>
    public bool RelativeBefore(int i, int from)
    {
        if (i - 2 <= from || scan[i - 1].Kind != TokenKind.Comma) return false;
        int comma = i - 2;
        while (comma > from && scan[comma].Kind != TokenKind.Comma) comma--;
        if (comma <= from || scan.HasFinite(from, comma)) return false;
        int first = scan[comma + 1].Is(WordTraits.Preposition) ? comma + 2 : comma + 1;
        return scan[first].Is(WordTraits.Relative) && scan.HasFinite(first + 1, i - 1);
    }
}
