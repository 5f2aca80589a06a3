using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>
/// The source of a German finite verb: what stands before it, if that is in the nominative, else the first nominative behind it.
/// </summary>
internal sealed class GermanSubject(Scanner scan, SubjectFinder subjects, GermanGrammar grammar)
{
    /// <summary>Articles and pronouns in the dative or in the accusative of the masculine.</summary>
    private static readonly FrozenSet<string> Oblique = LanguageTableBuilder.Set("""
        dem den einem einen diesem diesen ihrem seinem ihren seinen keinen keinem ihm ihnen ihn uns mir mich jenem jenen jedem jeden
        """);

    /// <param name="verb">The finite verb: the cue, or the auxiliary of its perfect.</param>
    /// <param name="right">Whether the subject stands behind the verb.</param>
    public SubjectState Find(int verb, int from, int to, out SubjectPhrase subject, out bool right)
    {
        right = false;
        int start = Opening(grammar.SegmentStart(verb, from), verb);
        if (start < verb && IsNominative(start, verb)) return Before(start, verb, out subject);
        if (start == verb && WithParenthesis(verb, from, out subject) is var state and not SubjectState.None)
        {
            bool other = Behind(verb, from, to, out SubjectPhrase behind) == SubjectState.Found && IsNamed(behind.Core);
            if (!other) return state;
        }
        right = true;
        return Behind(verb, from, to, out subject);
    }

    /// <summary>Past "und", "doch", "denn" that join the clause to the one before.</summary>
    public int Opening(int start, int verb)
    {
        while (start + 1 < verb && IsCapitals(start) && scan[start + 1].Upper) start++;
        while (start < verb && (scan[start].Is(WordTraits.Coordinator) || scan[start].Kind is TokenKind.Other or TokenKind.Dash)) start++;
        return start;
    }

    /// <summary>"SARNOW Als der …": a place before the sentence.</summary>
    private bool IsCapitals(int i) => scan[i].Kind == TokenKind.Word && scan[i].End - scan[i].Start > 3
        && scan.Text[scan[i].Start..scan[i].End].All(char.IsUpper);

    private SubjectState Before(int start, int verb, out SubjectPhrase subject)
    {
        subject = default;
        if (scan[start].Is(WordTraits.NoSource) && verb - start == 1
            || scan[start].Is(WordTraits.FirstPerson)) return SubjectState.NoSource;
        int core = subjects.CutAdverbials(new TokenRange(start, verb)).To;
        while (core > start + 1 && scan[core - 1].Is(WordTraits.Adverb | WordTraits.Intensifier) && !scan[core - 1].Upper) core--;
        var range = new TokenRange(start, core);
        SubjectState state = subjects.Judge(range);
        if (state == SubjectState.Found) subject = new SubjectPhrase(range, default, new TokenRange(start, verb));
        return state;
    }

    /// <summary>
    /// Whether a phrase before the verb may be its subject: no preposition, no dative, no accusative, and a noun
    /// or pronoun.
    /// </summary>
    private bool IsNominative(int from, int to)
    {
        Token first = scan[from];
        if (first.Is(WordTraits.Preposition | WordTraits.Complementizer | WordTraits.AsWord | WordTraits.Citing)
            && !first.Is(WordTraits.Pronoun)) return false;
        if (first.Is(WordTraits.Adverb | WordTraits.Time) && !first.Is(WordTraits.Determiner)) return false;
        if (Oblique.Contains(first.Lower) || first.Lower == "ihr" && to - from == 1) return false;
        if (first.Is(WordTraits.Pointer) && to - from == 1 || IsMeasureOfTime(from, to)) return false;
        for (int i = from; i < to; i++)
        {
            Token token = scan[i];
            if (token.Upper && !token.Is(WordTraits.Time) || token.Kind is TokenKind.Quote or TokenKind.Number
                || token.Is(WordTraits.Pronoun | WordTraits.NoSource | WordTraits.FirstPerson) || token.Lower is "wer" or "beide"
                or "einer" or "eine" or "viele" or "einige" or "mehrere" or "manche" or "jener" or "letzterer"
                or "dieser") return !(grammar.HasFinite(from, to));
        }
        return false;
    }

