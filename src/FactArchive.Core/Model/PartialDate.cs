using System.Globalization;

namespace FactArchive.Core.Model;

/// <summary>A date of which perhaps only the year, or year and month, is known.</summary>
/// <param name="Month">1 to 12; 0 if unknown.</param>
/// <param name="Day">1 to 31; 0 if unknown.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0)
{
    public static PartialDate? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return new PartialDate(day.Year, day.Month, day.Day);
        if (DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
            return new PartialDate(month.Year, month.Month);
        if (DateOnly.TryParseExact(text + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly year))
            return new PartialDate(year.Year);
        return null;
    }

    public override string ToString() => Month == 0 ? $"{Year:0000}" : Day == 0 ? $"{Year:0000}-{Month:00}" : $"{Year:0000}-{Month:00}-{Day:00}";
}
