using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>The reports of one month.</summary>
public sealed record MonthView(string Label, string Id, ImmutableArray<ReportItemView> Reports);

/// <summary>All reports by date of publication.</summary>
internal static class TimelinePage
{
    public static IEnumerable<OutputFile> Render(PageRenderer pages)
    {
        ImmutableArray<MonthView> months =
        [
            .. Timeline.Of(pages.Archive).Select(m => new MonthView(
                Label(m), Id(m), [.. m.Reports.Select(r => ReportItemView.Of(r, pages.Archive.Settings.Ratings))])),
        ];
        yield return pages.Render("timeline/index.html", Layouts.Timeline, new PageHead("Timeline", Section: "timeline/"), new { Months = months });
    }

    private static string Label(TimelineMonth month) =>
        month.Year == 0 ? "Without a date" : new DateOnly(month.Year, month.Month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Id(TimelineMonth month) => month.Year == 0 ? "undated" : string.Create(CultureInfo.InvariantCulture, $"m{month.Year:0000}-{month.Month:00}");
}
