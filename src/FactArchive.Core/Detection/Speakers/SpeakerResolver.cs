using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Who speaks, by name.</summary>
/// <param name="Sure">False if a pronoun or description found nobody.</param>
internal sealed record ResolvedSpeaker(string Name, string? Text, SourceKind Kind, bool Sure);

/// <summary>Gives every attribution the name of its speaker and the kind of source.</summary>
internal sealed class SpeakerResolver(LanguageCues language, SourceRegistry registry, SpeakerMemory memory)
{
    public bool SatelliteSeen { get; set; }

    /// <summary>The states that the report names.</summary>
    public States States { get; } = new();

    public ResolvedSpeaker Resolve(Scanner scan, SubjectPhrase subject, Finding finding, Testimony testimony)
    {
        var namer = new SpeakerNamer(scan);
        bool record = new RecordTest(scan).KindOf(subject) is not null && !new SpeakerNamer(scan).NamesPerson(subject);
        SpeakerName name = namer.Read(subject, record);
        Gender gender = GenderOf(scan, name, finding);
        KnownSpeaker? known = IsLoneArticle(scan, subject) ? memory.Last : Find(name, gender, record);
        bool found = known is not null;
        Source? source = registry.Resolve(known?.Name) ?? registry.Resolve(name.Name) ?? (name.Form == NameForm.Pronoun ? null
            : registry.Resolve(name.Text));
        var inference = new KindInference(scan, new RecordTest(scan), SatelliteSeen);
        SourceKind kind = source?.Kind ?? inference.Of(subject, name, finding, known?.Kind,
            IsWitness(scan, subject, name, known, testimony));
        if (source is null && scan.IsEnglish && name.Form != NameForm.Pronoun && known?.Kind is null or SourceKind.Other)
            kind = OfOwner(scan, subject, name, kind);
        if (source is null && scan.IsGerman && kind == SourceKind.Official && known?.Kind is null or SourceKind.Official)
            kind = new GermanOwner(language, memory).Of(scan, subject, name, kind);
        if (source is null && kind == SourceKind.Other && name.Head is { } head && language.Researchers.Contains(head)
            && memory.ByKind(k => k.Kind == SourceKind.ThinkTank && !k.IsPerson) is not null)
        {
            kind = SourceKind.ThinkTank;
        }
        if (source is null && scan.IsEnglish && kind is SourceKind.Other or SourceKind.MediaOutlet && name.Form == NameForm.Name
            && name.Role is null)
            kind = OfName(known?.Name ?? name.Name, known, kind);
        string speaker = source?.Name ?? Nominative.Of(known is null ? Capital(name)
            : Longer(known.Name, name), scan.Language, name.IsPerson && name.Form == NameForm.Name && known is null
            && IsOblique(scan, finding));
        known = Remember(known, name, speaker, kind, gender, scan, finding);
        return new ResolvedSpeaker(source?.Name ?? speaker, name.Text, kind, found
            || name.Form != NameForm.Pronoun && !IsLoneArticle(scan, subject));
    }

    /// <summary>Names of states, and of firms that sound like newspapers.</summary>
    private SourceKind OfName(string name, KnownSpeaker? known, SourceKind kind)
    {
        if (States.Has(name.ToLowerInvariant())) return SourceKind.Official;
        bool firm = kind == SourceKind.MediaOutlet && known is not null
            && known.Words.Any(w => w is "company" or "firm" or "maker" or "provider"
            or "startup" or "supplier" or "airline" or "manufacturer" or "vendor" or "bank");
        return firm ? SourceKind.Other : kind;
    }

    /// <summary>"Its director", "Velm's spokesman": the kind of the body that the person belongs to.</summary>
    private SourceKind OfOwner(Scanner scan, SubjectPhrase subject, SpeakerName name, SourceKind kind)
    {
        if (name.Role is not { Person: true } || name.Head is not { } head) return kind;
        Token first = scan[subject.Core.From];
        if (first.Lower is "its" or "their" && kind == SourceKind.Other && !language.Outsiders.Contains(head))
            return memory.ByKind(k => k is { IsPerson: false, Spoke: true, IsRecord: false, IsPlural: false })?.Kind is SourceKind.Official
                ? SourceKind.Official : kind;
        if (kind != SourceKind.Official || !language.Spokespersons.Contains(head)) return kind;
        for (int i = subject.Core.From; i < subject.Core.To; i++)
        {
            bool before = i + 1 < subject.Core.To && SpeakerNamer.Bare(scan[i + 1].Lower) == head && !scan.IsRole(i);
            if (!scan[i].Upper || !before && !scan[i].Lower.EndsWith("'s", StringComparison.Ordinal)) continue;
            string owner = SpeakerNamer.Bare(scan[i].Lower);
            if (memory.ByKind(k => k.Name.StartsWith(owner + " ", StringComparison.OrdinalIgnoreCase)) is { Kind: null or SourceKind.Other }
                && !KnownNames.TryFind(owner, out _))
            {
                return SourceKind.Other;
            }
        }
        return kind;
    }

