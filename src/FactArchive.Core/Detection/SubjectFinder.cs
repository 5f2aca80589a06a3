namespace FactArchive.Core.Detection;

/// <summary>What stands where the subject of a cue should.</summary>
internal enum SubjectState { None, Found, Shared, NoSource }

/// <summary>Finds the phrase that names the source, left or right of the cue.</summary>
internal sealed class SubjectFinder(Scanner scan)
{
    private const int LongestSubject = 48;

    /// <summary>The subject before the verb; <paramref name="lo"/> is where the sentence (or what is left of it) begins.</summary>
    public SubjectState Left(int verb, int lo, out SubjectPhrase subject)
    {
        subject = default;
        int end = SkipBack(verb, lo);
        if (end <= lo) return SubjectState.None;
        if (scan[end - 1].Is(WordTraits.Coordinator) && scan[end - 1].Kind == TokenKind.Word) return SubjectState.Shared;
        List<TokenRange> chunks = Chunks(end, ref lo);
        if (chunks.Count == 0) return SubjectState.None;
        TokenRange last = chunks[^1];
        return last.IsEmpty ? AfterParenthesis(chunks, out subject) : FromChunk(chunks, out subject);
    }

    /// <summary>Auxiliaries and adverbs between subject and verb ("had also", "has since").</summary>
    private int SkipBack(int verb, int lo)
    {
        int end = verb;
        while (end > lo)
        {
            Token before = scan[end - 1];
            if (scan.IsEnglish && before.Lower == "to" && end - 2 > lo && CueTest.LeadsToSaying(scan, end - 1))
            {
                end -= scan[end - 2].Lower == "pains" ? 3 : 2;
                if (scan[end].Lower.StartsWith("appear", StringComparison.Ordinal) || scan[end].Lower.StartsWith("seem", StringComparison.Ordinal)) while (end > lo && scan[end - 1].Is(WordTraits.Adverb)) end--;
                continue;
            }
            bool small = before.Is(WordTraits.Adverb | WordTraits.Auxiliary | WordTraits.Negation) && before.Kind == TokenKind.Word;
            if (!small || before.Is(WordTraits.Pronoun | WordTraits.Relative | WordTraits.Determiner))
            {
                int phrase = scan.IsEnglish ? BeforeTimePhrase(end, lo) : end;
                if (phrase == end) break;
                end = phrase;
                continue;
            }
            end--;
        }
        return end;
    }

    /// <summary>"has for months (complained)", "has since (told)": where the adverbial between auxiliary and verb begins; else the same.</summary>
    private int BeforeTimePhrase(int end, int lo)
    {
        for (int i = end - 1; i > lo && i > end - 5; i--)
        {
            if (!scan[i].IsWord) break;
            bool opens = scan[i].Lower is "for" or "in" or "on" or "over" or "since" or "at" or "by" or "long" or "so" or "twice" or "thus";
            if (opens && scan[i - 1].Is(WordTraits.Have) && (i == end - 1 || IsTimePhrase(i + 1, end))) return i;
        }
        return end;
    }

    private bool IsTimePhrase(int from, int to)
    {
        bool time = false;
        for (int i = from; i < to; i++) time |= scan[i].Is(WordTraits.Time | WordTraits.Medium) || scan[i].Lower is "past" or "times" or "occasions" or "far" or "decades" or "least";
        return time;
    }

    private List<TokenRange> Chunks(int end, ref int lo)
    {
        var chunks = new List<TokenRange>();
        int right = end;
        int floor = Math.Max(lo, end - LongestSubject);
        int i = end - 1;
        for (; i >= floor; i--)
        {
            if (scan.IsHard(i, lo)) break;
            if (scan[i].Kind != TokenKind.Comma) continue;
            chunks.Add(new TokenRange(i + 1, right));
            right = i;
        }
        lo = i + 1;
        if (right > i + 1) chunks.Add(new TokenRange(i + 1, right));
        chunks.Reverse();
        return chunks;
    }

    /// <summary>"X, who was there, said": the comma before the verb closes a clause or an apposition.</summary>
    private SubjectState AfterParenthesis(List<TokenRange> chunks, out SubjectPhrase subject)
    {
        subject = default;
        int parenthesis = chunks.Count - 2;
        if (parenthesis < 1) return SubjectState.None;
        for (int m = parenthesis; m >= 1; m--)
        {
            if (!BeginsRelative(chunks[m])) continue;
            return WithFull(chunks, m - 1, chunks[parenthesis].To, out subject);
        }
        TokenRange core = Clean(chunks[parenthesis - 1]);
        SubjectState state = Judge(core);
        if (state != SubjectState.Found) return state;
        TokenRange apposition = chunks[parenthesis];
        subject = new SubjectPhrase(core, apposition, new TokenRange(core.From, apposition.To));
        return state;
    }

