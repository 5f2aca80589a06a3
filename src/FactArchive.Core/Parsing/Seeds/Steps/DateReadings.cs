using FactArchive.Core.Parsing.Seeds.Dates;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Settles how the numbers of a page's dates are read: day or month first, and which year where none is given.</summary>
internal sealed class DateReadings(List<DateCandidate> dates)
{
    public List<DateCandidate> Settled() => dates.ConvertAll(d => d with { Date = WithYear(Ordered(d.Date)) });

    /// <summary>The reading that equals the scraper's date; else the page's order; else the custom of the language.</summary>
    private FoundDate Ordered(FoundDate date)
    {
        if (!date.IsAmbiguous) return date;
        foreach (DateCandidate known in dates)
        {
            if (known.Place != DatePlace.Metadata || known.Date.Swappable) continue;
            if (Agrees(date, known.Date)) return date;
            if (Agrees(date.Swapped, known.Date)) return date.Swapped;
        }
        return IsMonthFirst(date) ? date.Swapped : date;
    }

    private static bool Agrees(FoundDate date, FoundDate known) =>
        date.Year == known.Year && date.Month == known.Month && (known.Day == 0 || date.Day == known.Day);

    /// <summary>By another date of the page, numbers before names; else only American pages have am or pm beside slashes.</summary>
    private bool IsMonthFirst(FoundDate date)
    {
        if (dates.Exists(d => d.Date.Order == DateOrder.DayFirst)) return false;
        if (dates.Exists(d => d.Date.Order == DateOrder.MonthFirst)) return true;
        if (dates.Exists(d => d.Date.Order == DateOrder.NamedDayFirst)) return false;
        return date.HasMeridiem || dates.Exists(d => d.Date.Order == DateOrder.NamedMonthFirst);
    }

    private FoundDate WithYear(FoundDate date)
    {
        if (date.Year > 0) return date;
        foreach (DateCandidate known in dates)
            if (known.Date.Year > 0 && known.Place is DatePlace.Metadata or DatePlace.Page) return date with { Year = known.Date.Year };
        return date;
    }
}
