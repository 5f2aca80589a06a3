namespace FactArchive.Core.Detection;

/// <summary>Whether a phrase can be a source.</summary>
internal sealed class SubjectJudge(Scanner scan)
{
    /// <summary>A pronoun, a name or a noun for people or bodies, and no mere event.</summary>
    public bool MaySpeak(SubjectPhrase subject)
    {
        int end = subject.Core.From;
        while (end < subject.Core.To && (end == subject.Core.From || !scan[end].Is(WordTraits.Preposition))) end++;
        for (int i = subject.Core.From; i < end; i++)
        {
            if (scan.IsRole(i) || scan.IsRecord(i) || scan.Language.Pronouns.ContainsKey(scan[i].Lower) || scan[i].Kind == TokenKind.Quote
                || scan[i].Upper && i > subject.Core.From)
            {
                return true;
            }
        }
        Token first = scan[subject.Core.From];
        return first.Upper && !first.Is(WordTraits.Determiner | WordTraits.Preposition) && end == subject.Core.From + 1
            || !subject.Apposition.IsEmpty;
    }

    public SubjectState Judge(TokenRange core)
    {
        if (core.IsEmpty) return SubjectState.None;
        Token first = scan[core.From];
        bool names = false;
        for (int i = core.From; i < core.To; i++)
        {
            if (scan[i].Is(WordTraits.FirstPerson) && !scan[i].Is(WordTraits.Pronoun)) return SubjectState.NoSource;
            if (!scan.IsEnglish && i <= core.From + 1 && IsOwnNewsroom(i, core.To)) return SubjectState.NoSource;
            names |= scan[i].Kind is TokenKind.Word or TokenKind.Quote;
        }
        if (!names || !scan.IsEnglish && scan[core.To - 1].Is(WordTraits.Complementizer)) return SubjectState.None;
        if (scan.IsEnglish && first.Lower == "this" && core.To - core.From == 2
            && scan[core.From + 1].Lower is "blog" or "newspaper" or "paper" or "site" or "website" or "magazine" or "column"
            or "correspondent" or "reporter" or "author" or "writer" or "outlet" or "newsroom")
        {
            return SubjectState.NoSource;
        }
        if (scan.IsEnglish && (first.Lower is "neither" or "no" or "hardly" || first.Lower == "reports" && core.To - core.From == 1))
            return SubjectState.NoSource;
        if (scan.IsEnglish && first.Lower == "some" && core.To - core.From is 2 or 3 && scan.IsRole(core.To - 1)) return SubjectState.Found;
        if (first.Is(WordTraits.NoSource) && (core.To - core.From == 1 || !scan[core.To - 1].Upper)) return SubjectState.NoSource;
        if (core.To - core.From == 1 && first.Is(WordTraits.Pointer) && !first.Is(WordTraits.Pronoun)) return SubjectState.NoSource;
        if (core.To - core.From == 1 && scan.IsEnglish
            && first.Lower is "the" or "a" or "an" or "its" or "his" or "their" or "our" or "my" or "every" or "no")
        {
            return SubjectState.None;
        }
        if (core.To - core.From == 1 && first.Is(WordTraits.Auxiliary | WordTraits.Time | WordTraits.Preposition)) return SubjectState.None;
        if (scan.IsGerman && !HasGermanNoun(core)) return SubjectState.None;
        return HasBareFinite(core) ? SubjectState.None : SubjectState.Found;
    }

    /// <summary>"dieser Redaktion", "наш корреспондент": the author's own newsroom.</summary>
    private bool IsOwnNewsroom(int i, int to)
    {
        string word = scan[i].Lower;
        bool own = word.StartsWith("unser", StringComparison.Ordinal)
            || word.StartsWith("наш", StringComparison.Ordinal) && word.Length <= 6 || word == "dieser";
        return own && i + 1 < to && scan.TryRole(i + 1, out RoleNoun noun) && noun.Kind == Model.SourceKind.MediaOutlet;
    }

    /// <summary>A German source is a noun, a pronoun or a quoted name; "schlechter" and "vergangenen Woche" are none.</summary>
    private bool HasGermanNoun(TokenRange core)
    {
        for (int i = core.From; i < core.To; i++)
        {
            if (scan[i].Kind is TokenKind.Quote or TokenKind.Number || scan[i].Is(WordTraits.Pronoun | WordTraits.Possessive)) return true;
            if (scan[i].Upper && !scan[i].Is(WordTraits.Time)) return true;
        }
        return scan[core.From].Is(WordTraits.Determiner) && core.To - core.From == 2
            && scan[core.To - 1].Lower is "vier" or "drei" or "zwei" or "beiden" or "fünf";
    }

    private bool HasBareFinite(TokenRange core)
    {
        for (int i = core.From; i < core.To; i++)
        {
            if (scan[i].Is(WordTraits.Auxiliary) && !scan[i].Upper) return true;
            if (scan[i].Is(WordTraits.Refusal) && i > core.From) return true;
        }
        return false;
    }
}