    /// <summary>"Den Angaben zufolge": whoever spoke last.</summary>
    public static bool IsLoneArticle(Scanner scan, SubjectPhrase subject) =>
        scan.IsGerman && subject.Core.To - subject.Core.From == 1 && scan[subject.Core.From].Is(WordTraits.Determiner)
        && !scan[subject.Core.From].Is(WordTraits.Possessive);

    /// <summary>The registry's name for a name, or the full name seen before.</summary>
    public string NameOf(string name) => registry.Resolve(name)?.Name ?? memory.ByName(name)?.Name ?? name;

    public SourceKind KindOfName(string name)
    {
        if (registry.Resolve(name) is { } source) return source.Kind;
        if (memory.ByName(name)?.Kind is { } known) return known;
        if (KnownNames.TryFind(name.ToLowerInvariant(), out SourceKind kind)) return kind;
        SourceKind? found = null;
        foreach (string word in name.ToLowerInvariant().Split(' '))
        {
            if (language.Roles.TryFind(word, out RoleNoun noun) && found is null or SourceKind.Other) found = noun.Kind;
            if (found is null && language.MediaNames.Contains(word)) found = SourceKind.MediaOutlet;
        }
        return found ?? SourceKind.Other;
    }

    private bool IsWitness(Scanner scan, SubjectPhrase subject, SpeakerName name, KnownSpeaker? known, Testimony testimony)
    {
        if (testimony == Testimony.Perceives || Witness.Described(scan, subject.Full)) return true;
        if (testimony == Testimony.None) return false;
        if (IsBystander(scan, subject, name, known)) return true;
        if (testimony == Testimony.Narrates) return false;
        bool person = name.IsPerson || known is { IsPerson: true } || name.Form == NameForm.Pronoun;
        if (!person || name.Head is { } head && language.Functionaries.Contains(head)
            || scan.IsEnglish && HoldsFunction(scan, subject.Full))
        {
            return false;
        }
        if (scan.IsGerman && name.Role is null && (known is null || !known.Words.Any(w => language.Roles.Contains(w)))) return false;
        return known is null || !known.Words.Any(language.Functionaries.Contains);
    }

    private bool HoldsFunction(Scanner scan, TokenRange full)
    {
        for (int i = full.From; i < full.To; i++)
        {
            if (scan[i].Kind == TokenKind.Word && language.Functionaries.Contains(scan[i].Lower)) return true;
        }
        return false;
    }

