using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>How an attribution stands to its content.</summary>
internal enum FindingShape
{
    /// <summary>Before its content: "X said that A".</summary>
    Leading,

    /// <summary>After its content: "A, X said".</summary>
    Trailing,

    /// <summary>In the middle: "A, X said, B".</summary>
    Inside,

    /// <summary>It points back to the sentence before: "This was announced by X".</summary>
    PointBack,

    /// <summary>Its content is the next block: "X wrote on Telegram:".</summary>
    PointAhead,

    /// <summary>A label or a name with a colon: "X: “A”".</summary>
    Label,
}

/// <summary>A half-open range of tokens.</summary>
internal readonly record struct TokenRange(int From, int To)
{
    public bool IsEmpty => To <= From;

    public bool Contains(int token) => token >= From && token < To;
}

/// <summary>The phrase that names a source.</summary>
/// <param name="Core">The noun phrase without clauses and appositions.</param>
/// <param name="Apposition">"Kyrylo Budanov" in "the chief, Kyrylo Budanov"; empty if there is none.</param>
/// <param name="Full">With everything that belongs to it.</param>
internal readonly record struct SubjectPhrase(TokenRange Core, TokenRange Apposition, TokenRange Full);

/// <summary>An attribution within a sentence, in tokens, before its speaker is known by name.</summary>
internal sealed class Finding
{
    public required FindingShape Shape { get; set; }

    public CueVerb? Verb { get; init; }

    /// <summary>The cue's tokens; a split cue has a second part.</summary>
    public required TokenRange Cue { get; set; }

    public TokenRange SecondCue { get; set; }

    /// <summary>Null if the subject is that of the attribution before, or only implied.</summary>
    public SubjectPhrase? Subject { get; set; }

    /// <summary>Whether it has the subject of the attribution before it ("and added").</summary>
    public bool Shared { get; init; }

    /// <summary>The whole attribution clause, with what joins it to the clause before.</summary>
    public required TokenRange Clause { get; set; }

    public TokenRange Content { get; set; }

    public TokenRange SecondContent { get; set; }

    public Polarity Polarity { get; init; }

    public TokenRange Via { get; set; }

    public TokenRange Citing { get; set; }

    public SourceKind? Basis { get; set; }

    /// <summary>Whether the shape leaves room for doubt.</summary>
    public bool Doubtful { get; set; }

    /// <summary>The same with a cue in two parts.</summary>
    public Finding Split(TokenRange first, TokenRange second)
    {
        Cue = first;
        SecondCue = second;
        return this;
    }
}
