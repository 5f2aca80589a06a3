using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files.Citations;

/// <summary>What a citation of a report names: the report as it was published, and where its annotated copy is.</summary>
internal sealed record Citation
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The publication in which the report appeared.</summary>
    public string? Site { get; init; }

    public string? Language { get; init; }

    /// <summary>The original; the annotated copy where no original is known.</summary>
    public required string Url { get; init; }

    public string? Archived { get; init; }

    public required string Note { get; init; }

    public static Citation Of(ArchivedReport report, SiteSettings site)
    {
        AnnotatedReport annotated = report.Annotated;
        string copy = SiteAddress.Of(site, report.Path);
        return new Citation
        {
            Key = report.Slug,
            Title = annotated.DisplayTitle,
            Authors = annotated.Authors,
            Published = annotated.Published,
            Site = annotated.Report.ShownSite,
            Language = annotated.Language,
            Url = annotated.Original?.AbsoluteUri ?? copy,
            Archived = annotated.Archived?.AbsoluteUri,
            Note = $"Annotated in {site.Title}: {copy}",
        };
    }

    public string? Day => IsoDate.Of(Published);

    public string? Year => Published?.Year.ToString("0000", CultureInfo.InvariantCulture);
}
