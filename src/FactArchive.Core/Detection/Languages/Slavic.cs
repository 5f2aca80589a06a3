namespace FactArchive.Core.Detection.Languages;

/// <summary>What the Slavic tables share: verb forms made of stems.</summary>
internal static class Slavic
{
    /// <summary>Past forms of stems such as "повідоми", which take -в/-ла/-ло/-ли in Ukrainian and -л/-ла/-ло/-ли in Russian.</summary>
    public static void Past(LanguageTableBuilder t, CueClass kind, CueTraits traits, string masculine, string stems)
    {
        foreach (string stem in LanguageTableBuilder.Expand(stems))
        {
            t.Verb(stem + masculine, new CueVerb(kind, traits | CueTraits.Masculine));
            t.Verb(stem + "ла", new CueVerb(kind, traits | CueTraits.Feminine));
            t.Verb(stem + "ло", new CueVerb(kind, traits));
            t.Verb(stem + "ли", new CueVerb(kind, traits | CueTraits.Plural));
        }
    }

    /// <summary>Reflexive past forms: -вся/-лася/-лося/-лися, -лся/-лась/-лось/-лись.</summary>
    public static void PastReflexive(LanguageTableBuilder t, CueClass kind, CueTraits traits, string[] endings, string stems)
    {
        foreach (string stem in LanguageTableBuilder.Expand(stems))
        {
            t.Verb(stem + endings[0], new CueVerb(kind, traits | CueTraits.Masculine));
            t.Verb(stem + endings[1], new CueVerb(kind, traits | CueTraits.Feminine));
            t.Verb(stem + endings[2], new CueVerb(kind, traits));
            t.Verb(stem + endings[3], new CueVerb(kind, traits | CueTraits.Plural));
        }
    }

    /// <summary>"повідомляє", "пишет", "передаёт": what newsrooms do.</summary>
    private static bool IsPress(string pair)
    {
        string[] stems = ["повідомл", "пиш", "переда", "інформу", "сообща", "информиру", "цит"];
        return stems.Any(s => pair.StartsWith(s, StringComparison.Ordinal));
    }

    /// <summary>Pairs of third persons singular and plural: "повідомляє/повідомляють".</summary>
    public static void Present(LanguageTableBuilder t, CueClass kind, CueTraits traits, string pairs)
    {
        foreach (string pair in LanguageTableBuilder.Expand(pairs))
        {
            string[] forms = pair.Split('/');
            CueTraits own = IsPress(pair) ? traits | CueTraits.Press : traits;
            t.Verb(forms[0], new CueVerb(kind, own));
            if (forms.Length > 1) t.Verb(forms[1], new CueVerb(kind, own | CueTraits.Plural));
        }
    }
}
