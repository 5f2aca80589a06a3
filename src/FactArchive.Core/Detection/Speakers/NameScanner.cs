using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Finds the proper names of a block, with the roles and appositions beside them, and lets the memory know.</summary>
internal sealed class NameScanner(Scanner scan, SpeakerMemory memory)
{
    /// <summary>The first that was named.</summary>
    public KnownSpeaker? First { get; private set; }

    /// <param name="quiet">Whether the names stand inside a claim: known from now on, but not what a pronoun would mean.</param>
    public void Scan(int from, int to, bool quiet)
    {
        for (int i = from; i < to; i++)
        {
            if (!scan.IsEnglish && scan[i].Kind == TokenKind.Quote) RememberQuoted(i, from, quiet);
            if (!quiet && scan.IsEnglish && scan[i].Lower == "the" && i + 1 < to) TouchDescribed(i + 1, to);
            if (!BeginsName(i)) continue;
            int end = NameEnd(i, to);
            Remember(i, end, from, to, quiet);
            i = end - 1;
        }
    }

    /// <summary>"In fairness, the mayor does not deny it. He …": a role that stands for somebody known.</summary>
    private void TouchDescribed(int i, int to)
    {
        if (!scan.TryRole(i, out RoleNoun noun) || !noun.Person || i + 1 < to && (scan[i + 1].Upper || scan.IsRole(i + 1))) return;
        if (scan[i].Lower.EndsWith("'s", StringComparison.Ordinal) || i > 1 && scan[i - 2].Is(WordTraits.Preposition)) return;
        var name = new SpeakerName(NameForm.Description, scan[i].Lower, scan[i].Lower, [scan[i].Lower], true) { Head = scan[i].Lower,
            Role = noun, IsPerson = true };
        if (memory.ByNoun(name) is { IsPerson: true } known) memory.Touch(known);
    }

    /// <summary>"Центр даних «Призма»": the quoted name of the body before it.</summary>
    private void RememberQuoted(int i, int lo, bool quiet)
    {
        if (!scan.IsName(i)) return;
        for (int k = i - 1; k >= Math.Max(lo, i - 3) && scan[k].Kind == TokenKind.Word && !scan[k].Is(WordTraits.Preposition); k--)
        {
            if (!scan.TryRole(k, out RoleNoun noun)) continue;
            string name = scan.Text[scan[i].InnerStart..scan[i].InnerEnd];
            if (noun.Person || memory.ByName(name) is not null || memory.ByPart(name) is not null) return;
            memory.Keep(new KnownSpeaker { Name = name, Words = new HashSet<string>(StringComparer.Ordinal) { scan[k].Lower },
                Kind = noun.Kind }, quiet);
            return;
        }
    }

    private bool BeginsName(int i)
    {
        Token token = scan[i];
        if (token.Kind != TokenKind.Word || !token.Upper || token.Lower[0] is '@' or '#') return false;
        bool inside = i > 0 && scan[i - 1].Kind is TokenKind.Word or TokenKind.Comma
            && !token.Is(WordTraits.Determiner | WordTraits.Pronoun);
        if (inside && token.Is(WordTraits.Preposition) && i + 1 < scan.Tokens.Count && scan[i + 1].Upper) return true;
        return (token.Traits & ~(WordTraits.Time | WordTraits.Honorific | WordTraits.NameLink | WordTraits.Medium
            | WordTraits.Allegation)) == 0 && !token.Is(WordTraits.Time);
    }

    private int NameEnd(int from, int to)
    {
        int end = from + 1;
        for (int i = from + 1; i < to; i++)
        {
            Token token = scan[i];
            if (token.Kind != TokenKind.Word) break;
            if (token.Upper && !token.Is(WordTraits.Time)) end = i + 1;
            else if (scan.IsSlavic && token.Lower is "фон" or "дер" or "ван" or "аль" or "бін" or "бин" or "ибн" or "ібн" && i + 1 < to)
                continue;
            else if (!scan.IsEnglish || !token.Is(WordTraits.NameLink) || token.Lower is "in" or "on"
                || token.Lower == "the" && i == from + 1 || i - end > 1)
            {
                break;
            }
            if (token.Lower.EndsWith("'s", StringComparison.Ordinal)) break;
        }
        return end;
    }

    private void Remember(int from, int end, int lo, int to, bool quiet)
    {
        int person = -1, body = -1;
        for (int i = from; i < end; i++)
        {
            if (!scan.TryRole(i, out RoleNoun noun)) continue;
            if (noun.Person) person = i;
            else body = i;
        }
        int last = Math.Max(person, body);
        bool titled = scan.IsSlavic && person >= 0 && body > person && end - last - 1 is 2 or 3 && scan.IsSlavic;
        if (titled)
        {
            Keep(end - 2, end, from, AfterApposition(end, to), true, quiet);
            return;
        }
        int start = person >= 0 && person + 1 < end && body < person ? person + 1 : from;
        if (scan.IsSlavic && body < 0 && end - start >= 3 && !IsPatronymic(end - 2) && !IsPatronymic(end - 1)) start = end - 2;
        bool isPerson = body < 0 && end - start is 2 or 3 && !HasLink(start, end) && !(scan.IsEnglish && IsPlace(end - 1));
        int before = RolesBefore(start, lo);
        if (end - start < 2 && person < 0 && before == start)
        {
            Again(start, quiet);
            return;
        }
        if (person == end - 1) return;
        if (!scan.IsEnglish && end - start == 1 && !IsPersonalName(before, start, end, to)) return;
        Keep(start, end, before, AfterApposition(end, to), isPerson || start > from || IsPersonRole(before, start), quiet);
    }

