using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files.Feeds;

/// <summary>The reports that one feed follows.</summary>
/// <param name="Path">The feed's file in the site.</param>
/// <param name="Page">The page that it follows.</param>
/// <param name="Reports">Newest first; the feed gives the first of them.</param>
internal sealed record FeedSource(string Path, string Page, string Title, string? Subtitle, ImmutableArray<ArchivedReport> Reports)
{
    private const int Entries = 50;

    public static FeedSource Of(Archive archive) => new("feed.xml", "", archive.Settings.Title, archive.Settings.Description, archive.Reports);

    public static FeedSource Of(TagEntry tag, SiteSettings site) =>
        new(tag.Path + "feed.xml", tag.Path, $"{tag.Tag.Label} · {site.Title}", tag.Tag.Description, tag.Reports);

    /// <summary>Reports in which the source speaks, or through which its words came, or for which a page of it is evidence.</summary>
    public static FeedSource Of(SourceEntry source, Archive archive)
    {
        var cited = source.Speaks.Concat(source.Relays).Concat(source.Evidence).Select(c => c.Report.Slug).ToHashSet(StringComparer.Ordinal);
        return new FeedSource(source.Path + "feed.xml", source.Path, $"{source.Source.Name} · {archive.Settings.Title}", source.Source.Description,
            [.. archive.Reports.Where(r => cited.Contains(r.Slug))]);
    }

    public ImmutableArray<ArchivedReport> Newest => [.. Reports.Take(Entries)];

    /// <summary>Of the content; a feed without a date says so by the first day that there is.</summary>
    public DateOnly Updated => Newest.Select(r => ContentDates.Updated(r) ?? DateOnly.MinValue).DefaultIfEmpty(DateOnly.MinValue).Max();

    public static string Summary(ArchivedReport report, SiteSettings site, Wording words) =>
        BarView.Of(report.Annotated.Claims, site.Ratings, words).Label;
}
