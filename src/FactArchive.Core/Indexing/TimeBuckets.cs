using System.Collections.Immutable;

namespace FactArchive.Core.Indexing;

/// <summary>A month, quarter or year of a time axis.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Months">How many it has: 1, 3 or 12.</param>
public sealed record TimeBucket(DateOnly From, int Months);

/// <summary>Cuts a stretch of time into months, quarters or years, whichever are few enough to be drawn.</summary>
public sealed class TimeBuckets
{
    /// <summary>More columns than this are taken together; only years may be more.</summary>
    public const int Most = 36;

    private static readonly int[] Lengths = [1, 3, 12];

    private readonly int _months;
    private readonly int _first;

    private TimeBuckets(int months, int first, int count)
    {
        _months = months;
        _first = first;
        Buckets = [.. Enumerable.Range(0, count).Select(i => Bucket(first + i))];
    }

    /// <summary>Without a gap, oldest first; empty if there are no days.</summary>
    public ImmutableArray<TimeBucket> Buckets { get; }

    public static TimeBuckets Of(IEnumerable<DateOnly> days)
    {
        int[] months = [.. days.Select(d => d.Year * 12 + d.Month - 1).Distinct()];
        if (months.Length == 0) return new TimeBuckets(1, 0, 0);
        (int first, int last) = (months.Min(), months.Max());
        int length = Lengths.FirstOrDefault(l => last / l - first / l < Most, Lengths[^1]);
        return new TimeBuckets(length, first / length, last / length - first / length + 1);
    }

    /// <summary>The index of the bucket in which a day lies that was among those given.</summary>
    public int IndexOf(DateOnly day) => (day.Year * 12 + day.Month - 1) / _months - _first;

    private TimeBucket Bucket(int number)
    {
        int month = number * _months;
        return new TimeBucket(new DateOnly(month / 12, month % 12 + 1, 1), _months);
    }
}
