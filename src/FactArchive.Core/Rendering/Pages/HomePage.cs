using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>What is new, what changed, and the archive in figures.</summary>
internal static class HomePage
{
    private const int Newest = 8;
    private const int LatestChanges = 5;
    private const int CommonTags = 12;

    public static PlannedOutput Plan(PageRenderer pages) => pages.Plan("index.html", OutputKind.Home, Layouts.Home, () => Content(pages));

    private static PageContent Content(PageRenderer pages)
    {
        Archive archive = pages.Archive;
        RatingScale scale = archive.Settings.Ratings;
        ImmutableArray<Claim> claims = [.. archive.Claims.Select(c => c.Claim)];
        var head = new PageHead(archive.Settings.Title) { Data = [PublisherData.WebSite(archive.Settings), PublisherData.Organization(archive)] };
        return new PageContent(head, new
        {
            Newest = archive.Reports.Take(Newest).Select(r => ReportItemView.Of(r, scale, pages.Words)).ToImmutableArray(),
            Reports = archive.Reports.Length,
            Claims = claims.Length,
            Reviewed = claims.Count(c => c.Status == ClaimStatus.Reviewed),
            Sources = archive.Sources.Entries.Count(e => e.Speaks.Length + e.Relays.Length > 0),
            Bar = BarView.Of(claims, scale, pages.Words),
            Tags = archive.Tags.Entries.OrderByDescending(e => e.Reports.Length).Take(CommonTags).Select(TagItemView.Of).ToImmutableArray(),
            Changes = CorrectionsPage.Changes(archive, pages.Words).Take(LatestChanges).ToImmutableArray(),
        });
    }
}
