using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public class SuggestionsTests
{
    private static readonly string[] Keys = ["title", "tags", "related", "same-as", "contradicts", "voa"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("vao", "voa")]
    [InlineData("tag", "tags")]
    [InlineData("sameas", "same-as")]
    [InlineData("contradictions", "contradicts")]
    [InlineData("publisher", null)]
    [InlineData("xy", null)]
    [InlineData("", null)]
    public void Finds_what_was_meant(string word, string? expected) => Assert.Equal(expected, Suggestions.Nearest(word, Keys));

    [Fact]
    public void Takes_the_nearest_and_of_equals_the_first_in_the_alphabet()
    {
        Assert.Equal("rails", Suggestions.Nearest("rail", ["trails", "rails"]));
        Assert.Equal("cab", Suggestions.Nearest("caf", ["cat", "cab"]));
    }

    [Fact]
    public void A_very_long_word_is_no_slip() => Assert.Null(Suggestions.Nearest(new string('a', 100_000), [new string('a', 100_000)]));
}
