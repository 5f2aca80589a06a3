namespace FactArchive.Core.Detection.Languages;

/// <summary>The small words of English, and the nouns that stand in attributions.</summary>
internal static class EnglishWords
{
    public static void Add(LanguageTableBuilder t)
    {
        t.Words(WordTraits.Determiner, """
            the a an this that these those its his her their our my your another every each some many several most few both no all any one
            two three four five six seven eight nine ten
            """);
        t.Words(WordTraits.Possessive, "its his her their");
        t.Words(WordTraits.Preposition, """
            in on at by for from with to of about after before during since until under over against into through between among via near
            outside inside within without despite amid following across along around behind beyond per towards toward upon ahead
            """);
        t.Words(WordTraits.OfWarning, "of about");
        t.Words(WordTraits.Coordinator, "and but or yet nor");
        t.Words(WordTraits.Subordinator, """
            when while after before because although though as if since until unless whereas once where whether how why what so than
            """);
        t.Words(WordTraits.AsWord, "as so");
        t.Words(WordTraits.Relative, "who which whom whose");
        t.Words(WordTraits.Be | WordTraits.Auxiliary, "is are was were be been being am isn't aren't wasn't weren't");
        t.Words(WordTraits.Have | WordTraits.Auxiliary, "has have had having hasn't haven't hadn't");
        t.Words(WordTraits.Auxiliary, """
            do does did will would can could may might must should shall doesn't didn't don't won't wouldn't can't couldn't cannot went came
            took began became got gave left lost met held ran fell rose
            """);
        t.Words(WordTraits.Modal, "to can could may might must should shall would cannot can't couldn't wouldn't shouldn't let will won't");
        t.Words(WordTraits.Negation, """
            not never n't hardly didn't don't doesn't hasn't haven't hadn't isn't wasn't neither nor cannot can't couldn't won't wouldn't
            without
            """);
        t.Words(WordTraits.Refusal, """
            declined refused declines refuses decline refuse failed fails asked urged ordered told advised encouraged invited required
            instructed
            """);
        t.Words(WordTraits.Adverb, """
            also later earlier then now already once again just only still even further previously recently repeatedly meanwhile however
            separately reportedly officially publicly privately initially subsequently first finally simply clearly explicitly flatly firmly
            rightly correctly categorically bluntly succinctly additionally moreover furthermore nevertheless therefore thus instead briefly
            quickly long ago soon apparently angrily quietly jokingly sarcastically famously consistently strongly openly vehemently tersely
            rather too immediately yesterday today tomorrow indeed similarly likewise afterwards afterward thereafter ever always often
            sometimes
            """);
        t.Words(WordTraits.Time, """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
            november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight week month year morning
            evening afternoon night day hour hours days weeks months years minutes earlier later last early late mid noon midnight weekend
            dawn spring summer autumn winter
            """);
        t.Words(WordTraits.Complementizer, "that");
        t.Words(WordTraits.Pronoun, "he she it they");
        t.Words(WordTraits.FirstPerson, "i we me us");
        t.Words(WordTraits.NoSource, """
            nobody you there none nothing something anything everything everybody everyone anyone somebody someone some
            """);
        t.Words(WordTraits.Honorific, "mr mrs ms dr sir lady lord dame prof professor rev st");
        t.Words(WordTraits.Pointer, "this that it these");
        t.Words(WordTraits.Citing, "citing quoting referring");
        t.Words(WordTraits.Medium, """
            statement interview briefing conference report letter post telegram twitter facebook x message article email e-mail speech
            address press comment remarks comments broadcast video channel television tv radio tweet memo memorandum blog note announcement
            update reply response testimony hearing call reporters journalists court trial parliament instagram youtube website media study
            paper analysis assessment bulletin release communique dispatch column op-ed podcast filing session rally meeting summit visit
            """);
        t.Words(WordTraits.Allegation, """
            claim claims allegation allegations report reports accusation accusations suggestion suggestions assertion assertions rumor
            rumors rumour rumours charge charges notion idea statement statements speculation story stories findings criticism criticisms
            request requests call calls offer proposal plan plans complaint complaints appeal appeals accusing
            """);
        t.Words(WordTraits.NameLink, "of for and the de von van der den bin al la le du di da on in");
        t.Words(WordTraits.Intensifier, "himself herself itself themselves");
    }
}
