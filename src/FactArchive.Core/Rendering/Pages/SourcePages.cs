using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>A source in a list.</summary>
public sealed record SourceItemView(SourceView Source, int Speaks, int Relays, BarView Bar);

/// <summary>Who passes a source's claims on.</summary>
public sealed record RelayView(SourceView Source, int Claims);

/// <summary>The kinds of source with their sources, as the list shows them.</summary>
public sealed record SourceGroupView(string Kind, string Label, ImmutableArray<SourceItemView> Sources);

/// <summary>A profile for each source of the registry, and the list of them by kind.</summary>
internal static class SourcePages
{
    public static IEnumerable<PlannedOutput> Plan(PageRenderer pages, ClaimViews claims) => pages.Archive.Sources.Entries
        .Select(e => pages.Plan(e.Path + "index.html", OutputKind.Source, Layouts.Source, () => Content(pages.Archive, e, claims)))
        .Prepend(pages.Plan("sources/index.html", OutputKind.Source, Layouts.Sources, () => List(pages.Archive, pages.Words)));

    private static PageContent List(Archive archive, Wording words)
    {
        RatingScale scale = archive.Settings.Ratings;
        ImmutableArray<SourceGroupView> groups =
        [
            .. archive.Sources.Entries
                .GroupBy(e => e.Source.Kind)
                .OrderBy(g => g.Key)
                .Select(g => new SourceGroupView(g.Key.Id(), KindLabels.Plural(g.Key, words), [.. g.Select(e => Item(e, scale, words))])),
        ];
        return new PageContent(new PageHead(words.Say("sources"), Section: "sources/"), new { Groups = groups, Total = archive.Sources.Entries.Length });
    }

    private static PageContent Content(Archive archive, SourceEntry entry, ClaimViews claims)
    {
        Wording words = claims.Words;
        RatingScale scale = archive.Settings.Ratings;
        var head = new PageHead(entry.Source.Name, entry.Source.Description, Section: "sources/", Feed: entry.IsCited ? entry.Path + "feed.xml" : null);
        return new PageContent(head, new
        {
            Source = SourceView.Of(entry.Source, words),
            SpeaksFor = SpeaksFor(entry.Source, archive, words),
            Speaks = entry.Speaks.Select(claims.Of).ToImmutableArray(),
            Relays = entry.Relays.Select(claims.Of).ToImmutableArray(),
            Cited = entry.Evidence.Select(claims.Of).ToImmutableArray(),
            Carries = entry.Carries.Select(claims.Of).ToImmutableArray(),
            Outlets = entry.Outlets.Select(r => new RelayView(SourceView.Of(r.Source, words), r.Claims)).ToImmutableArray(),
            Bar = BarView.Of(entry.Speaks.Select(c => c.Claim), scale, words),
            Chart = Ratings(entry, scale, words),
        });
    }

    /// <summary>One source, or none.</summary>
    private static ImmutableArray<SourceView> SpeaksFor(Source source, Archive archive, Wording words) =>
        source.Origin is { } body && archive.Sources.Find(body.Value) is { } found ? [SourceView.Of(found, words)] : [];

    /// <summary>How its claims were rated, by the month of the report.</summary>
    private static TimeChartView Ratings(SourceEntry entry, RatingScale scale, Wording words) => TimeChartView.Of(
        words.Say("ratings-over-time"), TimeUnit.Claims,
        entry.Speaks.Where(c => c.Report.Annotated.Published is not null).Select(c => (c.Report.Annotated.Published!.Value, c.Claim)),
        inMonth => BarView.Of(inMonth, scale, words).Parts.Select(p => (p.Verdict.Tone, p.Label, p.Count)), words);

    private static SourceItemView Item(SourceEntry entry, RatingScale scale, Wording words) =>
        new(SourceView.Of(entry.Source, words), entry.Speaks.Length, entry.Relays.Length, BarView.Of(entry.Speaks.Select(c => c.Claim), scale, words));
}
