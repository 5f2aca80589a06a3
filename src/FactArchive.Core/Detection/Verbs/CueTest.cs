namespace FactArchive.Core.Detection;

/// <summary>Whether a word that may be a cue is one where it stands.</summary>
internal sealed class CueTest(Scanner scan)
{
    public bool IsCue(int i, int from, int to)
    {
        if (scan[i].Verb is not { } verb) return false;
        if (scan[i].Upper && i > from && scan.IsEnglish && scan[i - 1].IsWord) return false;
        if (IsNounUse(i, from, to, verb)) return false;
        if (IsPassive(i, from, verb)) return false;
        return !IsUnsaid(i, from, verb);
    }

    private bool IsNounUse(int i, int from, int to, CueVerb verb)
    {
        if (i == from)
            return scan.IsEnglish && !verb.Has(CueTraits.Participle) || verb.Has(CueTraits.Noun) && scan[i].Upper && scan.IsGerman;
        Token before = scan[i - 1];
        if (scan.IsGerman) return scan[i].Upper;
        if (!scan.IsEnglish) return verb.Has(CueTraits.Noun) && scan[i].Upper;
        if (scan[i].Lower == "reports" && i - 1 == from
            && before.Lower is "media" or "news" or "press" or "police" or "intelligence" or "eyewitness" or "early" or "local"
            or "unconfirmed")
        {
            return true;
        }
        if (before.Is(WordTraits.Determiner) && !before.Is(WordTraits.Pronoun)
            && before.Lower is not ("that" or "both" or "all" or "some" or "many" or "most" or "several" or "few" or "this" or "another"
            or "others"))
        {
            return true;
        }
        if (before.Is(WordTraits.Preposition) && !verb.Has(CueTraits.Participle) && !before.Is(WordTraits.Time)
            && !(before.Lower == "to" && LeadsToSaying(scan, i - 1))
            && !(before.Lower == "since" && i > from + 1 && scan[i - 2].Is(WordTraits.Have)))
        {
            return true;
        }
        if (before.Is(WordTraits.Medium) && !before.Upper && verb.Has(CueTraits.Past) && i + 1 < to
            && scan[i + 1].Is(WordTraits.Preposition) && IsInPhrase(i - 1, from))
        {
            return true;
        }
        if (before.Lower == "to" && LeadsToSaying(scan, i - 1)) return false;
        if ((!before.Upper || i - 1 == from) && before.Lower.EndsWith("ing", StringComparison.Ordinal) && scan[i].Lower.EndsWith('s')
            && !scan.IsRole(i - 1))
            return true;
        if (before.Verb is { Class: CueClass.Deny } && scan[i].Is(WordTraits.Allegation)) return true;
        if (!verb.Has(CueTraits.Noun)) return false;
        Token next = i + 1 < to ? scan[i + 1] : default;
        if (IsSaidOfRecord(i, from, next) || IsInMedium(i, from, to)) return false;
        if (verb.Has(CueTraits.Base) && !verb.Has(CueTraits.Past)) return !IsPluralSubject(i - 1, from);
        if (next.Is(WordTraits.Preposition) && !verb.Has(CueTraits.Press) || next.Is(WordTraits.Auxiliary)
            || next.Lower is "of" or "about" or "from")
        {
            return true;
        }
        return !(before.Upper || before.Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Bracket
            || before.Is(WordTraits.Pronoun | WordTraits.Adverb | WordTraits.Relative) || scan.IsRole(i - 1) || scan.IsRecord(i - 1));
    }

    /// <summary>
    /// "A log obtained by the paper through a request lists 23 orders": a record before it, a number or article after it.
    /// </summary>
    private bool IsSaidOfRecord(int i, int from, Token next)
    {
        if (!scan[i].Lower.EndsWith('s') && !scan[i].Lower.EndsWith("ed", StringComparison.Ordinal)) return false;
        if (next.Kind != TokenKind.Number && !next.Is(WordTraits.Determiner | WordTraits.Complementizer)) return false;
        for (int k = i - 1; k >= from && k > i - 14 && scan[k].IsWord; k--)
        {
            if (scan.IsRecord(k) && k < i - 1) return true;
        }
        return false;
    }

