using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A report in a list.</summary>
public sealed record ReportItemView(
    string Slug, string Path, string Title, string? Site, DateView? Published, string? Language, BarView Bar, ImmutableArray<TagView> Tags)
{
    public static ReportItemView Of(ArchivedReport report, RatingScale scale, Wording words) => new(
        report.Slug, report.Path, report.Annotated.DisplayTitle, report.Annotated.Report.ShownSite, DateView.Of(report.Annotated.Published, words),
        report.Annotated.Language, BarView.Of(report.Annotated.Claims, scale, words), [.. report.Tags.Select(t => new TagView(t.Id, t.Label, $"tags/{t.Id}/"))]);
}

public sealed record TagView(string Id, string Label, string Path);

/// <summary>A piece of the report's text with the cards of the claims that begin in it.</summary>
/// <param name="Kind">Kind of the block, or <c>gap</c> where an excerpt leaves text out.</param>
/// <param name="HeadlinePath">For a related headline: the report of that title, if the archive has it.</param>
public sealed record RowView(string Kind, int Line, Html Text, ImmutableArray<ClaimView> Claims, string? HeadlinePath);

public sealed record RelatedView(string Path, string Title, string? Language, DateView? Published, string Reasons);

public sealed record DroppedView(int Line, string Text, string Reason);

/// <summary>The annotated report.</summary>
public sealed record ReportView
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public string? Language { get; init; }

    public string? Site { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public DateView? Published { get; init; }

    public int? ReadMinutes { get; init; }

    public string? Original { get; init; }

    public string? Archived { get; init; }

    public bool IsExcerpt { get; init; }

    public string? Copyright { get; init; }

    public string? ImageAlt { get; init; }

    public string? Caption { get; init; }

    public string? ImageCredit { get; init; }

    /// <summary>What an editor found about the picture.</summary>
    public PictureReviewView? PictureReview { get; init; }

    public required BarView Bar { get; init; }

    public required ImmutableArray<TagView> Tags { get; init; }

    public required ImmutableArray<RowView> Rows { get; init; }

    public required ImmutableArray<RelatedView> Related { get; init; }

    public required ImmutableArray<DroppedView> Dropped { get; init; }

    public required ProvenanceView Provenance { get; init; }

    /// <summary>What the publisher changed after the fact, oldest first.</summary>
    public required ImmutableArray<VersionView> Versions { get; init; }

    /// <summary>Several voices on one origin, in words; null if every voice stands for itself.</summary>
    public string? Echo { get; init; }
}
