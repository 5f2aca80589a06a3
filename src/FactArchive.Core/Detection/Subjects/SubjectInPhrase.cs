namespace FactArchive.Core.Detection;

/// <summary>Finds the source in a phrase before its verb: "В МЧС уточнили", "У заяві клубу йдеться".</summary>
internal sealed class SubjectInPhrase(Scanner scan, ClauseChunks cutter, PhraseCleaner cleaner, SubjectJudge judge)
{
    /// <summary>
    /// The source in a phrase before the verb: "В МЧС уточнили", "У заяві клубу йдеться". Time phrases before it are passed over.
    /// </summary>
    public SubjectState LeftPhrase(int verb, int lo, out SubjectPhrase subject)
    {
        subject = default;
        int end = cutter.SkipBack(verb, lo);
        if (end <= lo) return SubjectState.None;
        List<TokenRange> chunks = cutter.Chunks(end, ref lo);
        if (chunks.Count == 0) return SubjectState.None;
        TokenRange last = chunks[^1].IsEmpty && chunks.Count > 1 ? chunks[^2] : chunks[^1];
        if (chunks[^1].IsEmpty && chunks.Count > 2
            && (cutter.BeginsRelative(last)
            || scan.IsSlavic && !scan[last.From].Is(WordTraits.Preposition) && scan[chunks[^3].From].Is(WordTraits.Preposition)))
        {
            last = chunks[^3];
        }
        int from = cleaner.SkipOpeners(last.From, last.To);
        while (from < last.To && OpensTimePhrase(from, last.To)) from = AfterTime(from, last.To);
        from = cleaner.SkipOpeners(from, last.To);
        if (from + 1 >= last.To + 0 && !(from + 1 < last.To)) return SubjectState.None;
        if (!scan[from].Is(WordTraits.Preposition)) return SubjectState.None;
        if (scan[from + 1].Is(WordTraits.Relative) && scan.IsSlavic) return BeforeRelative(chunks, verb, out subject);
        if (scan.IsSlavic && scan[verb].Verb is { } cue && !cue.Has(CueTraits.SourceInPhrase) && !IsWhere(from)) return SubjectState.None;
        TokenRange core = cleaner.CutAdverbials(new TokenRange(from + 1, last.To));
        for (int i = core.From + 1; scan.IsSlavic && i < core.To; i++)
        {
            if (scan[i].Lower is "эту" or "эти" or "этот" or "цю" or "ці" or "цей" or "такую" or "таку" or "такие" or "такі"
                && i + 1 < core.To)
            {
                core = core with { To = i };
            }
            if (i < core.To && scan[i].Kind == TokenKind.Word && !scan[i].Upper && SlavicForms.IsInfinitive(scan[i].Lower))
                core = core with { To = i };
        }
        if (scan.IsSlavic && core.To - core.From > 1 && scan[core.To - 1].Kind == TokenKind.Quote && IsDativeName(scan[core.To - 1]))
            core = core with { To = core.To - 1 };
        SubjectState state = judge.Judge(core);
        if (state == SubjectState.Found)
            subject = new SubjectPhrase(core, default, scan.IsSlavic ? new TokenRange(core.From, Math.Max(core.To, end)) : core);
        return state;
    }

    /// <summary>"В компании «Семи ветрам» заявили": a name beside its noun stands in the nominative; this one was told.</summary>
    private bool IsDativeName(Token quote)
    {
        string name = scan.Text[quote.InnerStart..quote.InnerEnd];
        bool adjective = name.Contains("ому ", StringComparison.Ordinal) || name.Contains("ему ", StringComparison.Ordinal);
        return name.EndsIn("ам", "ям") || adjective && name[^1] is 'у' or 'ю';
    }

    /// <summary>"відео, у якому йдеться", "экспертизе, которую заказали, говорится": the record before the clause.</summary>
    private SubjectState BeforeRelative(List<TokenRange> chunks, int verb, out SubjectPhrase subject)
    {
        subject = default;
        if (scan[verb].Verb is not { } cue || !cue.Has(CueTraits.SourceInPhrase)) return SubjectState.None;
        int before = chunks[^1].IsEmpty ? chunks.Count - 3 : chunks.Count - 2;
        if (before < 0) return SubjectState.None;
        for (int i = chunks[before].To - 1; i >= chunks[before].From; i--)
        {
            if (!scan.IsRecord(i)) continue;
            var core = new TokenRange(i, chunks[before].To);
            subject = new SubjectPhrase(core, default, core);
            return SubjectState.Found;
        }
        return SubjectState.None;
    }

    private bool OpensTimePhrase(int from, int to)
    {
        if (!scan[from].Is(WordTraits.Preposition)) return false;
        for (int i = from + 1; i < Math.Min(to, from + 4); i++)
        {
            if (scan[i].Is(WordTraits.Time)) return true;
            if (scan[i].Is(WordTraits.Preposition)) return false;
        }
        return false;
    }

    private int AfterTime(int from, int to)
    {
        int i = from + 1;
        while (i < to && !scan[i].Is(WordTraits.Time)) i++;
        while (i < to && (scan[i].Is(WordTraits.Time) || scan[i].Kind == TokenKind.Number)) i++;
        return i;
    }

    /// <summary>"повідомили у ДСНС": only the preposition of place opens the source of a plural verb.</summary>
    public bool IsWhere(int i) => scan[i].Lower is "у" or "в" or "во" or "на";
}
