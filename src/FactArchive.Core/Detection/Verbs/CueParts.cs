namespace FactArchive.Core.Detection;

/// <summary>The tokens of a cue, which may have two parts: "rejected claims", "teilte … mit".</summary>
internal sealed class CueParts(Scanner scan)
{
    /// <summary>"macht X für Y verantwortlich": the particle closes the content.</summary>
    public bool ParticleEnds(Complement complement, int to) =>
        scan.IsGerman && complement.SecondCue.From > complement.Start && complement.SecondCue.To <= to;

    /// <summary>The verb with what belongs to it: "is convinced", "went on to say", "spoke of".</summary>
    public TokenRange CueOf(int i, Complement complement)
    {
        TokenRange cue = Plain(i, complement);
        return scan.IsEnglish ? new TokenRange(Start(i), End(cue.To, complement)) : cue;
    }

    private TokenRange Plain(int i, Complement complement) =>
        scan.IsGerman && i + 1 < scan.Tokens.Count && scan[i + 1].Lower == "sich"
        && complement.SecondCue.IsEmpty ? new TokenRange(i, i + 2) : IsOneCue(i, complement) ? new TokenRange(i, complement.SecondCue.To)
        : new TokenRange(i, i + 1);

    private int Start(int i)
    {
        int k = i;
        if (scan[i].Verb is { } verb && (verb.Has(CueTraits.AfterBe) || scan[i].Lower == "worried"))
        {
            while (k > 0 && scan[k - 1].Is(WordTraits.Adverb) && !scan[k - 1].Is(WordTraits.Pronoun)) k--;
            return k > 0 && scan[k - 1].Is(WordTraits.Be) ? k - 1 : i;
        }
        if (i < 2 || scan[i - 1].Lower != "to" || !CueTest.LeadsToSaying(scan, i - 1)) return i;
        k = i - CueTest.LeadLength(scan, i - 1);
        return k > 0 && scan[k - 1].Is(WordTraits.Auxiliary) && !scan[k].Is(WordTraits.Auxiliary) ? k - 1 : k;
    }

    private int End(int end, Complement complement) =>
        complement.Kind == ComplementKind.Object && complement.Start == end + 1 && scan[end].Lower is "of" or "about" ? end + 1 : end;

    public TokenRange SecondCueOf(int i, Complement complement) => IsOneCue(i, complement) ? default : complement.SecondCue;

    /// <summary>"rejected claims", "пришёл к выводу": no second part, but a longer cue.</summary>
    private bool IsOneCue(int i, Complement complement) =>
        complement.SecondCue.From > i && complement.SecondCue.From <= i + (scan.IsEnglish ? 1 : 3)
        && (!scan.IsGerman || OnlySmall(i + 1, complement.SecondCue.From));

    private bool OnlySmall(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!scan[i].Is(WordTraits.Pointer) && scan[i].Lower is not ("zu" or "dem" or "darauf")) return false;
        }
        return true;
    }
}
