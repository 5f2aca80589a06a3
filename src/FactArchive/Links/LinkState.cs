namespace FactArchive.Edge.Links;

/// <summary><c>Unclear</c>: the server answers, but does not tell machines whether the page is there.</summary>
public enum LinkHealth { Good, Gone, Unclear, Private }

/// <summary>What a look at an address showed.</summary>
/// <param name="Detail">For a message, such as <c>answers 404 Not Found</c>; empty if all is well.</param>
public readonly record struct LinkState(LinkHealth Health, string Detail)
{
    public static LinkState Good { get; } = new(LinkHealth.Good, "");

    public static LinkState Private { get; } = new(LinkHealth.Private, "was not asked: the host is not on the public internet");
}
