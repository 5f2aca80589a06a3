using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>What a phrase calls its source by.</summary>
internal enum NameForm
{
    /// <summary>A proper name: of a person or a body.</summary>
    Name,

    /// <summary>"he", "she", "they".</summary>
    Pronoun,

    /// <summary>A description without a name: "the ministry", "an engineer at the plant".</summary>
    Description,
}

/// <param name="Name">Without article, title and role; for descriptions the phrase without its article.</param>
/// <param name="Text">As it stands.</param>
/// <param name="Words">Every word of the phrase in lower case, to find it again by.</param>
/// <param name="Definite">Whether it points to somebody known: "the ministry", not "a ministry".</param>
internal sealed record SpeakerName(NameForm Form, string Name, string Text, IReadOnlyList<string> Words, bool Definite)
{
    /// <summary>The head noun of the role or body, in lower case; null if there is none.</summary>
    public string? Head { get; init; }

    public RoleNoun? Role { get; init; }

    public bool IsPerson { get; init; }
}

/// <summary>Takes the phrase of a source apart: name, role, article.</summary>
internal sealed class SpeakerNamer(Scanner scan)
{
    /// <param name="record">A record has no name beside it: an apposition belongs to a noun within the phrase.</param>
    public SpeakerName Read(SubjectPhrase subject, bool record = false)
    {
        if (record) subject = subject with { Apposition = default };
        string text = TextOf(subject);
        if (IsPronoun(subject.Core)) return new SpeakerName(NameForm.Pronoun, text, text, [scan[subject.Core.To - 1].Lower], true);
        TokenRange named = !subject.Apposition.IsEmpty && IsNamePhrase(subject.Apposition) && !EndsOnName(subject.Core) ? subject.Apposition : default;
        SpeakerName whole = ReadCore(subject.Core, text);
        if (record) whole = whole with { Form = NameForm.Description, Name = Slice(Bare(subject.Core)), IsPerson = false };
        List<string> words = WordsOf(subject.Full);
        if (named.IsEmpty) return whole with { Words = words };
        SpeakerName apposition = ReadCore(named, text);
        return apposition with { Words = words, Head = whole.Head ?? apposition.Head, Role = whole.Role ?? apposition.Role, Definite = true, IsPerson = whole.Role?.Person ?? apposition.IsPerson };
    }

    /// <summary>Whether the phrase itself ends on a proper name ("report author Jane Roe").</summary>
    public bool NamesPerson(SubjectPhrase subject) => ReadCore(subject.Core, "") is { Form: NameForm.Name, IsPerson: true };

    private TokenRange Bare(TokenRange core)
    {
        int from = core.From;
        while (from + 1 < core.To && scan[from].Is(WordTraits.Determiner | WordTraits.Possessive) && scan[from + 1].Lower != "of") from++;
        int to = from + 1;
        while (to < core.To && !(scan.IsRecord(to - 1) && IsParticiple(to))) to++;
        return new TokenRange(from, to);
    }

    /// <summary>"images | taken on Friday": what is attached to a record is no part of its name.</summary>
    private bool IsParticiple(int i)
    {
        string word = scan[i].Lower;
        if (!scan.IsEnglish || scan[i].Upper) return false;
        return word.EndsWith("ed", StringComparison.Ordinal) || word is "taken" or "kept" or "found" or "seen" or "made" or "held" or "sent" or "shown" or "drawn" or "written" or "given" or "shot" or "which" or "that";
    }

    private string TextOf(SubjectPhrase subject)
    {
        bool names = !subject.Apposition.IsEmpty && IsNamePhrase(subject.Apposition) && !EndsOnName(subject.Core);
        int last = names ? subject.Apposition.To - 1 : subject.Core.To - 1;
        return scan.Text[scan[subject.Core.From].Start..scan[last].End];
    }

    private List<string> WordsOf(TokenRange range)
    {
        var words = new List<string>();
        for (int i = range.From; i < range.To; i++)
        {
            if (scan[i].Is(WordTraits.Citing)) break;
            if (scan[i].Kind == TokenKind.Word) words.Add(Bare(scan[i].Lower));
        }
        return words;
    }

    public static string Bare(string lower) => lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;