    private SubjectState WithFull(List<TokenRange> chunks, int head, int fullEnd, out SubjectPhrase subject)
    {
        subject = default;
        TokenRange core = Clean(chunks[head]);
        SubjectState state = Judge(core);
        if (state != SubjectState.Found) return state;
        TokenRange apposition = default;
        if (head >= 1 && IsBareName(core) && !core.IsEmpty && core.From == chunks[head].From)
        {
            TokenRange role = Clean(chunks[head - 1]);
            if (!role.IsEmpty && EndsOnRole(role) && !scan[chunks[head - 1].From].Is(WordTraits.Preposition))
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
        if (BeginsRelative(last) && chunks.Count >= 2 && !scan.HasFinite(last.From + 1, last.To) && RelativeIsSubject(last))
        {
            TokenRange antecedent = Clean(chunks[^2]);
            SubjectState found = Judge(antecedent);
            if (found == SubjectState.Found) subject = new SubjectPhrase(antecedent, default, antecedent);
            return found;
        }
        TokenRange core = Clean(last);
        if (scan.IsSlavic && !core.IsEmpty && IsOblique(core, last.To)) return SubjectState.None;
        TokenRange full = new(core.From, last.To);
        if (core.IsEmpty) return chunks.Count > 1 ? SubjectState.Shared : SubjectState.None;
        SubjectState state = Judge(core);
        if (state == SubjectState.Found) subject = new SubjectPhrase(core, default, full);
        return state;
    }

    /// <summary>"Обом затриманим повідомили про підозру": a dative is told, it does not tell.</summary>
    private bool IsOblique(TokenRange core, int verb)
    {
        string word = scan[core.To - 1].Lower;
        bool plural = verb < scan.Tokens.Count && scan[verb].Verb is { } cue && cue.Has(CueTraits.Plural);
        bool dative = word.EndsWith("ам", StringComparison.Ordinal) || word.EndsWith("ям", StringComparison.Ordinal) || word.EndsWith("им", StringComparison.Ordinal) || word.EndsWith("ым", StringComparison.Ordinal);
        return plural && dative && scan[core.To - 1].Kind == TokenKind.Word && !scan[core.To - 1].Upper;
    }

    /// <summary>"who (also) said": nothing but small words between the pronoun and the verb.</summary>
    private bool RelativeIsSubject(TokenRange chunk)
    {
        for (int i = chunk.From; i < chunk.To; i++)
        {
            if (!scan[i].Is(WordTraits.Relative | WordTraits.Adverb | WordTraits.Auxiliary)) return false;
        }
        return true;
    }

    private bool BeginsRelative(TokenRange chunk)
    {
        if (chunk.IsEmpty) return false;
        if (scan.IsGerman) return BeginsGermanRelative(chunk);
        if (scan[chunk.From].Is(WordTraits.Relative)) return true;
        if (scan.IsSlavic && chunk.To - chunk.From > 2 && scan[chunk.From + 1].Is(WordTraits.Relative) && scan[chunk.From].Kind == TokenKind.Word && !scan[chunk.From].Upper) return true;
        return chunk.To - chunk.From > 1 && scan[chunk.From].Is(WordTraits.Preposition) && scan[chunk.From + 1].Is(WordTraits.Relative);
    }

    /// <summary>"der gestern kam" against "der Damm sei": an article has its noun after it.</summary>
    private bool BeginsGermanRelative(TokenRange chunk)
    {
        int at = chunk.From;
        if (scan[at].Is(WordTraits.Preposition) && at + 1 < chunk.To) at++;
        if (!scan[at].Is(WordTraits.Relative) || at + 1 >= chunk.To) return false;
        if (!scan[at].Is(WordTraits.Determiner)) return true;
        Token next = scan[at + 1];
        return !next.Upper && next.Kind == TokenKind.Word && (next.Traits & (WordTraits.Preposition | WordTraits.Adverb | WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Negation | WordTraits.Auxiliary)) != 0 || next.Lower == "sich";
    }

    private bool IsBareName(TokenRange range)
    {
        for (int i = range.From; i < range.To; i++)
        {
            if (!scan.IsNameWord(i)) return false;
        }
        return !range.IsEmpty;
    }

    private bool EndsOnRole(TokenRange range) => scan.IsRole(range.To - 1);

    /// <summary>The noun phrase of a chunk: without conjunctions, adverbials and clauses before it.</summary>
    private TokenRange Clean(TokenRange chunk)
    {
        int from = SkipOpeners(scan.IsGerman ? AfterPerfect(chunk) : chunk.From, chunk.To);
        from = AfterInnerClause(from, chunk.To);
        from = SkipOpeners(from, chunk.To);
        if (from < chunk.To && scan[from].Is(WordTraits.Preposition)) from = AfterPhrase(from, chunk.To);
        from = SkipOpeners(from, chunk.To);
        int to = chunk.To;
        for (int i = from + 1; i < to; i++)
        {
            if (scan[i].Is(WordTraits.Relative) && !scan[i].Is(WordTraits.Determiner)) to = i;
            if (scan.IsEnglish && scan[i].Lower == "that" && i > from + 1 && i + 1 < to && !scan[i - 1].Is(WordTraits.Preposition) && (scan.IsRecord(i - 1) || scan.IsRole(i - 1)) && scan[i - 1].Verb is null) to = i;
        }
        TokenRange cut = CutAdverbials(new TokenRange(from, to));
        while (cut.To > cut.From + 1 && !scan.IsEnglish && scan[cut.To - 1].Is(WordTraits.Adverb | WordTraits.Time) && !scan[cut.To - 1].Upper) cut = cut with { To = cut.To - 1 };
        return cut;
    }

    /// <summary>"Am Abend hatte der Präsident (erklärt)": the subject follows the auxiliary.</summary>
    private int AfterPerfect(TokenRange chunk)
    {
        for (int i = chunk.From; i + 1 < chunk.To; i++)
        {
            if (scan[i].Is(WordTraits.Have)) return i + 1;
        }
        return chunk.From;
    }

    private int SkipOpeners(int from, int to)
    {
        while (from < to && (scan[from].Kind is TokenKind.Other or TokenKind.Stop or TokenKind.Dash
            || scan[from].Is(WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Adverb | WordTraits.AsWord | WordTraits.Complementizer)
            && !scan[from].Is(WordTraits.Pronoun | WordTraits.Determiner))) from++;
        return from;
    }

    /// <summary>Past a clause that ended without a comma: "Two men were held and police said".</summary>
    private int AfterInnerClause(int from, int to)
    {
        int start = from;
        bool finite = false;
        bool relative = false;
        bool verbs = false;
        for (int i = from; i < to; i++)
        {
            Token token = scan[i];
            if (token.Is(WordTraits.Relative) && i > from) relative = true;
            if (scan.IsFinite(i) && !relative) finite = true;
            if (token.Verb is not null && !token.Upper && !relative) verbs = true;
            if (scan.IsEnglish && i > from && BeginsBareClause(i, to))
            {
                start = i + 1;
                finite = verbs = relative = false;
                continue;
            }
            bool joins = token.Is(WordTraits.Coordinator) && finite || token.Is(WordTraits.Complementizer) && (verbs || !token.Is(WordTraits.Determiner)) && i > from
                || token.Is(WordTraits.Relative) && i > from && scan[i - 1].Is(WordTraits.Preposition) && !(scan.IsGerman && token.Is(WordTraits.Determiner))
                || token.Is(WordTraits.Subordinator) && !relative && !token.Is(WordTraits.Relative | WordTraits.Preposition) && i > from;
            if (!joins || i + 1 >= to) continue;
            start = i + 1;
            finite = false;
            relative = false;
        }
        return start;
    }

    /// <summary>"Teachers say they (warned)": the words after the first cue are a clause with a subject of its own.</summary>
    private bool BeginsBareClause(int i, int to)
    {
        if (i + 1 >= to || scan[i].Verb is not { } verb || scan[i].Upper || verb.Has(CueTraits.Participle) || !verb.Has(CueTraits.Bare)) return false;
        return scan[i + 1].Is(WordTraits.Pronoun) || scan[i + 1].Is(WordTraits.Determiner) && !verb.Has(CueTraits.Noun | CueTraits.Addressee);
    }

    /// <summary>Past a prepositional phrase that opens the clause: "On Thursday | a group".</summary>
    private int AfterPhrase(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            Token token = scan[i], before = scan[i - 1];
            if (before.Is(WordTraits.Preposition | WordTraits.Determiner) || i == from + 1) continue;
            if (scan.IsGerman && before.Upper && token.Lower is "der" or "des" && !before.Is(WordTraits.Time)) continue;
            if (token.Is(WordTraits.Determiner | WordTraits.Pronoun) && !token.Is(WordTraits.Preposition)) return i;
            if (token.Is(WordTraits.Preposition | WordTraits.Time) || token.Kind == TokenKind.Number) continue;
            bool afterTime = before.Is(WordTraits.Time) || before.Kind == TokenKind.Number;
            if (token.Upper && (afterTime || !before.Upper || scan.IsRole(i) && scan.IsEnglish)) return i;
            if (scan.IsRole(i) && (afterTime || !before.Upper && scan.IsEnglish)) return i;
            if (afterTime && token.Kind == TokenKind.Word) return i;
        }
        return to;
    }

