using FactArchive.Core.Model;

namespace FactArchive.Core.Detection.Languages;

/// <summary>English.</summary>
internal static class English
{
    public static LanguageCues Cues { get; } = Build();

    private static LanguageCues Build()
    {
        var t = new LanguageTableBuilder();
        EnglishVerbs.Add(t);
        EnglishWords.Add(t);
        EnglishNouns.Add(t);
        return new LanguageCues
        {
            Code = "en",
            Order = WordOrder.English,
            Verbs = t.Verbs(),
            Words = t.Words(),
            Phrases = t.Phrases("""
                according to; in the words of; in the view of; in the opinion of; as per; per; by the account of; by the estimate of;
                by the estimates of; by the reckoning of; in the estimation of; in the judgment of; in the judgement of;
                in the assessment of; in the telling of; from the account of
                """).Phrases(),
            Pronouns = LanguageTableBuilder.PronounTable("he=M she=F it=N they=P"),
            Roles = t.Roles(WordMatch.Whole),
            Records = t.Records(WordMatch.Whole),
            NoSources = LanguageTableBuilder.Table(WordMatch.Whole, """
                plan schedule tradition rule custom law protocol need taste age size rank ability alphabet preliminary preference
                circumstance budget principle instruction agreement contract statute
                """),
            Synonyms =
            [
                ["coach", "manager", "trainer"], ["ministry", "department"], ["minister", "secretary"],
                ["paper", "newspaper", "daily", "weekly"],
                ["website", "site", "portal", "outlet"], ["center", "centre", "institute", "think", "tank"],
                ["company", "operator", "firm", "manufacturer", "carrier", "utility"], ["mayor", "official", "politician"],
                ["governor", "official"],
                ["spokesman", "spokeswoman", "spokesperson", "official"], ["president", "leader"], ["analyst", "expert", "researcher"],
                ["agency", "outlet", "broadcaster", "channel"], ["scientist", "researcher", "professor"],
                ["commander", "general", "officer", "colonel"],
            ],
            Perception = LanguageTableBuilder.Table(WordMatch.Whole, """
                standing travelling traveling saw heard watched witnessed woke felt smelled ran stood hid jumped seen
                """),
            Withheld = LanguageTableBuilder.Table(WordMatch.Whole, """
                familiar anonymity anonymously unnamed anonymous undisclosed unidentified unsigned unattributed withheld pseudonym nameless
                incognito
                """),
            Abbreviations = LanguageTableBuilder.Set("""
                mr mrs ms dr prof gen col lt maj capt sgt cpl adm rep sen gov pres rev hon st jr sr vs no nos inc ltd co corp etc approx fig
                vol jan feb mar apr jun jul aug sep sept oct nov dec dept est al op cf cmdr supt insp det const pvt atty asst dep esq messrs
                e.g i.e
                """),
            Naming = LanguageTableBuilder.Table(WordMatch.Whole, "named identified name identify authorised authorized"),
            Selves = LanguageTableBuilder.Table(WordMatch.Whole, "my our mine ours myself ourselves"),
            Pictures = LanguageTableBuilder.Table(WordMatch.Whole, "image picture photo photograph"),
            Spokespersons = LanguageTableBuilder.Table(WordMatch.Whole, """
                spokesman spokeswoman spokesperson president secretary chief deputy vice-president commissioner spokespeople
                director-general
                """),
            MediaNames = LanguageTableBuilder.Set("""
                times press post telegraph observer guardian chronicle courier inquirer examiner tribune gazette herald mail standard star
                echo bladet mirror express dispatch register globe monitor independent today journal ledger weekly daily news radio tv bugle
                beacon enquirer argus advertiser advocate sentinel voice bulletin wire sun review banner broadcasting fm media tv
                """),
            Functionaries = LanguageTableBuilder.Table(WordMatch.Whole, """
                expert professor scientist operator manager director coach analyst researcher lawyer historian campaigner player striker
                economist author co-author agent attorney chairman chairwoman chair chairperson ceo founder leader head member
                representative candidate critic meteorologist geologist glaciologist hydrologist seismologist climatologist epidemiologist
                biologist physicist chemist archaeologist curator producer developer contractor investor consultant adviser advisor
                coordinator organiser organizer trainer goalkeeper defender midfielder scholar principal headteacher executive co-founder
                lecturer psychologist sociologist virologist toxicologist astronomer oceanographer ecologist
                """),
            Actions = LanguageTableBuilder.Table(WordMatch.Whole, """
                was were ran stood took pulled threw got grabbed came fell lay sat slept held swam drove jumped climbed crawled carried
                waited walked rushed shouted screamed turned opened looked tried managed could hid hugged clung dragged escaped fled counted
                told rang phoned called spent left went kicked smashed swept watched noticed
                """),
            Researchers = LanguageTableBuilder.Table(WordMatch.Whole, "researcher scientist co-author team"),
            Outsiders = LanguageTableBuilder.Table(WordMatch.Whole, """
                lawyer attorney critic opponent activist expert father mother brother sister wife husband son daughter veteran supporter
                historian neighbour neighbor relative author
                """),
            Questions = ["q", "question"],
            Answers = ["a", "answer"],
            Qualified =
            [
                new(WordMatch.Whole, "clerk manager engineer surveyor attorney auditor planner spokesman",
                    "town city county borough municipal parish district", SourceKind.Official),
                new(WordMatch.Whole, "master", "harbour harbor", SourceKind.Official),
                new(WordMatch.Whole, "servant", "civil public", SourceKind.Official),
                new(WordMatch.Whole, "officer",
                    "heritage municipal fire customs returning probation immigration planning health environmental senior-police",
                    SourceKind.Official),
                new(WordMatch.Whole, "congress union council assembly",
                    "opposition importers exporters trades traders farmers shipping wool medical arts industry", SourceKind.Other),
                new(WordMatch.Whole, "institute", "technology polytechnic management engineering beauty", SourceKind.Other),
                new(WordMatch.Whole, "center centre", """
                    medical health shopping sports sport leisure community cultural arts convention care detention rehabilitation call
                    trauma cancer conference garden visitor art music distribution data veterinary fitness wellness
                    """, SourceKind.Other),
                new(WordMatch.Whole, "center centre", """
                    coordination command control emergency crisis joint reconciliation operations response hurricane warning border
                    cybersecurity countering combating disaster
                    """, SourceKind.Official),
                new(WordMatch.Whole, "agency", """
                    travel advertising rating employment recruitment modelling estate talent insurance letting marketing ratings
                    """, SourceKind.Other),
                new(WordMatch.Whole, "attorney", "district state federal county city general us", SourceKind.Official),
                new(WordMatch.Whole, "board", """
                    safety election electoral school parole transportation education water health county
                    """, SourceKind.Official),
                new(WordMatch.Whole, "hall", "city town", SourceKind.Official),
                new(WordMatch.Whole, "union", "european african", SourceKind.Official),
                new(WordMatch.Whole, "bank", "central reserve world national federal", SourceKind.Official),
                new(WordMatch.Whole, "service", "streaming delivery taxi courier ferry ride-hailing", SourceKind.Other),
                new(WordMatch.Whole, "department", """
                    university sales marketing physics chemistry biology geology history accounting
                    """, SourceKind.Other),
                new(WordMatch.Whole, "office", "law ticket box", SourceKind.Other),
                new(WordMatch.Whole, "master director", "harbour harbor port", SourceKind.Official),
                new(WordMatch.Whole, "supervisor inspector examiner", "banking bank financial insurance county state election",
                    SourceKind.Official),
                new(WordMatch.Whole, "secretary president chairman treasurer", """
                    general union unions party league federation trade club company association society
                    """, SourceKind.Other),
                new(WordMatch.Whole, "chief", "fire police army harbour village", SourceKind.Official),
                new(WordMatch.Whole, "company firm provider operator vendor startup", "imaging imagery", SourceKind.SatelliteImagery),
                new(WordMatch.Whole, "service services", "news wire", SourceKind.MediaOutlet),
            ],
            QuoteLabels = ["quote from", "quote", "direct quote", "verbatim", "quote of", "direct speech"],
            SourceLabels = ["source", "sources"],
        };
    }
}
