using System.Globalization;
using FactArchive.Core.Model;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A date for machines and for readers.</summary>
public sealed record DateView(string Iso, string Text)
{
    public static DateView Of(DateOnly date) => new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    public static DateView? Of(DateOnly? date) => date is { } day ? Of(day) : null;

    public static DateView Of(PartialDate date) => new(date.ToString(), date switch
    {
        { Month: 0 } => date.ToString(),
        { Day: 0 } => new DateOnly(date.Year, date.Month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Of(new DateOnly(date.Year, date.Month, date.Day)).Text,
    });
}
