using FactArchive.Core.Model;

namespace FactArchive.Core.Detection.Languages;

/// <summary>English.</summary>
internal static class English
{
    public static LanguageCues Cues { get; } = Build();

    private static LanguageCues Build()
    {
        var t = new LanguageTableBuilder();
        AddVerbs(t);
        AddWords(t);
        AddNouns(t);
        return new LanguageCues
        {
            Code = "en",
            Order = WordOrder.English,
            Verbs = t.Verbs(),
            Words = t.Words(),
            Phrases = t.Phrases(
                "according to; in the words of; in the view of; in the opinion of; as per; per; by the account of; by the estimate of; by the estimates of; by the reckoning of; in the estimation of; in the judgment of; in the judgement of; in the assessment of; in the telling of; from the account of").Phrases(),
            Pronouns = LanguageTableBuilder.PronounTable("he=M she=F it=N they=P"),
            Roles = t.Roles(WordMatch.Whole),
            Records = t.Records(WordMatch.Whole),
            NoSources = LanguageTableBuilder.Table(WordMatch.Whole, "plan schedule tradition rule custom law protocol need taste age size rank ability alphabet preliminary preference circumstance budget principle instruction agreement contract statute"),
            Synonyms =
            [
                ["coach", "manager", "trainer"], ["ministry", "department"], ["minister", "secretary"], ["paper", "newspaper", "daily", "weekly"],
                ["website", "site", "portal", "outlet"], ["center", "centre", "institute", "think", "tank"],
                ["company", "operator", "firm", "manufacturer", "carrier", "utility"], ["mayor", "official", "politician"], ["governor", "official"],
                ["spokesman", "spokeswoman", "spokesperson", "official"], ["president", "leader"], ["analyst", "expert", "researcher"],
                ["agency", "outlet", "broadcaster", "channel"], ["scientist", "researcher", "professor"], ["commander", "general", "officer", "colonel"],
            ],
            Perception = LanguageTableBuilder.Table(WordMatch.Whole, "standing travelling traveling saw heard watched witnessed woke felt smelled ran stood hid jumped seen"),
            Withheld = LanguageTableBuilder.Table(WordMatch.Whole, "familiar anonymity anonymously unnamed anonymous undisclosed unidentified unsigned unattributed withheld pseudonym nameless incognito"),
            Abbreviations = LanguageTableBuilder.Set("mr mrs ms dr prof gen col lt maj capt sgt cpl adm rep sen gov pres rev hon st jr sr vs no nos inc ltd co corp etc approx fig vol jan feb mar apr jun jul aug sep sept oct nov dec dept est al op cf e.g i.e"),
            Naming = LanguageTableBuilder.Table(WordMatch.Whole, "named identified name identify authorised authorized"),
            Selves = LanguageTableBuilder.Table(WordMatch.Whole, "my our mine ours myself ourselves"),
            Pictures = LanguageTableBuilder.Table(WordMatch.Whole, "image picture photo photograph"),
            Spokespersons = LanguageTableBuilder.Table(WordMatch.Whole, "spokesman spokeswoman spokesperson president secretary chief deputy vice-president commissioner spokespeople director-general"),
            MediaNames = LanguageTableBuilder.Set("times press post telegraph observer guardian chronicle courier inquirer examiner tribune gazette herald mail standard star echo bladet mirror express dispatch register globe monitor independent today journal ledger weekly daily news radio tv bugle beacon enquirer argus advertiser advocate sentinel voice bulletin wire sun review banner broadcasting fm media tv"),
            Functionaries = LanguageTableBuilder.Table(WordMatch.Whole, "expert professor scientist operator manager director coach analyst researcher lawyer historian campaigner player striker economist author co-author agent attorney chairman chairwoman chair chairperson ceo founder leader head member representative candidate critic meteorologist geologist glaciologist hydrologist seismologist climatologist epidemiologist biologist physicist chemist archaeologist curator producer developer contractor investor consultant adviser advisor coordinator organiser organizer trainer goalkeeper defender midfielder scholar principal headteacher executive co-founder lecturer psychologist sociologist virologist toxicologist astronomer oceanographer ecologist"),
            Actions = LanguageTableBuilder.Table(WordMatch.Whole, "was were ran stood took pulled threw got grabbed came fell lay sat slept held swam drove jumped climbed crawled carried waited walked rushed shouted screamed turned opened looked tried managed could hid hugged clung dragged escaped fled counted told rang phoned called spent left went kicked smashed swept watched noticed"),
            Researchers = LanguageTableBuilder.Table(WordMatch.Whole, "researcher scientist co-author team"),
            Outsiders = LanguageTableBuilder.Table(WordMatch.Whole, "lawyer attorney critic opponent activist expert father mother brother sister wife husband son daughter veteran supporter historian neighbour neighbor relative author"),
            Questions = ["q", "question"],
            Answers = ["a", "answer"],
            Qualified =
            [
                new(WordMatch.Whole, "center centre", "medical health shopping sports sport leisure community cultural arts convention care detention rehabilitation call trauma cancer conference garden visitor art music distribution data veterinary fitness wellness", SourceKind.Other),
                new(WordMatch.Whole, "center centre", "coordination command control emergency crisis joint reconciliation operations response hurricane warning border cybersecurity countering combating disaster", SourceKind.Official),
                new(WordMatch.Whole, "agency", "travel advertising rating employment recruitment modelling estate talent insurance letting marketing ratings", SourceKind.Other),
                new(WordMatch.Whole, "attorney", "district state federal county city general us", SourceKind.Official),
                new(WordMatch.Whole, "board", "safety election electoral school parole transportation education water health county", SourceKind.Official),
                new(WordMatch.Whole, "hall", "city town", SourceKind.Official),
                new(WordMatch.Whole, "union", "european african", SourceKind.Official),
                new(WordMatch.Whole, "bank", "central reserve world national federal", SourceKind.Official),
                new(WordMatch.Whole, "service", "streaming delivery taxi courier ferry ride-hailing", SourceKind.Other),
                new(WordMatch.Whole, "department", "university sales marketing physics chemistry biology geology history accounting", SourceKind.Other),
                new(WordMatch.Whole, "office", "law ticket box", SourceKind.Other),
                new(WordMatch.Whole, "master director", "harbour harbor port", SourceKind.Official),
                new(WordMatch.Whole, "supervisor inspector examiner", "banking bank financial insurance county state election", SourceKind.Official),
                new(WordMatch.Whole, "secretary president chairman treasurer", "general union unions party league federation trade club company association society", SourceKind.Other),
                new(WordMatch.Whole, "chief", "fire police army harbour village", SourceKind.Official),
                new(WordMatch.Whole, "company firm provider operator vendor startup", "imaging imagery", SourceKind.SatelliteImagery),
                new(WordMatch.Whole, "service services", "news wire", SourceKind.MediaOutlet),
            ],
            QuoteLabels = ["quote from", "quote", "direct quote", "verbatim", "quote of", "direct speech"],
            SourceLabels = ["source", "sources"],
        };
    }

