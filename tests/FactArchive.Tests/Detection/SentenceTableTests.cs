namespace FactArchive.Tests.Detection;

/// <summary>
/// One sentence a line with its claims (<c>Sentences/*.txt</c>): "sentence ==&gt; speaker | cue | kind | span ¦ span || …"; nothing behind the
/// arrow where the sentence attributes nothing. " // " parts paragraphs.
/// </summary>
public sealed class SentenceTableTests
{
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var sentences = new TheoryData<string, string>();
            foreach (string file in Directory.EnumerateFiles(Repository.Tests("Detection", "Sentences"), "*.txt").Order(StringComparer.Ordinal))
                foreach (string line in File.ReadLines(file).Where(l => l.Contains(" ==>", StringComparison.Ordinal))) sentences.Add(Path.GetFileNameWithoutExtension(file).Split('-')[0], line);
            return sentences;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_has_its_claims(string language, string line)
    {
        string[] parts = line.Split(" ==>");
        Assert.Equal(parts[1].Trim(), string.Join(" || ", Reading.Lines(language, parts[0].Split(" // "))));
    }
}
