using FactArchive.Core.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing;

public class YamlReaderTests
{
    [Theory]
    [InlineData("a: b: c\n", "1:5: error FA0402: not YAML: a second ': ' in one value; put the value in quote marks, or mend the indent of this line")]
    [InlineData("a: 1\n b: 2\n", "2:3: error FA0402: not YAML: a second ': ' in one value; put the value in quote marks, or mend the indent of this line")]
    [InlineData("title\nb: c\n", "2:2: error FA0402: not YAML: this ':' belongs to no key; does the line above lack its ': '?")]
    [InlineData("claims:\n\t- id: x\n", "2:1: error FA0402: not YAML: a tab as indentation; use blanks")]
    [InlineData("claims:\n  - id: x\n  \t quote: y\n", "3:3: error FA0402: not YAML: a tab as indentation; use blanks")]
    [InlineData("a: b\n\tc: d\n", "2:1: error FA0402: not YAML: a tab as indentation; use blanks")]
    [InlineData("a: \"open\nb: c\n", "1:4: error FA0402: not YAML: the quote mark that opens here is not closed, or the lines that it goes on in are not indented")]
    [InlineData("a: \"open", "1:4: error FA0402: not YAML: the quote mark that opens here is never closed")]
    [InlineData("a: 'it's'\n", "1:8: error FA0402: not YAML: text after the closing quote mark; a quote mark inside the text is written \\\" in \"…\" and '' in '…'")]
    [InlineData("a: \"\\q\"\n", "1:4: error FA0402: not YAML: a '\\' that means nothing in this text; write '\\\\', or use single quote marks")]
    [InlineData("a: [1, 2\nb: c\n", "1:4: error FA0402: not YAML: the '[' that opens here is not closed, or a value in it needs quote marks")]
    [InlineData("x:\n  a: {b: 1\nb: c\n", "2:6: error FA0402: not YAML: the '{' that opens here is not closed, or a value in it needs quote marks")]
    [InlineData("a:\n  b: 1\n c: 2\n", "3:2: error FA0402: not YAML: a `key: value` line is expected here, indented like the keys above it")]
    [InlineData("a: @x\n", "1:4: error FA0402: not YAML: a value cannot begin with this character; put the value in quote marks")]
    [InlineData("- a\nb: c\n", "2:1: error FA0402: not YAML: an item that begins with '- ' is expected here; check the indent")]
    [InlineData("a: - b\n", "1:4: error FA0402: not YAML: a list cannot begin on the line of its key; begin it on the next line, or put the value in quote marks")]
    [InlineData("a: >- x\n", "1:4: error FA0402: not YAML: the text after '|' or '>' begins on the next line")]
    [InlineData("a: \U0001F600: z\n", "1:6: error FA0402: not YAML: a second ': ' in one value; put the value in quote marks, or mend the indent of this line")]
    [InlineData("a: b\r\nc: @\r\n", "2:4: error FA0402: not YAML: a value cannot begin with this character; put the value in quote marks")]
    [InlineData("a: b\nc: d\0\n", "2:5: error FA0402: not YAML: a character that no text holds (U+0000); delete it")]
    [InlineData("", "1:1: error FA0402: nothing is written here; write `key: value` lines")]
    [InlineData("# only a remark\n", "1:1: error FA0402: nothing is written here; write `key: value` lines")]
    [InlineData("a: x\n---\nb: y\n", "2:1: error FA0402: a second document begins here; one file holds one, so remove `---` or `...`")]
    [InlineData("a: x\nb: \"\\x01\"\n", "2:4: error FA0405: the value holds a character that no text holds (U+0001); delete it")]
    [InlineData("? [a, b]\n: c\n", "1:3: error FA0405: a key is a word, not a list")]
    [InlineData("a: *x\n", "1:4: error FA0407: aliases (*name) are not used here; write the value out")]
    [InlineData("a: &x y\n", "1:4: error FA0407: anchors (&name) are not used here; remove it and write the value out")]
    [InlineData("a: !!str x\n", "1:4: error FA0407: tags (!name) are not used here; remove it")]
    [InlineData("<<: {a: 1}\n", "1:1: error FA0407: merge keys (<<) are not used here; write the keys out")]
    public void Says_what_is_wrong_and_where(string yaml, string expected)
    {
        Outcome<YamlNode> read = YamlReader.Read(Reading.File("a.yml", yaml));
        Assert.Equal("a.yml:" + expected, Reading.Only(read.Diagnostics));
    }

    [Fact]
    public void Keeps_the_place_of_every_key_and_value()
    {
        var root = Assert.IsType<YamlMapping>(Reading.Good(YamlReader.Read(Reading.File("a.yml", "a: b\r\nc:\r\n  - \"d\"\r\n  - {e: f}\r\n"))));
        Assert.Equal(new Location("a.yml", 1, 1), root.At);
        Assert.Equal(new Location("a.yml", 1, 4), root.Entries[0].Value.At);
        Assert.Equal(new Location("a.yml", 2, 1), root.Entries[1].KeyAt);
        var list = Assert.IsType<YamlList>(root.Entries[1].Value);
        Assert.Equal(new YamlScalar("d", YamlStyle.Quoted, new Location("a.yml", 3, 5)) { End = 17 }, list.Items[0]);
        var inner = Assert.IsType<YamlMapping>(list.Items[1]);
        Assert.Equal(new Location("a.yml", 4, 5), inner.At);
        Assert.Equal(new YamlScalar("f", YamlStyle.Plain, new Location("a.yml", 4, 9)) { End = 28 }, inner.Entries[0].Value);
    }

