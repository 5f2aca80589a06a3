using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Attributions before, around and behind their content, as findings.</summary>
internal sealed class FindingShapes(Scanner scan)
{
    private readonly CueParts _parts = new(scan);

    public Finding PointAhead(int i, CueVerb verb, SubjectPhrase? source, int clause, int to, Complement complement) => new()
    {
        Shape = FindingShape.PointAhead,
        Verb = verb,
        Cue = _parts.CueOf(i, complement),
        SecondCue = _parts.SecondCueOf(i, complement),
        Subject = source,
        Clause = new TokenRange(clause, to),
        Via = complement.Via,
    };

    public Finding Leading(int i, CueVerb verb, SubjectPhrase? source, int clause, int from, int to, Complement complement)
    {
        if (clause > from && scan[clause - 1].Is(WordTraits.Coordinator | WordTraits.Subordinator)) clause--;
        bool sure = complement.Kind is ComplementKind.Clause or ComplementKind.Colon or ComplementKind.Quote
            || verb.Class is CueClass.Label or CueClass.Accuse
            || verb.Class == CueClass.Say
                && (complement.Kind == ComplementKind.Bare
                && (scan.IsGerman || scan[i].Lower is "said" or "says" or "say" or "told" or "tells") || verb.Has(CueTraits.Warns));
        return new Finding
        {
            Shape = FindingShape.Leading,
            Verb = verb,
            Cue = _parts.CueOf(i, complement),
            SecondCue = _parts.SecondCueOf(i, complement),
            Subject = source,
            Shared = source is null,
            Clause = new TokenRange(clause, complement.Start),
            Content = new TokenRange(complement.Start, _parts.ParticleEnds(complement, to)
                ? complement.SecondCue.From - (verb.Has(CueTraits.Negated)
                && scan[complement.SecondCue.From - 1].Is(WordTraits.Negation) ? 1 : 0) : to),
            SecondContent = _parts.ParticleEnds(complement, to) && complement.SecondCue.To + 2 < to
                && scan[complement.SecondCue.To].Kind == TokenKind.Comma ? new TokenRange(complement.SecondCue.To + 1, to) : default,
            Polarity = PolarityOf(verb, complement),
            Via = complement.Via,
            Doubtful = !sure,
        };
    }

    public Finding? Inside(int i, CueVerb verb, SubjectPhrase? source, int before, int from, int to, Complement complement)
    {
        if (source is null) return null;
        return new Finding
        {
            Shape = FindingShape.Inside,
            Verb = verb,
            Cue = _parts.CueOf(i, complement),
            SecondCue = _parts.SecondCueOf(i, complement),
            Subject = source,
            Clause = new TokenRange(before, complement.Start),
            Content = new TokenRange(from, before),
            SecondContent = new TokenRange(complement.Start, to),
            Via = complement.Via,
        };
    }

    public static Finding PointBack(int i, CueVerb verb, SubjectPhrase? source, int from, int tail, TokenRange via,
        TokenRange second = default) => new()
    {
        Shape = FindingShape.PointBack,
        Verb = verb,
        Cue = new TokenRange(i, i + 1),
        SecondCue = second,
        Subject = source,
        Clause = new TokenRange(from, tail),
        Polarity = verb.Class == CueClass.Deny ? Polarity.Denies : Polarity.Asserts,
        Via = via,
    };

    private static Polarity PolarityOf(CueVerb verb, Complement complement)
    {
        return verb.Class == CueClass.Deny
            && !(verb.Has(CueTraits.ClauseOnly) && complement.Kind == ComplementKind.Object) ? Polarity.Denies : Polarity.Asserts;
    }
}
