using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>A claim under the date that it names.</summary>
public sealed record EventView(DateView? On, ClaimView Claim);

/// <summary>What belongs to one month: reports, or claims with the dates that they name.</summary>
public sealed record MonthView(string Label, string Id, ImmutableArray<ReportItemView> Reports, ImmutableArray<EventView> Events);

/// <summary>Reports by date of publication, and claims by the dates that they name; a chart's columns lead to the months.</summary>
internal sealed class TimelinePages(PageRenderer pages, ClaimViews claims)
{
    private const int Size = 60;
    private const string Publication = "timeline/";
    private const string Events = "timeline/events/";

    private readonly Wording _words = pages.Words;
    private readonly RatingScale _scale = pages.Archive.Settings.Ratings;

    public IEnumerable<PlannedOutput> Plan() => PlanPublication().Concat(PlanEvents());

    private IEnumerable<PlannedOutput> PlanPublication()
    {
        ImmutableArray<TimelineItem<ArchivedReport>> items = Timeline.ByPublication(pages.Archive);
        var chart = new Lazy<TimeChartView>(() => Chart(_words.Say("reports-over-time"), TimeUnit.Reports, Publication, items, r => r.Select(_ => ("checked", ""))));
        var head = new PageHead(_words.Say("timeline"), _words.Say("timeline-description"), Section: Publication);
        return Lists(Publication, items, chart, head,
            month => Month(month, [.. month.Select(i => ReportItemView.Of(i.Thing, _scale, _words))], []));
    }

    private IEnumerable<PlannedOutput> PlanEvents()
    {
        ImmutableArray<TimelineItem<ClaimInReport>> items = Timeline.ByEvent(pages.Archive);
        var chart = new Lazy<TimeChartView>(() => Chart(_words.Say("events-over-time"), TimeUnit.Claims, Events, items, Verdicts));
        var head = new PageHead(_words.Say("timeline-events"), _words.Say("events-description"), Section: Publication);
        return Lists(Events, items, chart, head,
            month => Month(month, [], [.. month.Select(i => new EventView(i.IsMonth ? null : DateView.Of(i.Day, _words), claims.Of(i.Thing)))]));
    }

    private IEnumerable<(string Tone, string Label)> Verdicts(ImmutableArray<ClaimInReport> found) => BarView.Of(found.Select(i => i.Claim), _scale, _words)
        .Parts.SelectMany(p => Enumerable.Repeat((p.Verdict.Tone, p.Label), p.Count));

    private IEnumerable<PlannedOutput> Lists<T>(
        string folder, ImmutableArray<TimelineItem<T>> items, Lazy<TimeChartView> chart, PageHead head,
        Func<IGrouping<string, TimelineItem<T>>, MonthView> month)
    {
        return Pagination.Of(folder, items, Size).Select(part => pages.Plan(part.Path + "index.html", OutputKind.Timeline, Layouts.Timeline, () =>
        {
            ImmutableArray<MonthView> months = [.. part.Items.GroupBy(i => IdOf(i.Day)).Select(month)];
            var list = new ListPage<MonthView>(months, part.Path, part.Number, part.Count, part.Previous, part.Next);
            return new PageContent(head, new { List = list, Total = items.Length, Chart = chart.Value, ByEvent = folder == Events });
        }));
    }

    private TimeChartView Chart<T>(
        string title, TimeUnit unit, string folder, ImmutableArray<TimelineItem<T>> items,
        Func<ImmutableArray<T>, IEnumerable<(string Tone, string Label)>> kinds)
    {
        var axis = TimeBuckets.Of(items.Select(i => i.Day).OfType<DateOnly>());
        var first = new Dictionary<DateOnly, string>();
        for (int i = 0; i < items.Length; i++)
            if (items[i].Day is { } day)
                first.TryAdd(axis.Buckets[axis.IndexOf(day)].From, $"{Pagination.PageOf(folder, i, Size)}#{IdOf(day)}");
        return TimeChartView.Of(title, unit, items.Where(i => i.Day is not null).Select(i => (i.Day!.Value, i.Thing)),
            inBucket => kinds(inBucket).CountBy(k => k).Select(k => (k.Key.Tone, k.Key.Label, k.Value)), _words, bucket => first[bucket.From]);
    }

    private MonthView Month<T>(
        IGrouping<string, TimelineItem<T>> month, ImmutableArray<ReportItemView> reports, ImmutableArray<EventView> events)
    {
        string label = month.First().Day is { } day ? _words.Month(day) : _words.Say("without-date");
        return new MonthView(label, month.Key, reports, events);
    }

    private static string IdOf(DateOnly? day) => day is { } known ? known.ToString("'m'yyyy-MM", CultureInfo.InvariantCulture) : "undated";
}