    private static void AddVerbs(LanguageTableBuilder t)
    {
        const CueTraits b = CueTraits.Bare;
        const CueTraits o = CueTraits.Object;
        const CueTraits a = CueTraits.Addressee;
        const CueTraits n = CueTraits.Noun;
        const CueTraits that = CueTraits.None;

        Say(t, b, "say/says/said/saying");
        Say(t, b | a, "tell/tells/told/telling");
        Say(t, b, "add insist maintain argue acknowledge allege assert explain suggest stress emphasize emphasise declare confirm recall joke respond concede contend testify complain predict reiterate repeat underline underscore clarify specify caution quip tweet boast hint affirm proclaim lament elaborate recount narrate relate observe theorize opine counter retort surmise venture interject concur marvel fume caution reason guarantee certify grumble gripe moan rue bemoan attest stipulate volunteer");
        Say(t, b | CueTraits.Infinitive, "claim/claims/claimed/claiming|n profess");
        Say(t, that, "highlight/highlights/highlighted/highlighting mention reveal disclose announce");
        Say(t, b, "reply/replies/replied/replying write/writes/wrote/writing|p write/writes/written/writing imply/implies/implied/implying swear/swears/swore/swearing admit/admits/admitted/admitting");
        Say(t, b | n | CueTraits.Press | CueTraits.Gerund, "report");
        Say(t, b | CueTraits.Gerund, "recall acknowledge admit/admits/admitted/admitting remember");
        Think(t, b | CueTraits.Expects, "expect forecast/forecasts/forecast/forecasting anticipate");
        Say(t, b | n, "note/notes/noted/noting state/states/stated/stating remark comment answer post");
        Say(t, b | n, "promise/promises/promised/promising vow pledge");
        Say(t, b | a | CueTraits.Warns, "warn");
        Say(t, b | a, "assure inform remind notify/notifies/notified/notifying brief");
        Say(t, CueTraits.QuoteOnly, "ask continue cry/cries/cried/crying shout scream whisper wonder read/reads/read/reading muse laugh exclaim sigh recite quote/quotes/quoted/quoting");
        Say(t, that, "indicate signal threaten prophesy");
        Say(t, that | CueTraits.Voices, "express/expresses/expressed/expressing voice raise repeat issue give/gives/gave/giving reiterate offer share");
        Say(t, CueTraits.About | CueTraits.QuoteOnly, "speak/speaks/spoke/speaking talk boast");
        Say(t, b, "point/points/pointed/pointing", "out");
        Say(t, that, "make/makes/made/making", "clear");
        Think(t, b, "believe/believes/believed/believing think/thinks/thought/thinking hope fear suspect assume reckon expect doubt know/knows/knew/knowing know/knows/known/knowing feel/feels/felt/feeling guess");
        Think(t, CueTraits.ClauseOnly, "worry/worries/worried/worrying realize realise speculate discover recognize recognise find/finds/found/finding determine establish hear/hears/heard/hearing agree");
        Think(t, b | o | n, "estimate");
        Think(t, b | o, "assess");
        Think(t, o | CueTraits.ClauseOnly, "put/puts/put/putting");
        Think(t, b | o, "value calculate");
        Think(t, that, "understand/understands/understood/understanding");
        Think(t, b, "conclude judge forecast/forecasts/forecast/forecasting project infer deduce learn learn/learns/learnt/learning");
        Show(t, o, "show/shows/showed/showing show/shows/shown/showing indicate depict reveal demonstrate prove confirm suggest document record list/lists/listed/listing|n put/puts/put/putting contain mention identify/identifies/identified/identifying detail estimate imply/implies/implied/implying name count read/reads/read/reading give/gives/gave/giving attest cite feature|n trace map|n pinpoint reflect register|n state/states/stated/stating say/says/said/saying warn note/notes/noted/noting report|n conclude find/finds/found/finding");
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
        t.Verbs(CueClass.Label, o | CueTraits.Past | CueTraits.NeedsAs, "interpreted viewed regarded characterized characterised denounced condemned portrayed criticised criticized slammed praised hailed derided ridiculed");
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs | CueTraits.Recounts, "describes describe recounts");
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs, "interprets sees views regards characterizes characterises denounces condemns portrays hails");
        t.Verbs(CueClass.Label, o | CueTraits.NeedsAs | CueTraits.Participle, "describing characterizing characterising denouncing condemning");
        t.Verbs(CueClass.Think, CueTraits.AfterBe | b, "convinced confident certain adamant sure aware hopeful optimistic sceptical skeptical unequivocal");
    }

    private static void Say(LanguageTableBuilder t, CueTraits traits, string lemmas, string? particle = null) => Add(t, CueClass.Say, traits, lemmas, particle);

    private static void Think(LanguageTableBuilder t, CueTraits traits, string lemmas) => Add(t, CueClass.Think, traits, lemmas, null);

    private static void Show(LanguageTableBuilder t, CueTraits traits, string lemmas) => Add(t, CueClass.Show, traits, lemmas, null);

    /// <summary>A lemma alone is regular; otherwise base/third person/past/participle stand side by side.</summary>
    private static void Add(LanguageTableBuilder t, CueClass kind, CueTraits traits, string lemmas, string? particle)
    {
        foreach (string entry in lemmas.Split(' '))
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
        if (lemma.EndsWith("fess", StringComparison.Ordinal) || lemma.EndsWith("ss", StringComparison.Ordinal))
            return [lemma, lemma + "es", lemma + "ed", lemma + "ing"];
        if (lemma.EndsWith('y')) return [lemma, lemma[..^1] + "ies", lemma[..^1] + "ied", lemma + "ing"];
        if (lemma == "quip") return [lemma, "quips", "quipped", "quipping"];
        return [lemma, lemma + "s", lemma + "ed", lemma + "ing"];
    }

    private static void AddWords(LanguageTableBuilder t)
    {
        t.Words(WordTraits.Determiner, "the a an this that these those its his her their our my your another every each some many several most few both no all any one two three four five six seven eight nine ten");
        t.Words(WordTraits.Possessive, "its his her their");
        t.Words(WordTraits.Preposition, "in on at by for from with to of about after before during since until under over against into through between among via near outside inside within without despite amid following across along around behind beyond per towards toward upon ahead");
        t.Words(WordTraits.OfWarning, "of about");
        t.Words(WordTraits.Coordinator, "and but or yet nor");
        t.Words(WordTraits.Subordinator, "when while after before because although though as if since until unless whereas once where whether how why what so than");
        t.Words(WordTraits.AsWord, "as so");
        t.Words(WordTraits.Relative, "who which whom whose");
        t.Words(WordTraits.Be | WordTraits.Auxiliary, "is are was were be been being am isn't aren't wasn't weren't");
        t.Words(WordTraits.Have | WordTraits.Auxiliary, "has have had having hasn't haven't hadn't");
        t.Words(WordTraits.Auxiliary, "do does did will would can could may might must should shall doesn't didn't don't won't wouldn't can't couldn't cannot went came took began became got gave left lost met held ran fell rose");
        t.Words(WordTraits.Modal, "to can could may might must should shall would cannot can't couldn't wouldn't shouldn't let will won't");
        t.Words(WordTraits.Negation, "not never n't hardly didn't don't doesn't hasn't haven't hadn't isn't wasn't neither nor cannot can't couldn't won't wouldn't without");
        t.Words(WordTraits.Refusal, "declined refused declines refuses decline refuse failed fails asked urged ordered told advised encouraged invited required instructed");
        t.Words(WordTraits.Adverb, "also later earlier then now already once again just only still even further previously recently repeatedly meanwhile however separately reportedly officially publicly privately initially subsequently first finally simply clearly explicitly flatly firmly rightly correctly categorically bluntly succinctly additionally moreover furthermore nevertheless therefore thus instead briefly quickly long ago soon apparently angrily quietly jokingly sarcastically famously consistently strongly openly vehemently tersely rather too immediately yesterday today tomorrow indeed similarly likewise afterwards afterward thereafter ever always often sometimes");
        t.Words(WordTraits.Time, "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight week month year morning evening afternoon night day hour hours days weeks months years minutes earlier later last early late mid noon midnight weekend dawn spring summer autumn winter");
        t.Words(WordTraits.Complementizer, "that");
        t.Words(WordTraits.Pronoun, "he she it they");
        t.Words(WordTraits.FirstPerson, "i we me us");
        t.Words(WordTraits.NoSource, "nobody you there none nothing something anything everything everybody everyone anyone somebody someone some");
        t.Words(WordTraits.Honorific, "mr mrs ms dr sir lady lord dame prof professor rev st");
        t.Words(WordTraits.Pointer, "this that it these");
        t.Words(WordTraits.Citing, "citing quoting referring");
        t.Words(WordTraits.Medium, "statement interview briefing conference report letter post telegram twitter facebook x message article email e-mail speech address press comment remarks comments broadcast video channel television tv radio tweet memo memorandum blog note announcement update reply response testimony hearing call reporters journalists court trial parliament instagram youtube website media study paper analysis assessment bulletin release communique dispatch column op-ed podcast filing session rally meeting summit visit");
        t.Words(WordTraits.Allegation, "claim claims allegation allegations report reports accusation accusations suggestion suggestions assertion assertions rumor rumors rumour rumours charge charges notion idea statement statements speculation story stories findings criticism criticisms request requests call calls offer proposal plan plans complaint complaints appeal appeals accusing");
        t.Words(WordTraits.NameLink, "of for and the de von van der den bin al la le du di da on in");
        t.Words(WordTraits.Intensifier, "himself herself itself themselves");
    }

    private static void AddNouns(LanguageTableBuilder t)
    {
        t.Roles(SourceKind.Official, "commodore minister president official spokesman spokeswoman spokesperson judge prosecutor mayor governor chief commander general colonel lieutenant major admiral brigadier sergeant councillor councilor commissioner senator lawmaker deputy mp ambassador diplomat chancellor secretary premier sheriff envoy inspector king queen prince detective constable coroner ombudsman marshal consul soldier serviceman serviceswoman magistrate congressman congresswoman treasurer superintendent legislator councilwoman councilman administrator firefighter lieutenant-general vice-president undersecretary regulator troop fighter-pilot rescuer policeman policewoman serviceman conscript negotiator");
        t.Bodies(SourceKind.Official, "ministry government police court prosecution army navy military administration authority authorities council commission committee parliament embassy intelligence service services department inspectorate office state cabinet congress senate kremlin pentagon nato un eu coastguard guard garrison battalion brigade tribunal consulate watchdog customs troops border directorate municipality bureau crown junta regime militia forces force command staff headquarters chancellery presidency treasury union's duma secretariat legislature inquiry ombudsman house ministers prosecutors officials officers agency agencies society-of-nations");
        t.Roles(SourceKind.ThinkTank, "fellow");
        t.Bodies(SourceKind.ThinkTank, "institute think-tank tank thinktank institution center centre");
        t.Roles(SourceKind.MediaOutlet, "blogger journalist reporter correspondent anchor columnist presenter editor");
        t.Bodies(SourceKind.MediaOutlet, "newspaper broadcaster outlet daily weekly magazine newswire newsroom tabloid television radio tv blog channel portal website media paper journal newsletter newsdesk news");
        t.Roles(SourceKind.Eyewitness, "resident witness eyewitness survivor passenger bystander neighbour neighbor villager onlooker passer-by passerby local watchman patient motorist pedestrian pensioner shopkeeper hiker tenant inhabitant tourist commuter guest spectator worshipper evacuee holidaymaker onlookers");
        t.Roles(SourceKind.Anonymous, "source insider whistleblower");
        t.Bodies(SourceKind.Anonymous, "sources insiders circles");
        t.Roles(SourceKind.Other, "captain officer expert professor scientist doctor fisherman skipper operator manager director coach analyst researcher lawyer teacher trader farmer activist historian campaigner owner striker player engineer economist author co-author father mother brother sister wife husband son daughter agent attorney chairman chairwoman chair chairperson ceo founder leader head member representative veteran candidate critic opponent supporter worker employee employer volunteer surgeon physician nurse meteorologist geologist glaciologist hydrologist seismologist climatologist epidemiologist biologist physicist chemist archaeologist zoologist curator producer developer contractor supplier investor broker consultant adviser advisor aide coordinator organiser organizer pilot driver writer poet singer actor actress artist designer inventor cyclist trainer goalkeeper defender midfielder referee scholar student principal headteacher trustee boss executive merchant baker butcher mechanic electrician plumber carpenter foreman miner sailor co-founder co-owner prisoner detainee refugee victim customer shareholder landlord lecturer lifeguard caretaker medic paramedic deckhand cook waiter waitress receptionist cashier cleaner plumber florist gardener psychologist sociologist virologist toxicologist pathologist astronomer oceanographer ecologist engineer-in-chief conductor captain-coach chef hotelier");
        t.Bodies(SourceKind.Other, "company firm club association union organisation organization group university hospital charity foundation campaign party airline manufacturer bank league federation church team network utility observatory laboratory lab clinic school college academy museum zoo theatre theater shipyard port harbour brewery farm retailer supermarket start-up startup ngo nonprofit operators experts scientists researchers campaigners observers monitors carrier society cooperative consortium corporation");
        t.Records(SourceKind.SatelliteImagery, "imagery satellite");
        t.Records(SourceKind.Document, "report document letter ledger log data dataset register registry record list minutes memo memorandum file order ruling verdict indictment survey poll study caption footage photo photograph picture image video recording chart map map's statistics figures text entry paper certificate contract invoice receipt email e-mail message transcript analysis census audit statement inscription manifest logbook filing notice decree bulletin assessment review dossier database spreadsheet graph table timetable schedule bill screenshot metadata diary article post results readings research findings inventory leaflet poster sign label law treaty agreement resolution draft papers pictures forecast projection estimate calculation commentary telemetry readings fax telex wiretap intercept recordings emails texts screenshots photos images scans blueprints receipts invoices payroll records logs documents letters stamp plaque archive archives accounts passport clip");
        t.Roles(SourceKind.Official, "secretary-general director-general governor-general attorney-general spokespeople mep alderman alderwoman councilmember selectman assemblyman assemblywoman parliamentarian bailiff ranger warden harbourmaster harbormaster paratrooper commandant brigadier-general major-general vice-admiral corporal policymaker peacekeeper rapporteur attaché investigator gendarme sapper gunner guardsman vice-premier vice-minister vice-mayor taoiseach chancellor ombudsperson policewomen policemen servicemen soldiers sheriff-elect president-elect mayor-elect statesperson prosecutor-general");
        t.Bodies(SourceKind.Official, "regulator assembly bundestag knesset taskforce patrol squadron regiment navy fleet marines corps platoon constabulary gendarmerie carabinieri prefecture borough township panel subcommittee mission airforce auditor directorate-general inspectorate-general taskforce ntsb faa fema cdc fda epa hmrc nhs interpol europol frontex imf wto ecb opcw unhcr ocha ofcom municipality electoral judiciary commissioners high-command rescuers lifeboat taskforces");
        t.Bodies(SourceKind.ThinkTank, "think-tanks");
        t.Roles(SourceKind.MediaOutlet, "editor-in-chief co-editor newsreader broadcaster-in-chief photojournalist vlogger");
        t.Bodies(SourceKind.MediaOutlet, "weblog periodical fortnightly gazette fact-checkers factcheckers newsmagazine newspapers");
        t.Roles(SourceKind.Eyewitness, "homeowner householder dog-walker jogger swimmer beachgoer camper angler bather churchgoer concertgoer festivalgoer shopper diner reveller reveler vacationer townsperson townspeople townsfolk islander parishioner traveller traveler rider walker dweller villagers flatmate roommate housemate");
        t.Roles(SourceKind.Anonymous, "informant tipster leaker");
        t.Roles(SourceKind.Other, "supervisor custodian janitor governor-general concierge stevedore docker dockworker crewman crewmember bargeman ferryman herder logger diver gardener forester ranger-guide entomologist agronomist hydrographer mycologist botanist nutritionist radiologist anaesthetist anesthetist lecturer-in-chief lobbyist forecaster oceanologist data-analyst trader-in-chief footballer winger golfer midwife dentist veterinarian vet pharmacist architect surveyor accountant banker cardiologist paediatrician pediatrician oncologist neurologist immunologist microbiologist ornithologist botanist geographer geophysicist volcanologist statistician mathematician philosopher bishop archbishop priest pastor imam rabbi vicar monk abbot influencer musician guitarist composer filmmaker playwright novelist translator winemaker beekeeper shepherd grower breeder forester trucker stallholder restaurateur hairdresser builder technician programmer entrepreneur businessman businesswoman philanthropist donor sponsor environmentalist conservationist commentator pundit pollster strategist specialist practitioner anthropologist linguist geneticist hydrogeologist criminologist cardiologist vice-chairman dean rector treasurer-general instructor captain-general fisherwoman shopowner demographer");
        t.Bodies(SourceKind.Other, "board hall chamber confederation chain restaurant hotel resort hospice nursery orchestra choir studio plant factory refinery smelter railway railroad airport insurer lender brokerage consultancy cathedral diocese monastery mosque synagogue trust non-profit gallery library aquarium fund guild syndicate movement alliance coalition shelter provider maker shipbuilder carmaker automaker drugmaker bakery winery cafe hauler haulier faculty startup initiative lobby");
        t.Records(SourceKind.Document, "affidavit guidebook deposition petition questionnaire pamphlet brochure handbook manual textbook blueprint roster itinerary factsheet dashcam voucher payslip prescription autopsy post-mortem deed specification catalogue catalog prospectus communiqué cable readout printout notebook biography memoir obituary timesheet audiotape videotape x-ray scoreboard tally gauge seismograph index warrant lawsuit");
    }
}
