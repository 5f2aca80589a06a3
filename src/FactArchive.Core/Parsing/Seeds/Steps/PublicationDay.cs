using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Lines;
using FactArchive.Core.Parsing.Seeds.Words;

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
        if (!dates.Exists(d => d.Date.Year > 0 && d.Place != DatePlace.Tail)) dates = [.. dates, .. InDateline(draft)];
        DateCandidate? chosen = Choose(dates, draft.TitleLine);
        if (chosen is not { } day) return new PublicationDay(null, null, null);
        var partial = new PartialDate(day.Date.Year, day.Date.Month, day.Date.Day);
        return new PublicationDay(partial, chosen, Rival(dates, day));
    }

    /// <summary>"SEOUL, Oct. 29, 2023 (Yonhap) --": where nothing else on the page has a year.</summary>
    private static IEnumerable<DateCandidate> InDateline(Draft draft)
    {
        const int Reach = 70;
        SeedLine? first = draft.Lines.Find(l => l.Roles.Contains(LineRole.Body));
        if (first is null || !Tokens.IsAllUpper(first.Text.Split(',', ' ')[0])) return [];
        return DateFinder.Find(first.Text[..Math.Min(Reach, first.Text.Length)]).Where(d => d.IsWhole).Select(d => new DateCandidate(d, first.Number, DatePlace.Metadata)).Take(1);
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