    /// <summary>"in a statement (posted on its website)"</summary>
    private bool IsInPhrase(int i, int from)
    {
        for (int k = i - 1; k >= from && k > i - 4; k--)
        {
            if (scan[k].Is(WordTraits.Preposition)) return true;
        }
        return false;
    }

    /// <summary>"Lumen Orbital notes in its commentary that".</summary>
    private bool IsInMedium(int i, int from, int to)
    {
        if (i == from || i + 3 >= to || scan[i + 1].Lower is not ("in" or "on" or "at") || scan[i].Is(WordTraits.Medium)) return false;
        Token before = scan[i - 1];
        if (!(before.Upper || before.Kind is TokenKind.Comma or TokenKind.Bracket
            || before.Is(WordTraits.Pronoun | WordTraits.Adverb | WordTraits.Relative) || scan.IsRole(i - 1)))
        {
            return false;
        }
        for (int k = i + 2; k < Math.Min(to, i + 10); k++)
        {
            if (scan[k].Lower == "that" || scan[k].Kind == TokenKind.Colon) return true;
            if (scan[k].Kind == TokenKind.Comma) return k + 1 < to && scan[k + 1].Kind == TokenKind.Quote;
        }
        return false;
    }

    /// <summary>"residents report", not "a preliminary report".</summary>
    private bool IsPluralSubject(int i, int from)
    {
        while (i > from && scan[i].Is(WordTraits.Adverb)) i--;
        for (int k = i; k >= from && k > i - 10 && scan[k].IsWord; k--)
        {
            if (scan.IsRecord(k) && !scan[k].Upper | k == from && scan[k].Lower.EndsWith('s')) return true;
        }
        Token token = scan[i];
        return token.Lower == "they" || token.Kind == TokenKind.Comma
            || token.Lower.EndsWith('s') && !token.Lower.EndsWith("ss", StringComparison.Ordinal)
            && !token.Lower.EndsWith("'s", StringComparison.Ordinal) && !token.Is(WordTraits.Auxiliary | WordTraits.Determiner);
    }

    /// <summary>"was told", "is said to": somebody did, but the text does not say who.</summary>
    private bool IsPassive(int i, int from, CueVerb verb)
    {
        if (!scan.IsEnglish) return false;
        bool be = false;
        for (int k = i - 1; k >= from && k >= i - 4; k--)
        {
            if (scan[k].Is(WordTraits.Be))
            {
                be = true;
                break;
            }
            if (!scan[k].Is(WordTraits.Adverb | WordTraits.Negation)) break;
        }
        if (be && scan[i].Lower == "worried") return false;
        if (verb.Has(CueTraits.AfterBe)) return !be;
        if (be && PointsBackBy(i, from)) return false;
        return be && verb.Has(CueTraits.Past) && !verb.Has(CueTraits.Participle);
    }

    /// <summary>"This was announced by X": a passive that names its source.</summary>
    private bool PointsBackBy(int i, int from)
    {
        int k = i - 1;
        while (k > from && scan[k].Is(WordTraits.Auxiliary | WordTraits.Adverb)) k--;
        if (!scan[k].Is(WordTraits.Pointer)) return false;
        for (int n = i + 1; n < Math.Min(scan.Tokens.Count, i + 8); n++)
        {
            if (scan[n].Lower == "by") return true;
        }
        return false;
    }

