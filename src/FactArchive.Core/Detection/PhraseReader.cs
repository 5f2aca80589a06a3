using System.Collections.Immutable;

namespace FactArchive.Core.Detection;

/// <summary>Finds "according to" and its kin.</summary>
internal sealed class PhraseReader(Scanner scan, SubjectFinder subjects)
{
    /// <summary>How many words may stand inside a phrase: "за попередніми даними", "по её словам".</summary>
    private const int WidestGap = 3;

    /// <summary>The length of the phrase that begins at a token; 0 if none does.</summary>
    public int LengthAt(int i, int to, out CuePhrase? phrase)
    {
        phrase = null;
        if (IsBeforeCompound(i, to))
        {
            phrase = Nach;
            return 1;
        }
        if (scan[i].Kind != TokenKind.Word || !scan.Language.Phrases.TryGetValue(scan[i].Lower, out ImmutableArray<CuePhrase> phrases)) return 0;
        foreach (CuePhrase candidate in phrases)
        {
            int length = Matches(candidate, i, to);
            if (length == 0) continue;
            phrase = candidate;
            return length;
        }
        return 0;
    }

    private static readonly CuePhrase Nach = new(["nach"]);

    /// <summary>"nach Polizeiangaben": the compound names both source and cue.</summary>
    private bool IsBeforeCompound(int i, int to)
    {
        if (!scan.IsGerman || scan[i].Lower != "nach" || i + 1 >= to || !scan[i + 1].Upper) return false;
        return scan[i + 1].Lower.Length > 13 && scan[i + 1].Lower is not "nachrichten" && (scan[i + 1].Lower.EndsWith("angaben", StringComparison.Ordinal) || scan[i + 1].Lower.EndsWith("informationen", StringComparison.Ordinal) || scan[i + 1].Lower.EndsWith("berichten", StringComparison.Ordinal));
    }

    private int Matches(CuePhrase phrase, int i, int to)
    {
        if (i + phrase.Words.Length > to) return 0;
        int gap = 0;
        for (int k = 0; k < phrase.Words.Length; k++)
        {
            while (k > 0 && k == phrase.Words.Length - 1 && i + k + gap < to && scan[i + k + gap].Lower != phrase.Words[k] && IsWithin(i + k + gap) && gap < WidestGap) gap++;
            if (i + k + gap >= to || scan[i + k + gap].Lower != phrase.Words[k]) return 0;
        }
        return phrase.Words.Length + gap;
    }

    /// <summary>A possessive or an adjective may stand inside a phrase, no noun and no verb.</summary>
    private bool IsWithin(int i)
    {
        Token token = scan[i];
        if (scan.IsEnglish || token.Kind != TokenKind.Word || token.Upper || token.Verb is not null) return false;
        if (token.Is(WordTraits.Possessive | WordTraits.Intensifier)) return true;
        return scan.IsSlavic ? IsSlavicAdjective(token.Lower) : token.Lower.Length > 3 && (token.Lower.EndsWith("en", StringComparison.Ordinal) || token.Lower.EndsWith("er", StringComparison.Ordinal)) && !token.Is(WordTraits.Preposition);
    }

