using System.Collections.Immutable;
using System.Globalization;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Languages;

namespace FactArchive.Core.Rendering.Views;

/// <summary>A part of a column: so many of one kind.</summary>
/// <param name="Tone">Name of its colour.</param>
public sealed record TimePart(string Tone, string Label, int Count, double Y, double Height);

/// <summary>A column of the chart.</summary>
/// <param name="Name">All that it says, in words: "October 2023: 3 claims, 2 corroborated, 1 disputed".</param>
/// <param name="Path">Where it leads; null if nowhere.</param>
public sealed record TimeColumn(string Label, string Name, string? Path, double X, int Count, ImmutableArray<TimePart> Parts);

/// <summary>What a chart counts.</summary>
public enum TimeUnit { Reports, Claims }

/// <summary>A year under the columns.</summary>
public sealed record TimeTick(string Text, double X);

/// <summary>Counts over time as an SVG chart drawn at build; its text says all that the picture does.</summary>
/// <param name="Summary">The picture in one sentence.</param>
public sealed record TimeChartView(
    string Title, string Summary, ImmutableArray<TimeColumn> Columns, ImmutableArray<TimeTick> Ticks, double Width, double Height, int Most)
{
    /// <summary>What the colours mean; empty where there is one kind only.</summary>
    public ImmutableArray<TimePart> Legend =>
        [.. Columns.SelectMany(c => c.Parts).Where(p => p.Label.Length > 0).DistinctBy(p => p.Label)];

    /// <summary>Wide enough for a finger, in CSS pixels.</summary>
    public const double ColumnWidth = 26;

    private const double ChartHeight = 96;
    private const int LeastColumns = 6;

    public bool IsEmpty => Columns.IsEmpty;

    /// <param name="unit">What is counted.</param>
    /// <param name="parts">What the things of one bucket are, best first.</param>
    /// <param name="path">Where a bucket's column leads.</param>
    public static TimeChartView Of<T>(
        string title, TimeUnit unit, IEnumerable<(DateOnly Day, T Thing)> things,
        Func<ImmutableArray<T>, IEnumerable<(string Tone, string Label, int Count)>> parts, Wording words, Func<TimeBucket, string>? path = null)
    {
        ImmutableArray<(DateOnly Day, T Thing)> all = [.. things];
        var axis = TimeBuckets.Of(all.Select(t => t.Day));
        ILookup<int, T> inBucket = all.ToLookup(t => axis.IndexOf(t.Day), t => t.Thing);
        int most = Enumerable.Range(0, axis.Buckets.Length).Select(i => inBucket[i].Count()).DefaultIfEmpty().Max();
        ImmutableArray<TimeColumn> columns =
        [
            .. axis.Buckets.Select((bucket, i) =>
                Column(Label(bucket, words), i * ColumnWidth, words, unit, [.. parts([.. inBucket[i]])], most, inBucket[i].Any() ? path?.Invoke(bucket) : null)),
        ];
        return new TimeChartView(title, Say(all.Length, unit, axis.Buckets, words), columns, TicksOf(axis.Buckets),
            Math.Max(LeastColumns, columns.Length) * ColumnWidth, ChartHeight, most);
    }

    private static TimeColumn Column(
        string when, double x, Wording words, TimeUnit unit, ImmutableArray<(string Tone, string Label, int Count)> kinds,
        int most, string? path)
    {
        var parts = ImmutableArray.CreateBuilder<TimePart>(kinds.Length);
        double y = ChartHeight;
        foreach ((string tone, string label, int count) in kinds)
        {
            double height = Math.Round(ChartHeight * count / most, 2);
            y = Math.Round(y - height, 2);
            parts.Add(new TimePart(tone, label, count, y, height));
        }
        int total = kinds.Sum(k => k.Count);
        IEnumerable<string> named = kinds.Where(k => k.Label.Length > 0).Select(k => $"{words.Number(k.Count)} {k.Label}");
        string listed = named.Any() ? ": " + string.Join(", ", named) : "";
        return new TimeColumn(when, $"{when}, {Counted(total, unit, words)}{listed}", path, x, total, parts.ToImmutable());
    }

    private static string Say(int count, TimeUnit unit, ImmutableArray<TimeBucket> buckets, Wording words) => buckets.Length switch
    {
        0 => words.Say(unit == TimeUnit.Reports ? "chart-empty-reports" : "chart-empty-claims"),
        1 => words.Say("chart-once", ("things", Counted(count, unit, words)), ("when", Label(buckets[0], words))),
        _ => words.Say("chart-span",
            ("things", Counted(count, unit, words)), ("from", Label(buckets[0], words)), ("to", Label(buckets[^1], words))),
    };

    private static string Counted(int count, TimeUnit unit, Wording words) =>
        words.Count(unit == TimeUnit.Reports ? "n-reports" : "n-claims", count);

    private static string Label(TimeBucket bucket, Wording words) => bucket.Months switch
    {
        1 => words.Month(bucket.From),
        12 => bucket.From.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => words.Months(bucket.From, bucket.From.AddMonths(bucket.Months - 1)),
    };

    private static ImmutableArray<TimeTick> TicksOf(ImmutableArray<TimeBucket> buckets) =>
    [
        .. buckets
            .Select((b, i) => (b.From.Year, X: i * ColumnWidth))
            .DistinctBy(t => t.Year)
            .Select(t => new TimeTick(t.Year.ToString(CultureInfo.InvariantCulture), t.X)),
    ];
}
