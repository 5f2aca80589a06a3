using System.Text;
using CsCheck;
using FactArchive.Core.Indexing.Search;

namespace FactArchive.Tests.Indexing.Search;

public sealed class PostingCodeTests
{
    [Fact]
    public void What_is_written_is_read() =>
        Gen.Int[0, 1_000_000_000].Array.Sample(numbers => PostingCode.Read(Code(numbers)).SequenceEqual(numbers));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(42, 1)]
    [InlineData(43, 2)]
    [InlineData(1848, 2)]
    [InlineData(1849, 3)]
    public void Small_numbers_are_short(int number, int signs) => Assert.Equal(signs, Code(number).Length);

    [Fact]
    public void No_sign_needs_an_escape_in_JSON_or_HTML() =>
        Assert.DoesNotContain(Code([.. Enumerable.Range(0, 2000)]), c => c is <= ' ' or > '~' or '"' or '\\' or '<' or '>' or '&' or '\'' or '+' or '`');

    [Fact]
    public void A_sign_that_is_none_of_the_code_is_told() => Assert.Throws<FormatException>(() => PostingCode.Read("a b").Sum());

    private static string Code(params int[] numbers)
    {
        var text = new StringBuilder();
        foreach (int number in numbers) PostingCode.Append(text, number);
        return text.ToString();
    }
}
