using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Tells the kind of a source from the words around it, where the registry does not.</summary>
internal sealed class KindInference(Scanner scan, RecordTest records, bool satelliteSeen)
{
    /// <param name="known">The kind of the speaker as far as it was known before.</param>
    public SourceKind Of(SubjectPhrase subject, SpeakerName name, Finding finding, SourceKind? known, bool witnessed)
    {
        SourceKind? record = name.Form == NameForm.Description ? records.KindOf(subject) : null;
        bool told = name.Form != NameForm.Name && known is not null and not SourceKind.Other;
        SourceKind plain = (told ? known : null) ?? KnownKind(name) ?? (record is null ? FromWords(subject, name)
            : null) ?? known ?? FromCue(finding, name) ?? SourceKind.Other;
        if (scan.IsGerman && FromCompound(subject.Core) is { } part) return part;
        if (IsWithheld(subject.Full) && name.Role is { Kind: SourceKind.Eyewitness }) return SourceKind.Eyewitness;
        if (IsWithheld(subject.Full)) return witnessed ? SourceKind.Eyewitness : SourceKind.Anonymous;
        if (record == SourceKind.SatelliteImagery) return SourceKind.SatelliteImagery;
        if (record == SourceKind.Document) return IsPicture(subject) && satelliteSeen ? SourceKind.SatelliteImagery : SourceKind.Document;
        if (plain is SourceKind.Other && witnessed) return SourceKind.Eyewitness;
        if (plain is SourceKind.Other && !scan.IsEnglish && name.Form == NameForm.Description && IsFormerStaff(subject.Core))
            return SourceKind.Anonymous;
        if (plain is SourceKind.Other && name is { Form: NameForm.Description, Role: null } && finding.Verb is { } phrase
            && phrase.Has(CueTraits.SourceInPhrase))
        {
            return SourceKind.Document;
        }
        if (plain is SourceKind.Other && !scan.IsEnglish && name.Head is { } medium && subject.Core.To - subject.Core.From <= 2
            && (scan.Language.Traits(medium) & WordTraits.Medium) != 0)
        {
            return SourceKind.Document;
        }
        return plain;
    }

    private static SourceKind? KnownKind(SpeakerName name)
    {
        string lower = name.Name.ToLowerInvariant();
        if (KnownNames.TryFind(lower, out SourceKind kind)) return kind;
        if (name.IsPerson && lower.LastIndexOf(' ') is > 0 and int blank && KnownNames.TryFind(lower[(blank + 1)..], out kind)
            && kind == SourceKind.Official)
        {
            return kind;
        }
        return lower.Contains("imaging", StringComparison.Ordinal) ? SourceKind.SatelliteImagery : null;
    }

    /// <summary>
    /// The head's kind; where that is a person of no kind of its own ("chair", "analyst"), the kind of the body it belongs to.
    /// </summary>
    private SourceKind? FromWords(SubjectPhrase subject, SpeakerName name)
    {
        SourceKind? head = name.Role?.Kind;
        if (HeadQualified(subject, name) is { } qualified) return qualified;
        if (head is null && QuotedKind(subject.Core) is { } quoted) return quoted;
        if (IsNewsroom(subject)) return SourceKind.MediaOutlet;
        if (scan.IsEnglish && head == SourceKind.Eyewitness && name.Head == "witness" && HasOfficialBody(subject.Full))
            return SourceKind.Official;
        if (scan.IsEnglish && HasWord(subject.Full, "prosecuting")) return SourceKind.Official;
        if (head is not null && head != SourceKind.Other) return Belongs(head.Value, subject);
        if (head == SourceKind.Other && name.Head is { } word && IsOutsider(word)) return head;
        SourceKind? body = null;
        for (int i = subject.Full.From; i < subject.Full.To; i++)
        {
            if (scan[i].Is(WordTraits.Relative) && !scan[i].Is(WordTraits.Determiner)) break;
            if (scan[i].Kind != TokenKind.Word || !scan.TryRole(i, out RoleNoun noun)) continue;
            if (IsModifier(i, subject.Full)
                || scan.IsEnglish && noun.Kind == SourceKind.MediaOutlet && scan[i].Lower.EndsWith("'s", StringComparison.Ordinal))
            {
                continue;
            }
            if (noun.Kind == SourceKind.Eyewitness) return noun.Kind;
            if (head == SourceKind.Other && noun.Person) continue;
            if (Qualified(i, subject.Full) is { } other) noun = noun with { Kind = other };
            if (noun.Kind == SourceKind.ThinkTank && body == SourceKind.MediaOutlet) body = noun.Kind;
            if (noun.Kind is SourceKind.Official or SourceKind.ThinkTank or SourceKind.MediaOutlet && body is null or SourceKind.Other)
                body = noun.Kind;
        }
        return body ?? head;
    }

