using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Dates;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>
/// The day of publication among the dates of a page (the labelling guideline, <c>published</c>): the one by the
/// headline or byline, then the scraper's; never an update, a copyright year or the site's header.
/// </summary>
internal sealed record PublicationDay(PartialDate? Day, DateCandidate? Chosen, DateCandidate? Against)
{
    public static PublicationDay Of(Draft draft)
    {
        var readings = new DateReadings(draft.Dates);
        List<DateCandidate> dates = readings.Settled();
        DateCandidate? chosen = Choose(dates, draft.TitleLine);
        if (chosen is not { } day) return new PublicationDay(null, null, null);
        var partial = new PartialDate(day.Date.Year, day.Date.Month, day.Date.Day);
        return new PublicationDay(partial, chosen, Rival(dates, day));
    }

    private static DateCandidate? Choose(List<DateCandidate> dates, int titleLine) =>
        First(dates, d => d.Place == DatePlace.Page && d.Date is { IsWhole: true, Label: DateLabel.Published })
        ?? First(dates, d => d.Place == DatePlace.Page && d.Line >= titleLine && d.Date is { IsWhole: true, Label: DateLabel.None })
        ?? First(dates, d => d.Place == DatePlace.Page && d.Date is { IsWhole: true, Label: DateLabel.None })
        ?? First(dates, d => d.Place == DatePlace.Metadata && d.Date.IsWhole)
        ?? First(dates, d => d.Place == DatePlace.Page && d.Date is { IsWhole: true, Label: DateLabel.AsOf })
        ?? First(dates, d => d.Place == DatePlace.Tail && d.Date is { IsWhole: true, Label: DateLabel.Published or DateLabel.None })
        ?? First(dates, d => d.Place == DatePlace.Metadata)
        ?? First(dates, d => d.Place == DatePlace.Page && d.Date.Label is DateLabel.None or DateLabel.Published);

    private static DateCandidate? First(List<DateCandidate> dates, Func<DateCandidate, bool> fits)
    {
        foreach (DateCandidate date in dates)
            if (date.Date.Year > 0 && fits(date)) return date;
        return null;
    }

    /// <summary>Another candidate for the day, or the header's date, that says something else.</summary>
    private static DateCandidate? Rival(List<DateCandidate> dates, DateCandidate chosen) =>
        First(dates, d => d.Place != DatePlace.Tail && d.Date.Label is DateLabel.None or DateLabel.Published && Disagree(d.Date, chosen.Date));

    private static bool Disagree(FoundDate one, FoundDate other) =>
        one.Year != other.Year || one.Month != other.Month || (one.Day > 0 && other.Day > 0 && one.Day != other.Day);
}
