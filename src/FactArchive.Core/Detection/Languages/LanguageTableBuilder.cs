using System.Collections.Frozen;
using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>Collects a language's words; keeps the language files free of everything but words.</summary>
internal sealed class LanguageTableBuilder
{
    private readonly Dictionary<string, CueVerb> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordTraits> _words = new(StringComparer.Ordinal);
    private readonly List<CuePhrase> _phrases = [];
    private readonly List<(string, RoleNoun)> _roles = [];
    private readonly List<(string, SourceKind)> _records = [];

    /// <summary>Adds forms written as "повідоми(в|ла|ло|ли) пише", blanks between them.</summary>
    public LanguageTableBuilder Verbs(CueClass kind, CueTraits traits, string forms, string? particle = null)
    {
        foreach (string form in Expand(forms)) Verb(form, new CueVerb(kind, traits, particle));
        return this;
    }

    /// <summary>Forms that are another verb too, tried after the first: "considers that A", "considers A implausible".</summary>
    public void Also(CueClass kind, CueTraits traits, string forms)
    {
        foreach (string form in Expand(forms))
            _verbs[form] = Behind(_verbs[form], new CueVerb(kind, traits));
    }

    private static CueVerb Behind(CueVerb verb, CueVerb last) =>
        verb with { Alternative = verb.Alternative is null ? last : Behind(verb.Alternative, last) };

    /// <summary>
    /// The first entry of a form stands; a verb that also shows is marked so, and a plain verb goes before one with a particle.
    /// </summary>
    public void Verb(string form, CueVerb verb)
    {
        if (verb.Class == CueClass.Show) verb = verb with { Traits = verb.Traits | CueTraits.RecordObject };
        if (!_verbs.TryGetValue(form, out CueVerb? known)) _verbs[form] = verb;
        else if (known.Particle is not null && known.Particle != verb.Particle)
            _verbs[form] = verb.Particle is null ? verb with { Alternative = known }
                : known with { Alternative = verb with { Alternative = known.Alternative } };
        else if (known.Particle is null && verb.Particle is not null)
            _verbs[form] = known with { Alternative = verb with { Alternative = known.Alternative } };
        else if (verb.Class == CueClass.Show) _verbs[form] = known with { Traits = known.Traits | CueTraits.RecordObject };
    }

    public LanguageTableBuilder Words(WordTraits traits, string words)
    {
        foreach (string word in Expand(words)) _words[word] = _words.GetValueOrDefault(word) | traits;
        return this;
    }

    /// <summary>Adds phrases separated by semicolons.</summary>
    public LanguageTableBuilder Phrases(string phrases, bool sourceBefore = false)
    {
        foreach (string phrase in phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            _phrases.Add(new CuePhrase([.. phrase.Split(' ')], sourceBefore));
        return this;
    }

    public LanguageTableBuilder Roles(SourceKind kind, string words)
    {
        foreach (string word in Expand(words)) _roles.Add((word, new RoleNoun(kind, true)));
        return this;
    }

    public LanguageTableBuilder Bodies(SourceKind kind, string words)
    {
        foreach (string word in Expand(words)) _roles.Add((word, new RoleNoun(kind, false)));
        return this;
    }

    public LanguageTableBuilder Records(SourceKind kind, string words)
    {
        foreach (string word in Expand(words)) _records.Add((word, kind));
        return this;
    }

    public FrozenDictionary<string, CueVerb> Verbs() => _verbs.ToFrozenDictionary(StringComparer.Ordinal);

    public FrozenDictionary<string, WordTraits> Words() => _words.ToFrozenDictionary(StringComparer.Ordinal);

    public FrozenDictionary<string, ImmutableArray<CuePhrase>> Phrases()
    {
        return _phrases.GroupBy(p => p.Words[0], StringComparer.Ordinal).ToFrozenDictionary(
            g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    public WordTable<RoleNoun> Roles(WordMatch match) => new(match, _roles);

    public WordTable<SourceKind> Records(WordMatch match) => new(match, _records);

    /// <summary>Reads "he=M she=F it=N they=P".</summary>
    public static FrozenDictionary<string, Gender> PronounTable(string pronouns)
    {
        return Expand(pronouns).Select(p => p.Split('=')).ToFrozenDictionary(
            p => p[0],
            p => p[1] switch { "M" => Gender.Masculine, "F" => Gender.Feminine, "N" => Gender.Neuter, "P" => Gender.Plural, _ =>
                Gender.Any },
            StringComparer.Ordinal);
    }

    public static WordTable<bool> Table(WordMatch match, string words) => new(match, Expand(words).Select(w => (w, true)));

    public static FrozenSet<string> Set(string words) => Expand(words).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Expand(string forms)
    {
        foreach (string form in forms.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            int open = form.IndexOf('(', StringComparison.Ordinal);
            if (open < 0)
            {
                yield return form;
                continue;
            }
            foreach (string ending in form[(open + 1)..^1].Split('|')) yield return form[..open] + ending;
        }
    }
}
