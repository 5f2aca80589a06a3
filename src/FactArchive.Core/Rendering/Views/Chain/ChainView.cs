using System.Collections.Immutable;

namespace FactArchive.Core.Rendering.Views.Chain;

/// <summary>Somebody or something on a claim's way, before it is drawn.</summary>
/// <param name="Kind"><c>base</c>, <c>speaker</c>, <c>relay</c>, <c>report</c>, or what a cited page does: <c>supports</c>, <c>refutes</c>, <c>context</c>.</param>
/// <param name="Role">The kind in a reader's words, such as "Said by".</param>
/// <param name="Language">Of the name, where it may be another than the page's.</param>
public sealed record ChainNode(string Kind, string Role, string Name, string? Language = null)
{
    internal bool IsBase => Kind is "base";

    public bool IsEvidence => Kind is "supports" or "refutes" or "context";
}

/// <summary>A line of text in the picture.</summary>
/// <param name="Y">Of its baseline.</param>
public sealed record ChainLine(string Text, double Y);

/// <summary>A node where it is drawn.</summary>
/// <param name="Middle">Height at which a line from the left meets it.</param>
public sealed record ChainBox(
    string Kind, string Role, string? Language, double X, double Y, double Width, double Height, double RoleY, double Middle,
    ImmutableArray<ChainLine> Lines, bool IsEvidence)
{
    /// <summary>Whether the way leads here from the node above.</summary>
    public bool HasArrow { get; init; }
}

/// <summary>The upright line on which the signs of the cited pages stand.</summary>
public sealed record ChainSpine(double From, double To);

/// <summary>
/// A claim's way as a picture: on what it rests, who said it, through whom it came, where it stands, and which cited pages support
/// or refute it.
/// </summary>
/// <param name="Title">What the picture is.</param>
/// <param name="Text">All that the picture says, in words.</param>
public sealed record ChainView(string Title, string Text, ImmutableArray<ChainBox> Boxes, double Width, double Height)
{
    /// <summary>Null where no page is cited.</summary>
    public ChainSpine? Spine { get; init; }
}
