using System.Text;
using CsCheck;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class ReadingTextTests
{
    private static readonly Gen<string> Messy = Gen.String[
        Gen.OneOf(Gen.Char["abcé .,“”\t"], Gen.Char["\u00a0\u202f\u00ad\u200b\u200e\ufe0f\u0301\u0308\ud83d\ude00"], Gen.Char.AlphaNumeric), 0, 60];

    [Theory]
    [InlineData("  a\u00a0b  ", "a b")]
    [InlineData("mu\u00adni\u00adtions", "munitions")]
    [InlineData("zero\u200bwidth", "zerowidth")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("122\u202fmm", "122 mm")]
    [InlineData("a \t  b", "a b")]
    [InlineData("\u202aleft\u202c", "left")]
    [InlineData("❤\ufe0f ok", "❤ ok")]
    [InlineData("\ufffe\u0301b", "\ufffe\u0301b")]
    [InlineData("\U0001F600 grin", "\U0001F600 grin")]
    public void Reads_as_a_reader_sees_it(string raw, string reading) => Assert.Equal(reading, ReadingText.Normalize(raw));

    [Fact]
    public void A_word_maps_back_to_its_place_in_the_seed()
    {
        const string raw = "The \u00a0 ra\u00adcars  stood";
        ReadingText text = ReadingText.Of(raw);
        int at = text.Text.IndexOf("racars", StringComparison.Ordinal);
        Assert.Equal("ra\u00adcars", text.ToSeed(new TextSpan(at, at + 6)).Of(raw));
    }

    [Fact]
    public void Reading_twice_changes_nothing() => Messy.Sample(raw =>
    {
        string once = ReadingText.Normalize(raw);
        return ReadingText.Normalize(once) == once;
    });

    [Fact]
    public void The_text_is_normalised_and_has_no_double_blank() => Messy.Sample(raw =>
    {
        string text = ReadingText.Normalize(raw);
        return text.IsNormalized(NormalizationForm.FormC) && !text.Contains("  ", StringComparison.Ordinal) && text.Trim() == text;
    });

    [Fact]
    public void Every_span_maps_into_the_seed_in_order() => Messy.Sample(raw =>
    {
        ReadingText text = ReadingText.Of(raw);
        int last = 0;
        for (int i = 0; i < text.Text.Length; i++)
        {
            TextSpan seed = text.ToSeed(new TextSpan(i, i + 1));
            if (seed.Start < last || seed.End > raw.Length || seed.End < seed.Start) return false;
            last = seed.Start;
        }
        return true;
    });

    [Fact]
    public void A_span_of_the_seed_reads_as_the_span_it_came_from() => Messy.Sample(raw =>
    {
        ReadingText text = ReadingText.Of(raw);
        int middle = text.Text.IndexOf(' ', StringComparison.Ordinal);
        if (middle <= 0) return true;
        TextSpan word = new(0, middle);
        return ReadingText.Normalize(text.ToSeed(word).Of(raw)) == word.Of(text.Text);
    });
}
