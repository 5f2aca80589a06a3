using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

/// <summary>The table of words and stems that the program and the search page of the site are both held to.</summary>
public sealed class StemTableTests
{
    public static TheoryData<string, string> Table => new(StemTable.Read());

    [Theory]
    [MemberData(nameof(Table))]
    public void A_word_has_the_stem_of_the_table(string word, string stem) => Assert.Equal(stem, LightStem.Stems(word).First());
}
