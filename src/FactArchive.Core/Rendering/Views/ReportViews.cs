using System.Collections.Immutable;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>Makes the view of a report: its text in rows, each with the cards of the claims that begin in it.</summary>
internal sealed class ReportViews(Archive archive, ClaimViews claims)
{
    private readonly Wording _words = claims.Words;
    private readonly Dictionary<string, ArchivedReport> _reports = archive.Reports.ToDictionary(r => r.Slug, StringComparer.Ordinal);

    public ReportView Of(ArchivedReport report)
    {
        AnnotatedReport annotated = report.Annotated;
        ImmutableArray<ClaimView> views = claims.Of(report);
        return new ReportView
        {
            Slug = report.Slug,
            Title = annotated.DisplayTitle,
            Language = annotated.Language,
            Site = annotated.Report.ShownSite,
            Authors = annotated.Authors,
            Published = DateView.Of(annotated.Published, _words),
            ReadMinutes = annotated.Report.ReadMinutes,
            Original = annotated.Original?.AbsoluteUri,
            Archived = annotated.Archived?.AbsoluteUri,
            IsExcerpt = annotated.Rights == Rights.Excerpt,
            Copyright = Copyright(annotated.Report),
            ImageAlt = annotated.Report.ImageAlt,
            Caption = annotated.Caption,
            ImageCredit = annotated.Report.ImageCredit,
            PictureReview = PictureReviewView.Of(annotated.Picture, _words),
            Bar = BarView.Of(annotated.Claims, archive.Settings.Ratings, _words),
            Tags = [.. report.Tags.Select(t => new TagView(t.Id, t.Label, $"tags/{t.Id}/"))],
            Rows = Rows(report, views),
            Related = [.. report.Related.Select(Related)],
            Dropped = annotated.Rights == Rights.Full ? [.. annotated.Report.Dropped.Select(d => new DroppedView(d.Line, d.Text, _words.Say(PhraseKey.Of("dropped", d.Reason))))] : [],
            Echo = Echo(report),
            Provenance = ProvenanceView.Of(annotated),
            Versions = [.. annotated.Changes.Select(c => VersionView.Of(c, views, annotated.Rights, _words))],
        };
    }

    private ImmutableArray<RowView> Rows(ArchivedReport report, ImmutableArray<ClaimView> views)
    {
        AnnotatedReport annotated = report.Annotated;
        var markup = new ClaimMarkup(annotated.Claims, views, _words);
        var rows = ImmutableArray.CreateBuilder<RowView>();
        for (int i = 0; i < annotated.Report.Blocks.Length; i++)
        {
            Block block = annotated.Report.Blocks[i];
            bool isShown = annotated.Rights == Rights.Full || annotated.Claims.Any(c => c.Spans.Any(s => s.Block == i));
            if (!isShown)
            {
                if (rows.Count == 0 || rows[^1].Kind != "gap") rows.Add(new RowView("gap", block.Line, new Html("[…]"), [], null));
                continue;
            }
            string? slug = report.RelatedHeadlines.FirstOrDefault(h => h.Line == block.Line)?.Slug;
            ImmutableArray<ClaimView> begins = [.. views.Where((_, c) => annotated.Claims[c].Spans[0].Block == i)];
            rows.Add(new RowView(BlockKinds.Id(block.Kind), block.Line, markup.Of(block, i), begins, slug is null ? null : _reports[slug].Path));
        }
        return rows.ToImmutable();
    }

    private RelatedView Related(RelatedReport related)
    {
        ArchivedReport report = _reports[related.Slug];
        return new RelatedView(report.Path, report.Annotated.DisplayTitle, report.Annotated.Language, DateView.Of(report.Annotated.Published, _words),
            string.Join("; ", related.Reasons.Select(r => ReasonWords.Of(r, _words))));
    }

    private static string? Copyright(Report report) =>
        report.CopyrightHolder is null ? null : $"© {report.CopyrightYear} {report.CopyrightHolder}".Replace("  ", " ", StringComparison.Ordinal);

    /// <summary>The claim that most outlets repeat from one origin: many voices that are one.</summary>
    private string? Echo(ArchivedReport report)
    {
        OriginTrace? loudest = report.Annotated.Claims
            .Select(c => claims.TraceOf(report, c))
            .Where(t => t.IsEcho)
            .MaxBy(t => t.Relays.Length);
        return loudest is null ? null : $"{_words.Say("echo")} {OriginView.Alarm(loudest, _words)}";
    }
}

/// <summary>The contract's words for kinds of blocks.</summary>
internal static class BlockKinds
{
    public static string Id(BlockKind kind) => kind switch
    {
        BlockKind.Subheading => "subheading",
        BlockKind.ListItem => "list-item",
        BlockKind.TableRow => "table-row",
        BlockKind.RelatedHeadline => "related-headline",
        BlockKind.Embed => "embed",
        _ => "paragraph",
    };
}
