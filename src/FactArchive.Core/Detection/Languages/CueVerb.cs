namespace FactArchive.Core.Detection;

/// <summary>What a reporting verb does with its content.</summary>
internal enum CueClass
{
    /// <summary>Says, writes, warns, admits.</summary>
    Say,

    /// <summary>Believes, knows, estimates, concludes.</summary>
    Think,

    /// <summary>Shows, indicates, lists: the subject must be a record.</summary>
    Show,

    /// <summary>Denies: the content is what is denied.</summary>
    Deny,

    /// <summary>Blames or accuses somebody of something.</summary>
    Accuse,

    /// <summary>Calls something by a name.</summary>
    Label,
}

[Flags]
internal enum CueTraits
{
    None = 0,

    /// <summary>May take a clause without "that".</summary>
    Bare = 1 << 0,

    /// <summary>May take a noun phrase as its content ("estimated the stock at …").</summary>
    Object = 1 << 1,

    /// <summary>Takes the listener as its object ("told the paper").</summary>
    Addressee = 1 << 2,

    /// <summary>"adding", "заявивши": has no subject of its own.</summary>
    Participle = 1 << 3,

    /// <summary>Past participle or past form: passive after "be".</summary>
    Past = 1 << 4,

    /// <summary>Present plural, also the infinitive.</summary>
    Base = 1 << 5,

    /// <summary>Also a noun ("reports", "claims").</summary>
    Noun = 1 << 6,

    /// <summary>The source stands in a prepositional phrase ("говорится в сообщении").</summary>
    SourceInPhrase = 1 << 7,

    /// <summary>What newsrooms do: "reports", "writes".</summary>
    Press = 1 << 8,

    /// <summary>Plural: in Slavic languages the subject may be "in the ministry".</summary>
    Plural = 1 << 9,

    /// <summary>A participle or adjective that is a cue after "be": "is convinced that".</summary>
    AfterBe = 1 << 10,

    /// <summary>Needs "as" between what is labelled and the label: "described X as Y".</summary>
    NeedsAs = 1 << 11,

    /// <summary>Only with a direct quotation: "asked", "joked".</summary>
    QuoteOnly = 1 << 12,

    /// <summary>Only with a clause: never with a noun phrase and never after its content ("found that").</summary>
    ClauseOnly = 1 << 13,

    /// <summary>May be taken up by an infinitive: "claimed to have seen".</summary>
    Infinitive = 1 << 14,

    /// <summary>Feminine past form; it cannot have a man as its subject.</summary>
    Feminine = 1 << 15,

    /// <summary>With a record as its subject takes a noun phrase: "the log lists 14 defects".</summary>
    RecordObject = 1 << 16,

    /// <summary>Masculine past form.</summary>
    Masculine = 1 << 17,

    /// <summary>Takes its content after a preposition: "warned of floods", "warnte vor Betrügern".</summary>
    Warns = 1 << 18,

    /// <summary>May be taken up by a gerund: "reported hearing shots".</summary>
    Gerund = 1 << 19,

    /// <summary>Takes what is expected as a noun phrase: "expects prices to fall".</summary>
    Expects = 1 << 20,

    /// <summary>May take its content as a noun phrase after "about": "заявило о 23 нарушениях".</summary>
    About = 1 << 21,

    /// <summary>A cue only where it is negated: "не виключає, що", "schloss nicht aus, dass".</summary>
    Negated = 1 << 22,

    /// <summary>Takes what somebody went through as a noun phrase: "described a wall of water".</summary>
    Recounts = 1 << 23,

    /// <summary>Takes a noun of thinking or saying before "that": "expressed concern that".</summary>
    Voices = 1 << 24,

    /// <summary>Sets one thing to another: "attributed A to B", "credited A with B".</summary>
    Likens = 1 << 25,

    /// <summary>A label only with "responsible" and its kin: "held the company responsible".</summary>
    Holds = 1 << 26,
}

/// <summary>One form of a reporting verb.</summary>
/// <param name="Particle">A separable prefix that must follow: "teilte … mit", "pointed out".</param>
internal sealed record CueVerb(CueClass Class, CueTraits Traits, string? Particle = null)
{
    /// <summary>Another verb of the same form, told apart by its particle: "wies … hin", "wies … zurück".</summary>
    public CueVerb? Alternative { get; init; }

    public bool Has(CueTraits traits) => (Traits & traits) != 0;
}
