using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing;

/// <summary>Reads what editors say of pairs of claims, <c>input/connections.yml</c>. Whether the claims exist is judged later.</summary>
public static class ConnectionsReader
{
    public static Outcome<Connections> Read(SourceText file)
    {
        var bag = new DiagnosticBag();
        Connections? connections = YamlFile.Open(file, ConnectionKeys.Connections, bag) is { } map
            ? new Connections(ReadPairs(map, "same-claims"), ReadPairs(map, "contradictions"))
            : null;
        return new Outcome<Connections>(connections, bag.ToImmutable());
    }

    private static ImmutableArray<PairVerdict> ReadPairs(YamlMap map, string key)
    {
        var pairs = ImmutableArray.CreateBuilder<PairVerdict>();
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (YamlMap entry in map.Maps(key, ConnectionKeys.Pair))
        {
            if (ReadPair(entry) is not { } pair) continue;
            if (firstLines.TryAdd(pair.Key, pair.At.Line)) pairs.Add(pair);
            else map.Wrong(pair.At, $"this pair is judged twice in {key}; first at line {firstLines[pair.Key]}");
        }
        return pairs.ToImmutable();
    }

    private static PairVerdict? ReadPair(YamlMap map)
    {
        ImmutableArray<Located<string>> claims = ClaimNames.Read(map, "claims");
        bool? confirmed = map.Word("verdict", YamlWords.PairVerdict);
        string? why = map.Markdown("why");
        if (map.Find("claims") is { } written && map.Items("claims").Length != 2)
            map.Wrong(written.At, "claims names two claims, as [slug/id, slug/id]");
        return claims.Length == 2 && confirmed is { } word ? new PairVerdict(map.At, claims[0], claims[1], word, why) : null;
    }
}
