using System.Collections.Immutable;

namespace FactArchive.Core.Indexing.Search;

/// <summary>
/// The search index in the pieces that a browser loads one by one: postings of neighbouring terms, spellings for words that
/// are not found, and documents to show.
/// </summary>
public sealed record SearchIndex
{
    /// <summary>How many documents stand in one chunk.</summary>
    public const int ChunkSize = 40;

    /// <summary>About how many signs of postings stand in one shard.</summary>
    private const int ShardSize = 18_000;

    /// <summary>About how many signs of spellings stand in one shard.</summary>
    private const int SpellingSize = 12_000;

    /// <summary>Shorter words have too many neighbours to guess among.</summary>
    private const int ShortestSpelling = 4;

    /// <summary>Documents by number, newest first.</summary>
    public required ImmutableArray<SearchDocument> Documents { get; init; }

    /// <summary>In the order of their terms.</summary>
    public required ImmutableArray<TermShard> Shards { get; init; }

    /// <summary>All longer terms; those with one first letter are in one shard.</summary>
    public required ImmutableArray<SpellingShard> Spellings { get; init; }

    /// <summary>Words that are not indexed since they stand everywhere; sorted.</summary>
    public required ImmutableArray<string> Skipped { get; init; }

    /// <summary>What hits can be narrowed by; each value with its number of documents.</summary>
    public required ImmutableArray<FacetCount> Facets { get; init; }

    public static SearchIndex Of(ImmutableArray<SearchDocument> documents)
    {
        var builder = new SearchIndexBuilder();
        foreach (SearchDocument document in documents) builder.Add(document);
        float[] lengths = builder.Lengths();
        ImmutableArray<TermList> terms =
        [
            .. builder.Terms
                .OrderBy(t => t.Key, StringComparer.Ordinal)
                .Select(t => new TermList(t.Key, t.Value.Encode(lengths))),
        ];
        return new SearchIndex
        {
            Documents = documents,
            Shards = TermShard.Cut(terms, ShardSize),
            Spellings = SpellingShard.Cut([.. terms.Select(t => t.Term).Where(IsSpelling)], SpellingSize),
            Skipped = [.. builder.Skipped.Order(StringComparer.Ordinal)],
            Facets = Count(documents, builder.Terms),
        };
    }

    private static bool IsSpelling(string term) => term.Length >= ShortestSpelling && char.IsLetter(term[0]);

    private static ImmutableArray<FacetCount> Count(
        ImmutableArray<SearchDocument> documents, IReadOnlyDictionary<string, TermPostings> terms) =>
    [
        .. documents
            .SelectMany(d => d.Facets.Concat(d.Claims.SelectMany(c => c.Facets)))
            .DistinctBy(f => f.Key)
            .Select(f => new FacetCount(f, terms[f.Key].Documents))
            .OrderBy(f => f.Value.Key, StringComparer.Ordinal),
    ];
}

/// <summary>A value of a facet and the number of documents that have it.</summary>
public sealed record FacetCount(FacetValue Value, int Documents);
