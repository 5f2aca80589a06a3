using System.Globalization;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A date for machines and for readers.</summary>
public sealed record DateView(string Iso, string Text) : IDated
{
    Html IDated.Markup => new($"<time datetime=\"{Iso}\">{Html.Encode(Text)}</time>");

    public static DateView Of(DateOnly date, Wording words) => new(IsoDate.Of(date), words.Day(date));

    public static DateView? Of(DateOnly? date, Wording words) => date is { } day ? Of(day, words) : null;

    public static DateView Of(PartialDate date, Wording words) => new(date.ToString(), date switch
    {
        { Month: 0 } => date.ToString(),
        { Day: 0 } => words.Month(new DateOnly(date.Year, date.Month, 1)),
        _ => words.Day(new DateOnly(date.Year, date.Month, date.Day)),
    });
}

/// <summary>Days as machines read them (ISO 8601).</summary>
internal static class IsoDate
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;
}
