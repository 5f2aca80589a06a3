namespace FactArchive.Core.Detection;

/// <summary>What a small word does in a sentence; a word may do several things.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Determiner = 1 << 0,
    Preposition = 1 << 1,
    Coordinator = 1 << 2,
    Subordinator = 1 << 3,
    Relative = 1 << 4,

    /// <summary>"is", "had", "will", "did": a finite verb that is no cue.</summary>
    Auxiliary = 1 << 5,

    /// <summary>A form of "be": a participle after it is passive.</summary>
    Be = 1 << 6,

    /// <summary>A form of "have": the perfect of a cue verb.</summary>
    Have = 1 << 7,

    /// <summary>"could", "would", "to": a cue after it is not said but possible, wished or asked for.</summary>
    Modal = 1 << 8,

    Negation = 1 << 9,
    Adverb = 1 << 10,
    Time = 1 << 11,

    /// <summary>"that", "що", "dass".</summary>
    Complementizer = 1 << 12,

    Pronoun = 1 << 13,

    /// <summary>"I", "we": the author, outside quotes; no source.</summary>
    FirstPerson = 1 << 14,

    /// <summary>"nobody", "you", "some": a subject that is no source.</summary>
    NoSource = 1 << 15,

    Honorific = 1 << 16,

    /// <summary>"as", "як", "wie" before an attribution that stands aside.</summary>
    AsWord = 1 << 17,

    /// <summary>"this", "про це": an object that points back to what was just told.</summary>
    Pointer = 1 << 18,

    /// <summary>"declined", "refused": what follows was not said.</summary>
    Refusal = 1 << 19,

    /// <summary>"citing", "referring": what follows is whom the speaker cites.</summary>
    Citing = 1 << 20,

    /// <summary>A place where words are said: "statement", "interview", "Telegram".</summary>
    Medium = 1 << 21,

    /// <summary>"claims", "reports", "allegations": what a denial may be about, without content of its own.</summary>
    Allegation = 1 << 22,

    /// <summary>A word that belongs to a name although it is written small: "of", "for", "von", "de".</summary>
    NameLink = 1 << 23,

    Possessive = 1 << 24,

    /// <summary>"himself", "сам": stands with a name and is no part of it.</summary>
    Intensifier = 1 << 25,

    /// <summary>The preposition before what is warned of.</summary>
    OfWarning = 1 << 26,

    /// <summary>A verb form that reports another's words without saying so (German Konjunktiv I: "sei", "habe").</summary>
    Reported = 1 << 27,
}
