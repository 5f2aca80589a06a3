namespace FactArchive.Core.Parsing;

/// <summary>The keys of an entry of <c>input/sources.yml</c>.</summary>
public static class SourceKeys
{
    public const string Wrapper = "sources";

    public static KeySet Source { get; } = new("a source", ["name", "kind"],
        ["id", "country", "home", "aliases", "state-owned", "party", "reliability", "reason", "independence", "origin", "description"]);
}
