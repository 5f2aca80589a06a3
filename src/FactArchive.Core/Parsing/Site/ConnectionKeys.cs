namespace FactArchive.Core.Parsing;

/// <summary>The keys of <c>input/connections.yml</c>.</summary>
public static class ConnectionKeys
{
    public static KeySet Connections { get; } = new("the connections", [], ["same-claims", "contradictions"]);

    public static KeySet Pair { get; } = new("a pair of claims", ["claims", "verdict"], ["why"]);
}