    private bool IsPronoun(TokenRange core)
    {
        int last = core.To - 1;
        if (core.To - core.From > 2 || !scan.Language.Pronouns.ContainsKey(scan[last].Lower)) return false;
        return core.To - core.From == 1 || scan[core.From].Is(WordTraits.Intensifier | WordTraits.Preposition | WordTraits.Adverb);
    }

    private bool EndsOnName(TokenRange core)
    {
        int last = core.To - 1;
        while (last > core.From && scan[last].Kind == TokenKind.Bracket) last--;
        if (!scan.IsNameWord(last) || scan.IsRole(last)) return false;
        for (int i = core.From; i < last; i++)
        {
            if (scan[i].Is(WordTraits.Preposition)) return false;
        }
        return !scan[last].Lower.EndsWith("'s", StringComparison.Ordinal) && (!scan.IsGerman || last == core.From || scan.IsNameWord(last - 1));
    }

    private bool IsNamePhrase(TokenRange range)
    {
        if (range.IsEmpty || !scan.IsNameWord(range.To - 1)) return false;
        for (int i = range.From; i < range.To; i++)
        {
            if (!scan.IsNameWord(i) && !scan.IsRole(i) && !scan[i].Is(WordTraits.Honorific | WordTraits.NameLink)) return false;
        }
        return !scan[range.From].Is(WordTraits.Determiner) || scan.IsEnglish;
    }

    private SpeakerName ReadCore(TokenRange core, string text)
    {
        bool definite = true;
        int from = core.From;
        while (from < core.To && (scan[from].Is(WordTraits.Determiner | WordTraits.Intensifier | WordTraits.Possessive | WordTraits.Honorific) || scan[from].Is(WordTraits.Preposition) && !scan.IsEnglish || scan[from].Kind is TokenKind.Other or TokenKind.Bracket) && from + 1 < core.To)
        {
            if (scan.IsSlavic && scan[from].Lower is "один" or "одна" or "одне" or "одно") break;
            if (scan[from].Lower is "a" or "an" or "another" or "ein" or "eine" or "einer" or "einem" or "some" or "three" or "two" or "several") definite = false;
            if (scan[from].Kind == TokenKind.Word && scan.IsEnglish && scan[from].Is(WordTraits.Determiner) && !scan[from].Is(WordTraits.Possessive) && scan[from].Lower is not ("the" or "a" or "an" or "this" or "that" or "these" or "those" or "another")) break;
            from++;
        }
        int to = core.To;
        while (to > from && (scan[to - 1].Is(WordTraits.Intensifier) || scan.IsEnglish && to - 1 > from && scan[to - 1].Lower is "both" or "all" or "each")) to--;
        for (int i = from + 1; i < to && !scan.IsEnglish; i++)
        {
            if (scan[i].Kind == TokenKind.Bracket) to = i;
        }
        int head = HeadEnd(from, to);
        int role = LastRole(from, head);
        RoleNoun? noun = role >= 0 && scan.TryRole(role, out RoleNoun found) ? found : null;
        string? headWord = role >= 0 ? Bare(scan[role].Lower) : head > from ? Bare(scan[head - 1].Lower) : null;
        if (QuotedName(from, to, role) is { } quoted) return new SpeakerName(NameForm.Name, quoted, text, [], true) { Head = headWord, Role = noun };
        TokenRange name = NameIn(from, head, to, role, noun);
        bool person = noun?.Person ?? (name.To - name.From is 2 or 3 && AllUpper(name));
        if (!name.IsEmpty) return new SpeakerName(NameForm.Name, Slice(name), text, [], true) { Head = headWord, Role = noun, IsPerson = person };
        while (scan.IsEnglish && to > from + 1 && !scan[to - 1].Upper && scan[to - 1].Lower.Length > 4 && scan[to - 1].Lower.EndsWith("ed", StringComparison.Ordinal)) to--;
        return new SpeakerName(NameForm.Description, Slice(new TokenRange(from, to)), text, [], definite) { Head = headWord, Role = noun, IsPerson = noun?.Person ?? false };
    }

    private string Slice(TokenRange range)
    {
        int last = range.To - 1;
        while (last > range.From && scan[last].Kind == TokenKind.Bracket) last--;
        int open = last;
        while (open > range.From + 1 && scan[open].Kind != TokenKind.Bracket) open--;
        if (open > range.From && scan[open].Kind == TokenKind.Bracket && last - open <= 3) last = open - 1;
        return range.IsEmpty ? "" : scan.Text[scan[range.From].Start..scan[last].End];
    }