    /// <summary>Where an editor's file is added to; "|" marks the end of the first key's value, and of the key where it has none.</summary>
    [Theory]
    [InlineData("a: b|  # c\n")]
    [InlineData("a|:\nb: c\n")]
    [InlineData("a:\n  - b: c|\n    # d\n\ne: f\n")]
    [InlineData("a:\n- b: c\n  d|:\n\ne: f\n")]
    [InlineData("a:\n- b\n- >-\n  c\n  # no comment|\n\n# d\n")]
    [InlineData("a:\r\n  - b: 'c'|\r\n")]
    [InlineData("a: [b, {c: d}]| # e\n")]
    [InlineData("a: [b, c: d]|\ne: f")]
    [InlineData("a: {b: [c], d}|")]
    [InlineData("a: []|\n")]
    public void Knows_where_a_value_ends(string marked)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        var root = Assert.IsType<YamlMapping>(Reading.Good(YamlReader.Read(Reading.File("a.yml", text))));
        Assert.Equal(marked.IndexOf('|', StringComparison.Ordinal), root.Entries[0].Value.End);
    }

    [Fact]
    public void A_pair_alone_in_a_list_stands_at_its_key()
    {
        var root = Assert.IsType<YamlMapping>(Reading.Good(YamlReader.Read(Reading.File("a.yml", "a: [x, b: c]\n"))));
        Assert.Equal(new Location("a.yml", 1, 8), Assert.IsType<YamlList>(root.Entries[0].Value).Items[1].At);
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: ''", false)]
    [InlineData("a: no", false)]
    [InlineData("a: |\n", false)]
    public void Only_a_plain_nothing_is_nothing(string yaml, bool isNull)
    {
        var root = Assert.IsType<YamlMapping>(Reading.Good(YamlReader.Read(Reading.File("a.yml", yaml))));
        Assert.Equal(isNull, Assert.IsType<YamlScalar>(root.Entries[0].Value).IsNull);
    }

    [Fact]
    public void A_refused_value_does_not_hide_the_others()
    {
        Outcome<YamlNode> read = YamlReader.Read(Reading.File("a.yml", "a: *x\nb: c\nd: &y e\n"));
        Assert.Equal(2, read.Diagnostics.Length);
        Assert.Equal(["a", "b", "d"], Assert.IsType<YamlMapping>(read.Value).Entries.Select(e => e.Key));
    }

    public static TheoryData<string, string> Floods() => new()
    {
        { Repeat("x", 3_000_000), "1:1: error FA0407: 2.9 MB of YAML; at most 2 MB are read, so split the file" },
        { Repeat("é", 1_500_000), "1:1: error FA0407: 2.9 MB of YAML; at most 2 MB are read, so split the file" },
        { Repeat("[", 1_000_000), "1:33: error FA0407: nested more than 32 deep; write it flatter" },
        { Repeat("- ", 1_000_000), "1:65: error FA0407: nested more than 32 deep; write it flatter" },
        { Repeat("? ", 1_000_000), "1:65: error FA0407: nested more than 32 deep; write it flatter" },
        { Repeat("- x\n", 200_000), "100000:3: error FA0407: more than 100,000 values; split the file" },
        { "a: " + Repeat("x", 65_537), "1:4: error FA0407: a value of more than 64 kB; shorten it" },
        { "a: [" + Repeat("*a, ", 400_000), "1:5: error FA0407: aliases (*name) are not used here; write the value out" },
    };

    [Theory]
    [MemberData(nameof(Floods), DisableDiscoveryEnumeration = true)]
    public void Gives_up_early_on_what_nobody_writes(string yaml, string expected)
    {
        Outcome<YamlNode> read = YamlReader.Read(Reading.File("a.yml", yaml));
        Assert.Equal("a.yml:" + expected, Reading.Lines(read.Diagnostics)[0]);
        Assert.InRange(read.Diagnostics.Length, 1, 20);
    }

    [Fact]
    public void An_alias_bomb_does_not_go_off()
    {
        string bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        Outcome<YamlNode> read = YamlReader.Read(Reading.File("a.yml", bomb));
        Assert.Null(read.Value);
        Assert.All(read.Diagnostics, d => Assert.Equal("FA0407", d.Code));
    }

    [Fact]
    public void A_file_that_ends_in_the_midst_of_a_value_is_reported()
    {
        Outcome<YamlNode> read = YamlReader.Read(Reading.File("a.yml", "---\ntags: *a *a \n---\ntags: *a *a "));
        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Code == "FA0402");
    }

    [Fact]
    public void The_limits_themselves_are_allowed()
    {
        Reading.Good(YamlReader.Read(Reading.File("a.yml", Repeat("[", 32) + Repeat("]", 32))));
        Reading.Good(YamlReader.Read(Reading.File("a.yml", "a: " + Repeat("x", 65_536))));
        Reading.Good(YamlReader.Read(Reading.File("a.yml", Repeat("- x\n", 99_999))));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
