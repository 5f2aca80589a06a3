namespace FactArchive.Core.Detection;

/// <summary>What a phrase calls its source by.</summary>
internal enum NameForm
{
    /// <summary>A proper name: of a person or a body.</summary>
    Name,

    /// <summary>"he", "she", "they".</summary>
    Pronoun,

    /// <summary>A description without a name: "the ministry", "an engineer at the plant".</summary>
    Description,
}

/// <param name="Name">Without article, title and role; for descriptions the phrase without its article.</param>
/// <param name="Text">As it stands.</param>
/// <param name="Words">Every word of the phrase in lower case, to find it again by.</param>
/// <param name="Definite">Whether it points to somebody known: "the ministry", not "a ministry".</param>
internal sealed record SpeakerName(NameForm Form, string Name, string Text, IReadOnlyList<string> Words, bool Definite)
{
    /// <summary>The head noun of the role or body, in lower case; null if there is none.</summary>
    public string? Head { get; init; }

    public RoleNoun? Role { get; init; }

    public bool IsPerson { get; init; }
}
