namespace FactArchive.Core.Detection;

/// <summary>Finds the subject after its verb.</summary>
internal sealed class RightSubject(Scanner scan, PhraseEnds ends, AppositionReader appositions, SubjectJudge judge, SubjectInPhrase phrases)
{
    private readonly SlavicAdverbials _adverbials = new(scan, ends);

    /// <summary>The subject after the verb: "said Maren Idsoe, an analyst at the institute".</summary>
    public SubjectState Right(int from, int to, int lo, out SubjectPhrase subject)
    {
        subject = default;
        int start = from;
        while (start < to && scan[start].Is(WordTraits.Adverb) && !scan[start].Is(WordTraits.Pronoun)) start++;
        if (start >= to || scan.IsGerman && scan[start].Lower is "dem" or "den" && scan[start - 1].Verb is { } said
            && !said.Has(CueTraits.SourceInPhrase))
        {
            return SubjectState.None;
        }
        if (scan.IsSlavic && start > lo && start + 1 < to && IsToldPronoun(scan[start].Lower)) start++;
        CueVerb? cue = start > lo ? scan[start - 1].Verb ?? (start - 1 > lo ? scan[start - 2].Verb : null) : null;
        if (scan.IsGerman && scan[start].Is(WordTraits.Preposition) && !scan[start].Is(WordTraits.Determiner) && cue is { } german
            && !scan[start - 1].Upper && !german.Has(CueTraits.SourceInPhrase))
        {
            int past = _adverbials.PastMedium(start, to);
            if (past == start || past >= to || scan[past].Kind == TokenKind.Comma) return SubjectState.None;
            start = past;
        }
        if (scan.IsSlavic && start > lo && scan[start].Is(WordTraits.Preposition) && cue is { } before)
        {
            bool where = before.Has(CueTraits.Plural) && phrases.IsWhere(start);
            int past = where && NamesBody(start, to) ? start : _adverbials.PastAdverbials(start, to, lo);
            if (past > start) start = past;
            else if (!where || before.Class == CueClass.Show && !before.Has(CueTraits.SourceInPhrase)) return SubjectState.None;
            else start++;
            if (start >= to) return SubjectState.None;
        }
        if (scan.IsSlavic) start = _adverbials.PastListener(start, to, lo);
        int end = ends.PhraseEnd(start, to, lo);
        var core = new TokenRange(start, end);
        SubjectState state = judge.Judge(core);
        if (state != SubjectState.Found) return state;
        int full = appositions.Appositions(end, to, lo, out TokenRange apposition);
        subject = new SubjectPhrase(core, apposition, new TokenRange(start, full));
        return state;
    }

    /// <summary>"сообщили нам в пресс-службе".</summary>
    private static bool IsToldPronoun(string word) => word is "нам" or "мне" or "мені" or "йому" or "їй" or "їм" or "ему" or "ей" or "им";

    /// <summary>"повідомили у пресслужбі ДСНС", "сообщили в МЧС": the phrase itself names who said it.</summary>
    private bool NamesBody(int start, int to)
    {
        for (int i = start + 1; i < to && i < start + 6 && scan[i].Kind is TokenKind.Word or TokenKind.Quote; i++)
        {
            if (i > start + 1 && scan[i].Is(WordTraits.Preposition)) return false;
            if (scan[i].Is(WordTraits.Medium | WordTraits.Time) && !scan.IsRole(i)) return false;
            if (scan.IsRole(i) || scan[i].Upper && i > start + 1 || scan[i].Kind == TokenKind.Quote && scan.IsName(i)) return true;
        }
        return scan.IsRecord(start + 1);
    }
}
