using CsCheck;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\n\nb\n", 3)]
    [InlineData("a\rb", 1)]
    public void Lines_are_physical_lines_split_on_line_feeds(string text, int lines) =>
        Assert.Equal(lines, new SourceText("a.txt", text).LineCount);

    [Fact]
    public void A_line_has_no_line_break()
    {
        var text = new SourceText("a.txt", "one\r\ntwo\nthree");
        Assert.Equal(["one", "two", "three"], Enumerable.Range(1, 3).Select(text.Line));
    }

    [Fact]
    public void Every_offset_has_its_line_and_column() => Gen.String[Gen.Char["ab\r\n"], 0, 40].Sample(raw =>
    {
        var text = new SourceText("a.txt", raw);
        for (int offset = 0; offset < raw.Length; offset++)
        {
            Location at = text.LocationAt(offset);
            int line = raw.AsSpan(0, offset).Count('\n') + 1;
            int column = offset - raw.AsSpan(0, offset).LastIndexOf('\n');
            if (at.Line != line || at.Column != column) return false;
        }
        return true;
    });
}