    /// <summary>A pronoun, a name or a noun for people or bodies, and no mere event.</summary>
    public bool MaySpeak(SubjectPhrase subject)
    {
        int end = subject.Core.From;
        while (end < subject.Core.To && (end == subject.Core.From || !scan[end].Is(WordTraits.Preposition))) end++;
        for (int i = subject.Core.From; i < end; i++)
        {
            if (scan.IsRole(i) || scan.IsRecord(i) || scan.Language.Pronouns.ContainsKey(scan[i].Lower) || scan[i].Kind == TokenKind.Quote || scan[i].Upper && i > subject.Core.From) return true;
        }
        Token first = scan[subject.Core.From];
        return first.Upper && !first.Is(WordTraits.Determiner | WordTraits.Preposition) && end == subject.Core.From + 1 || !subject.Apposition.IsEmpty;
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
        if (scan.IsEnglish && first.Lower == "this" && core.To - core.From == 2 && scan[core.From + 1].Lower is "blog" or "newspaper" or "paper" or "site" or "website" or "magazine" or "column" or "correspondent" or "reporter" or "author" or "writer" or "outlet" or "newsroom") return SubjectState.NoSource;
        if (scan.IsEnglish && (first.Lower is "neither" or "no" or "hardly" || first.Lower == "reports" && core.To - core.From == 1)) return SubjectState.NoSource;
        if (scan.IsEnglish && first.Lower == "some" && core.To - core.From is 2 or 3 && scan.IsRole(core.To - 1)) return SubjectState.Found;
        if (first.Is(WordTraits.NoSource) && (core.To - core.From == 1 || !scan[core.To - 1].Upper)) return SubjectState.NoSource;
        if (core.To - core.From == 1 && first.Is(WordTraits.Pointer) && !first.Is(WordTraits.Pronoun)) return SubjectState.NoSource;
        if (core.To - core.From == 1 && scan.IsEnglish && first.Lower is "the" or "a" or "an" or "its" or "his" or "their" or "our" or "my" or "every" or "no") return SubjectState.None;
        if (core.To - core.From == 1 && first.Is(WordTraits.Auxiliary | WordTraits.Time | WordTraits.Preposition)) return SubjectState.None;
        if (scan.IsGerman && !HasGermanNoun(core)) return SubjectState.None;
        return HasBareFinite(core) ? SubjectState.None : SubjectState.Found;
    }

