using System.Globalization;
using CsCheck;
using FactArchive.Core.Indexing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Indexing;

public sealed class ClaimMatterTests
{
    private static readonly DateOnly Published = new(2031, 6, 10);

    [Theory]
    [InlineData("about 6,700 containers", 6700, 6030, 7370)]
    [InlineData("6 700 контейнерів", 6700, 6700, 6700)]
    [InlineData("over 1.5 million shells", 1_500_000, 1_500_000, double.PositiveInfinity)]
    [InlineData("bis zu 3.000 Soldaten", 3000, 0, 3000)]
    [InlineData("понад 13 тис. контейнерів", 13_000, 13_000, double.PositiveInfinity)]
    [InlineData("half a million shells", 500_000, 500_000, 500_000)]
    [InlineData("a dozen ships", 12, 12, 12)]
    [InlineData("рівно п’ять суден", 5, 5, 5)]
    public void A_figure_has_its_value_and_bounds(string text, double value, double low, double high)
    {
        Figure figure = Assert.Single(ClaimMatter.Of(text, Published).Figures);
        Assert.Equal((value, low, high), (figure.Value, figure.Low, figure.High));
    }

    [Theory]
    [InlineData("on 5 October 2023", "2023-10-05", "2023-10-05")]
    [InlineData("October 5, 2023", "2023-10-05", "2023-10-05")]
    [InlineData("am 5. Oktober 2023", "2023-10-05", "2023-10-05")]
    [InlineData("5 жовтня 2023 року", "2023-10-05", "2023-10-05")]
    [InlineData("5 октября 2023 года", "2023-10-05", "2023-10-05")]
    [InlineData("2023-10-05", "2023-10-05", "2023-10-05")]
    [InlineData("since August 2023", "2023-08-01", "2023-08-31")]
    [InlineData("in 2023", "2023-01-01", "2023-12-31")]
    [InlineData("on 2 May", "2031-05-02", "2031-05-02")]
    [InlineData("on 2 December", "2030-12-02", "2030-12-02")]
    public void A_date_has_its_days(string text, string from, string to)
    {
        DateMention date = Assert.Single(ClaimMatter.Of(text, Published).Dates);
        Assert.Equal((from, to), (Iso(date.From), Iso(date.To)));
    }

    [Theory]
    [InlineData("2000 soldiers may march")]
    [InlineData("31 February 2023 is no day")]
    public void What_is_no_date_is_none(string text) => Assert.Empty(ClaimMatter.Of(text, Published).Dates.Where(d => d.From == d.To));

    [Fact]
    public void Any_text_is_read_and_every_place_is_within_it() => Gen.String.Sample(text =>
    {
        ClaimMatter matter = ClaimMatter.Of(text, Published);
        foreach (TextSpan span in matter.Figures.Select(f => f.Span).Concat(matter.Dates.Select(d => d.Span)).Concat(matter.Denials))
            Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length);
    });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
