using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Annotation;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Indexing;
using FactArchive.Core.Indexing.Search;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Search;

/// <summary>What of each report is searched, and what it can be narrowed by.</summary>
internal static class SearchDocuments
{
    public static ImmutableArray<SearchDocument> Of(Archive archive, Wording words) => [.. archive.Reports.Select(r => Of(r, words))];

    private static SearchDocument Of(ArchivedReport report, Wording words)
    {
        AnnotatedReport annotated = report.Annotated;
        return new SearchDocument
        {
            Path = report.Path,
            Title = annotated.DisplayTitle,
            Published = IsoDate.Of(annotated.Published),
            Site = annotated.Report.ShownSite,
            Language = annotated.Language,
            Names = [.. NamesOf(report)],
            Body = annotated.Rights == Rights.Full ? [.. Optional(annotated.Caption), .. Texts(annotated.Report)] : [],
            Claims = [.. annotated.Claims.Select(c => Of(report, c, words))],
            Facets = [.. FacetsOf(report)],
        };
    }

    private static IEnumerable<string> NamesOf(ArchivedReport report) => report.Tags.SelectMany(t => t.Synonyms.Prepend(t.Label))
        .Concat(report.Sources.Select(s => s.Name))
        .Concat(report.Annotated.Authors)
        .Concat(Optional(report.Annotated.Report.ShownSite));

    private static IEnumerable<string> Texts(Report report) =>
        report.Blocks.Where(b => b.Kind != BlockKind.RelatedHeadline).Select(b => b.Text);

    private static SearchClaim Of(ArchivedReport report, Claim claim, Wording words)
    {
        string quote = string.Join(QuoteMatcher.Gap, claim.Quotes);
        VerdictView verdict = VerdictView.Of(claim, words);
        return new SearchClaim(
            report.ClaimPath(claim)["claims/".Length..],
            claim.Text,
            quote == claim.Text ? null : quote,
            claim.Speaker ?? claim.SpeakerText,
            new SearchVerdict(verdict.Label, verdict.Tone),
            [
                new FacetValue("rating", verdict.IsRated ? verdict.Id : verdict.Tone, verdict.Label),
                new FacetValue("kind", claim.Kind.Id(), KindLabels.Of(claim.Kind, words)),
                .. claim.Via.Prepend(claim.Source).OfType<Source>().Select(s => new FacetValue("source", s.Id, s.Name)),
            ]);
    }

    private static IEnumerable<FacetValue> FacetsOf(ArchivedReport report)
    {
        foreach (Tag tag in report.Tags) yield return new FacetValue("tag", tag.Id, tag.Label);
        if (report.Annotated.Language is { } language) yield return new FacetValue("language", language, language);
        if (report.Annotated.Published is not { } day) yield break;
        string year = day.Year.ToString(CultureInfo.InvariantCulture);
        yield return new FacetValue("year", year, year);
    }

    private static IEnumerable<string> Optional(string? text) => text is null ? [] : [text];
}
