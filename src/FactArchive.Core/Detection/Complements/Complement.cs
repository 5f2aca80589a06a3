namespace FactArchive.Core.Detection;

/// <summary>What follows a cue.</summary>
internal enum ComplementKind
{
    /// <summary>Nothing that could be content: the clause ends after adverbials.</summary>
    None,

    /// <summary>A clause after "that" or after a comma.</summary>
    Clause,

    Colon,
    Quote,

    /// <summary>A clause without "that".</summary>
    Bare,

    /// <summary>A noun phrase or infinitive as content.</summary>
    Object,

    /// <summary>"this": points back.</summary>
    Pointer,

    /// <summary>Something else, so that the verb reports nothing ("told residents to leave").</summary>
    Other,
}

/// <param name="Start">First token of the content.</param>
/// <param name="Tail">Where the attribution clause ends (for <see cref="ComplementKind.None"/>: the mark after its adverbials).</param>
/// <param name="Via">The listener, where the text names one.</param>
/// <param name="SecondCue">A second part of the cue ("rejected … claims", "teilte … mit").</param>
internal readonly record struct Complement(ComplementKind Kind, int Start, int Tail, TokenRange Via, TokenRange SecondCue)
{
    public static Complement Other { get; } = new(ComplementKind.Other, 0, 0, default, default);
}
