using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Somebody or something that was named or spoke earlier in the report.</summary>
internal sealed class KnownSpeaker
{
    public required string Name { get; set; }

    public required HashSet<string> Words { get; init; }

    public SourceKind? Kind { get; set; }

    public Gender Gender { get; set; }

    public bool IsPerson { get; set; }

    public bool IsPlural { get; set; }

    public bool Spoke { get; set; }

    /// <summary>A record: no noun for a person or body stands for it.</summary>
    public bool IsRecord { get; set; }
}

/// <summary>
/// Who was named so far, the latest last, so that pronouns, descriptions, last names and acronyms find the name they stand
/// for. One memory serves one report.
/// </summary>
internal sealed class SpeakerMemory(LanguageCues language)
{
    private const int Farthest = 200;
    private readonly List<KnownSpeaker> _known = [];

    public KnownSpeaker? Last => _known.FindLast(k => k.Spoke);

    public void Touch(KnownSpeaker speaker)
    {
        _known.Remove(speaker);
        Keep(speaker);
    }

    /// <param name="quiet">Known from now on, but the last that a pronoun would mean.</param>
    public void Keep(KnownSpeaker speaker, bool quiet = false)
    {
        if (_known.Count >= Farthest) _known.RemoveAt(quiet ? _known.Count - 1 : 0);
        if (quiet) _known.Insert(0, speaker);
        else _known.Add(speaker);
    }

    public KnownSpeaker? ByName(string name) => _known.FindLast(k => string.Equals(k.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The full name that a last name or a short name stands for.</summary>
    public KnownSpeaker? ByPart(string name)
    {
        string lower = Fold(name);
        KnownSpeaker? best = _known.FindLast(k => EndsWithWord(Fold(k.Name), lower));
        if (best is not null) return best;
        best = _known.FindLast(k => StartsWithWord(Fold(k.Name), lower) && !k.IsPerson);
        if (best is not null || language.Order == WordOrder.English) return best;
        return _known.FindLast(k => SameStem(k.Name, name));
    }

    private static string Fold(string name) => name.ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'');

    private static bool EndsWithWord(string name, string part) =>
        name.Length > part.Length + 1 && name.EndsWith(part, StringComparison.Ordinal) && name[^(part.Length + 1)] is ' ' or '«' or '"';

    private static bool StartsWithWord(string name, string part) =>
        name.Length > part.Length + 1 && name.StartsWith(part, StringComparison.Ordinal) && name[part.Length] == ' ';

    /// <summary>"Семчука" for "Юрій Семчук": the same word in another case, word by word from the end.</summary>
    public static bool SameStem(string name, string part)
    {
        string[] names = Fold(name).Split(' '), parts = Fold(part).Split(' ');
        if (parts.Length > names.Length) return false;
        for (int i = 1; i <= parts.Length; i++)
        {
            if (!SameWordStem(names[^i], parts[^i])) return false;
        }
        return true;
    }

    private static bool SameWordStem(string a, string b)
    {
        int common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common]) common++;
        return common >= 3 && a.Length - common <= 3 && b.Length - common <= 3 && common >= Math.Min(a.Length, b.Length) - 2;
    }

    public KnownSpeaker? ByPronoun(Gender gender)
    {
        if (language.Order == WordOrder.Slavic && gender is Gender.Masculine or Gender.Feminine
            && _known.FindLast(k => k.IsPerson && !k.IsPlural && k.Gender == gender) is { } sure)
        {
            KnownSpeaker? nearest = _known.FindLast(k => Fits(k, gender));
            return nearest is null || nearest.Gender == gender || !nearest.Spoke || sure.Spoke ? sure : nearest;
        }
        if (language.Order == WordOrder.English && gender is Gender.Masculine or Gender.Feminine
            && _known.FindLast(k => Fits(k, gender) && FirstNames.Fits(k.Name, gender)) is { } person)
        {
            return person;
        }
        return _known.FindLast(k => Fits(k, gender));
    }

    private bool Fits(KnownSpeaker known, Gender gender) => gender switch
    {
        Gender.Plural => known.IsPlural || known.Spoke && !known.IsPerson && !(known.IsRecord && language.Order != WordOrder.English),
        Gender.Neuter => !known.IsPerson && !known.IsPlural && known.Spoke,
        _ when language.Order == WordOrder.English =>
            known.IsPerson && !known.IsPlural && (known.Gender == Gender.Any || known.Gender == gender),
        _ => !known.IsPlural && (known.IsPerson && (known.Gender == Gender.Any || known.Gender == gender)
            || known.Spoke && !known.IsPerson && known.Gender == gender),
    };

    /// <summary>Whoever was called by that noun, or by one that means the same.</summary>
    public KnownSpeaker? ByNoun(SpeakerName described)
    {
        if (described.Head is not { } head) return null;
        KnownSpeaker? named = _known.FindLast(k => !(k.IsRecord && described.Role is not null) && NameHas(k, head)) ?? _known.FindLast(k =>
            !(k.IsRecord && described.Role is not null) && Has(k, head));
        if (named is not null) return named;
        foreach (IReadOnlyList<string> group in language.Synonyms)
        {
            if (!group.Any(w => SameWord(w, head))) continue;
            named = _known.FindLast(k => k.Spoke && !k.IsRecord && SameSort(k, described) && group.Any(w => Has(k, w)));
            if (named is not null) return named;
        }
        foreach (IReadOnlyList<string> group in language.Synonyms)
        {
            if (!group.Any(w => SameWord(w, head))) continue;
            named = _known.FindLast(k => !k.IsRecord && SameSort(k, described) && group.Any(w => Has(k, w)));
            if (named is not null) return named;
        }
        return null;
    }

    /// <summary>A noun for a person stands for no body, and the other way round.</summary>
    private static bool SameSort(KnownSpeaker known, SpeakerName described) =>
        described.Role is not { } role || known.IsPerson == role.Person;

    private bool NameHas(KnownSpeaker known, string word) => Fold(known.Name).Split(' ').Any(w => SameWord(SpeakerNamer.Bare(w), word));

    private bool Has(KnownSpeaker known, string word)
    {
        if (known.Words.Contains(word)) return true;
        return known.Words.Any(w => SameWord(w, word));
    }

    private bool SameWord(string a, string b)
    {
        if (a == b) return true;
        return language.Order switch
        {
            WordOrder.English => a.Length > 3 && (a + "s" == b || b + "s" == a),
            WordOrder.German => a.Length > 4 && b.Length > 4
                && (a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)),
            _ => SameWordStem(a, b),
        };
    }

    public KnownSpeaker? ByKind(Func<KnownSpeaker, bool> test) => _known.FindLast(k => test(k));
}
