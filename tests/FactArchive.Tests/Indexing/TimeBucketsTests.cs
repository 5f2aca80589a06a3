using CsCheck;
using FactArchive.Core.Indexing;

namespace FactArchive.Tests.Indexing;

public sealed class TimeBucketsTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[1, 200_000].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2031-01-31", "2031-03-01", "2031-01-01/1|2031-02-01/1|2031-03-01/1")]
    [InlineData("2031-05-02", "2031-05-30", "2031-05-01/1")]
    public void A_short_time_is_cut_into_months(string from, string to, string labels) => Assert.Equal(labels.Split('|'), Labels(from, to));

    [Fact]
    public void A_longer_time_is_cut_into_quarters_and_then_years()
    {
        Assert.Equal("2031-01-01/3", Labels("2031-02-01", "2035-02-01")[0]);
        Assert.Equal(["2000-01-01/12", "2001-01-01/12"], Labels("2000-02-01", "2040-02-01")[..2]);
    }

    [Fact]
    public void Without_days_there_is_no_axis() => Assert.Empty(TimeBuckets.Of([]).Buckets);

    [Fact]
    public void Every_day_lies_in_its_bucket() => Days.Array[1, 20].Sample(days =>
    {
        var axis = TimeBuckets.Of(days);
        Assert.All(days, day =>
        {
            int index = axis.IndexOf(day);
            Assert.True(axis.Buckets[index].From <= day);
            Assert.True(index + 1 == axis.Buckets.Length || day < axis.Buckets[index + 1].From);
        });
    });

    private static string[] Labels(string from, string to) =>
        [.. TimeBuckets.Of([DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")]).Buckets.Select(b => $"{b.From:yyyy-MM-dd}/{b.Months}")];
}
