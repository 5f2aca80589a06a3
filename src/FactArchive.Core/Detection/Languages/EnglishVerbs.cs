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
        Say(t, b | n | CueTraits.Press | CueTraits.Gerund, "report");
        Say(t, b | CueTraits.Gerund, "recall acknowledge admit/admits/admitted/admitting remember");
        Say(t, b, """
            add insist maintain argue acknowledge allege assert explain suggest stress emphasize emphasise declare confirm recall joke
            respond concede contend testify complain reiterate repeat underline underscore clarify specify caution quip tweet boast
            hint affirm proclaim lament elaborate recount narrate relate observe theorize opine counter retort surmise venture interject
            concur marvel fume reason guarantee certify grumble gripe moan rue bemoan attest stipulate volunteer disclose announce reveal
            highlight mention indicate signal/signals/signalled/signalling signal aver pronounce allow posit postulate hazard enthuse
            rejoin/rejoins/rejoined/rejoining riposte intimate submit/submits/submitted/submitting vent rant preach warrant confide
            confess profess divulge tut cackle chuckle
            """);
        Say(t, b | CueTraits.Infinitive, "claim/claims/claimed/claiming|n profess");
        Say(t, b, """
            reply/replies/replied/replying write/writes/wrote/writing|p write/writes/written/writing imply/implies/implied/implying
            swear/swears/swore/swearing admit/admits/admitted/admitting
            """);
        Think(t, b | CueTraits.Expects, """
            expect forecast/forecasts/forecast/forecasting anticipate predict suspect foresee/foresees/foresaw/foreseeing
            """);
        Think(t, b | CueTraits.Gerund, "notice");
        Say(t, b | n, "note/notes/noted/noting state/states/stated/stating remark comment answer post");
        Say(t, b | n, "promise/promises/promised/promising vow pledge");
        Say(t, b | a | CueTraits.Warns, "warn");
        Say(t, b | a | CueTraits.Warns, "inform");
        Say(t, b | a, "assure remind notify/notifies/notified/notifying brief");
        Say(t, CueTraits.QuoteOnly, """
            ask continue cry/cries/cried/crying shout scream whisper wonder read/reads/read/reading muse laugh exclaim sigh recite
            quote/quotes/quoted/quoting
            """);
        Say(t, that, "threaten prophesy");
        Say(t, that | CueTraits.Voices, """
            express/expresses/expressed/expressing voice raise repeat issue give/gives/gave/giving reiterate offer share
            """);
        Say(t, CueTraits.About | CueTraits.QuoteOnly, "speak/speaks/spoke/speaking talk boast");
        Say(t, b, "point/points/pointed/pointing", "out");
        foreach (string plain in (string[])["clear", "plain", "known", "it clear", "it plain", "it known"])
            Say(t, b, "make/makes/made/making", plain);
        Say(t, b, "let/lets/let/letting", "it be known");
        Say(t, b, "let/lets/let/letting", "slip");
        Say(t, b | CueTraits.Expects, "point/points/pointed/pointing", "the finger at");
        Say(t, b | CueTraits.Expects, "point/points/pointed/pointing", "a finger at");
        foreach (string blame in (string[])["the blame on", "blame on"])
            Say(t, CueTraits.Expects, "pin/pins/pinned/pinning put/puts/put/putting lay/lays/laid/laying", blame);
        Say(t, CueTraits.QuoteOnly, "go/goes/went/going", "on");
        Say(t, that, "sum/sums/summed/summing", "up");
        Say(t, CueTraits.QuoteOnly, "own open pipe", "up");
        Say(t, CueTraits.QuoteOnly,
            "hit/hits/hit/hitting shoot/shoots/shot/shooting fire snap/snaps/snapped/snapping write/writes/wrote/writing", "back");
        Say(t, CueTraits.QuoteOnly, "chime weigh put/puts/put/putting cut/cuts/cut/cutting", "in");
        Say(t, CueTraits.QuoteOnly, "call blurt read/reads/read/reading cry/cries/cried/crying", "out");
        Think(t, b, """
            believe/believes/believed/believing think/thinks/thought/thinking hope fear suspect assume reckon expect doubt
            know/knows/knew/knowing know/knows/known/knowing feel/feels/felt/feeling guess figure|n wager|n presume suppose imagine gather
            consider bet/bets/bet/betting
            """);
        Think(t, CueTraits.ClauseOnly, """
            worry/worries/worried/worrying realize realise speculate discover recognize recognise find/finds/found/finding determine
            establish hear/hears/heard/hearing agree hold/holds/held/holding
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
            find/finds/found/finding log/logs/logged/logging|n tally|n flag/flags/flagged/flagging|n place|n chart|n
            """);
        Show(t, o, "point/points/pointed/pointing", "to");
        Show(t, o, "arrive", "at");
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
        t.Verbs(CueClass.Accuse, o | CueTraits.Past | CueTraits.Likens, "attributed credited likened compared ascribed");
        t.Verbs(CueClass.Accuse, o | CueTraits.Likens, "attributes credits likens compares ascribes");
        t.Verbs(CueClass.Accuse, o | CueTraits.Likens | CueTraits.Participle, "attributing crediting likening comparing ascribing");
        t.Also(CueClass.Label, o | CueTraits.Past, "considered");
        t.Also(CueClass.Label, o, "considers consider");
        t.Also(CueClass.Label, o | CueTraits.Past | CueTraits.Holds, "held");
        t.Also(CueClass.Label, o | CueTraits.Holds, "holds hold");
        t.Verbs(CueClass.Label, o | CueTraits.Past, "termed");
        t.Also(CueClass.Label, o | CueTraits.Past, "declared pronounced");
        t.Verbs(CueClass.Label, o, "terms");
        t.Verbs(CueClass.Label, o | CueTraits.Past, "called rated branded labelled labeled dubbed deemed");
        t.Verbs(CueClass.Label, o, "calls brands labels dubs deems");
        t.Verbs(CueClass.Label, o | CueTraits.Base, "deem");
        t.Verbs(CueClass.Label, o | CueTraits.Base | n, "call brand label dub");
        t.Verbs(CueClass.Label, o | CueTraits.Participle, "calling branding labelling labeling dubbing");
        t.Verbs(CueClass.Label, o | CueTraits.Past | CueTraits.NeedsAs | CueTraits.Recounts, "described");
        t.Verbs(CueClass.Label, o | CueTraits.Past | CueTraits.NeedsAs, """
            interpreted viewed regarded characterized characterised denounced condemned portrayed criticised criticized slammed praised
            hailed derided ridiculed mocked blasted lambasted decried deplored lauded welcomed touted cast framed saw
            """);
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs | CueTraits.Recounts, "describes describe recounts");
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs, """
            interprets sees see views regards characterizes characterises denounces condemns portrays hails mocks decries touts casts frames
            """);
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs | CueTraits.Participle, """
            describing characterizing characterising denouncing condemning
            """);
        t.Verbs(CueClass.Think, CueTraits.AfterBe | b, """
            convinced confident certain adamant sure aware hopeful optimistic sceptical skeptical unequivocal positive worried concerned
            afraid fearful doubtful insistent clear satisfied persuaded emphatic resigned
            """);
    }

    private static void Say(LanguageTableBuilder t, CueTraits traits, string lemmas, string? particle = null) =>
        Add(t, CueClass.Say, traits, lemmas, particle);

    private static void Think(LanguageTableBuilder t, CueTraits traits, string lemmas) => Add(t, CueClass.Think, traits, lemmas, null);

    private static void Show(LanguageTableBuilder t, CueTraits traits, string lemmas, string? particle = null) =>
        Add(t, CueClass.Show, traits, lemmas, particle);

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