    /// <summary>Somebody who speaks for nobody: a neighbour, a pupil, "the 71-year-old", a first name alone.</summary>
    private bool IsBystander(Scanner scan, SubjectPhrase subject, SpeakerName name, KnownSpeaker? known)
    {
        if (known is not null
            && (known.Words.Any(language.Functionaries.Contains)
            || known.Kind is not null and not SourceKind.Other and not SourceKind.Eyewitness))
        {
            return false;
        }
        if (name.Role is { Kind: not SourceKind.Other }) return false;
        for (int i = subject.Full.From; i < subject.Full.To; i++)
        {
            if (scan[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            if (language.Bystanders.Contains(scan[i].Lower) || IsAge(scan[i].Lower)) return true;
            if (language.Functionaries.Contains(scan[i].Lower)) return false;
        }
        bool first = name.Form == NameForm.Name && SlavicFirstNames.IsName(name.Name) || IsFirstAndFather(name.Name);
        bool described = (name.Form == NameForm.Name && name.Role is null
            || name.Form == NameForm.Description && name.Role is { Person: true }) && scan.IsSlavic && HasPastClause(scan, subject);
        if (IsAge(scan[subject.Core.From].Lower)) return true;
        return first || described
            || known is not null && known.Words.Any(w => w is not ("mann" or "frau") && language.Bystanders.Contains(w) || IsAge(w));
    }

    /// <summary>"Валентина Сергеевна": politely named, without a family name.</summary>
    private static bool IsFirstAndFather(string name)
    {
        int blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0 || !SlavicFirstNames.IsName(name[..blank])) return false;
        return name.EndsWith("вна", StringComparison.Ordinal)
            || name.EndsWith("ович", StringComparison.Ordinal) && name.Count(c => c == ' ') == 1
                && name.EndsWith("евич", StringComparison.Ordinal);
    }

    /// <summary>"Дарья Мельник, которая в ту ночь дежурила у шлагбаума": what is told of the speaker is what they did.</summary>
    private static bool HasPastClause(Scanner scan, SubjectPhrase subject)
    {
        bool relative = false;
        for (int i = subject.Core.To; i < subject.Full.To; i++)
        {
            relative |= scan[i].Is(WordTraits.Relative);
            if (relative && scan[i].Kind == TokenKind.Word && SlavicForms.IsPast(scan[i].Lower)) return true;
        }
        return false;
    }

    private static bool IsAge(string word) =>
        char.IsAsciiDigit(word[0])
        && (word.Contains("-річн", StringComparison.Ordinal) || word.Contains("-летн", StringComparison.Ordinal)
        || word.Contains("-jährig", StringComparison.Ordinal));

    /// <summary>After "за словами", "у заяві" and in labels a name stands in another case.</summary>
    private static bool IsOblique(Scanner scan, Finding finding) =>
        scan.IsSlavic && (finding.Verb is null && finding.Cue.To - finding.Cue.From >= 1 && scan[finding.Cue.From].Kind == TokenKind.Word
        || finding.Verb is { } verb && verb.Has(CueTraits.SourceInPhrase));

    private static string Longer(string known, SpeakerName name)
    {
        return name.Form == NameForm.Name && name.Name.Length > known.Length && name.IsPerson ? name.Name : known;
    }

    private static string Capital(SpeakerName name)
    {
        string text = name.Name;
        if (name.Form == NameForm.Description && name.Definite && !text.Contains(' ', StringComparison.Ordinal))
            text = name.Text.EndsIn("'s", "’s") ? name.Text[..^2] : name.Text;
        return name.Form == NameForm.Description && text.Length > 0
            && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private Gender GenderOf(Scanner scan, SpeakerName name, Finding finding)
    {
        if (name.Form == NameForm.Pronoun) return language.Pronouns.GetValueOrDefault(name.Words[0]);
        if (finding.Verb is { } verb && verb.Has(CueTraits.Feminine)) return Gender.Feminine;
        if (scan.IsSlavic && name.IsPerson && SlavicFirstNames.GenderOf(Nominative.InCase(name.Name) ?? name.Name) is var known
            && known != Gender.Any)
        {
            return known;
        }
        if (!scan.IsEnglish && name.IsPerson && name.Form == NameForm.Description && name.Head is { } head) return HeadGender(scan, head);
        if (scan.IsEnglish && name.IsPerson) return FirstNames.GenderOf(name.Name) is var g && g != Gender.Any ? g : RoleGender(name);
        return Gender.Any;
    }

    /// <summary>"Sprecherin", "представниця" against "Sprecher", "представник"; plurals and what ends otherwise are left open.</summary>
    private static Gender HeadGender(Scanner scan, string head)
    {
        if (scan.IsGerman)
            return head == "frau" || head.EndsWith("in", StringComparison.Ordinal) ? Gender.Feminine : head.EndsIn("er", "ist")
                || head == "mann" ? Gender.Masculine : Gender.Any;
        if (head.EndsIn("ка", "ця", "ица")) return Gender.Feminine;
        return head[^1] is 'к' or 'р' or 'т' or 'н' or 'г' or 'ь' or 'д' or 'й' or 'ц' ? Gender.Masculine : Gender.Any;
    }

    private static Gender RoleGender(SpeakerName name)
    {
        string head = name.Head ?? "";
        if (head.EndsWith("woman", StringComparison.Ordinal)) return Gender.Feminine;
        return head.EndsWith("man", StringComparison.Ordinal) && head.Length > 3 ? Gender.Masculine : Gender.Any;
    }

    private KnownSpeaker? Find(SpeakerName name, Gender gender, bool record) => name.Form switch
    {
        NameForm.Pronoun => memory.ByPronoun(gender)
            ?? (gender == Gender.Plural
                && !(language.Order == WordOrder.English && memory.Last is { IsPerson: true }) ? memory.Last : null),
        NameForm.Name => FindNamed(name),
        _ => FindDescribed(name, record),
    };

    private KnownSpeaker? FindNamed(SpeakerName name)
    {
        if (memory.ByName(name.Name) is { } same) return same;
        return memory.ByPart(name.Name) ?? ByAcronym(name.Name);
    }

    private KnownSpeaker? ByAcronym(string name)
    {
        if (name.Length is < 2 or > 8 || name.Any(c => !char.IsUpper(c))) return null;
        return memory.ByKind(k => !k.IsPerson && Initials(k.Name, name));
    }

    private static bool Initials(string name, string acronym)
    {
        string[] words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return false;
        string capitals = string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => w[0]));
        return string.Equals(capitals, acronym, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A definite description stands for somebody known if it is short or says nothing that does not fit.</summary>
    private KnownSpeaker? FindDescribed(SpeakerName name, bool record)
    {
        if (!name.Definite || name.Head is null) return null;
        string[] words = name.Name.ToLowerInvariant().Split(' ');
        int content = words.Length;
        if (!record && content <= 2 && name.Role is null && (language.Traits(name.Head) & WordTraits.Medium) != 0
            && language.Order != WordOrder.English)
        {
            return memory.Last;
        }
        if (memory.ByName(name.Name) is { } same) return same;
        if (memory.ByName(Capital(name)) is { } capital) return capital;
        if (content > 3 || name.Role is null && content > 1) return null;
        KnownSpeaker? known = content == 1
            && IsAnyBody(name.Head)
            ? memory.ByKind(k => k is { Kind: SourceKind.Official, IsPerson: false, Spoke: true }) ?? memory.ByNoun(name)
            : memory.ByNoun(name);
        if (known is not null && content > 1 && !words.All(w => known.Words.Any(k => k == w || SpeakerNamer.Bare(w) == k))) known = null;
        if (known is not null) return known;
        if (name.Role is not { } role || content > 3) return null;
        return role.Kind switch
        {
            SourceKind.ThinkTank => memory.ByKind(k => k.Kind == SourceKind.ThinkTank && !k.IsPerson),
            SourceKind.MediaOutlet when content == 1 => memory.ByKind(k => k.Kind == SourceKind.MediaOutlet && !k.IsPerson && k.Spoke),
            SourceKind.Official when content == 1 && role.Person =>
                memory.ByKind(k => k.Kind == SourceKind.Official && k.IsPerson && k.Spoke
                && name.Head is "official" or "посадовець" or "чиновник" or "посадовця" or "чиновника"),
            _ => null,
        };
    }

    /// <summary>"у відомстві", "в ведомстве": whichever office spoke last.</summary>
    private static bool IsAnyBody(string head) =>
        head.StartsWith("відомств", StringComparison.Ordinal) || head.StartsWith("ведомств", StringComparison.Ordinal);

    private KnownSpeaker Remember(KnownSpeaker? known, SpeakerName name, string speaker, SourceKind kind, Gender gender, Scanner scan,
        Finding finding)
    {
        bool plural = name.Form == NameForm.Description && name.Head is { } head && scan.IsEnglish && head.EndsWith('s')
            && !head.EndsWith("ss", StringComparison.Ordinal);
        plural |= scan.IsGerman && name.Form == NameForm.Description && finding.Verb is { } verb && verb.Has(CueTraits.Plural);
        known ??= new KnownSpeaker { Name = speaker, Words = new HashSet<string>(StringComparer.Ordinal), IsPerson = name.IsPerson
            && !plural || scan.IsSlavic && name.Form == NameForm.Name && SlavicForms.IsSurname(name.Name)
            || name.Form == NameForm.Pronoun && gender is Gender.Masculine or Gender.Feminine };
        known.Name = speaker;
        if (name.Form != NameForm.Pronoun) known.Words.UnionWith(name.Words);
        if (known.Kind is null or SourceKind.Other) known.Kind = kind;
        if (gender is Gender.Masculine or Gender.Feminine) known.Gender = gender;
        known.IsPlural |= plural;
        known.Spoke = true;
        known.IsRecord |= kind is SourceKind.Document;
        memory.Touch(known);
        return known;
    }
}