    private static bool IsSlavicAdjective(string word)
    {
        string[] endings = ["ими", "іми", "ыми", "ым", "им", "ою", "єю", "ой", "ей", "ому", "ему", "ну", "шу"];
        return word.Length > 4 && endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>"за її словами": the possessive inside the phrase names the source; -1 if there is none.</summary>
    private int OwnerWithin(int i, int length)
    {
        for (int k = i + 1; k < i + length - 1; k++)
        {
            if (scan[k].Is(WordTraits.Possessive) && scan.Language.Pronouns.ContainsKey(scan[k].Lower)) return k;
        }
        return -1;
    }

    /// <summary>The attribution of the phrase at <paramref name="i"/>, or null if it names no source.</summary>
    public Finding? Read(int i, int length, CuePhrase phrase, int from, int to)
    {
        return phrase.SourceBefore ? ReadBefore(i, length, from, to) : ReadAfter(i, length, phrase, from, to);
    }

    private Finding? ReadAfter(int i, int length, CuePhrase phrase, int from, int to)
    {
        int start = i + length;
        if (phrase.Words is ["nach", "eigenen", "angaben"]) return ReadOwn(i, length, from, to);
        if (ReferenceEquals(phrase, Nach)) return ReadCompound(i, from, to);
        if (OwnerWithin(i, length) is var owner and > 0) return ReadOwned(i, length, owner, from, to);
        if (scan.IsGerman && start + 1 < to && scan[start].Lower == "von") start++;
        if (start >= to || scan.IsEnglish && i > from && scan[i - 1].Is(WordTraits.Relative)) return null;
        SubjectState state = subjects.Right(start, to, from, out SubjectPhrase subject);
        if (state != SubjectState.Found || IsNoSource(subject.Core)) return null;
        bool leads = Leads(i, from);
        if (phrase.Words is ["so"] && (leads || scan[i - 1].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash) || subject.Core.To < to && scan[subject.Core.To].Kind is not (TokenKind.Comma or TokenKind.Dash) && !scan[subject.Core.To].Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb))) return null;
        if (scan.IsEnglish && scan[i].Lower == "per" && !scan[start].Upper && !(scan[start].Lower == "the" && start + 1 < to && (scan[start + 1].Upper || scan.IsRole(start + 1)))) return null;
        int after = subject.Full.To;
        if (leads && !HasContent(after + 1, to)) after = subject.Core.To;
        after = PastAdverbials(after, to, from);
        if (scan.IsGerman && after + 1 < to && scan[after].Lower == "vom" && scan[after + 1].Is(WordTraits.Time)) after += 2;
        if (scan.IsGerman && leads) after = ToFinite(after, to);
        int clauseFrom = i;
        if (leads) return Leading(i, length, from, to, subject, clauseFrom, after);
        return Trailing(i, length, from, to, subject, after);
    }

    private Finding? ReadCompound(int i, int from, int to)
    {
        var core = new TokenRange(i + 1, i + 2);
        var subject = new SubjectPhrase(core, default, core);
        return Leads(i, from) ? Leading(i, 1, from, to, subject, i, i + 2) : MidClause(i, 1, from, to, subject, i + 2);
    }

    /// <summary>"Nach eigenen Angaben hat der Konzern …": the subject of the clause speaks.</summary>
    private Finding? ReadOwn(int i, int length, int from, int to)
    {
        int clause = ClauseStart(i, from), after = i + length;
        bool leads = Leads(i, from);
        int start = leads ? after + 1 : clause;
        for (int k = i - 1; !leads && k > clause; k--)
        {
            if (!scan[k].Is(WordTraits.Auxiliary) && scan[k].Verb is null) continue;
            if (k + 1 < i && scan[k + 1].Is(WordTraits.Determiner | WordTraits.Pronoun)) start = k + 1;
            break;
        }
        if (start >= to || subjects.Right(start, leads ? to : i, from, out SubjectPhrase subject) != SubjectState.Found) return null;
        subject = subject with { Apposition = default, Full = subject.Core };
        return leads ? Leading(i, length, from, to, subject, i, after) : MidClause(i, length, clause, to, subject, after);
    }

    private Finding? ReadOwned(int i, int length, int owner, int from, int to)
    {
        var core = new TokenRange(owner, owner + 1);
        var subject = new SubjectPhrase(core, default, core);
        int after = PastAdverbials(i + length, to, from);
        Finding? finding = Leads(i, from) ? Leading(i, length, from, to, subject, i, after) : Trailing(i, length, from, to, subject, after);
        return finding?.Split(new TokenRange(i, owner), new TokenRange(owner + 1, i + length));
    }

    private Finding? Leading(int i, int length, int from, int to, SubjectPhrase subject, int clauseFrom, int after)
    {
        int content = after;
        while (content < to && scan[content].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon) content++;
        if (content < to && scan[content].Is(WordTraits.Complementizer) && !scan.IsGerman && scan[content].Lower != "that") content++;
        if (content < to && scan[content].Is(WordTraits.Citing) && scan.NextMark(content, to, from) is var mark && mark + 2 < to) content = mark + 1;
        if (!HasContent(content, to)) return null;
        while (clauseFrom > from && scan[clauseFrom - 1].Is(WordTraits.Coordinator | WordTraits.Subordinator)) clauseFrom--;
        return new Finding
        {
            Shape = FindingShape.Leading,
            Cue = new TokenRange(i, i + length),
            Subject = subject,
            Clause = new TokenRange(clauseFrom, content),
            Content = new TokenRange(content, to),
        };
    }

    private Finding? Trailing(int i, int length, int from, int to, SubjectPhrase subject, int after)
    {
        int before = i;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        if (IsPointer(from, before))
        {
            return new Finding { Shape = FindingShape.PointBack, Cue = new TokenRange(i, i + length), Subject = subject, Clause = new TokenRange(from, after) };
        }
        if (before <= from) return null;
        if (scan.IsGerman && before == i && i > from && after < to && scan[after].Kind is not (TokenKind.Comma or TokenKind.Dash)) return MidClause(i, length, from, to, subject, after);
        bool goesOn = before < i && after < to && scan[after].Kind is TokenKind.Comma or TokenKind.Dash && (HasContent(after + 1, to) || !scan.IsEnglish && scan.CountWords(after + 1, to) > 0 && scan.CountWords(from, before) > 0);
        if (!goesOn && !HasContent(from, before)) return null;
        bool inside = goesOn && !scan[after + 1].Is(WordTraits.Relative | WordTraits.Citing) && !(scan.IsEnglish && scan[after + 1].Is(WordTraits.Subordinator)) && !(scan[after + 1].Verb is { } verb && verb.Has(CueTraits.Participle));
        return new Finding
        {
            Shape = inside ? FindingShape.Inside : FindingShape.Trailing,
            Cue = new TokenRange(i, i + length),
            Subject = subject,
            Clause = new TokenRange(before, inside ? after + 1 : after),
            Content = new TokenRange(from, before),
            SecondContent = inside ? new TokenRange(after + 1, to) : default,
        };
    }

    /// <summary>"wurden nach Angaben der Behörden drei Menschen verletzt": no comma sets it off.</summary>
    private Finding MidClause(int i, int length, int from, int to, SubjectPhrase subject, int after) => new()
    {
        Shape = FindingShape.Inside,
        Cue = new TokenRange(i, i + length),
        Subject = subject,
        Clause = new TokenRange(i, after),
        Content = new TokenRange(ClauseStart(i, from), i),
        SecondContent = new TokenRange(after, EndOfClause(after, to)),
    };

    /// <summary>", ein Ersatzverkehr ist eingerichtet": a main clause after the comma is the author's again.</summary>
    private int EndOfClause(int i, int to)
    {
        for (; i + 2 < to; i++)
        {
            if (scan[i].Kind == TokenKind.Semicolon) return i;
            if (scan[i].Kind == TokenKind.Comma && scan[i + 1].Is(WordTraits.Determiner) && scan[i + 1].Lower is "ein" or "eine" && scan.HasFinite(i + 2, Math.Min(to, i + 7))) return i;
        }
        return to;
    }

    private Finding? ReadBefore(int i, int length, int from, int to)
    {
        int start = i;
        while (start > from && scan[start - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote && !scan.IsSpeech(start - 1, from)) start--;
        if (scan.IsGerman) start = DativeStart(start, i);
        if (start == i) return null;
        int clause = start;
        start = AfterReportNoun(start, i);
        var core = new TokenRange(start, i);
        var subject = new SubjectPhrase(core, default, core);
        if (IsNoSource(core)) return null;
        int after = i + length;
        if (clause > from && scan.IsGerman && scan[clause - 1].IsWord) return new Finding { Shape = FindingShape.Inside, Cue = new TokenRange(i, after), Subject = subject, Clause = new TokenRange(clause, after), Content = new TokenRange(ClauseStart(clause, from), clause), SecondContent = new TokenRange(after, to) };
        if (clause > from) return Trailing(i, length, from, to, subject, after) is { } trailing ? Shift(trailing, clause, from) : null;
        return Leading(i, length, from, to, subject, clause, after);
    }

    /// <summary>"Laut einer Mitteilung | zum Haftbefehl | ist B. …": the main clause begins with its verb.</summary>
    private int ToFinite(int after, int to)
    {
        if (after >= to || !scan[after].Is(WordTraits.Preposition) && scan[after].Kind != TokenKind.Comma) return after;
        for (int i = after + 1; i < Math.Min(to, after + 12); i++)
        {
            if (scan[i].Kind == TokenKind.Word && !scan[i].Upper && (scan[i].Is(WordTraits.Auxiliary) || scan[i].Verb is not null)) return i;
            if (scan[after].Kind == TokenKind.Comma && !scan[i].Upper && scan[i].Kind == TokenKind.Word && !scan[i].Is(WordTraits.Coordinator)) return after;
        }
        return after;
    }

    /// <summary>"Die Konzentration lag | dem Papier zufolge": the phrase begins with its dative.</summary>
    private int DativeStart(int start, int end)
    {
        int genitive = -1;
        for (int k = end - 1; k >= Math.Max(start, end - 9); k--)
        {
            if (scan[k].Is(WordTraits.Auxiliary) || scan[k].Kind != TokenKind.Word && scan[k].Kind != TokenKind.Quote) break;
            if (scan[k].Lower is "dem" or "den" or "einem" or "einer" or "diesem" or "diesen" or "ihrem" or "seinem" or "ihren" or "seinen" or "mehreren") return k;
            if (scan[k].Lower is "der" or "dieser" or "ihrer" or "seiner") genitive = k;
        }
        if (genitive >= 0 && !ReportNounBefore(genitive, start)) return genitive;
        return end - start > 4 ? end - 1 : start;
    }

    private bool ReportNounBefore(int i, int start) => i > start && scan[i - 1].Upper;

    /// <summary>Where the clause begins that a phrase stands in: after the last semicolon, or at its relative pronoun.</summary>
    private int ClauseStart(int i, int from)
    {
        int comma = i;
        while (comma > from && scan[comma - 1].Kind != TokenKind.Comma) comma--;
        if (scan.IsGerman && comma > from && comma + 1 < i && scan[comma].Is(WordTraits.Relative) && (!scan[comma].Is(WordTraits.Determiner) || scan[comma + 1].Lower == "sich" || scan[comma + 1].Is(WordTraits.Preposition))) return comma;
        while (i > from && scan[i - 1].Kind != TokenKind.Semicolon) i--;
        return i;
    }

    /// <summary>"Angaben der Polizei (zufolge)": the police speak.</summary>
    private int AfterReportNoun(int start, int end)
    {
        int noun = start;
        while (noun < end && scan[noun].Is(WordTraits.Determiner)) noun++;
        bool report = noun + 1 < end && scan[noun].Lower is "angaben" or "aussagen" or "aussage" or "informationen" or "einschätzung" or "einschätzungen" or "darstellung" or "mitteilung" or "worten" or "schätzungen" or "erkenntnissen";
        return report ? noun + 1 : start;
    }

    private Finding Shift(Finding finding, int start, int from)
    {
        int before = start;
        while (before > from && scan[before - 1].Kind is TokenKind.Comma or TokenKind.Dash) before--;
        finding.Clause = finding.Clause with { From = before };
        finding.Content = finding.Content with { To = before };
        return finding;
    }

    private bool Leads(int i, int from)
    {
        int k = i;
        while (k > from && scan[k - 1].Is(WordTraits.Adverb | WordTraits.Coordinator | WordTraits.Subordinator)) k--;
        if (k == from) return true;
        Token before = scan[k - 1];
        if (before.Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Other) return true;
        if (before.Is(WordTraits.Complementizer)) return true;
        if (scan.IsSlavic && before.Kind == TokenKind.Comma && k - 1 > from && scan[k - 2].Is(WordTraits.Complementizer)) return true;
        return k < i && before.Kind == TokenKind.Comma;
    }

    private int PastAdverbials(int i, int to, int from)
    {
        int k = i;
        while (k < to && scan[k].Kind != TokenKind.Comma && !scan.IsHard(k, from))
        {
            if (!scan.IsEnglish && !scan[k].Is(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Medium) && scan[k].Kind != TokenKind.Number) return i;
            if (scan.IsGerman) return i;
            k++;
        }
        return k;
    }

    /// <summary>"That's according to X": nothing before the phrase but a pointer to the sentence before.</summary>
    private bool IsPointer(int from, int to)
    {
        if (to <= from || to - from > 4) return false;
        bool pointer = false;
        for (int i = from; i < to; i++)
        {
            if (scan[i].Lower is "that's" or "it's" || scan[i].Is(WordTraits.Pointer)) pointer = true;
            else if (!scan[i].Is(WordTraits.Be | WordTraits.Adverb | WordTraits.Auxiliary)) return false;
        }
        return pointer;
    }

    private bool IsNoSource(TokenRange core)
    {
        for (int i = core.From; i < Math.Min(core.To, core.From + 4); i++)
        {
            if (scan[i].Kind == TokenKind.Word && !scan[i].Upper && scan.Language.NoSources.Contains(scan[i].Lower) && !(scan[i].Lower == "preliminary" && scan[core.From].Is(WordTraits.Determiner))) return true;
            if (scan[i].Is(WordTraits.Preposition)) return false;
        }
        return false;
    }

    private bool HasContent(int from, int to) => scan.CountWords(from, to) >= 2;
}
