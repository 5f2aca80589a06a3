using System.Collections.Immutable;
using System.Text.Json;
using FactArchive.Core.Indexing.Search;

namespace FactArchive.Benchmarks.Search;

/// <summary>Reads the corpus that all engines are measured on: one JSON object a line.</summary>
internal static class PeerDocuments
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>Newest first, as an archive orders its reports.</summary>
    public static ImmutableArray<SearchDocument> Read(string file) =>
    [
        .. File.ReadLines(file)
            .Select(line => JsonSerializer.Deserialize<Line>(line, Names)!)
            .OrderByDescending(d => d.Date, StringComparer.Ordinal)
            .ThenBy(d => d.Url, StringComparer.Ordinal)
            .Select(Document),
    ];

    private static SearchDocument Document(Line line)
    {
        string slug = line.Url.TrimEnd('/').Split('/')[^1];
        return new SearchDocument
        {
            Path = $"reports/{slug}/",
            Title = line.Title,
            Published = line.Date,
            Site = "example.org",
            Language = "en",
            Names = [.. line.Tags],
            Body = [line.Text],
            Claims = [.. line.Quotes.Select((quote, i) => new SearchClaim($"{slug}/c{i + 1}/", quote, null, null, Unreviewed, []))],
            Facets = [.. line.Tags.Select(t => new FacetValue("tag", t, t)), new FacetValue("year", line.Date[..4], line.Date[..4])],
        };
    }

    private static SearchVerdict Unreviewed { get; } = new("Detected, not reviewed", "machine");

    private sealed record Line(string Url, string Title, string Date, string[] Tags, string Text, string[] Quotes);
}
