using CsCheck;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("Rail traffic: 73 railcars", "rail-traffic-73-railcars")]
    [InlineData("Удар по Харкову", "udar-po-kharkovu")]
    [InlineData("Straße über Łódź", "strasse-ueber-lodz")]
    [InlineData("Breaking 😀 news", "breaking-news")]
    [InlineData("\ud83d half \ufffe", "half")]
    [InlineData("😀", "")]
    public void A_title_is_spelled_in_latin_letters(string title, string slug) => Assert.Equal(slug, Slugs.From(title));

    [Fact]
    public void Whatever_the_title_it_has_a_slug_or_none() =>
        Gen.String.Sample(title => Slugs.From(title) is var slug && (slug.Length == 0 || Slugs.IsSlug(slug)));
}