    /// <summary>Denied, wished, possible or asked for: "did not say", "declined to say", "may believe".</summary>
    private bool IsUnsaid(int i, int from, CueVerb verb)
    {
        if (verb.Class == CueClass.Show && verb.Has(CueTraits.SourceInPhrase) && i > from
            && scan[i - 1].Lower is "начебто" or "нібито" or "ніби" or "якобы" or "будто")
        {
            return true;
        }
        if (scan.IsSlavic && verb.Class is CueClass.Accuse or CueClass.Label && InRelative(i, from)) return true;
        if (scan.IsSlavic && i > from && scan[i - 1].Lower is "чем" or "ніж" or "нежели") return true;
        if (verb.Has(CueTraits.Negated) && scan.IsGerman) return !NegatedAfter(i);
        if (verb.Has(CueTraits.Negated)) return i == from || !scan[i - 1].Is(WordTraits.Negation);
        for (int k = i - 1; k >= from && k >= i - 5; k--)
        {
            Token token = scan[k];
            if (token.Is(WordTraits.Negation) && k >= i - 3 || token.Is(WordTraits.Refusal)) return true;
            if (token.Is(WordTraits.Modal) && !(scan.IsEnglish && WentOnTo(k))) return k == i - 1 || IsSmall(k + 1, i);
            if (token.Kind != TokenKind.Word || !token.Is(WordTraits.Adverb | WordTraits.Auxiliary | WordTraits.Negation)) break;
        }
        if (scan.IsEnglish && verb.Has(CueTraits.Base) && !verb.Has(CueTraits.Past) && SingularBefore(i, from)) return true;
        return false;
    }

    /// <summary>"канал, который связывают с …": told of the speaker, not by them.</summary>
    private bool InRelative(int i, int from)
    {
        for (int k = i - 1; k > from && k > i - 4 && scan[k].IsWord; k--)
        {
            if (scan[k].Is(WordTraits.Relative) && scan[k - 1].Kind == TokenKind.Comma) return true;
        }
        return false;
    }

    private bool NegatedAfter(int i)
    {
        for (int k = i + 1; k < Math.Min(scan.Tokens.Count, i + 16) && scan[k].Kind != TokenKind.Stop; k++)
        {
            if (scan[k].Is(WordTraits.Negation)) return true;
        }
        return false;
    }

    private bool WentOnTo(int to) => LeadsToSaying(scan, to);

    /// <summary>"went on to (say)", "was quick to (point out)": what follows "to" was said.</summary>
    public static bool LeadsToSaying(Scanner scan, int to) => LeadLength(scan, to) > 0;

    /// <summary>How many words from the verb that leads to "to" itself: 3 in "went on to"; 0 if what follows was not said.</summary>
    public static int LeadLength(Scanner scan, int to)
    {
        if (to < 2 || scan[to].Lower != "to") return 0;
        string last = scan[to - 1].Lower, before = scan[to - 2].Lower;
        if (last == "on" && before is "went" or "goes" or "gone") return 3;
        if (last == "pains" && before == "at") return 3;
        if (last == "as" && before == "far" && to >= 4 && scan[to - 3].Lower is "so" or "as") return 5;
        bool leads = last is "quick" or "keen" or "eager" or "careful" or "pains" or "anxious" or "swift" or "appear" or "appears"
            or "appeared" or "seem" or "seems" or "seemed" or "hastened" or "hastens" or "rushed" or "forced" or "compelled" or "obliged"
            or "moved" or "happy" or "came" or "comes" or "had" or "proceeded";
        return leads ? 2 : 0;
    }

    private bool IsSmall(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!scan[i].Is(WordTraits.Adverb | WordTraits.Auxiliary)) return false;
        }
        return true;
    }

    /// <summary>The base form needs a plural or "you": "he say" is a noun compound or an infinitive.</summary>
    private bool SingularBefore(int i, int from) =>
        i > from && (scan[i - 1].Lower is "he" or "she" or "it"
        || i >= 2 && scan[i - 1].Is(WordTraits.Pronoun) && scan[i - 2].Is(WordTraits.Auxiliary));
}