    /// <summary>"dieser Redaktion", "наш корреспондент": the author's own newsroom.</summary>
    private bool IsOwnNewsroom(int i, int to)
    {
        string word = scan[i].Lower;
        bool own = word.StartsWith("unser", StringComparison.Ordinal) || word.StartsWith("наш", StringComparison.Ordinal) && word.Length <= 6 || word == "dieser";
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
        return scan[core.From].Is(WordTraits.Determiner) && core.To - core.From == 2 && scan[core.To - 1].Lower is "vier" or "drei" or "zwei" or "beiden" or "fünf";
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

    /// <summary>
    /// The source in a phrase before the verb: "В МЧС уточнили", "У заяві клубу йдеться". Time phrases before it are passed over.
    /// </summary>
    public SubjectState LeftPhrase(int verb, int lo, out SubjectPhrase subject)
    {
        subject = default;
        int end = SkipBack(verb, lo);
        if (end <= lo) return SubjectState.None;
        List<TokenRange> chunks = Chunks(end, ref lo);
        if (chunks.Count == 0) return SubjectState.None;
        TokenRange last = chunks[^1].IsEmpty && chunks.Count > 1 ? chunks[^2] : chunks[^1];
        if (chunks[^1].IsEmpty && chunks.Count > 2 && (BeginsRelative(last) || scan.IsSlavic && !scan[last.From].Is(WordTraits.Preposition) && scan[chunks[^3].From].Is(WordTraits.Preposition))) last = chunks[^3];
        int from = SkipOpeners(last.From, last.To);
        while (from < last.To && OpensTimePhrase(from, last.To)) from = AfterTime(from, last.To);
        from = SkipOpeners(from, last.To);
        if (from + 1 >= last.To + 0 && !(from + 1 < last.To)) return SubjectState.None;
        if (!scan[from].Is(WordTraits.Preposition)) return SubjectState.None;
        if (scan[from + 1].Is(WordTraits.Relative) && scan.IsSlavic) return BeforeRelative(chunks, verb, out subject);
        if (scan.IsSlavic && scan[verb].Verb is { } cue && !cue.Has(CueTraits.SourceInPhrase) && !IsWhere(from)) return SubjectState.None;
        TokenRange core = CutAdverbials(new TokenRange(from + 1, last.To));
        for (int i = core.From + 1; scan.IsSlavic && i < core.To; i++)
        {
            if (scan[i].Lower is "эту" or "эти" or "этот" or "цю" or "ці" or "цей" or "такую" or "таку" or "такие" or "такі" && i + 1 < core.To) core = core with { To = i };
            if (i < core.To && scan[i].Kind == TokenKind.Word && !scan[i].Upper && SlavicForms.IsInfinitive(scan[i].Lower)) core = core with { To = i };
        }
        if (scan.IsSlavic && core.To - core.From > 1 && scan[core.To - 1].Kind == TokenKind.Quote && IsDativeName(scan[core.To - 1])) core = core with { To = core.To - 1 };
        SubjectState state = Judge(core);
        if (state == SubjectState.Found) subject = new SubjectPhrase(core, default, scan.IsSlavic ? new TokenRange(core.From, Math.Max(core.To, end)) : core);
        return state;
    }

    /// <summary>"В компании «Семи ветрам» заявили": a name beside its noun stands in the nominative; this one was told.</summary>
    private bool IsDativeName(Token quote)
    {
        string name = scan.Text[quote.InnerStart..quote.InnerEnd];
        bool adjective = name.Contains("ому ", StringComparison.Ordinal) || name.Contains("ему ", StringComparison.Ordinal);
        return name.EndsWith("ам", StringComparison.Ordinal) || name.EndsWith("ям", StringComparison.Ordinal) || adjective && name[^1] is 'у' or 'ю';
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

    /// <summary>A phrase up to an adverbial of time or place of speech, or to whom it cites.</summary>
    public TokenRange CutAdverbials(TokenRange range)
    {
        for (int i = range.From + 1; i < range.To; i++)
        {
            if (scan.IsGerman && scan[i].Lower is "uns" or "gegenüber") return range with { To = i };
            if (scan[i].Is(WordTraits.Citing)) return range with { To = scan[i - 1].Is(WordTraits.Preposition) ? i - 1 : i };
            if (!scan[i].Is(WordTraits.Preposition)) continue;
            for (int k = i + 1; k < Math.Min(range.To, i + 4); k++)
            {
                if (scan[k].Is(WordTraits.Preposition)) break;
                if (scan[k].Is(WordTraits.Time | WordTraits.Citing) || scan[k].Is(WordTraits.Medium) && !scan.IsEnglish) return range with { To = i };
            }
        }
        return range;
    }

    /// <summary>The subject after the verb: "said Maren Idsoe, an analyst at the institute".</summary>
    public SubjectState Right(int from, int to, int lo, out SubjectPhrase subject)
    {
        subject = default;
        int start = from;
        while (start < to && scan[start].Is(WordTraits.Adverb) && !scan[start].Is(WordTraits.Pronoun)) start++;
        if (start >= to || scan.IsGerman && scan[start].Lower is "dem" or "den" && scan[start - 1].Verb is { } said && !said.Has(CueTraits.SourceInPhrase)) return SubjectState.None;
        if (scan.IsSlavic && start > lo && start + 1 < to && IsToldPronoun(scan[start].Lower)) start++;
        CueVerb? cue = start > lo ? scan[start - 1].Verb ?? (start - 1 > lo ? scan[start - 2].Verb : null) : null;
        if (scan.IsGerman && scan[start].Is(WordTraits.Preposition) && !scan[start].Is(WordTraits.Determiner) && cue is { } german && !scan[start - 1].Upper && !german.Has(CueTraits.SourceInPhrase))
        {
            int past = PastMedium(start, to);
            if (past == start || past >= to || scan[past].Kind == TokenKind.Comma) return SubjectState.None;
            start = past;
        }
        if (scan.IsSlavic && start > lo && scan[start].Is(WordTraits.Preposition) && cue is { } before)
        {
            bool where = before.Has(CueTraits.Plural) && IsWhere(start);
            int past = where && NamesBody(start, to) ? start : PastAdverbials(start, to, lo);
            if (past > start) start = past;
            else if (!where || before.Class == CueClass.Show && !before.Has(CueTraits.SourceInPhrase)) return SubjectState.None;
            else start++;
            if (start >= to) return SubjectState.None;
        }
        if (scan.IsSlavic) start = PastListener(start, to, lo);
        int end = PhraseEnd(start, to, lo);
        var core = new TokenRange(start, end);
        SubjectState state = Judge(core);
        if (state != SubjectState.Found) return state;
        int full = Appositions(end, to, lo, out TokenRange apposition);
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

    /// <summary>"сказал после матча тренер", "заявил в эфире телеканала «Волна» губернатор": to the role or name that speaks.</summary>
    private int PastAdverbials(int start, int to, int lo)
    {
        int medium = PastMedium(start, to);
        int limit = Math.Min(to, start + 9);
        for (int i = start + 2; i < limit && scan[i].Kind != TokenKind.Comma && !scan.IsHard(i, lo); i++)
        {
            if (scan[i].Kind != TokenKind.Word || scan[i - 1].Is(WordTraits.Preposition)) continue;
            bool role = scan.TryRole(i, out RoleNoun noun) && (noun.Person || i >= medium && medium > start);
            if (role && noun is { Kind: not Model.SourceKind.MediaOutlet } or { Person: true } && !scan[i].Is(WordTraits.Medium)) return IsAttribute(i - 1, start) ? i - 1 : i;
            if (scan[i].Upper && !scan[i - 1].Upper && i + 1 < limit && scan[i + 1].Upper && scan[i - 1].Kind == TokenKind.Word && i > start + 2) return i;
        }
        return medium;
    }

    /// <summary>"міський голова": a nominative adjective before the role.</summary>
    private bool IsAttribute(int i, int start)
    {
        string word = scan[i].Lower;
        return i > start + 1 && scan[i].Kind == TokenKind.Word && (word.EndsWith("ий", StringComparison.Ordinal) || word.EndsWith("ый", StringComparison.Ordinal) || word.EndsWith("ая", StringComparison.Ordinal) || word.EndsWith("на", StringComparison.Ordinal) || word.EndsWith("ська", StringComparison.Ordinal));
    }

    /// <summary>"прокоментував подію (начальник)", "ділиться враженнями (мешканка)": an object of the verb, by its ending.</summary>
    private bool IsObject(int i)
    {
        string word = scan[i].Lower;
        if (scan[i].Kind != TokenKind.Word || scan[i].Upper || scan.IsRole(i) || scan[i].Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Pronoun)) return false;
        return word.EndsWith("ми", StringComparison.Ordinal) || word.EndsWith('ю') || word.EndsWith('у') || word.EndsWith("ами", StringComparison.Ordinal);
    }

    /// <summary>"сказал журналистам тренер", "повідомив виданню «Обрій» мер": past whom it was said to.</summary>
    private int PastListener(int start, int to, int lo)
    {
        if (start + 1 < to && scan[start].Kind == TokenKind.Quote && scan.IsName(start) && (scan.TryRole(start + 1, out RoleNoun next) && next.Person || scan[start + 1].Lower is "несколько" or "кілька" or "декілька" or "два" or "две" or "двоє" or "источник" or "джерело" or "один")) return start + 1;
        if (start + 1 < to && IsObject(start) && scan.TryRole(start + 1, out RoleNoun speaker) && speaker.Person) return start + 1;
        if (start + 1 >= to || start == lo || scan[start].Upper || scan[start].Kind != TokenKind.Word || !IsListener(start) || scan[start - 1].Verb is null) return start;
        int i = start + 1;
        if (scan[i].Kind == TokenKind.Quote && scan.IsName(i)) i++;
        if (i + 1 < to && scan[i].Upper && scan[i].Kind == TokenKind.Word && !scan.IsRole(i) && scan.IsRole(i + 1) && !scan[i + 1].Upper) i++;
        return i < to && (scan[i].Kind == TokenKind.Word || scan.IsName(i)) && !scan[i].Is(WordTraits.Preposition) ? i : start;
    }

    private int PastMedium(int i, int to)
    {
        int start = i;
        for (int round = 0; round < 3 && start < to && scan[start].Is(WordTraits.Preposition); round++)
        {
            int k = start + 1;
            while (k < Math.Min(to, start + 5) && scan[k].IsWord && !scan[k].Is(WordTraits.Medium | WordTraits.Time | WordTraits.Preposition)) k++;
            if (k >= to || !scan[k].Is(WordTraits.Medium | WordTraits.Time)) break;
            while (k < to && (scan[k].Is(WordTraits.Medium | WordTraits.Time) || scan[k].Kind is TokenKind.Number or TokenKind.Quote && scan.IsName(k))) k++;
            start = k;
        }
        return start;
    }

    /// <summary>"повідомили у ДСНС": only the preposition of place opens the source of a plural verb.</summary>
    private bool IsWhere(int i) => scan[i].Lower is "у" or "в" or "во" or "на";

    /// <summary>Where a noun phrase that begins at <paramref name="from"/> ends.</summary>
    public int PhraseEnd(int from, int to, int lo)
    {
        if (!scan.IsEnglish && from < to && scan[from].Is(WordTraits.Pronoun)) return from + 1;
        bool attribute = false;
        for (int i = from; i < to; i++)
        {
            Token token = scan[i];
            if (token.Kind == TokenKind.Comma || scan.IsHard(i, lo)) return i;
            if (i == from) continue;
            if (token.Kind == TokenKind.Quote && !scan.IsName(i)) return i;
            if (scan.IsGerman && token.Kind == TokenKind.Bracket || scan.IsGerman && token.Is(WordTraits.Preposition) && scan[i - 1].Lower.Contains("-jährige", StringComparison.Ordinal)) return i;
            if (scan.IsGerman && token.Is(WordTraits.Coordinator) && i + 1 < to && BeginsVerbPart(i + 1)) return i;
            if (scan.IsGerman) attribute = InAttribute(i, attribute);
            if (attribute) continue;
            if (token.Is(WordTraits.Complementizer) && !token.Is(WordTraits.Determiner)) return i;
            if (token.Is(WordTraits.Relative) && !token.Is(WordTraits.Determiner)) return i;
            if (scan.IsEnglish && token.Lower == "that" && i > from + 1 && !scan[i - 1].Is(WordTraits.Preposition)) return i;
            if (token.Is(WordTraits.Citing)) return i;
            if (token.Is(WordTraits.Preposition) && EndsBefore(i, from, to)) return i;
            if (scan.IsGerman && token.Is(WordTraits.Preposition) && i + 1 < to && !scan[i + 1].IsWord && scan[i + 1].Kind != TokenKind.Quote) return i;
            if (token.Is(WordTraits.Time | WordTraits.Adverb) && !token.Is(WordTraits.NameLink) && !scan[i - 1].Is(WordTraits.Determiner | WordTraits.Preposition) && (!scan.IsSlavic || token.Is(WordTraits.Adverb))) return i;
            if (scan.IsEnglish && (token.Is(WordTraits.Pronoun) || token.Is(WordTraits.Auxiliary) && !token.Upper)) return i;
            if (scan.IsGerman && attribute) continue;
            if (scan.IsGerman && (GermanPhraseEnds(i) || BeginsNextPhrase(i, from))) return i;
            if (scan.IsSlavic && token.Kind == TokenKind.Word && !token.Upper && (IsPersonName(from, i) || scan[i - 1].Upper && IsListener(i))) return i;
            if (!scan.IsEnglish && token.Verb is { } verb && !verb.Has(CueTraits.Participle) && !token.Upper) return i;
        }
        return to;
    }

    /// <summary>"журналістам", "изданию": to whom it was said.</summary>
    private bool IsListener(int i)
    {
        string word = scan[i].Lower;
        bool dative = word.EndsWith("ам", StringComparison.Ordinal) || word.EndsWith("ям", StringComparison.Ordinal) || word.EndsWith('у') || word.EndsWith('ю') || word.EndsWith("ові", StringComparison.Ordinal);
        return dative && scan.Language.Roles.TryFind(word, out RoleNoun noun) && noun.Kind == Model.SourceKind.MediaOutlet;
    }

    /// <summary>"einer am Freitag veröffentlichten Studie": between article and noun stands a phrase of its own.</summary>
    private bool InAttribute(int i, bool attribute)
    {
        Token token = scan[i], before = scan[i - 1];
        if (!attribute) return before.Is(WordTraits.Determiner) && (token.Is(WordTraits.Preposition) || token.Is(WordTraits.Adverb) && !token.Upper);
        bool ends = before.Kind == TokenKind.Word && !before.Upper && token.Upper && !before.Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.NameLink);
        return !ends;
    }

    /// <summary>An article that is no genitive, or any article after a person's name, begins another phrase.</summary>
    private bool BeginsNextPhrase(int i, int from)
    {
        Token token = scan[i], before = scan[i - 1];
        if (token.Is(WordTraits.Determiner) && !token.Upper && (before.Lower.Contains("-jährige", StringComparison.Ordinal) || IsGermanListener(i))) return true;
        if (!token.Is(WordTraits.Determiner) || token.Upper || before.Is(WordTraits.Preposition | WordTraits.Coordinator) || before.Kind is not (TokenKind.Word or TokenKind.Quote)) return false;
        if (token.Lower is not ("der" or "des" or "dieser" or "ihrer" or "seiner" or "einer" or "eines" or "dieses" or "seines" or "ihres")) return before.Upper || before.Kind == TokenKind.Quote;
        return i - from >= 3 && before.Upper && scan[i - 2].Upper && !scan.IsRole(i - 1) && scan.IsRole(i - 3);
    }

    /// <summary>"(sagt der 71-Jährige) und zeigt auf sein Handy": a small word after "and" is a verb.</summary>
    private bool BeginsVerbPart(int i) => scan[i].Kind == TokenKind.Word && !scan[i].Upper && (scan[i].Traits & (WordTraits.Determiner | WordTraits.Preposition | WordTraits.NameLink)) == 0 && !scan[i].Lower.EndsWith("en", StringComparison.Ordinal) && !scan[i].Lower.EndsWith("er", StringComparison.Ordinal);

    /// <summary>"(sagte Kolb) der Zeitung", "der dpa": to whom it was said, unless a newsroom's own people speak.</summary>
    private bool IsGermanListener(int i)
    {
        if (scan[i].Lower is not ("der" or "dem") || i + 1 >= scan.Tokens.Count || scan[i - 1].Is(WordTraits.Preposition | WordTraits.Medium) || scan.IsRecord(i - 1)) return false;
        if (scan.TryRole(i - 1, out RoleNoun before) && before.Kind == Model.SourceKind.MediaOutlet) return false;
        if (scan[i + 1].Kind == TokenKind.Quote) return scan.IsName(i + 1);
        return scan.TryRole(i + 1, out RoleNoun noun) && noun is { Kind: Model.SourceKind.MediaOutlet, Person: false } || scan[i + 1].Lower is "dpa" or "afp" or "reuters" or "apa";
    }

    /// <summary>German nouns are capital: a small word after a noun that opens no further phrase is the verb.</summary>
    private bool GermanPhraseEnds(int i)
    {
        Token token = scan[i], before = scan[i - 1];
        if (token.Kind == TokenKind.Number) return before.Upper && before.Kind == TokenKind.Word;
        if (token.Kind == TokenKind.Bracket || token.Upper || token.Kind == TokenKind.Quote) return false;
        if (token.Is(WordTraits.Determiner | WordTraits.Coordinator | WordTraits.NameLink)) return false;
        if (token.Is(WordTraits.Preposition)) return false;
        return token.Is(WordTraits.Auxiliary) || before.Upper || before.Kind is TokenKind.Quote or TokenKind.Number or TokenKind.Bracket;
    }

    /// <summary>Whether a preposition opens an adverbial ("in a report", "on Tuesday") and not a part of the name.</summary>
    private bool EndsBefore(int i, int from, int to)
    {
        if (i + 1 >= to) return true;
        if (scan[i].Lower is "of" or "von" or "des") return false;
        int next = i + 1;
        while (next < to && next < i + 4 && scan[next].IsWord)
        {
            if (scan[next].Is(WordTraits.Time | WordTraits.Medium | WordTraits.Pointer) || scan[next].Kind == TokenKind.Number) return true;
            if (scan[next].Is(WordTraits.Citing)) return true;
            next++;
        }
        if (scan[i].Is(WordTraits.Subordinator)) return true;
        return !scan.IsRole(i - 1) && IsPersonName(from, i) && !scan.IsGerman;
    }

    private bool IsPersonName(int from, int to)
    {
        int names = 0;
        for (int i = to - 1; i >= from && scan[i].Kind == TokenKind.Word && scan[i].Upper; i--)
        {
            if (scan.IsRole(i)) return false;
            names++;
        }
        return names is 2 or 3;
    }

    /// <summary>Past appositions and relative clauses between commas after a phrase.</summary>
    public int Appositions(int end, int to, int lo, out TokenRange apposition)
    {
        apposition = default;
        int full = end;
        for (int round = 0; round < 3; round++)
        {
            if (full >= to || scan[full].Kind != TokenKind.Comma) return full;
            int next = scan.NextMark(full + 1, to, lo);
            var chunk = new TokenRange(full + 1, next);
            bool name = IsAppositiveName(chunk);
            if (!name && !BeginsRelative(chunk) && !IsAppositiveNoun(chunk)) return full;
            if (name && apposition.IsEmpty) apposition = chunk;
            full = next;
        }
        return full;
    }

    private bool IsAppositiveName(TokenRange chunk)
    {
        int names = 0;
        for (int i = chunk.From; i < chunk.To; i++)
        {
            if (scan[i].Is(WordTraits.Auxiliary) || scan.IsFinite(i)) return false;
            if (scan.IsNameWord(i)) names++;
            else if (names == 0 && !scan.IsRole(i) && !scan[i].Is(WordTraits.Honorific)) return false;
        }
        return names >= 1 && names <= 5 && scan.IsNameWord(chunk.To - 1) && chunk.To - chunk.From <= 7;
    }

    private bool HasPastVerb(TokenRange chunk)
    {
        for (int i = chunk.From + 1; i < chunk.To; i++)
        {
            if (scan[i].Kind != TokenKind.Word || scan[i].Upper) continue;
            string word = scan[i].Lower;
            if (scan.IsFinite(i)) return true;
            if (!scan.IsSlavic || word.Length < 4) continue;
            if (SlavicForms.IsPast(word) && !scan.IsRole(i)) return true;
            if (word.EndsWith("ли", StringComparison.Ordinal) || word.EndsWith("ла", StringComparison.Ordinal) || word.EndsWith("ло", StringComparison.Ordinal) || word.EndsWith("ють", StringComparison.Ordinal) || word.EndsWith("ют", StringComparison.Ordinal) || word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("ать", StringComparison.Ordinal) || word.EndsWith("ив", StringComparison.Ordinal) || word.EndsWith("ав", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private bool IsAppositiveNoun(TokenRange chunk)
    {
        if (chunk.IsEmpty) return false;
        if (scan[chunk.From].Kind == TokenKind.Number) return chunk.To - chunk.From <= 3;
        bool opens = scan[chunk.From].Is(WordTraits.Determiner) || scan.IsRole(chunk.From) || scan.IsSlavic && scan[chunk.From].Lower is "близкий" or "близкая" or "близкие" or "знакомый" or "знакомая" or "знакомые" or "знакомых" or "близьке" or "близький" or "близькі" or "обізнаний" or "обізнані" or "обізнане" or "знайомий" or "знайомі" or "знайоме" or "пожелавший" or "осведомлённый";
        if (!opens || chunk.To - chunk.From > 20 || !scan.IsEnglish && HasPastVerb(chunk)) return false;
        for (int i = chunk.From; i < chunk.To; i++)
        {
            if (scan[i].Is(WordTraits.Relative)) return true;
            if (scan[i].Is(WordTraits.Auxiliary)) return false;
            if (scan[i].Verb is { } verb && !verb.Has(CueTraits.Participle | CueTraits.Noun | CueTraits.Base) && !scan[i].Upper && scan.IsEnglish) return false;
        }
        return true;
    }
}