    private bool HasOfficialBody(TokenRange full)
    {
        for (int i = full.From; i < full.To; i++)
        {
            if (scan.TryRole(i, out RoleNoun noun) && noun is { Person: false, Kind: SourceKind.Official }) return true;
        }
        return false;
    }

    private bool HasWord(TokenRange full, string word)
    {
        for (int i = full.From; i < full.To; i++)
        {
            if (scan[i].Lower == word) return true;
        }
        return false;
    }

    /// <summary>"zwei frühere Mitarbeiter", "бывший сотрудник": unnamed, and with a reason to be.</summary>
    private bool IsFormerStaff(TokenRange core)
    {
        bool former = false, staff = false;
        for (int i = core.From; i < core.To; i++)
        {
            string word = scan[i].Lower;
            former |= word.StartsWith("früher", StringComparison.Ordinal) || word.StartsWith("ehemalig", StringComparison.Ordinal)
                || word.StartsWith("колишн", StringComparison.Ordinal) || word.StartsWith("бывш", StringComparison.Ordinal);
            staff |= word.Contains("mitarbeiter", StringComparison.Ordinal) || word.Contains("beschäftigte", StringComparison.Ordinal)
                || word.StartsWith("сотрудни", StringComparison.Ordinal) || word.StartsWith("співробітни", StringComparison.Ordinal)
                || word.StartsWith("працівни", StringComparison.Ordinal) || word.StartsWith("работни", StringComparison.Ordinal);
        }
        return former && staff;
    }

    /// <summary>"chief (strategist)", "chief financial (officer)": says which one, not what.</summary>
    private bool IsModifier(int i, TokenRange within)
    {
        if (!scan.IsEnglish || scan[i].Lower is not ("chief" or "deputy" or "general" or "head")) return false;
        for (int k = i + 1; k < Math.Min(within.To, i + 4) && scan[k].Kind == TokenKind.Word; k++)
        {
            if (scan[k].Lower == "officer" || scan.TryRole(k, out RoleNoun noun) && noun.Kind == SourceKind.Other) return true;
            if (scan[k].Is(WordTraits.Preposition)) return false;
        }
        return false;
    }

    /// <summary>"Polizeiangaben", "Regierungskreise": the first part tells who speaks.</summary>
    private SourceKind? FromCompound(TokenRange core)
    {
        string word = scan[core.To - 1].Lower;
        foreach (string last in (ReadOnlySpan<string>)["angaben", "informationen", "berichten"])
        {
            if (!word.EndsWith(last, StringComparison.Ordinal) || word.Length < last.Length + 4) continue;
            string first = word[..^last.Length];
            if (scan.Language.Roles.TryFind(first, out RoleNoun noun) || scan.Language.Roles.TryFind(first.TrimEnd('s'), out noun))
                return noun.Kind;
        }
        return null;
    }

    /// <summary>«Каменогорская правда», „Altmoorer Zeitung“: the words of a quoted name.</summary>
    private SourceKind? QuotedKind(TokenRange core)
    {
        Token quote = scan[core.To - 1];
        if (scan.IsEnglish || quote.Kind != TokenKind.Quote) return null;
        if (core.To - core.From > 1
            && scan[core.To - 2].Lower is "seite" or "facebook-seite" or "internetseite" or "сторінка" or "страница")
        {
            return SourceKind.MediaOutlet;
        }
        SourceKind? kind = null;
        foreach (string word in scan.Text[quote.InnerStart..quote.InnerEnd].ToLowerInvariant().Split([' ', '-']))
        {
            if (scan.Language.MediaNames.Contains(word)) return SourceKind.MediaOutlet;
            if (kind is null && scan.Language.Roles.TryFind(word, out RoleNoun noun) && !noun.Person) kind = noun.Kind;
        }
        return kind;
    }

    private SourceKind? HeadQualified(SubjectPhrase subject, SpeakerName name)
    {
        for (int i = subject.Core.From; i < subject.Core.To && name.Head is not null; i++)
        {
            if (scan[i].Kind == TokenKind.Word && SpeakerNamer.Bare(scan[i].Lower) == name.Head) return Qualified(i, subject.Core);
        }
        return null;
    }

    /// <summary>The kind that a word up to four places away gives the noun.</summary>
    private SourceKind? Qualified(int at, TokenRange within)
    {
        foreach (QualifiedNoun noun in scan.Language.Qualified)
        {
            if (!noun.Is(scan[at].Lower)) continue;
            for (int i = Math.Max(within.From, at - 4); i < Math.Min(within.To, at + 4); i++)
            {
                if (i != at && scan[i].Kind == TokenKind.Word && noun.IsQualifiedBy(scan[i].Lower)) return noun.Kind;
            }
        }
        return null;
    }

