using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Tests.Rendering.Languages;

/// <summary>Phrases, plurals, numbers and dates, whatever the machine's culture is.</summary>
public sealed class WordingTests
{
    private static readonly Wording English = InterfaceLanguages.English;

    /// <summary>Samples of CLDR's own table of cardinal rules.</summary>
    [Theory]
    [InlineData("one-other", PluralForm.One, "1")]
    [InlineData("one-other", PluralForm.Other, "0 2 11 21 100 1000")]
    [InlineData("east-slavic", PluralForm.One, "1 21 31 41 101 1001")]
    [InlineData("east-slavic", PluralForm.Few, "2 3 4 22 24 32 102 1002")]
    [InlineData("east-slavic", PluralForm.Many, "0 5 11 12 14 19 25 100 111 112 114 1000 1011")]
    [InlineData("none", PluralForm.Other, "0 1 2 5")]
    public void A_number_takes_the_form_that_CLDR_says(string rule, PluralForm form, string numbers) =>
        Assert.All(numbers.Split(' ').Select(long.Parse), n => Assert.Equal(form, PluralRule.Find(rule)!.FormOf(n)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(-999, "-999")]
    [InlineData(-1000, "-1,000")]
    public void A_number_has_its_digits_in_groups(long number, string expected) => Assert.Equal(expected, English.Number(number));

    [Fact]
    public void Months_of_one_year_share_it() =>
        Assert.Equal("October to December 2023", English.Months(new DateOnly(2023, 10, 1), new DateOnly(2023, 12, 1)));

    [Fact]
    public void What_stands_in_a_slot_is_encoded_unless_it_is_markup()
    {
        var slots = new Dictionary<string, object?> { ["report"] = new Html("<i>x</i>"), ["date"] = DateView.Of(new DateOnly(2031, 5, 4), English) };
        Assert.Equal("In <i>x</i>, <time datetime=\"2031-05-04\">4 May 2031</time>", English.Markup("in-report-on", slots.GetValueOrDefault).Markup);
        Assert.Equal("Checked by &lt;b&gt;", English.Markup("checked-by", name => name == "by" ? "<b>" : null).Markup);
    }

    [Fact]
    public void A_link_gets_its_address_encoded() => Assert.Contains("<a href=\"?a=1&amp;b=&quot;\">home page</a>",
        English.Markup("not-found-ways", name => name == "home" ? "?a=1&b=\"" : "").Markup, StringComparison.Ordinal);

    [Theory]
    [InlineData("{", "slot")]
    [InlineData("{}", "slot")]
    [InlineData("{Two Words}", "slot")]
    [InlineData("[x", "link")]
    [InlineData("[x]", "link")]
    [InlineData("[x](", "link")]
    [InlineData("[[x](a)](b)", "link")]
    public void A_broken_phrase_is_told(string text, string what)
    {
        Assert.Null(PhraseText.Parse(text, out string error));
        Assert.Contains(what, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uk", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("fa-AF", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("az-Latn", "ltr")]
    [InlineData("ar-Latn", "ltr")]
    public void A_language_is_written_its_way(string tag, string direction) => Assert.Equal(direction, WritingDirection.Of(tag));
}
