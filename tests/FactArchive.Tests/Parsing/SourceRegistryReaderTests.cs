using FactArchive.Core.Model;
using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

public class SourceRegistryReaderTests
{
    private const string Path = "input/sources.yml";

    [Fact]
    public void Reads_every_key_of_a_source()
    {
        Source s = Assert.Single(Read("""
            kcna:
              name: Korean Central News Agency
              kind: media-outlet
              country: KP
              home: http://kcna.kp
              aliases: [KCNA, "North Korean foreign ministry"]
              state-owned: true
              party: North Korea
              reliability: E
              reason: Its denials do not fit.
              independence: State-owned.
              description: News agency.
            """).Sources);
        Assert.Equal(("kcna", "Korean Central News Agency", SourceKind.MediaOutlet, "KP"), (s.Id, s.Name, s.Kind, s.Country));
        Assert.Equal(("http://kcna.kp/", true, "North Korea", Reliability.E), (s.Home!.AbsoluteUri, s.StateOwned, s.Party, s.Reliability));
        Assert.Equal(["KCNA", "North Korean foreign ministry"], s.Aliases);
        Assert.Equal(("Its denials do not fit.", "State-owned.", "News agency."), (s.Reason, s.Independence, s.Description));
        Assert.Equal(new Location(Path, 1, 1), s.At);
    }

    [Theory]
    [InlineData("a: {name: A, kind: other}\nb: {name: B, kind: other}\n")]
    [InlineData("- {id: a, name: A, kind: other}\n- {id: b, name: B, kind: other}\n")]
    [InlineData("sources:\n  a: {name: A, kind: other}\n  b: {id: b, name: B, kind: other}\n")]
    [InlineData("sources:\n  - {id: a, name: A, kind: other}\n  - {id: b, name: B, kind: other}\n")]
    public void Accepts_every_shape(string yaml)
    {
        Assert.Equal([("a", "A"), ("b", "B")], Read(yaml).Sources.Select(s => (s.Id, s.Name)));
    }

    [Fact]
    public void A_source_may_be_called_sources() => Assert.Equal("sources", Assert.Single(Read("sources: {name: Sources, kind: other}\n").Sources).Id);

    [Fact]
    public void An_empty_registry_is_one() => Assert.Empty(Read("sources: {}\n").Sources);

    [Theory]
    [InlineData("true", "party to the conflict")]
    [InlineData("false", null)]
    [InlineData("Russia", "Russia")]
    public void A_party_may_be_without_a_name(string party, string? expected) =>
        Assert.Equal(expected, Assert.Single(Read($"a: {{name: A, kind: other, party: {party}}}\n").Sources).Party);

    [Theory]
    [InlineData("a: {kind: other}\n", "1:4: error FA0406: a source needs `name:`")]
    [InlineData("a: {name: A}\n", "1:4: error FA0406: a source needs `kind:`")]
    [InlineData("a: {name: A, kind: newspaper}\n", "1:20: error FA0405: kind is official, think-tank, media-outlet, eyewitness, satellite-imagery, document, anonymous or other, not 'newspaper'")]
    [InlineData("a: {name: A, kind: other, country: ua}\n", "1:36: error FA0405: country is two capital letters such as UA, not 'ua'")]
    [InlineData("a: {name: A, kind: other, state-owned: yes}\n", "1:40: error FA0405: state-owned is true or false, not 'yes'")]
    [InlineData("a: {name: A, kind: other, home: www.a.org}\n", "1:33: error FA0303: 'www.a.org' is not an http or https address; write it with https://")]
    [InlineData("a: {name: A, kind: other, alias: B}\n", "1:27: error FA0403: unknown key 'alias'; did you mean 'aliases'?")]
    [InlineData("A B: {name: A, kind: other}\n", "1:1: error FA0405: an id is lower-case letters a-z, digits and '-' between them, at most 80 characters, not 'A B'; write 'a-b'")]
    [InlineData("a: {name: A, kind: other}\nb: {name: B, kind: other}\na: {name: C, kind: other}\n", "3:1: error FA0302: the source 'a' is defined twice; first at line 1")]
    [InlineData("- {id: a, name: A, kind: other}\n- {id: a, name: B, kind: other}\n", "2:8: error FA0302: the source 'a' is defined twice; first at line 1")]
    [InlineData("a: {name: A, kind: other, aliases: [Desk]}\nb: {name: the desk, kind: other}\n", "2:11: error FA0302: the name 'the desk' belongs to the source 'a' at line 1; remove one of them")]
    [InlineData("a: {name: Desk, kind: other}\nb: {name: B, kind: other, aliases: [DESK]}\n", "2:37: error FA0302: the name 'DESK' belongs to the source 'a' at line 1; remove one of them")]
    [InlineData("- {name: A, kind: other}\n", "1:3: error FA0406: a source needs `id:`")]
    [InlineData("- a\n", "1:3: error FA0405: a source is a group of keys (id, name, kind, …), not a text")]
    [InlineData("a: A\n", "1:4: error FA0405: a source is a group of keys (name, kind, …), not a text")]
    [InlineData("a: {id: b, name: A, kind: other}\n", "1:9: error FA0405: this entry stands under 'a'; remove `id:`, or write the same")]
    [InlineData("sources: []\nversion: 1\n", "2:1: error FA0403: unknown key 'version'; beside `sources:` nothing else stands")]
    [InlineData("words\n", "1:1: error FA0405: the file is a text; write entries as `id:` lines with their keys below")]
    public void Says_what_is_wrong(string yaml, string expected) =>
        Assert.Equal($"{Path}:{expected}", Reading.Only(Parse(yaml).Diagnostics));

    [Fact]
    public void A_source_may_repeat_its_own_name() => Read("ap: {name: Associated Press, kind: media-outlet, aliases: [The Associated Press, AP, ap]}\n");

    [Fact]
    public void A_source_with_a_mistake_can_still_be_found()
    {
        Outcome<SourceRegistry> read = Parse("a:\nb: {name: B, kind: other}\n");
        Assert.Equal(2, read.Diagnostics.Length);
        Assert.Equal("a", read.Value?.Find("a")?.Name);
    }

    private static SourceRegistry Read(string yaml) => Reading.Good(Parse(yaml));

    private static Outcome<SourceRegistry> Parse(string yaml) => SourceRegistryReader.Read(Reading.File(Path, yaml));
}