    /// <summary>"the news agency", "the agency Meridian Pictures", "Harbour Tribune".</summary>
    private bool IsNewsroom(SubjectPhrase subject)
    {
        for (int i = subject.Core.From; i < subject.Core.To; i++)
        {
            Token token = scan[i];
            if (token.Is(WordTraits.Preposition | WordTraits.Relative) && i > subject.Core.From && !token.Is(WordTraits.Determiner))
                return false;
            if (token.Lower == "news") return true;
            bool last = i + 1 == subject.Core.To || !scan[i + 1].IsWord || scan[i + 1].Is(WordTraits.Preposition);
            if (token.Upper && last && i > subject.Core.From && scan.Language.MediaNames.Contains(token.Lower)) return true;
            if (token.Lower == "agency" && !token.Upper && i + 1 < subject.Core.To && scan[i + 1].Upper) return true;
        }
        return false;
    }

    /// <summary>A spokesperson of a company or a club speaks for it, not for a state.</summary>
    private SourceKind Belongs(SourceKind head, SubjectPhrase subject)
    {
        if (head != SourceKind.Official) return head;
        bool speaker = false, other = false, official = false;
        for (int i = subject.Core.From; i < subject.Core.To; i++)
        {
            if (scan.IsSlavic && speaker && scan[i].Kind == TokenKind.Quote) other = true;
            if (scan[i].Kind != TokenKind.Word || !scan.TryRole(i, out RoleNoun noun)) continue;
            if (scan.Language.Spokespersons.Contains(scan[i].Lower)) speaker = true;
            else if (noun.Kind == SourceKind.Official) official = true;
            else if (noun.Kind == SourceKind.Other && (!noun.Person || scan[i].Lower.StartsWith("оператор", StringComparison.Ordinal)))
                other = true;
        }
        return speaker && (other || speaker && ForUnknown(subject)) && !official ? SourceKind.Other : head;
    }

    /// <summary>"a spokeswoman for Sundlinjen": for a name that is no state body.</summary>
    private bool ForUnknown(SubjectPhrase subject)
    {
        for (int i = subject.Core.From + 1; i + 1 < subject.Core.To; i++)
        {
            if (scan[i].Lower != "for" || !scan[i + 1].Upper) continue;
            string name = scan.Text[scan[i + 1].Start..scan[subject.Core.To - 1].End];
            return !(KnownNames.TryFind(name.ToLowerInvariant(), out SourceKind kind) && kind == SourceKind.Official);
        }
        return false;
    }

    private bool IsOutsider(string word) => scan.Language.Outsiders.Contains(word);

    private bool IsWithheld(TokenRange full)
    {
        for (int i = full.From; i < full.To; i++)
        {
            if (scan[i].Is(WordTraits.Citing)) return false;
            if (scan[i].Kind != TokenKind.Word) continue;
            if (scan.Language.Withheld.Contains(scan[i].Lower)) return true;
            if (scan.IsEnglish && i > full.From && scan[i].Lower is "knowledge" or "briefed" or "close"
                && SpeakerNamer.Bare(scan[full.From].Lower) is "people" or "persons" or "a" or "one" or "two" or "three" or "several"
                && IsPeople(full.From, i))
            {
                return true;
            }
            if (scan.TryRole(i, out RoleNoun noun) && noun.Kind == SourceKind.Anonymous
                && (!scan[i].Upper || scan.IsGerman || i == full.From))
            {
                return true;
            }
            if (!scan.Language.Naming.Contains(scan[i].Lower)) continue;
            for (int k = Math.Max(full.From, i - 5); k < Math.Min(full.To, i + 4); k++)
            {
                if (scan[k].Is(WordTraits.Negation | WordTraits.Refusal)) return true;
            }
        }
        return false;
    }

    /// <summary>"two people with knowledge of the talks": no more is said of who they are.</summary>
    private bool IsPeople(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scan[i].Lower is "person" or "people" or "persons" or "individual" or "individuals" or "executives" or "executive"
                or "employees" or "employee" or "bankers" or "banker" or "traders" or "insiders")
            {
                return true;
            }
        }
        return false;
    }

    private bool IsPicture(SubjectPhrase subject)
    {
        string word = scan[subject.Core.To - 1].Lower;
        return scan.Language.Pictures.Contains(word);
    }

    /// <summary>"X reports": a name of unknown kind that does what newsrooms do.</summary>
    private static SourceKind? FromCue(Finding finding, SpeakerName name)
    {
        bool press = !name.Text.StartsWith("Der ", StringComparison.Ordinal) && !name.Text.StartsWith("Die ", StringComparison.Ordinal)
            && !name.Text.StartsWith("Das ", StringComparison.Ordinal) && !SlavicFirstNames.IsName(name.Name)
            && finding.Verb is { } verb && verb.Has(CueTraits.Press)
            && (!verb.Has(CueTraits.Past) || !finding.Citing.IsEmpty);
        return press && name.Form == NameForm.Name && !name.IsPerson ? SourceKind.MediaOutlet : press && name.Form == NameForm.Name
            && (finding.Shape == FindingShape.Trailing || !finding.Citing.IsEmpty) ? SourceKind.MediaOutlet : null;
    }
}
