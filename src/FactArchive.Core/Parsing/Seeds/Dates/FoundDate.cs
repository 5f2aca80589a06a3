using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds.Dates;

/// <summary>What the words before a date say about it.</summary>
internal enum DateLabel
{
    None,

    /// <summary>"Published", "Опубліковано": the day of publication.</summary>
    Published,

    /// <summary>"Stand": the day of the version at hand; it counts only where nothing better stands.</summary>
    AsOf,

    /// <summary>"Updated", "accessed", "archived": never the day of publication.</summary>
    Updated,
}

/// <summary>Which of day and month a page puts first, and how surely a date proves it.</summary>
internal enum DateOrder { Unknown, NamedDayFirst, NamedMonthFirst, DayFirst, MonthFirst }

/// <summary>A date as a text writes it.</summary>
/// <param name="Span">In the line's reading text, with the time of day that belongs to it.</param>
/// <param name="Year">0 if the text leaves it out.</param>
/// <param name="Day">0 if only a month is given.</param>
/// <param name="Swappable">Day and month are both numbers, in a custom that differs by country.</param>
internal readonly record struct FoundDate(TextSpan Span, int Year, int Month, int Day, bool Swappable, bool HasTime, DateLabel Label)
{
    /// <summary>What the date proves about the page's custom: by a number of a day above twelve, or by the month's name.</summary>
    public DateOrder Order { get; init; }

    /// <summary>Whether its time of day is told with am or pm.</summary>
    public bool HasMeridiem { get; init; }

    /// <summary>Whether the other reading of day and month would be a date as well.</summary>
    public bool IsAmbiguous => Swappable && Month <= 12 && Day <= 12 && Month != Day;

    /// <summary>Day and month the other way round.</summary>
    public FoundDate Swapped => this with { Month = Day, Day = Month };

    public bool IsWhole => Year > 0 && Day > 0;

    /// <summary>Whether the calendar has such a day.</summary>
    public bool IsPossible =>
        Month is >= 1 and <= 12 && Day >= 0 && Day <= DateTime.DaysInMonth(Year > 0 ? Year : 2000, Month);

    public DateOnly? ToDate() => IsWhole && IsPossible ? new DateOnly(Year, Month, Day) : null;
}
