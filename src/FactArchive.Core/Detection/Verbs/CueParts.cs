namespace FactArchive.Core.Detection;

/// <summary>The tokens of a cue, which may have two parts: "rejected claims", "teilte … mit".</summary>
internal sealed class CueParts(Scanner scan)
{
    /// <summary>"macht X für Y verantwortlich": the particle closes the content.</summary>
    public bool ParticleEnds(Complement complement, int to) =>
        scan.IsGerman && complement.SecondCue.From > complement.Start && complement.SecondCue.To <= to;

    public TokenRange CueOf(int i, Complement complement) =>
        scan.IsGerman && i + 1 < scan.Tokens.Count && scan[i + 1].Lower == "sich"
        && complement.SecondCue.IsEmpty ? new TokenRange(i, i + 2) : IsOneCue(i, complement) ? new TokenRange(i, complement.SecondCue.To)
        : new TokenRange(i, i + 1);

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