    /// <summary>"Drei Tage (vor dem Absturz)", "Zwei Wochen (später)".</summary>
    private bool IsMeasureOfTime(int from, int to) =>
        to - from > 1 && (scan[from].Is(WordTraits.Determiner) || scan[from].Kind == TokenKind.Number)
            && scan[from + 1].Is(WordTraits.Time);

    /// <summary>"Kolb, die seit 2020 regiert, (sagte)": a relative clause or apposition stands between subject and verb.</summary>
    private SubjectState WithParenthesis(int verb, int from, out SubjectPhrase subject)
    {
        subject = default;
        int end = verb - 1;
        if (end <= from || scan[end].Kind != TokenKind.Comma) return SubjectState.None;
        int apposition = end;
        for (int round = 0; round < 3; round++)
        {
            int inner = grammar.SegmentStart(apposition, from);
            if (inner <= from || scan[inner - 1].Kind != TokenKind.Comma) return SubjectState.None;
            bool belongs = grammar.IsRelative(inner, apposition) || grammar.IsApposition(inner, apposition);
            int head = grammar.SegmentStart(inner - 1, from);
            int start = Opening(head, inner - 1);
            if (belongs && start < inner - 1 && IsNominative(start, inner - 1) && (head == from
                || scan[head - 1].Kind != TokenKind.Comma)) return Join(start, inner - 1, end, out subject);
            if (!belongs && !grammar.HasFinite(inner, apposition)) return SubjectState.None;
            apposition = inner - 1;
        }
        return SubjectState.None;
    }

    private SubjectState Join(int start, int comma, int end, out SubjectPhrase subject)
    {
        subject = default;
        int core = subjects.CutAdverbials(new TokenRange(start, comma)).To;
        var range = new TokenRange(start, core);
        SubjectState state = subjects.Judge(range);
        int mark = comma + 1;
        while (mark < end && scan[mark].Kind != TokenKind.Comma) mark++;
        var name = new TokenRange(comma + 1, mark);
        bool named = scan[mark - 1].Upper && mark - comma <= 4 && !grammar.IsRelative(comma + 1, mark);
        if (state == SubjectState.Found) subject = new SubjectPhrase(range, named ? name : default, new TokenRange(start, end));
        return state;
    }

    /// <summary>The first nominative behind the verb, past adverbs, pronouns in other cases, datives and prepositional phrases.</summary>
    public SubjectState Behind(int verb, int from, int to, out SubjectPhrase subject)
    {
        subject = default;
        int end = grammar.SegmentEnd(verb + 1, to, from);
        int i = verb + 1;
        while (i < end && Skip(i, end) is var next && next > i) i = next;
        if (i >= end || scan[i].Kind is not (TokenKind.Word or TokenKind.Number) && !scan.IsName(i)) return SubjectState.None;
        if (scan[i].Is(WordTraits.NoSource) && scan[i].Lower is "man" or "niemand" or "du" or "nichts" or "alles"
            or "etwas") return SubjectState.NoSource;
        if (scan[i].Is(WordTraits.FirstPerson)) return SubjectState.NoSource;
        if (!IsNominative(i, PhraseEnd(i, end, from))) return SubjectState.None;
        int core = subjects.CutAdverbials(new TokenRange(i, PhraseEnd(i, end, from))).To;
        var range = new TokenRange(i, core);
        SubjectState state = subjects.Judge(range);
        if (state != SubjectState.Found) return state;
        int full = Appositions(core, to, from, out TokenRange name);
        subject = new SubjectPhrase(range, name, new TokenRange(i, full));
        return state;
    }

    private int PhraseEnd(int i, int end, int from) => Math.Min(end, subjects.PhraseEnd(i, end, from));

    /// <summary>Past an adverb or an adverbial phrase; an accusative stays.</summary>
    public int SkipsTo(int i, int end) => scan[i].Lower is "den" or "einen" ? i : Skip(i, end);

