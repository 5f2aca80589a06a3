using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactArchive.Core.Indexing.Search;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Search;

/// <summary>
/// The search index as files: <c>terms-N.json</c>, <c>words-N.json</c> (spellings), <c>docs-N.json</c> and
/// <c>facets.json</c> in a folder that bears a hash of them, so that pieces of two builds are never mixed; and the root,
/// which the search page itself carries. <c>docs/search.md</c> describes them.
/// </summary>
public sealed class SearchFiles
{
    private const int HashBytes = 5;

    private readonly ImmutableArray<SearchVerdict> _verdicts;

    private SearchFiles(SearchIndex index)
    {
        _verdicts = [.. index.Documents.SelectMany(d => d.Claims).Select(c => c.Verdict).Distinct()];
        ImmutableArray<OutputFile> files =
        [
            .. index.Shards.Select((shard, i) => Piece($"terms-{i}", json => Write(json, shard))),
            .. index.Spellings.Select((shard, i) => Piece($"words-{i}", json => json.WriteStringValue(string.Join(' ', shard.Terms)))),
            .. index.Documents.Chunk(SearchIndex.ChunkSize).Select((chunk, i) => Piece($"docs-{i}", json => Write(json, chunk))),
            Piece("facets", json => Write(json, index.Facets)),
        ];
        Folder = $"search/{Hash(files)}/";
        Files = [.. files.Select(f => f with { Path = Folder + f.Path })];
        Root = Encoding.UTF8.GetString(Piece("root", json => WriteRoot(json, index)).Content.Span).TrimEnd();
    }

    /// <summary>Where the pieces are.</summary>
    public string Folder { get; }

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>JSON: which term is in which piece.</summary>
    public string Root { get; }

    public static SearchFiles Of(SearchIndex index) => new(index);

    private static OutputFile Piece(string name, Action<Utf8JsonWriter> write) => new($"{name}.json", JsonFile.Write(write, indented: false));

    private void WriteRoot(Utf8JsonWriter json, SearchIndex index)
    {
        json.WriteStartObject();
        json.WriteNumber("size", index.Documents.Length);
        json.WriteNumber("chunk", SearchIndex.ChunkSize);
        json.WriteString("terms", string.Join(' ', index.Shards.Skip(1).Select(s => s.First)));
        json.WriteString("words", string.Join(' ', index.Spellings.Skip(1).Select(s => s.First)));
        json.WriteString("skip", string.Join(' ', index.Skipped));
        json.WriteStartArray("verdicts");
        foreach (SearchVerdict verdict in _verdicts) WriteStrings(json, verdict.Label, verdict.Tone);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TermShard shard) =>
        WriteStrings(json, string.Join(' ', shard.Terms.Select(t => t.Term)), string.Join(' ', shard.Terms.Select(t => t.Postings)));

    private void Write(Utf8JsonWriter json, IEnumerable<SearchDocument> chunk)
    {
        json.WriteStartArray();
        foreach (SearchDocument document in chunk)
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Path["reports/".Length..]);
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.Published ?? "");
            json.WriteStringValue(document.Site ?? "");
            json.WriteStringValue(document.Language ?? "");
            json.WriteStartArray();
            foreach (SearchClaim claim in document.Claims) Write(json, document, claim);
            json.WriteEndArray();
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, SearchDocument document, SearchClaim claim)
    {
        string report = document.Path["reports/".Length..];
        json.WriteStartArray();
        json.WriteStringValue(claim.Path.StartsWith(report, StringComparison.Ordinal) ? claim.Path[report.Length..^1] : claim.Path);
        json.WriteNumberValue(_verdicts.IndexOf(claim.Verdict));
        json.WriteStringValue(claim.Text);
        json.WriteStringValue(claim.Speaker ?? "");
        if (claim.Quote is { } quote) json.WriteStringValue(quote);
        json.WriteEndArray();
    }

    /// <summary>By facet: its name and its values, each with id, label and number of documents.</summary>
    private static void Write(Utf8JsonWriter json, ImmutableArray<FacetCount> facets)
    {
        json.WriteStartObject();
        foreach (IGrouping<string, FacetCount> facet in facets.GroupBy(f => f.Value.Facet))
        {
            json.WriteStartArray(facet.Key);
            foreach (FacetCount value in facet)
            {
                json.WriteStartArray();
                json.WriteStringValue(value.Value.Id);
                json.WriteStringValue(value.Value.Label);
                json.WriteNumberValue(value.Documents);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Hash(ImmutableArray<OutputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (OutputFile file in files) hash.AppendData(file.Content.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, HashBytes));
    }
}
