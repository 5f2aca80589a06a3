using CsCheck;
using FactArchive.Edge.Pictures;

namespace FactArchive.Tests.Edge.Pictures;

/// <summary>Every letter is one wide here.</summary>
public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("One two three", 7, 3, "One two|three")]
    [InlineData("One two three four", 7, 2, "One two|three…")]
    [InlineData("One two threefour five", 7, 2, "One two|threef…")]
    [InlineData("Donaudampfschiff legt ab", 8, 3, "Donaudam|pfschiff|legt ab")]
    [InlineData("Всі три слова", 9, 1, "Всі три…")]
    [InlineData("", 9, 1, "")]
    public void Text_is_broken_at_blanks_and_cut_where_room_ends(string text, int width, int most, string lines) =>
        Assert.Equal(lines, string.Join('|', Of(width).Lines(text, most)));

    [Fact]
    public void An_accent_stays_with_its_letter() => Assert.Equal("ae\u0301|ia", string.Join('|', new WrappedText(t => t.Count(char.IsAsciiLetter), 2).Lines("ae\u0301ia")));

    [Fact]
    public void No_line_is_wider_than_there_is_room_and_no_letter_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["abc äЖ  "], 0, 60], Gen.Int[1, 12]).Sample((text, width) =>
        {
            string[] lines = [.. Of(width).Lines(text)];
            Assert.All(lines, line => Assert.InRange(line.Length, 1, width));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        });

    private static WrappedText Of(int width) => new(text => text.Length, width);
}
