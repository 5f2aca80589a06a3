using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

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
    public static IEnumerable<OutputFile> Render(PageRenderer pages, ClaimViews claims)
    {
        RatingScale scale = pages.Archive.Settings.Ratings;
        Wording words = pages.Words;
        ImmutableArray<SourceGroupView> groups =
        [
            .. pages.Archive.Sources.Entries
                .GroupBy(e => e.Source.Kind)
                .OrderBy(g => g.Key)
                .Select(g => new SourceGroupView(g.Key.Id(), KindLabels.Plural(g.Key, words), [.. g.Select(e => Item(e, scale, words))])),
        ];
        yield return pages.Render("sources/index.html", Layouts.Sources, new PageHead(words.Say("sources"), Section: "sources/"),
            new { Groups = groups, Total = pages.Archive.Sources.Entries.Length });
        foreach (SourceEntry entry in pages.Archive.Sources.Entries)
        {
            bool isCited = entry.Speaks.Length + entry.Relays.Length + entry.Evidence.Length > 0;
            var head = new PageHead(entry.Source.Name, entry.Source.Description, Section: "sources/", Feed: isCited ? entry.Path + "feed.xml" : null);
            yield return pages.Render(entry.Path + "index.html", Layouts.Source, head, new
            {
                Source = SourceView.Of(entry.Source, words),
                SpeaksFor = SpeaksFor(entry.Source, pages.Archive, words),
                Speaks = entry.Speaks.Select(claims.Of).ToImmutableArray(),
                Relays = entry.Relays.Select(claims.Of).ToImmutableArray(),
                Cited = entry.Evidence.Select(claims.Of).ToImmutableArray(),
                Carries = entry.Carries.Select(claims.Of).ToImmutableArray(),
                Outlets = entry.Outlets.Select(r => new RelayView(SourceView.Of(r.Source, words), r.Claims)).ToImmutableArray(),
                Bar = BarView.Of(entry.Speaks.Select(c => c.Claim), scale, words),
                Chart = Ratings(entry, scale, words),
            });
        }
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
