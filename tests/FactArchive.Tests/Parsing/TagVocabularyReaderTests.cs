using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

public class TagVocabularyReaderTests
{
    private const string Path = "input/tags.yml";

    [Theory]
    [InlineData("rail: {label: Rail, description: Trains., synonyms: [railway]}\nsea: Sea\n")]
    [InlineData("tags:\n  rail: {label: Rail, description: Trains., synonyms: railway}\n  sea: {label: Sea}\n")]
    [InlineData("- {id: rail, label: Rail, description: Trains., synonyms: [railway]}\n- {id: sea, label: Sea}\n")]
    public void Accepts_every_shape(string yaml)
    {
        TagVocabulary vocabulary = Reading.Good(Parse(yaml));
        Assert.Equal([("rail", "Rail", "Trains."), ("sea", "Sea", null)], vocabulary.Tags.Select(t => (t.Id, t.Label, t.Description)));
        Assert.Equal("rail", vocabulary.Find("Railway")?.Id);
    }

    [Theory]
    [InlineData("rail:\n", "1:1: error FA0406: a tag needs `label:`")]
    [InlineData("rail: {description: x}\n", "1:7: error FA0406: a tag needs `label:`")]
    [InlineData("rail: [x]\n", "1:7: error FA0405: a tag is a group of keys (label, …), not a list")]
    [InlineData("rail: R\nrail: S\n", "2:1: error FA0404: the tag 'rail' is defined twice; first at line 1")]
    [InlineData("rail: {label: R, synonyms: [a, A]}\n", "1:32: error FA0405: 'A' is given twice in synonyms; first at line 1")]
    public void Says_what_is_wrong(string yaml, string expected) =>
        Assert.Equal($"{Path}:{expected}", Reading.Only(Parse(yaml).Diagnostics));

    private static Outcome<TagVocabulary> Parse(string yaml) => TagVocabularyReader.Read(Reading.File(Path, yaml));
}
