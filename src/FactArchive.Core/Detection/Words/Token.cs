namespace FactArchive.Core.Detection;

internal enum TokenKind : byte { Word, Number, Comma, Stop, Colon, Semicolon, Dash, Mark, Bracket, Other, Quote }

/// <summary>
/// A word, number or mark of a block; after the quotes are found a whole quoted stretch is one token of the kind
/// <see cref="TokenKind.Quote"/>, so that the clause rules never look inside it.
/// </summary>
/// <param name="Lower">Lower case, apostrophes made straight; for marks the mark itself.</param>
/// <param name="Upper">Whether it begins with a capital letter.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Lower, bool Upper)
{
    /// <summary>What the language's table says of the word.</summary>
    public WordTraits Traits { get; init; }

    /// <summary>The reporting verb that this word may be.</summary>
    public CueVerb? Verb { get; init; }

    /// <summary>For quotes: the words between the marks.</summary>
    public int InnerStart { get; init; }

    public int InnerEnd { get; init; }

    /// <summary>For quotes: whether the closing mark is there.</summary>
    public bool Closed { get; init; }

    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;

    public bool Is(WordTraits traits) => (Traits & traits) != 0;
}
