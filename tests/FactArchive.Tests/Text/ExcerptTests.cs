using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public class ExcerptTests
{
    [Fact]
    public void Is_one_line_without_tricks() => Assert.Equal("a b c", Excerpt.Of("a\n\u001b b\u202e\u200b  c"));

    [Fact]
    public void Is_short_and_cuts_no_letter_in_two()
    {
        string excerpt = Excerpt.Of(string.Concat(Enumerable.Repeat("👩‍🚀", 100)));
        Assert.InRange(excerpt.Length, 1, 60);
        Assert.DoesNotContain('\ufffd', excerpt);
        Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
    }
}
