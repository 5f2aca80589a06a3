using System.Collections.Immutable;

namespace FactArchive.Core.Indexing.Search;

/// <summary>What the search knows of a report: what a hit shows, and what is searched besides.</summary>
public sealed record SearchDocument
{
    /// <summary>The report's folder in the site.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>ISO 8601; null if the report bears no date.</summary>
    public string? Published { get; init; }

    /// <summary>Who published it.</summary>
    public string? Site { get; init; }

    public string? Language { get; init; }

    /// <summary>Labels and synonyms of tags, names of sources and authors: searched, not shown.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The paragraphs of the report, caption included: searched, not shown.</summary>
    public ImmutableArray<string> Body { get; init; } = [];

    /// <summary>In reading order.</summary>
    public ImmutableArray<SearchClaim> Claims { get; init; } = [];

    /// <summary>What the whole report can be narrowed by: tags, language, year.</summary>
    public ImmutableArray<FacetValue> Facets { get; init; } = [];
}

/// <summary>A claim as a hit shows it.</summary>
/// <param name="Path">The folder of its page, within <c>claims/</c>.</param>
/// <param name="Quote">The words of the report, where they are not the claim itself.</param>
/// <param name="Facets">What the claim can be narrowed by: rating, kind of source, sources.</param>
public sealed record SearchClaim(
    string Path, string Text, string? Quote, string? Speaker, SearchVerdict Verdict, ImmutableArray<FacetValue> Facets);

/// <summary>What stands in the place of the verdict, and its colour.</summary>
public sealed record SearchVerdict(string Label, string Tone);

/// <summary>One value of a facet, such as the rating "refuted".</summary>
/// <param name="Facet">Name of the facet, as it stands in the address of the search page.</param>
/// <param name="Id">The value, as it stands in the address.</param>
public sealed record FacetValue(string Facet, string Id, string Label)
{
    /// <summary>The key in the index; no word of a text begins with that sign.</summary>
    public string Key => $"@{Facet}:{Id}";
}
