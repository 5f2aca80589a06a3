namespace FactArchive.Core.Detection.Languages;

/// <summary>Makes the forms of German verbs: weak ones by rule, strong ones as they are written down.</summary>
internal static class GermanForms
{
    /// <summary>What newsrooms do.</summary>
    private static readonly string[] Press = ["berichten", "melden", "schreiben", "zitieren", "vermelden"];

    private static readonly string[] Inseparable = 
    [
        "be", "er", "ver", "zer", "ent", "emp", "ge", "miss", "wider", "über", "unter", "wieder",
    ];

    /// <summary>Infinitives, with a bar behind a separable prefix: "betonen an|kündigen".</summary>
    public static void Weak(LanguageTableBuilder t, CueClass kind, CueTraits traits, string infinitives)
    {
        foreach (string entry in LanguageTableBuilder.Expand(infinitives))
        {
            int bar = entry.IndexOf('|', StringComparison.Ordinal);
            string? particle = bar < 0 ? null : entry[..bar];
            string infinitive = entry[(bar + 1)..];
            string stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
            string link = NeedsLink(stem) ? "e" : "";
            string past = stem + link + "t";
            string participle = particle + (TakesGe(infinitive) ? "ge" : "") + past;
            Add(t, kind, traits, [particle + infinitive, past, past + "e", past + "en", participle], particle);
        }
    }

    /// <summary>infinitive/third person/past/past plural/participle, with a separable prefix after a bar.</summary>
    public static void Strong(LanguageTableBuilder t, CueClass kind, CueTraits traits, string verbs)
    {
        foreach (string entry in LanguageTableBuilder.Expand(verbs))
        {
            string[] parts = entry.Split('|');
            Add(t, kind, traits, parts[0].Split('/'), parts.Length > 1 ? parts[1] : null);
        }
    }

    /// <summary>"antwortet", "rechnet": an e between a dental or a nasal and the ending.</summary>
    private static bool NeedsLink(string stem)
    {
        if (stem[^1] is 't' or 'd') return true;
        if (stem[^1] is not ('n' or 'm')) return false;
        return stem[^2] is 'h' ? stem[^3] == 'c' : !"aeiouäöürlnm".Contains(stem[^2], StringComparison.Ordinal);
    }

    private static bool TakesGe(string infinitive) => !infinitive.EndsWith("ieren", StringComparison.Ordinal) && !Inseparable.Any(p =>
        infinitive.StartsWith(p, StringComparison.Ordinal));

    private static void Add(LanguageTableBuilder t, CueClass kind, CueTraits traits, string[] forms, string? particle)
    {
        string infinitive = particle is not null ? forms[0][particle.Length..] : forms[0];
        CueTraits press = Press.Contains(forms[0]) ? CueTraits.Press : CueTraits.None;
        t.Verb(infinitive, new CueVerb(kind, traits | CueTraits.Plural, particle));
        t.Verb(forms[1], new CueVerb(kind, traits | press, particle));
        t.Verb(forms[2], new CueVerb(kind, traits, particle));
        t.Verb(forms[3], new CueVerb(kind, traits | CueTraits.Plural, particle));
        t.Verb(forms[4], new CueVerb(kind, traits | CueTraits.Past));
        if (particle is null) return;
        t.Verb(particle + forms[1], new CueVerb(kind, traits));
        t.Verb(particle + forms[2], new CueVerb(kind, traits));
        t.Verb(particle + forms[3], new CueVerb(kind, traits | CueTraits.Plural));
    }
}
