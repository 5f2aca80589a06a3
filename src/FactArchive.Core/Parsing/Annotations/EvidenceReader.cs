using FactArchive.Core.Model;

namespace FactArchive.Core.Parsing;

/// <summary>Reads one piece of evidence.</summary>
internal static class EvidenceReader
{
    /// <summary>Null without an address that can be published. What does not say what it shows is context, never support.</summary>
    public static Evidence? Read(YamlMap map)
    {
        Uri? url = map.Address("url");
        // The stand-in only lets the rest be checked.
        Evidence evidence = ReadRest(map, url ?? new Uri("https://invalid.invalid/"));
        return url is null ? null : evidence;
    }

    private static Evidence ReadRest(YamlMap map, Uri url) => new()
    {
        At = map.At,
        Url = url,
        Archived = map.Address("archived"),
        Title = map.Line("title")?.Value,
        Source = map.Line("source"),
        Publisher = map.Line("publisher")?.Value,
        Published = map.PartialDate("published"),
        Origin = map.Line("origin"),
        Relation = map.Word("relation", YamlWords.Relation) ?? EvidenceRelation.Context,
    };
}
