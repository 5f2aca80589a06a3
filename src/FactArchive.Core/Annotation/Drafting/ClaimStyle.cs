namespace FactArchive.Core.Annotation.Drafting;

/// <summary>How a file writes its claims, so that new ones look like the old.</summary>
internal sealed record ClaimStyle
{
    public static ClaimStyle Default { get; } = new();

    public string LineBreak { get; init; } = "\n";

    /// <summary>Blanks before the dash, or before the brace in a list between brackets.</summary>
    public int Indent { get; init; } = 2;

    /// <summary>Blanks before the keys.</summary>
    public int KeyIndent { get; init; } = 4;

    /// <summary>Whether a claim stands between braces on one line.</summary>
    public bool Braces { get; init; }

    /// <summary>Whether a blank line stands between two claims.</summary>
    public bool Spaced { get; init; }
}