    /// <summary>Past one word or phrase that is no subject; the same place if there is none.</summary>
    private int Skip(int i, int end)
    {
        Token token = scan[i];
        if (token.Lower is "ihm" or "ihnen" or "ihn" or "uns" or "mir" or "mich" or "sich") return i + 1;
        if (token.Lower == "ihr" && i + 1 < end && !scan[i + 1].Upper) return i + 1;
        if (token.Lower == "es" && i + 1 < end && !scan[i + 1].Is(WordTraits.Complementizer)) return i + 1;
        if (token.Is(WordTraits.Pointer) && i + 1 < end && (scan[i + 1].Is(WordTraits.Determiner) || scan[i + 1].Upper
            || scan[i + 1].Is(WordTraits.Pronoun | WordTraits.Adverb | WordTraits.Preposition)) && (token.Lower is not "das"
            || !scan[i + 1].Upper)) return i + 1;
        if (token.Is(WordTraits.Adverb) && !token.Is(WordTraits.Determiner | WordTraits.Pronoun)) return i + 1;
        if (token.Is(WordTraits.Preposition) && !token.Is(WordTraits.Determiner)) return PastNoun(i + 1, end);
        if (token.Lower is "dem" or "einem" or "diesem" or "seinem" or "ihrem" or "den" or "einen") return PastNoun(i + 1, end);
        if (token.Lower == "der" && IsListener(i + 1, end)) return PastName(i + 1, end);
        if (token.Upper && token.Is(WordTraits.Time)) return i + 1;
        return i;
    }

    private bool IsListener(int i, int end)
    {
        if (i + 1 >= end) return false;
        if (scan[i].Kind == TokenKind.Quote || scan[i].Lower is "dpa" or "afp" or "apa" or "reuters") return true;
        return scan.TryRole(i, out RoleNoun noun) && noun is { Kind: Model.SourceKind.MediaOutlet, Person: false };
    }

    /// <summary>"der Agentur RTX": past the listener's name.</summary>
    private int PastName(int i, int end)
    {
        int next = PastNoun(i, end);
        while (next < end && scan[next].Kind == TokenKind.Word && scan[next].Upper && !scan.IsRole(next)) next++;
        return next;
    }

    /// <summary>Past the noun of a phrase, with its genitive and its name in quotes.</summary>
    private int PastNoun(int i, int end)
    {
        while (i < end && !scan[i].Upper && scan[i].Kind is TokenKind.Word or TokenKind.Number && !scan[i].Is(WordTraits.Pronoun)) i++;
        if (i < end && (scan[i].Upper || scan[i].Kind == TokenKind.Quote)) i++;
        while (i < end && (scan[i].Is(WordTraits.Time) && scan[i].Upper || scan[i].Kind is TokenKind.Number or TokenKind.Bracket
            || scan[i].Kind == TokenKind.Quote && scan.IsName(i))) i++;
        if (i + 1 < end && scan[i].Lower is "des" or "der" && scan[i].Kind == TokenKind.Word && !(scan[i].Lower == "der" && i > 0
            && scan[i - 1].Is(WordTraits.Time)) && BelongsAsGenitive(i, end)) return PastNoun(i + 1, end);
        return i;
    }

    /// <summary>"im Auftrag der Stadt (sagte …)": a genitive leaves something behind it that may be the subject.</summary>
    private bool BelongsAsGenitive(int i, int end)
    {
        if (scan[i].Lower == "des") return true;
        int after = i + 1;
        while (after < end && !scan[after].Upper) after++;
        return after + 1 < end && (scan[after + 1].Upper || scan[after + 1].Is(WordTraits.Determiner));
    }

    private bool IsNamed(TokenRange core)
    {
        Token first = scan[core.From];
        return scan.Language.Pronouns.ContainsKey(first.Lower) && core.To - core.From == 1 || first.Upper
            && !first.Is(WordTraits.Determiner);
    }

    /// <summary>Past appositions and relative clauses; one is only passed where a comma or the sentence's end follows it.</summary>
    private int Appositions(int end, int to, int from, out TokenRange name)
    {
        name = default;
        int full = end;
        for (int round = 0; round < 3 && full < to && scan[full].Kind == TokenKind.Comma; round++)
        {
            int next = grammar.SegmentEnd(full + 1, to, from);
            bool apposition = grammar.IsApposition(full + 1, next);
            if (!apposition && !grammar.IsRelative(full + 1, next)) return full;
            if (apposition && name.IsEmpty && next - full <= 5 && scan[next - 1].Upper) name = new TokenRange(full + 1, next);
            full = next;
        }
        return full;
    }
}
