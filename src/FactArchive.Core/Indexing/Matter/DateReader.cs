using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Text;

namespace FactArchive.Core.Indexing;

/// <summary>Finds dates in a claim: "5 October 2023", "October 5", "August 2023", "2023-10-05", and years after a preposition.</summary>
internal sealed class DateReader(ImmutableArray<FoldedWord> words, DateOnly? published)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly ImmutableHashSet<string> BeforeYears =
    [
        "in", "since", "by", "until", "of", "mid", "late", "early", "during", "im", "seit", "bis", "ende", "anfang", "mitte", "jahr",
        "у", "в", "з", "с", "до", "від", "от", "на",
    ];

    private static readonly ImmutableHashSet<string> YearWords = ["року", "році", "рік", "года", "году", "год", "р", "г"];

    /// <returns>The date that begins with that word, and of how many words it is.</returns>
    public (DateMention Mention, int Words)? At(int i) => DayFirst(i) ?? MonthFirst(i) ?? Iso(i) ?? YearAlone(i);

    private (DateMention, int)? DayFirst(int i)
    {
        if (Day(i) is not { } day || Month(i + 1) is not { } month) return null;
        int? year = Year(i + 2);
        return Make(i, year is null ? 2 : 3, year, month, day);
    }

    private (DateMention, int)? MonthFirst(int i)
    {
        if (Month(i) is not { } month) return null;
        if (Day(i + 1) is { } day)
        {
            int? year = Year(i + 2);
            return Make(i, year is null ? 2 : 3, year, month, day);
        }
        // "may" and "march" are verbs as well: a month alone needs its year.
        return Year(i + 1) is { } known ? Make(i, 2, known, month, null) : null;
    }

    private (DateMention, int)? Iso(int i)
    {
        if (Year(i) is not { } year || Number(i + 1, 2) is not (>= 1 and <= 12 and var month) || Day(i + 2) is not { } day) return null;
        return Make(i, 3, year, month, day);
    }

    private (DateMention, int)? YearAlone(int i)
    {
        if (Year(i) is not { } year) return null;
        bool isYear = (i > 0 && BeforeYears.Contains(words[i - 1].Text)) || (i + 1 < words.Length && YearWords.Contains(words[i + 1].Text));
        return isYear ? Make(i, 1, year, null, null) : null;
    }

    private (DateMention, int)? Make(int i, int count, int? year, int? month, int? day)
    {
        if ((year ?? NearestYear(month!.Value, day)) is not { } known) return null;
        if (day > DateTime.DaysInMonth(known, month ?? 1)) return null;
        var from = new DateOnly(known, month ?? 1, day ?? 1);
        DateOnly to = day is not null ? from : month is not null ? from.AddMonths(1).AddDays(-1) : new DateOnly(known, 12, 31);
        return (new DateMention(new TextSpan(words[i].Span.Start, words[i + count - 1].Span.End), from, to), count);
    }

    /// <summary>The last such day up to the report's own.</summary>
    private int? NearestYear(int month, int? day)
    {
        if (published is not { } report) return null;
        bool isAhead = month > report.Month || (month == report.Month && day > report.Day);
        return isAhead ? report.Year - 1 : report.Year;
    }

    private int? Day(int i) => Number(i, 2) is >= 1 and <= 31 and var day ? day : null;

    private int? Year(int i) => Number(i, 4) is >= FirstYear and <= LastYear and var year && words[i].Text.Length == 4 ? year : null;

    private int? Month(int i) => i < words.Length ? MatterWords.Month(words[i].Text) : null;

    private int? Number(int i, int digits) =>
        i < words.Length && words[i].Text.Length <= digits
        && int.TryParse(words[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
