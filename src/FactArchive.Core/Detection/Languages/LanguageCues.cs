using System.Collections.Frozen;
using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>A phrase that names a source: "according to".</summary>
/// <param name="Words">In lower case.</param>
/// <param name="SourceBefore">Whether the source stands before the phrase ("der Polizei zufolge").</param>
internal sealed record CuePhrase(ImmutableArray<string> Words, bool SourceBefore = false);

/// <summary>A noun for a person or a body that speaks.</summary>
internal readonly record struct RoleNoun(SourceKind Kind, bool Person);

internal enum Gender : byte { Any, Masculine, Feminine, Neuter, Plural }

/// <summary>How a language puts its sentences together, as far as attributions go.</summary>
internal enum WordOrder
{
    /// <summary>Subject first; after a quotation also the verb; clauses may go without "that".</summary>
    English,

    /// <summary>Free order; a comma before every clause.</summary>
    Slavic,

    /// <summary>Verb second; verbs with separable parts.</summary>
    German,
}

/// <summary>
/// What the detector knows of one language: its reporting verbs, its phrases, its small words and its nouns for kinds of
/// source. A language is one such table in <c>Languages/</c>; the rules that read it are the same for all.
/// </summary>
internal sealed record LanguageCues
{
    public required string Code { get; init; }

    public required WordOrder Order { get; init; }

    public required FrozenDictionary<string, CueVerb> Verbs { get; init; }

    public required FrozenDictionary<string, WordTraits> Words { get; init; }

    /// <summary>By first word, the longest phrase first.</summary>
    public required FrozenDictionary<string, ImmutableArray<CuePhrase>> Phrases { get; init; }

    public required FrozenDictionary<string, Gender> Pronouns { get; init; }

    /// <summary>Nouns for persons and bodies that speak, with the kind of source that they are.</summary>
    public required WordTable<RoleNoun> Roles { get; init; }

    /// <summary>Nouns for records: document or satellite imagery.</summary>
    public required WordTable<SourceKind> Records { get; init; }

    /// <summary>Nouns after "according to" that are no source: "plan", "schedule".</summary>
    public required WordTable<bool> NoSources { get; init; }

    /// <summary>Words that a lone role noun shares its bearer with: "coach" and "manager".</summary>
    public required ImmutableArray<ImmutableArray<string>> Synonyms { get; init; }

    /// <summary>First words of perception in the first or third person, which make an eyewitness.</summary>
    public required WordTable<bool> Perception { get; init; }

    /// <summary>Words that say that a name is withheld.</summary>
    public required WordTable<bool> Withheld { get; init; }

    /// <summary>"named", "identified": with a negation they withhold a name.</summary>
    public required WordTable<bool> Naming { get; init; }

    /// <summary>Words for oneself beyond the pronouns that are no source: "my", "our".</summary>
    public required WordTable<bool> Selves { get; init; }

    /// <summary>"image", "picture": satellite imagery where the report spoke of satellites before.</summary>
    public required WordTable<bool> Pictures { get; init; }

    /// <summary>Words that make a capital name that of a newsroom: "Times", "Кур'єр".</summary>
    public required FrozenSet<string> MediaNames { get; init; }

    /// <summary>Persons who speak for their trade or post, and seldom as witnesses.</summary>
    public required WordTable<bool> Functionaries { get; init; }

    /// <summary>What people did or went through, told in the first person.</summary>
    public required WordTable<bool> Actions { get; init; }

    /// <summary>Those who work at an institute where the report speaks of one: "researchers".</summary>
    public required WordTable<bool> Researchers { get; init; }

    /// <summary>Persons of no office or trade that speaks for others; what they tell of the past they witnessed.</summary>
    public WordTable<bool> Bystanders { get; init; } = new(WordMatch.Whole, []);

    public required WordTable<bool> Spokespersons { get; init; }

    /// <summary>Nouns whose kind another word beside them changes.</summary>
    public required ImmutableArray<QualifiedNoun> Qualified { get; init; }

    /// <summary>Persons who speak for themselves although an office stands beside their noun: "critic of the government".</summary>
    public required WordTable<bool> Outsiders { get; init; }

    /// <summary>Labels before a question or an answer of an interview.</summary>
    public required ImmutableArray<string> Questions { get; init; }

    public required ImmutableArray<string> Answers { get; init; }

    /// <summary>Lower case, without the full stop.</summary>
    public required FrozenSet<string> Abbreviations { get; init; }

    /// <summary>Abbreviations of units, which may end a sentence after a number.</summary>
    public FrozenSet<string> Units { get; init; } = [];

    /// <summary>Labels before a quotation that name their source ("Quote from X:") or leave it open ("Verbatim:").</summary>
    public required ImmutableArray<string> QuoteLabels { get; init; }

    /// <summary>Labels of a line that names the report's source: "Source:".</summary>
    public required ImmutableArray<string> SourceLabels { get; init; }

    public CueVerb? Verb(string lower) => Verbs.GetValueOrDefault(lower);

    public WordTraits Traits(string lower) => Words.GetValueOrDefault(lower);

    public static LanguageCues For(string? code) => code switch
    {
        "uk" => Languages.Ukrainian.Cues,
        "ru" => Languages.Russian.Cues,
        "de" => Languages.German.Cues,
        _ => Languages.English.Cues,
    };
}
