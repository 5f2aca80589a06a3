namespace FactArchive.Core.Detection;

/// <summary>Takes the phrase of a source apart: name, role, article.</summary>
internal sealed class SpeakerNamer(Scanner scan)
{
    private readonly NameInPhrase _names = new(scan);
    private readonly HeadNoun _heads = new(scan);

    /// <param name="record">A record has no name beside it: an apposition belongs to a noun within the phrase.</param>
    public SpeakerName Read(SubjectPhrase subject, bool record = false)
    {
        if (record) subject = subject with { Apposition = default };
        string text = TextOf(subject);
        if (IsPronoun(subject.Core))
            return new SpeakerName(NameForm.Pronoun, text, text, [Personal(scan[subject.Core.To - 1].Lower)], true);
        TokenRange named = !subject.Apposition.IsEmpty && IsNamePhrase(subject.Apposition)
            && !EndsOnName(subject.Core) ? subject.Apposition : default;
        SpeakerName whole = WithoutGenitive(ReadCore(subject.Core, text), subject.Core);
        if (record) whole = whole with { Form = NameForm.Description, Name = Slice(Bare(subject.Core)), IsPerson = false };
        List<string> words = WordsOf(subject.Full);
        if (named.IsEmpty) return whole with { Words = words };
        SpeakerName apposition = ReadCore(named, text);
        return apposition with { Words = words, Head = whole.Head ?? apposition.Head, Role = whole.Role ?? apposition.Role, Definite = true,
            IsPerson = whole.Role?.Person ?? apposition.IsPerson };
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

    public static string Bare(string lower) => lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;

    /// <summary>"images | taken on Friday": what is attached to a record is no part of its name.</summary>
    private bool IsParticiple(int i)
    {
        string word = scan[i].Lower;
        if (!scan.IsEnglish || scan[i].Upper) return false;
        return word.EndsWith("ed", StringComparison.Ordinal)
            || word is "taken" or "kept" or "found" or "seen" or "made" or "held" or "sent" or "shown" or "drawn" or "written" or "given"
            or "shot" or "which" or "that";
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

    /// <summary>"the county's" perspective: the county.</summary>
    private SpeakerName WithoutGenitive(SpeakerName name, TokenRange core)
    {
        if (!scan.IsEnglish || !scan[core.To - 1].Lower.EndsWith("'s", StringComparison.Ordinal) || name.Name.Length < 4) return name;
        bool proper = core.To - core.From == 1 && scan[core.From].Upper;
        string bare = name.Name.EndsIn("'s", "’s") ? name.Name[..^2] : name.Name;
        return name with { Form = proper ? NameForm.Name : name.Form, Name = bare };
    }

    /// <summary>The pronoun that stands for the owner: "she" for "her".</summary>
    private static string Personal(string pronoun) => pronoun switch
    {
        "his" => "he",
        "her" => "she",
        "its" => "it",
        "their" => "they",
        _ => pronoun,
    };

    private bool IsPronoun(TokenRange core)
    {
        int last = core.To - 1;
        if (scan.IsEnglish && core.To - core.From <= 2 && scan[core.From].Is(WordTraits.Possessive)
            && (last == core.From || scan[last].Lower == "own"))
            return true;
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
        return !scan[last].Lower.EndsWith("'s", StringComparison.Ordinal)
            && (!scan.IsGerman || last == core.From || scan.IsNameWord(last - 1));
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
        while (from < core.To
            && (scan[from].Is(WordTraits.Determiner | WordTraits.Intensifier | WordTraits.Possessive)
            || scan[from].Is(WordTraits.Honorific) && !IsSomebody(from, core.To) || scan[from].Is(WordTraits.Preposition) && !scan.IsEnglish
            || scan[from].Kind is TokenKind.Other or TokenKind.Bracket) && from + 1 < core.To)
        {
            if (scan.IsSlavic && scan[from].Lower is "один" or "одна" or "одне" or "одно") break;
            if (scan[from].Lower is "a" or "an" or "another" or "ein" or "eine" or "einer" or "einem" or "some" or "three" or "two"
                or "several")
            {
                definite = false;
            }
            if (scan[from].Kind == TokenKind.Word && scan.IsEnglish && scan[from].Is(WordTraits.Determiner)
                && !scan[from].Is(WordTraits.Possessive)
                && scan[from].Lower is not ("the" or "a" or "an" or "this" or "that" or "these" or "those" or "another"))
            {
                break;
            }
            from++;
        }
        int to = core.To;
        while (to > from && (scan[to - 1].Is(WordTraits.Intensifier)
            || scan.IsEnglish && to - 1 > from && scan[to - 1].Lower is "both" or "all" or "each"))
        {
            to--;
        }
        for (int i = from + 1; i < to && !scan.IsEnglish; i++)
        {
            if (scan[i].Kind == TokenKind.Bracket) to = i;
        }
        int head = _heads.HeadEnd(from, to);
        int role = _heads.LastRole(from, head);
        RoleNoun? noun = role >= 0 && scan.TryRole(role, out RoleNoun found) ? found : null;
        string? headWord = role >= 0 ? Bare(scan[role].Lower) : head > from ? Bare(scan[head - 1].Lower) : null;
        if (_names.QuotedName(from, to, role) is { } quoted)
            return new SpeakerName(NameForm.Name, quoted, text, [], true) { Head = headWord, Role = noun };
        TokenRange name = _names.NameIn(from, head, to, role, noun);
        bool person = noun?.Person ?? (name.To - name.From is 2 or 3 && AllUpper(name));
        if (!name.IsEmpty)
            return new SpeakerName(NameForm.Name, Slice(name), text, [], true) { Head = headWord, Role = noun, IsPerson = person };
        while (scan.IsEnglish && to > from + 1 && !scan[to - 1].Upper && scan[to - 1].Lower.Length > 4
            && scan[to - 1].Lower.EndsWith("ed", StringComparison.Ordinal))
        {
            to--;
        }
        return new SpeakerName(NameForm.Description, Slice(new TokenRange(from, to)), text, [], definite) { Head = headWord, Role = noun,
            IsPerson = noun?.Person ?? false };
    }

    /// <summary>"eine Frau aus Brandtal": no title before a name.</summary>
    private bool IsSomebody(int i, int to) => scan.IsGerman && scan[i].Lower is "frau" && !(i + 1 < to && scan[i + 1].Upper);

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
}
