using System.Collections.Immutable;
using FactArchive.Core.Building.Parts;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Indexing;
using FactArchive.Core.Indexing.Search;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.Files.Citations;
using FactArchive.Core.Rendering.Files.Feeds;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Pages;
using FactArchive.Core.Rendering.Pictures;
using FactArchive.Core.Rendering.Search;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>
/// The whole way from inputs to the finished site, in four phases. Every phase tells all it finds; a phase that found an
/// error is the last one, and then there is no site.
/// </summary>
public static class ArchivePipeline
{
    /// <summary>The whole site in memory.</summary>
    public static BuildResult Run(ArchiveInputs inputs, BuildOptions options) => BuildResult.Of(Plan(inputs, options));

    /// <summary>The site before its files are made: the last two phases happen while somebody carries the plan out.</summary>
    public static SitePlan Plan(ArchiveInputs inputs, BuildOptions options)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(inputs.Diagnostics);

        // Input: what the files say.
        ParsedInputs parsed = InputPhase.Read(inputs, options, diagnostics);

        // Process: claims get their places, reports their addresses and neighbours.
        Archive? archive = ProcessPhase.Run(parsed, options, diagnostics);
        if (archive is not null) Prove(archive, options, diagnostics);
        Wording? words = parsed.Settings is { } settings && parsed.Theme is { } theme ? InterfacePhase.Choose(settings, theme, diagnostics) : null;
        if (archive is null || parsed.Theme is null || words is null || diagnostics.HasErrors) return SitePlan.Impossible(diagnostics.ToImmutable());

        // PostProcess: pages, feeds and data of the finished archive, each made when it is asked for.
        ImmutableArray<PlannedOutput> outputs = Outputs(archive, parsed.Theme, words, inputs, options.Painter);

        // Output: nothing broken goes out, and everything that goes out is on the manifest.
        PathCheck.Check(outputs, archive, diagnostics);
        if (diagnostics.HasErrors) return SitePlan.Impossible(diagnostics.ToImmutable());
        var facts = SiteFacts.Of(inputs, archive);
        var plan = SitePlan.Of(outputs, new SiteReview(archive, words, facts, outputs), diagnostics.ToImmutable(), Summary(archive));
        return options.Part is { } part ? plan.Slice(part, BuildIdentity.Of(inputs, options, outputs), facts) : plan;
    }

    private static void Prove(Archive archive, BuildOptions options, DiagnosticBag diagnostics)
    {
        new PolicyGates(archive, diagnostics).Check();
        if (options.Against is { } published) new RatingChanges(archive, diagnostics).Check(published);
    }

    private static ImmutableArray<PlannedOutput> Outputs(
        Archive archive, Theme theme, Wording words, ArchiveInputs inputs, ISharePainter? painter)
    {
        var renderer = new PageRenderer(archive, theme, words);
        var claims = new ClaimViews(archive, words);
        var pictures = new SharePictures(archive, words, painter);
        SearchFiles search = SearchFiles.Of(SearchIndex.Of(SearchDocuments.Of(archive, words)));
        ImmutableArray<PlannedOutput> pages =
        [
            HomePage.Plan(renderer),
            .. ReportPages.Plan(renderer, claims, pictures),
            .. ClaimPages.Plan(renderer, claims),
            .. GroupPages.Plan(renderer, claims),
            .. ContradictionPages.Plan(renderer, claims),
            .. EmbedPages.Plan(renderer, claims),
            .. TagPages.Plan(renderer),
            .. SourcePages.Plan(renderer, claims),
            .. new TimelinePages(renderer, claims).Plan(),
            CorrectionsPage.Plan(renderer),
            SelfAssessmentPage.Plan(renderer),
            .. HandPages.Plan(renderer),
            .. PlainPages.Plan(renderer, search),
        ];
        return
        [
            .. pages,
            .. pictures.Plan(),
            .. AtomFeed.Plan(archive, words),
            JsonFeed.Plan(archive, words),
            CorrectionsFeed.Plan(archive, words),
            OpenSearch.Plan(archive, words),
            .. Sitemap.Plan(archive, pages),
            ArchiveJson.Plan(archive),
            .. WebAnnotations.Plan(archive),
            ClaimsCsv.Plan(archive),
            ClaimReviewFeed.Plan(archive, words),
            .. CitationFiles.Plan(archive),
            .. CustomDomain.Plan(archive),
            ArchiveSchema.Plan(),
            SearchJson.Plan(archive),
            .. search.Files.Select(f => PlannedOutput.Of(OutputKind.SearchIndex, f)),
            .. theme.Assets.Files.Select(f => PlannedOutput.Of(OutputKind.Asset, f)),
            .. inputs.Assets.Select(a => PlannedOutput.Of(OutputKind.Asset, new OutputFile("assets/" + a.Path["input/assets/".Length..], a.Bytes))),
        ];
    }

    private static BuildSummary Summary(Archive archive) => new(
        archive.Reports.Length,
        archive.Claims.Count(),
        archive.Claims.Count(c => c.Claim.Status == ClaimStatus.Reviewed),
        archive.Sources.Entries.Length,
        archive.Tags.Entries.Length);
}
