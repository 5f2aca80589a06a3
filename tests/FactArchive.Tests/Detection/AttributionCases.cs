namespace FactArchive.Tests.Detection;

/// <summary>
/// The ways in which Ukrainian, Russian and German news attribute what they tell, one case a block of <c>Cases/*.txt</c>: the
/// paragraphs, parted by ¶, and a line for each claim ("speaker | cue | kind | spans", "| NOT" where it is denied), or "-".
/// </summary>
public sealed class AttributionCases
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (string language in (string[])["uk", "ru", "de"])
        {
            foreach ((string text, string claims) in Read(language)) cases.Add(language, text, claims);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_read_as_it_says(string language, string text, string claims)
    {
        string[] lines = Reading.MarkedLines(language, text.Split(" ¶ "));
        Assert.Equal(claims, lines.Length == 0 ? "-" : string.Join('\n', lines));
    }

    [Theory]
    [InlineData("uk", 120)]
    [InlineData("ru", 60)]
    [InlineData("de", 100)]
    public void There_are_many(string language, int atLeast) => Assert.InRange(Read(language).Count(), atLeast, 1000);

    private static IEnumerable<(string Text, string Claims)> Read(string language)
    {
        string all = File.ReadAllText(Repository.Tests("Detection", "Cases", language + ".txt")).ReplaceLineEndings("\n");
        foreach (string block in all.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = block.Trim().Split('\n');
            yield return (lines[0], string.Join('\n', lines.Skip(1).Select(l => l[2..])));
        }
    }
}
