namespace FactArchive.Core.Detection;

/// <summary>Finds the subject before its verb.</summary>
internal sealed class LeftSubject(Scanner scan, ClauseChunks cutter, PhraseCleaner cleaner, SubjectJudge judge)
{
    /// <summary>The subject before the verb; <paramref name="lo"/> is where the sentence (or what is left of it) begins.</summary>
    public SubjectState Left(int verb, int lo, out SubjectPhrase subject)
    {
        subject = default;
        int end = cutter.SkipBack(verb, lo);
        if (end <= lo) return SubjectState.None;
        if (scan[end - 1].Is(WordTraits.Coordinator) && scan[end - 1].Kind == TokenKind.Word) return SubjectState.Shared;
        List<TokenRange> chunks = cutter.Chunks(end, ref lo);
        if (chunks.Count == 0) return SubjectState.None;
        TokenRange last = chunks[^1];
        return last.IsEmpty ? AfterParenthesis(chunks, out subject) : FromChunk(chunks, out subject);
    }

    /// <summary>"X, who was there, said": the comma before the verb closes a clause or an apposition.</summary>
    private SubjectState AfterParenthesis(List<TokenRange> chunks, out SubjectPhrase subject)
    {
        subject = default;
        int parenthesis = chunks.Count - 2;
        if (parenthesis < 1) return SubjectState.None;
        for (int m = parenthesis; m >= 1; m--)
        {
            if (!cutter.BeginsRelative(chunks[m])) continue;
            return WithFull(chunks, m - 1, chunks[parenthesis].To, out subject);
        }
        TokenRange core = cleaner.Clean(chunks[parenthesis - 1]);
        SubjectState state = judge.Judge(core);
        if (state != SubjectState.Found) return state;
        TokenRange apposition = chunks[parenthesis];
        subject = new SubjectPhrase(core, apposition, new TokenRange(core.From, apposition.To));
        return state;
    }

    private SubjectState WithFull(List<TokenRange> chunks, int head, int fullEnd, out SubjectPhrase subject)
    {
        subject = default;
        TokenRange core = cleaner.Clean(chunks[head]);
        SubjectState state = judge.Judge(core);
        if (state != SubjectState.Found) return state;
        TokenRange apposition = default;
        if (head >= 1 && cleaner.IsBareName(core) && !core.IsEmpty && core.From == chunks[head].From)
        {
            TokenRange role = cleaner.Clean(chunks[head - 1]);
            if (!role.IsEmpty && cleaner.EndsOnRole(role) && !scan[chunks[head - 1].From].Is(WordTraits.Preposition))
            {
                apposition = core;
                core = role;
            }
        }
        subject = new SubjectPhrase(core, apposition, new TokenRange(core.From, fullEnd));
        return state;
    }

    private SubjectState FromChunk(List<TokenRange> chunks, out SubjectPhrase subject)
    {
        subject = default;
        TokenRange last = chunks[^1];
        if (cutter.BeginsRelative(last) && chunks.Count >= 2 && !scan.HasFinite(last.From + 1, last.To) && cutter.RelativeIsSubject(last))
        {
            TokenRange antecedent = cleaner.Clean(chunks[^2]);
            SubjectState found = judge.Judge(antecedent);
            if (found == SubjectState.Found) subject = new SubjectPhrase(antecedent, default, antecedent);
            return found;
        }
        TokenRange core = cleaner.Clean(last);
        if (scan.IsSlavic && !core.IsEmpty && IsOblique(core, last.To)) return SubjectState.None;
        TokenRange full = new(core.From, last.To);
        if (core.IsEmpty) return chunks.Count > 1 ? SubjectState.Shared : SubjectState.None;
        SubjectState state = judge.Judge(core);
        if (state == SubjectState.Found) subject = new SubjectPhrase(core, default, full);
        return state;
    }

    /// <summary>"Обом затриманим повідомили про підозру": a dative is told, it does not tell.</summary>
    private bool IsOblique(TokenRange core, int verb)
    {
        string word = scan[core.To - 1].Lower;
        bool plural = verb < scan.Tokens.Count && scan[verb].Verb is { } cue && cue.Has(CueTraits.Plural);
        bool dative = word.EndsIn("ам", "ям", "им", "ым");
        return plural && dative && scan[core.To - 1].Kind == TokenKind.Word && !scan[core.To - 1].Upper;
    }
}
