using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Tests.Rendering.Languages;

/// <summary>The four languages that come along are complete, and a site speaks them.</summary>
public sealed class BuiltInLanguageTests
{
    private static readonly ImmutableDictionary<string, Wording> Languages = InterfaceLanguages.BuiltInOnly.Tags
        .ToImmutableDictionary(t => t, t => InterfaceLanguages.BuiltInOnly.Find(t)!, StringComparer.Ordinal);

    public static TheoryData<string> Tags => ["de", "en", "ru", "uk"];

    [Fact]
    public void Four_languages_come_along() => Assert.Equal(Tags.Select(t => t.Data), Languages.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_the_same_phrases_with_the_same_slots(string tag)
    {
        string Signature(Phrase p) => $"{p.Key} {string.Join(',', p.Names)} {p.IsCounted} {p.Items.Length}";
        Assert.Equal(Languages["en"].Beginning("").Select(Signature), Languages[tag].Beginning("").Select(Signature));
    }

    /// <summary>A phrase that was forgotten in English would be the same words in both.</summary>
    [Theory]
    [InlineData("uk")]
    [InlineData("ru")]
    public void Nothing_is_left_in_English(string tag) => Assert.All(
        Languages[tag].Beginning("").Where(p => !p.IsList && p.Texts.Values.Any(t => t.Pieces.Any(s => s.Kind == PieceKind.Text && s.Value.Any(char.IsLetter)))),
        phrase => Assert.True(
            phrase.Key is "plural-rule" or "labels-inside" || phrase.Texts.Values.All(t => t.Pieces.Any(s => s.Value.Any(c => c is >= 'Ѐ' and <= 'ӿ'))),
            phrase.Key));

    [Theory]
    [InlineData("en", "0 claims|1 claim|2 claims|5 claims|21 claims|1,234 claims")]
    [InlineData("de", "0 Behauptungen|1 Behauptung|2 Behauptungen|5 Behauptungen|21 Behauptungen|1.234 Behauptungen")]
    [InlineData("uk", "0 тверджень|1 твердження|2 твердження|5 тверджень|21 твердження|1\u00A0234 твердження")]
    [InlineData("ru", "0 утверждений|1 утверждение|2 утверждения|5 утверждений|21 утверждение|1\u00A0234 утверждения")]
    public void Claims_are_counted_as_the_language_counts(string tag, string expected) =>
        Assert.Equal(expected, string.Join('|', new long[] { 0, 1, 2, 5, 21, 1234 }.Select(n => Languages[tag].Count("n-claims", n))));

    [Theory]
    [InlineData("en", "9 October 2023", "October 2023", "3.1", "24%")]
    [InlineData("de", "9. Oktober 2023", "Oktober 2023", "3,1", "24\u00A0%")]
    [InlineData("uk", "9 жовтня 2023", "жовтень 2023", "3,1", "24%")]
    [InlineData("ru", "9 октября 2023", "октябрь 2023", "3,1", "24\u00A0%")]
    public void Dates_and_numbers_are_those_of_the_language(string tag, string day, string month, string tenths, string percent)
    {
        Wording words = Languages[tag];
        var date = new DateOnly(2023, 10, 9);
        Assert.Equal([day, month, tenths, percent], [words.Day(date), words.Month(date), words.Tenths(3.14), ChartView.Percent(24, 100, words)]);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_site_speaks_the_language(string tag)
    {
        BuildResult result = TestArchive.Fiction().Change("input/site.yml", "language: en", $"language: {tag}").Build();
        Assert.Empty(result.Diagnostics);
        IDocument home = new HtmlParser().ParseDocument(result.Text("index.html"));
        Assert.Equal(tag, home.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Languages[tag].Say("newest"), home.QuerySelector("#newest")!.TextContent);
        Assert.Equal(Languages[tag].Day(new DateOnly(2031, 5, 6)), home.QuerySelector("time")!.TextContent);
    }

    /// <summary>Of a page and of what is in it, only what is in another language says so, with its direction.</summary>
    [Fact]
    public void What_is_in_another_language_says_so()
    {
        BuildResult result = TestArchive.Fiction().Change("input/site.yml", "language: en", "language: de").Build();
        IDocument page = new HtmlParser().ParseDocument(result.Text("reports/dredgers-at-night/index.html"));
        IElement mark = page.QuerySelector("mark")!;
        Assert.Equal("en", mark.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("ltr", mark.Closest("[lang]")!.GetAttribute("dir"));
        Assert.Equal("de", mark.QuerySelector("sup")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("de", page.QuerySelector(".card h2")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.DoesNotContain(page.QuerySelectorAll("body [lang='de']"), e => e.Closest("[lang='en']") is null);
    }
}
