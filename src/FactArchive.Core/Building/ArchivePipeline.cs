using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Indexing;
using FactArchive.Core.Indexing.Search;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.Files.Citations;
using FactArchive.Core.Rendering.Files.Feeds;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Pages;
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
    public static BuildResult Run(ArchiveInputs inputs, BuildOptions options)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(inputs.Diagnostics);

        // Input: what the files say.
        ParsedInputs parsed = InputPhase.Read(inputs, options, diagnostics);

        // Process: claims get their places, reports their addresses and neighbours.
        Archive? archive = ProcessPhase.Run(parsed, options, diagnostics);
        if (archive is not null) Prove(archive, options, diagnostics);
        Wording? words = parsed.Settings is { } settings && parsed.Theme is { } speaks ? InterfacePhase.Choose(settings, speaks, diagnostics) : null;
        if (archive is null || parsed.Theme is null || words is null || diagnostics.HasErrors) return Failed(diagnostics);

        // PostProcess: pages, feeds and data of the finished archive.
        ImmutableArray<OutputFile> site = Render(archive, parsed.Theme, words, inputs, diagnostics);
        if (diagnostics.HasErrors) return Failed(diagnostics);

        // Output: nothing broken goes out, and everything that goes out is on the manifest.
        SiteCheck.Check(site, archive, diagnostics);
        new MarkupGate(archive, words, diagnostics).Check(site);
        PagesLimits.Check(site, diagnostics);
        if (diagnostics.HasErrors) return Failed(diagnostics);
        return new BuildResult(Manifest.Seal(site, inputs, archive), Sorted(diagnostics), Summary(archive));
    }

    private static void Prove(Archive archive, BuildOptions options, DiagnosticBag diagnostics)
    {
        new PolicyGates(archive, diagnostics).Check();
        if (options.Against is { } published) new RatingChanges(archive, diagnostics).Check(published);
    }

    private static ImmutableArray<OutputFile> Render(Archive archive, Theme theme, Wording words, ArchiveInputs inputs, DiagnosticBag diagnostics)
    {
        var pages = new PageRenderer(archive, theme, words, diagnostics);
        var claims = new ClaimViews(archive, words);
        SearchFiles search = SearchFiles.Of(SearchIndex.Of(SearchDocuments.Of(archive, words)));
        ImmutableArray<OutputFile> rendered =
        [
            .. HomePage.Render(pages),
            .. ReportPages.Render(pages, claims),
            .. ClaimPages.Render(pages, claims),
            .. GroupPages.Render(pages, claims),
            .. ContradictionPages.Render(pages, claims),
            .. EmbedPages.Render(pages, claims),
            .. TagPages.Render(pages),
            .. SourcePages.Render(pages, claims),
            .. new TimelinePages(pages, claims).Render(),
            .. CorrectionsPage.Render(pages),
            .. SelfAssessmentPage.Render(pages),
            .. HandPages.Render(pages),
            .. PlainPages.Render(pages, search),
        ];
        return
        [
            .. rendered,
            .. AtomFeed.Render(archive, words),
            .. JsonFeed.Render(archive, words),
            .. CorrectionsFeed.Render(archive, words),
            .. OpenSearch.Render(archive, words),
            .. Sitemap.Render(archive, rendered.Select(f => f.Path)),
            .. ArchiveJson.Render(archive),
            .. WebAnnotations.Render(archive),
            .. ClaimsCsv.Render(archive),
            .. ClaimReviewFeed.Render(archive, words),
            .. CitationFiles.Render(archive),
            .. CustomDomain.Render(archive),
            ArchiveSchema.Render(),
            .. SearchJson.Render(archive),
            .. search.Files,
            .. theme.Assets.Files,
            .. inputs.Assets.Select(a => new OutputFile("assets/" + a.Path["input/assets/".Length..], a.Bytes)),
        ];
    }

    private static BuildResult Failed(DiagnosticBag diagnostics) => new([], Sorted(diagnostics), null);

    private static ImmutableArray<Diagnostic> Sorted(DiagnosticBag diagnostics) => [.. diagnostics.ToImmutable().Distinct().Order()];

    private static BuildSummary Summary(Archive archive) => new(
        archive.Reports.Length,
        archive.Claims.Count(),
        archive.Claims.Count(c => c.Claim.Status == ClaimStatus.Reviewed),
        archive.Sources.Entries.Length,
        archive.Tags.Entries.Length);
}