    /// <summary>
    /// A single capital word is a name after a person's role and before no noun of its own: not "голова Новозорянської комісії".
    /// </summary>
    private bool IsPersonalName(int before, int start, int end, int to)
    {
        if (!IsPersonRole(before, start)) return false;
        return end >= to || scan[end].Kind != TokenKind.Word || scan[end].Verb is not null
            || scan[end].Is(WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.Adverb | WordTraits.Negation);
    }

    private bool IsPatronymic(int i) => scan[i].Lower.EndsIn("вич", "вна", "вича", "вны", "вни");

    private bool HasLink(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!scan[i].Upper) return true;
        }
        return false;
    }

    private bool IsPersonRole(int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (scan.TryRole(i, out RoleNoun noun)) return noun.Person;
        }
        return false;
    }

    private int RolesBefore(int start, int lo)
    {
        int i = start;
        int first = start;
        while (i > lo && start - i < 5 && scan[i - 1].Kind is TokenKind.Word or TokenKind.Comma
            && !scan[i - 1].Is(WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.Coordinator)
            && !(scan.IsSlavic && !scan[i - 1].Upper && scan[i - 1].Kind == TokenKind.Word
            && (scan[i - 1].Verb is not null || SlavicForms.IsPast(scan[i - 1].Lower)) && !scan.IsRole(i - 1)))
        {
            i--;
            if (scan.IsRole(i)) first = i;
            if (scan[i].Is(WordTraits.Determiner)) break;
        }
        return first;
    }

    private int AfterApposition(int end, int to)
    {
        if (end + 2 >= to || scan[end].Kind != TokenKind.Comma) return end;
        if (!scan[end + 1].Is(WordTraits.Determiner) && !scan.IsRole(end + 1)) return end;
        int i = end + 1;
        while (i < to && i < end + 14 && scan[i].Kind == TokenKind.Word && !scan[i].Is(WordTraits.Relative | WordTraits.Auxiliary)) i++;
        return i;
    }

    private void Again(int start, bool quiet)
    {
        if (quiet) return;
        KnownSpeaker? known = memory.ByPart(SpeakerNamer.Bare(scan[start].Lower));
        if (known is { IsPerson: true }) memory.Touch(known);
    }

    private void Keep(int start, int end, int before, int after, bool isPerson, bool quiet)
    {
        string name = scan.Text[scan[start].Start..scan[end - 1].End];
        foreach (string genitive in (ReadOnlySpan<string>)["’s", "'s", "ʼs"])
        {
            if (name.EndsWith(genitive, StringComparison.Ordinal)) name = name[..^2];
        }
        if (scan.IsSlavic && isPerson && !SlavicFirstNames.IsName(scan.Text[scan[start].Start..scan[start].End]))
            name = Nominative.InCase(name) ?? name;
        KnownSpeaker? known = memory.ByName(name);
        if (known is null && !scan.IsEnglish) known = SameName(name);
        var words = new HashSet<string>(StringComparer.Ordinal);
        SourceKind? kind = null;
        for (int i = before; i < after; i++)
        {
            if (scan[i].Kind != TokenKind.Word) continue;
            words.Add(SpeakerNamer.Bare(scan[i].Lower));
            if ((i < start || scan.IsEnglish && i >= end) && scan.TryRole(i, out RoleNoun noun)) kind ??= noun.Kind;
        }
        if (known is not null)
        {
            First ??= known;
            known.Words.UnionWith(words);
            if (!quiet) memory.Touch(known);
            return;
        }
        kind ??= KindOfName(start, after, name);
        var speaker = new KnownSpeaker { Name = name, Words = words, Kind = kind, IsPerson = isPerson, Gender = isPerson ? scan.IsSlavic
            ? SlavicFirstNames.GenderOf(name) : scan.IsGerman ? FirstNames.GenderOf(name) : Gender.Any : Gender.Any };
        First ??= speaker;
        memory.Keep(speaker, quiet);
    }

    /// <summary>"Dock St.", "Cape Sorrow": two capital words that are no person.</summary>
    private bool IsPlace(int last) =>
        scan[last].Lower is "st" or "street" or "road" or "rd" or "avenue" or "ave" or "lane" or "square" or "bridge"
        or "river" or "bay" or "island" or "islands" or "lake" or "valley" or "park" or "hall" or "house" or "tower" or "hills" or "beach"
        or "station" or "strait" or "sea" or "ocean" or "city" or "county" or "town" or "labs" or "tracking" or "systems" or "group"
        or "holdings" or "news" or "energy" or "airlines" or "air" or "watch" or "industries" or "technologies" or "partners" or "capital"
        or "inc" or "ltd" or "prize" or "cup" or "league" or "open" or "war" or "day" or "east" or "west" or "north" or "south";

    private KnownSpeaker? SameName(string name) =>
        name.Contains(' ', StringComparison.Ordinal)
        ? memory.ByKind(k => k.IsPerson && k.Name[0] == name[0] && k.Name.Contains(' ', StringComparison.Ordinal)
        && SpeakerMemory.SameStem(k.Name, name)) : null;

    private SourceKind? KindOfName(int from, int to, string name)
    {
        if (KnownNames.TryFind(name.ToLowerInvariant(), out SourceKind known)) return known;
        SourceKind? kind = null;
        for (int i = from; i < to; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun) && (kind is null or SourceKind.Other)) kind = noun.Kind;
        }
        return kind ?? (scan.Language.MediaNames.Contains(SpeakerNamer.Bare(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()))
            ? SourceKind.MediaOutlet : null);
    }
}
