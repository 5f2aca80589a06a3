namespace FactArchive.Core.Detection.Languages;

/// <summary>The reporting verbs of English.</summary>
internal static class EnglishVerbs
{
    public static void Add(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        const CueTraits o = CueTraits.Object;
        const CueTraits a = CueTraits.Addressee;
        const CueTraits n = CueTraits.Noun;
        const CueTraits that = CueTraits.None;

        Say(t, b, "say/says/said/saying");
        Say(t, b | a, "tell/tells/told/telling");
        Say(t, b, """
            add insist maintain argue acknowledge allege assert explain suggest stress emphasize emphasise declare confirm recall joke
            respond concede contend testify complain predict reiterate repeat underline underscore clarify specify caution quip tweet boast
            hint affirm proclaim lament elaborate recount narrate relate observe theorize opine counter retort surmise venture interject
            concur marvel fume caution reason guarantee certify grumble gripe moan rue bemoan attest stipulate volunteer
            """);
        Say(t, b | CueTraits.Infinitive, "claim/claims/claimed/claiming|n profess");
        Say(t, that, "highlight/highlights/highlighted/highlighting mention reveal disclose announce");
        Say(t, b, """
            reply/replies/replied/replying write/writes/wrote/writing|p write/writes/written/writing imply/implies/implied/implying
            swear/swears/swore/swearing admit/admits/admitted/admitting
            """);
        Say(t, b | n | CueTraits.Press | CueTraits.Gerund, "report");
        Say(t, b | CueTraits.Gerund, "recall acknowledge admit/admits/admitted/admitting remember");
        Think(t, b | CueTraits.Expects, "expect forecast/forecasts/forecast/forecasting anticipate");
        Say(t, b | n, "note/notes/noted/noting state/states/stated/stating remark comment answer post");
        Say(t, b | n, "promise/promises/promised/promising vow pledge");
        Say(t, b | a | CueTraits.Warns, "warn");
        Say(t, b | a, "assure inform remind notify/notifies/notified/notifying brief");
        Say(t, CueTraits.QuoteOnly, """
            ask continue cry/cries/cried/crying shout scream whisper wonder read/reads/read/reading muse laugh exclaim sigh recite
            quote/quotes/quoted/quoting
            """);
        Say(t, that, "indicate signal threaten prophesy");
        Say(t, that | CueTraits.Voices, """
            express/expresses/expressed/expressing voice raise repeat issue give/gives/gave/giving reiterate offer share
            """);
        Say(t, CueTraits.About | CueTraits.QuoteOnly, "speak/speaks/spoke/speaking talk boast");
        Say(t, b, "point/points/pointed/pointing", "out");
        Say(t, that, "make/makes/made/making", "clear");
        Think(t, b, """
            believe/believes/believed/believing think/thinks/thought/thinking hope fear suspect assume reckon expect doubt
            know/knows/knew/knowing know/knows/known/knowing feel/feels/felt/feeling guess
            """);
        Think(t, CueTraits.ClauseOnly, """
            worry/worries/worried/worrying realize realise speculate discover recognize recognise find/finds/found/finding determine
            establish hear/hears/heard/hearing agree
            """);
        Think(t, b | o | n, "estimate");
        Think(t, b | o, "assess");
        Think(t, o | CueTraits.ClauseOnly, "put/puts/put/putting");
        Think(t, b | o, "value calculate");
        Think(t, that, "understand/understands/understood/understanding");
        Think(t, b, "conclude judge forecast/forecasts/forecast/forecasting project infer deduce learn learn/learns/learnt/learning");
        Show(t, o, """
            show/shows/showed/showing show/shows/shown/showing indicate depict reveal demonstrate prove confirm suggest document record
            list/lists/listed/listing|n put/puts/put/putting contain mention identify/identifies/identified/identifying detail estimate
            imply/implies/implied/implying name count read/reads/read/reading give/gives/gave/giving attest cite feature|n trace map|n
            pinpoint reflect register|n state/states/stated/stating say/says/said/saying warn note/notes/noted/noting report|n conclude
            find/finds/found/finding
            """);
        t.Verbs(CueClass.Deny, b | o | CueTraits.Past, "denied refuted disputed");
        t.Verbs(CueClass.Deny, b | o, "denies refutes disputes");
        t.Verbs(CueClass.Deny, b | o | CueTraits.Base, "deny refute dispute");
        t.Verbs(CueClass.Deny, b | o | CueTraits.Participle, "denying refuting");
        t.Verbs(CueClass.Deny, b | CueTraits.Past, "ruled", "out");
        t.Verbs(CueClass.Deny, b, "rules", "out");
        t.Verbs(CueClass.Deny, b | CueTraits.Base, "rule", "out");
        t.Verbs(CueClass.Deny, CueTraits.ClauseOnly | CueTraits.Past, "rejected dismissed debunked rebutted");
        t.Verbs(CueClass.Deny, CueTraits.ClauseOnly, "rejects dismisses debunks");
        t.Verbs(CueClass.Deny, CueTraits.ClauseOnly | CueTraits.Participle, "rejecting dismissing");
        t.Verbs(CueClass.Deny, CueTraits.ClauseOnly | CueTraits.Base, "reject dismiss");
        t.Verbs(CueClass.Accuse, o | CueTraits.Past, "accused blamed faulted");
        t.Verbs(CueClass.Accuse, o, "accuses blames faults");
        t.Verbs(CueClass.Accuse, o | CueTraits.Base, "accuse");
        t.Verbs(CueClass.Accuse, o | CueTraits.Participle, "accusing blaming");
        t.Verbs(CueClass.Label, o | CueTraits.Past, "called rated branded labelled labeled dubbed deemed");
        t.Verbs(CueClass.Label, o, "calls brands labels dubs deems");
        t.Verbs(CueClass.Label, o | CueTraits.Base, "deem");
        t.Verbs(CueClass.Label, o | CueTraits.Participle, "calling branding labelling labeling dubbing");
        t.Verbs(CueClass.Label, o | CueTraits.Past | CueTraits.NeedsAs | CueTraits.Recounts, "described");
        t.Verbs(CueClass.Label, o | CueTraits.Past | CueTraits.NeedsAs, """
            interpreted viewed regarded characterized characterised denounced condemned portrayed criticised criticized slammed praised
            hailed derided ridiculed
            """);
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs | CueTraits.Recounts, "describes describe recounts");
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs, """
            interprets sees views regards characterizes characterises denounces condemns portrays hails
            """);
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs | CueTraits.Participle, """
            describing characterizing characterising denouncing condemning
            """);
        t.Verbs(CueClass.Think, CueTraits.AfterBe | b, """
            convinced confident certain adamant sure aware hopeful optimistic sceptical skeptical unequivocal
            """);
    }

    private static void Say(LanguageTableBuilder t, CueTraits traits, string lemmas, string? particle = null) =>
        Add(t, CueClass.Say, traits, lemmas, particle);

    private static void Think(LanguageTableBuilder t, CueTraits traits, string lemmas) => Add(t, CueClass.Think, traits, lemmas, null);

    private static void Show(LanguageTableBuilder t, CueTraits traits, string lemmas) => Add(t, CueClass.Show, traits, lemmas, null);

    /// <summary>A lemma alone is regular; otherwise base/third person/past/participle stand side by side.</summary>
    private static void Add(LanguageTableBuilder t, CueClass kind, CueTraits traits, string lemmas, string? particle)
    {
        foreach (string entry in lemmas.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] marked = entry.Split('|');
            CueTraits own = traits | (marked.Length > 1 ? Mark(marked[1]) : CueTraits.None);
            string[] forms = marked[0].Contains('/', StringComparison.Ordinal) ? marked[0].Split('/') : Regular(marked[0]);
            t.Verb(forms[0], new CueVerb(kind, own | CueTraits.Base | (forms[0] == forms[2] ? CueTraits.Past : CueTraits.None), particle));
            t.Verb(forms[1], new CueVerb(kind, own, particle));
            CueTraits past = (own & ~CueTraits.Noun) | CueTraits.Past | (forms[0] == forms[2] ? CueTraits.Base : CueTraits.None);
            t.Verb(forms[2], new CueVerb(kind, past, particle));
            t.Verb(forms[3], new CueVerb(kind, (own & ~CueTraits.Noun) | CueTraits.Participle, particle));
        }
    }

    private static CueTraits Mark(string mark) => mark switch
    {
        "n" => CueTraits.Noun,
        "p" => CueTraits.Press,
        _ => CueTraits.QuoteOnly,
    };

    private static string[] Regular(string lemma)
    {
        if (lemma.EndsWith('e')) return [lemma, lemma + "s", lemma + "d", lemma[..^1] + "ing"];
        if (lemma.EndsIn("fess", "ss"))
            return [lemma, lemma + "es", lemma + "ed", lemma + "ing"];
        if (lemma.EndsWith('y')) return [lemma, lemma[..^1] + "ies", lemma[..^1] + "ied", lemma + "ing"];
        if (lemma == "quip") return [lemma, "quips", "quipped", "quipping"];
        return [lemma, lemma + "s", lemma + "ed", lemma + "ing"];
    }
}