    private bool AllUpper(TokenRange range)
    {
        for (int i = range.From; i < range.To; i++)
        {
            if (!scan[i].Upper && !scan[i].Is(WordTraits.NameLink)) return false;
        }
        return true;
    }

    private int HeadEnd(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (scan.IsEnglish && scan[i].Lower == "of" && i == from + 1 && scan[from].Lower is "one" or "two" or "three" or "some" or "several" or "most" or "many" or "each" or "both" or "another") continue;
            if (scan[i].Is(WordTraits.Preposition | WordTraits.Relative) || scan[i].Kind == TokenKind.Bracket) return i;
            if (scan.IsEnglish && scan[i].Verb is { } verb && verb.Has(CueTraits.Participle) || scan.IsEnglish && !scan[i].Upper && i > from + 1 && scan[i].Lower.EndsWith("ing", StringComparison.Ordinal)) return i;
        }
        return to;
    }

    /// <summary>The noun that the phrase is about: the last one in English, elsewhere the first, for genitives follow it.</summary>
    private int LastRole(int from, int head)
    {
        for (int i = from; i < head && !scan.IsEnglish; i++)
        {
            if (!scan.IsRole(i)) continue;
            if (scan.IsGerman) return PersonRole(i, head);
            return i + 1 < head && scan.IsRole(i + 1) && IsAdjective(scan[i].Lower) ? i + 1 : i;
        }
        for (int i = head - 1; i >= from; i--)
        {
            if (scan.IsRole(i)) return i;
        }
        return -1;
    }

    private static bool IsAdjective(string word)
    {
        string[] endings = ["ий", "ый", "ій", "ой", "ого", "его", "ому", "им", "ым", "ої", "ая", "ую", "на", "не", "ні", "ое"];
        return endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>«Хвиля» in "газета «Хвиля»": the name of what the noun before it is; not in "тренер «Хвилі»".</summary>
    private string? QuotedName(int from, int to, int role)
    {
        int last = to - 1;
        if (last < from || scan[last].Kind != TokenKind.Quote || !scan.IsName(last)) return null;
        if (role >= 0 && scan.TryRole(role, out RoleNoun noun) && (noun.Person || noun.Kind == SourceKind.Anonymous)) return null;
        Token quote = scan[last];
        return scan.Text[quote.InnerStart..quote.InnerEnd];
    }

    /// <summary>The proper name in a phrase; empty if it is a description.</summary>
    private TokenRange NameIn(int from, int head, int to, int role, RoleNoun? noun)
    {
        if (head <= from) return default;
        if (!scan.IsEnglish) return ForeignName(from, head, to, role, noun);
        int start = head;
        while (start > from && scan[start - 1].Kind == TokenKind.Word && scan[start - 1].Upper && start - 1 != role) start--;
        if (start == head) return role >= from && scan[role].Upper && role == head - 1 ? BodyName(from, to, role, noun) : default;
        if (role >= 0 && role < start)
        {
            bool proper = scan[role].Upper && noun is { Person: false };
            return proper ? BodyName(from, head, role, noun) : new TokenRange(start, head);
        }
        bool whole = start == from || scan[start - 1].Is(WordTraits.NameLink | WordTraits.Honorific);
        if (scan[head - 1].Lower.EndsWith("'s", StringComparison.Ordinal)) return default;
        if (role < 0 && head - start >= 2) return new TokenRange(start, head);
        if (whole && head < to && scan[head].Is(WordTraits.NameLink) && head + 1 < to && LinksToName(head, to)) return new TokenRange(from, to);
        return new TokenRange(start, head);
    }

    private bool LinksToName(int at, int to)
    {
        int i = at;
        while (i < to && scan[i].Is(WordTraits.NameLink)) i++;
        return i < to && scan[i].Upper && scan[at].Lower is "of" or "for";
    }

    private TokenRange BodyName(int from, int to, int role, RoleNoun? noun)
    {
        if (noun is { Person: true }) return default;
        int start = role;
        while (start > from && scan[start - 1].Upper) start--;
        return start == from || scan[from].Upper ? new TokenRange(from, to) : default;
    }

    /// <summary>
    /// Names after a role stand at the end of the phrase, with genitives before them: "голова Надвільської ОВА Тарас
    /// Гнатишин". A single capital word after a body is its genitive ("Минздрав Белогорья").
    /// </summary>
    private TokenRange ForeignName(int from, int head, int to, int role, RoleNoun? noun)
    {
        int end = head;
        if (scan.IsSlavic && head < to && TrailingNames(from, to) >= 2) end = to;
        int names = TrailingNames(from, end);
        if (scan.IsGerman) return GermanName(from, end, names, role, noun);
        if (names == 0) return default;
        if (names == end - from && role < 0 && (names > 1 || end == to)) return new TokenRange(from, end);
        if (role >= 0 && role >= end - names) names = end - 1 - role;
        if (names >= 2) return new TokenRange(end - Math.Min(names, IsPatronymic(end - 1) ? 3 : 2), end);
        if (names == 1 && noun is { Person: true } && role == end - 2 && !MayBeGenitive(end - 1)) return new TokenRange(end - 1, end);
        if (names == 1 && role < 0 && end - from == 1 && end == to) return new TokenRange(from, end);
        if (names == 1 && role == end - 2 && noun is { Kind: SourceKind.MediaOutlet }) return new TokenRange(end - 1, end);
        return default;
    }

    /// <summary>"мер Києва", "мешканці Херсона": a place in the genitive, unless it ends like a nominative name.</summary>
    private bool MayBeGenitive(int i) => scan[i].Lower[^1] is 'а' or 'я' or 'и' or 'і' or 'ы' or 'ї' or 'у' or 'ю' && !scan[i].Lower.EndsWith("ова", StringComparison.Ordinal) && !scan[i].Lower.EndsWith("ева", StringComparison.Ordinal) && !scan[i].Lower.EndsWith("ська", StringComparison.Ordinal) && !scan[i].Lower.EndsWith("ская", StringComparison.Ordinal);

    private bool IsPatronymic(int i) => scan[i].Lower.EndsWith("вич", StringComparison.Ordinal) || scan[i].Lower.EndsWith("вна", StringComparison.Ordinal) || scan[i].Lower.EndsWith("вича", StringComparison.Ordinal);

    private int TrailingNames(int from, int end)
    {
        int names = 0;
        for (int i = end - 1; i >= from && scan[i].Kind == TokenKind.Word && scan[i].Upper; i--)
        {
            bool acronym = IsAcronym(i);
            if (acronym && names > 0) break;
            if (scan.IsRole(i) && (names > 0 || !acronym)) break;
            names++;
        }
        return names;
    }

    private bool IsAcronym(int i)
    {
        Token token = scan[i];
        if (token.End - token.Start < 2) return false;
        for (int k = token.Start; k < token.End; k++)
        {
            if (char.IsLower(scan.Text[k])) return false;
        }
        return true;
    }

    /// <summary>"Russlands Außenminister Lawrow": the person's role, not the body before it.</summary>
    private int PersonRole(int role, int end)
    {
        for (int i = role; i + 1 < end; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun) && noun.Person && scan[i + 1].Upper && !scan.IsRole(i + 1)) return i;
        }
        return role;
    }

    /// <summary>"Thilo Ahr | von der Universität": capital words, with "von" only before another of them.</summary>
    private int NameRun(int from, int end)
    {
        int i = from;
        while (i < end && (scan[i].Upper || i + 1 < end && scan[i].Is(WordTraits.NameLink) && !scan[i].Is(WordTraits.Determiner) && scan[i + 1].Upper && i == from + 1 && scan[i].Lower is "von" or "zu")) i++;
        return i;
    }

    /// <summary>All nouns are capital in German: a name is what follows the role, or two words that are no roles.</summary>
    private TokenRange GermanName(int from, int end, int names, int role, RoleNoun? noun)
    {
        if (role >= 0 && role >= from)
        {
            int after = role + 1;
            while (after < end && scan[after].Is(WordTraits.Honorific)) after++;
            if (after < end && scan[after].Upper && !scan[after].Is(WordTraits.Preposition | WordTraits.Determiner)) return new TokenRange(after, NameRun(after, end));
            if (names >= 2 && role < end - names && noun is { Person: true }) return new TokenRange(end - 2, end);
            return default;
        }
        if (scan[from].Upper && names == end - from) return new TokenRange(from, end);
        if (names >= 3) return new TokenRange(end - 2, end);
        return names == 2 ? new TokenRange(end - 2, end) : default;
    }
}
