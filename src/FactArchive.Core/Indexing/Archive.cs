using System.Collections.Immutable;
using FactArchive.Core.Annotation;
using FactArchive.Core.Model;

namespace FactArchive.Core.Indexing;

/// <summary>A report in its archive: with its tags, its neighbours and its address.</summary>
public sealed record ArchivedReport
{
    public required AnnotatedReport Annotated { get; init; }

    public string Slug => Annotated.Slug.Value;

    /// <summary>The report's folder in the site.</summary>
    public string Path => $"reports/{Slug}/";

    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Headlines of other articles inside the report, with the report of the archive that bears that title.</summary>
    public ImmutableArray<HeadlineLink> RelatedHeadlines { get; init; } = [];

    /// <summary>Best first.</summary>
    public ImmutableArray<RelatedReport> Related { get; init; } = [];

    /// <summary>Every source that speaks in the report or relays it, in order of first appearance.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The folder of a claim's own page in the site.</summary>
    public string ClaimPath(Claim claim) => $"claims/{Slug}/{claim.Id}/";
}

/// <param name="Slug">The report of that title in this archive; null if it has none.</param>
public sealed record HeadlineLink(int Line, string Text, string? Slug);

/// <summary>A neighbour of a report, and why, in words that are true and that a reader can check.</summary>
/// <param name="Score">Higher is nearer; comparable within one archive only.</param>
public sealed record RelatedReport(string Slug, double Score, ImmutableArray<Reason> Reasons);

/// <summary>A report and one of its claims.</summary>
public sealed record ClaimInReport(ArchivedReport Report, Claim Claim)
{
    /// <summary>How editors name a claim elsewhere: <c>slug/id</c>.</summary>
    public string Name => $"{Report.Slug}/{Claim.Id}";

    /// <summary>The folder of the claim's own page in the site.</summary>
    public string Path => Report.ClaimPath(Claim);
}

/// <summary>All reports with their addresses, tags, sources and links between them.</summary>
public sealed record Archive
{
    public required SiteSettings Settings { get; init; }

    /// <summary>Newest first; reports without a date last.</summary>
    public required ImmutableArray<ArchivedReport> Reports { get; init; }

    public required TagIndex Tags { get; init; }

    public required SourceIndex Sources { get; init; }

    /// <summary>Claims that appear more than once.</summary>
    public ClaimGroups Groups { get; init; } = ClaimGroups.None;

    /// <summary>Claims that are held against each other: those that editors confirm first.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    public ImmutableArray<Page> Pages { get; init; } = [];

    /// <summary>All claims in the order of the reports.</summary>
    public IEnumerable<ClaimInReport> Claims => Reports.SelectMany(r => r.Annotated.Claims.Select(c => new ClaimInReport(r, c)));
}
