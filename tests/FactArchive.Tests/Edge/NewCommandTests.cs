using System.Text;

namespace FactArchive.Tests.Edge;

public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().WithArchive();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_seed_is_copied_byte_for_byte()
    {
        byte[] report = [0xEF, 0xBB, 0xBF, (byte)'x', 0xFF, 13, 10];
        File.WriteAllBytes(_folder["report.bin"], report);
        Assert.Equal(0, new CommandLine(_folder.Path).Run("new", "seed", "b", "--from", "report.bin"));
        Assert.Equal(report, File.ReadAllBytes(_folder["seeds/b.txt"]));
        Assert.Equal(0, new CommandLine(_folder.Path) { Input = new MemoryStream(report) }.Run("new", "seed", "c"));
        Assert.Equal(report, File.ReadAllBytes(_folder["seeds/c.txt"]));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], Directory.GetFiles(_folder["seeds"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        var seed = new CommandLine(_folder.Path) { Input = new MemoryStream([65]) };
        Assert.Equal(1, seed.Run("new", "seed", "a"));
        Assert.Equal("seeds/a.txt:1:1: error FA0908: the file exists; choose another name, or add --newer if this is the same report, scraped again\n", seed.Error);
        Assert.Equal("A report.\n", _folder.Read("seeds/a.txt"));
    }

    [Theory]
    [InlineData("new", "seed", "b")]
    [InlineData("new", "seed", "b", "--from", "nowhere.txt")]
    [InlineData("new", "seed", "../b", "--from", "input/site.yml")]
    [InlineData("new", "seed", "b.txt", "--from", "input/site.yml")]
    [InlineData("new", "seed", "", "--from", "input/site.yml")]
    [InlineData("new", "page", "a/b", "--title", "T")]
    [InlineData("new", "page", "about")]
    [InlineData("new", "page", "about", "--title", " ")]
    [InlineData("new", "source", "a b", "--name", "N")]
    [InlineData("new", "source", "a", "--name", "N", "--kind", "rumour")]
    [InlineData("new", "source", "a", "--name", "N", "--country", "USA")]
    [InlineData("new", "source", "a", "--name", "N", "--home", "javascript:alert(1)")]
    public void Wrong_names_and_values_are_wrong_usage(params string[] args)
    {
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(2, cli.Run(args));
        Assert.Equal(["input", "seeds", "theme"], _folder.Names());
        Assert.Equal(["site.yml"], Directory.GetFileSystemEntries(_folder["input"]).Select(Path.GetFileName));
    }

    [Fact]
    public void An_empty_report_is_no_seed()
    {
        var cli = new CommandLine(_folder.Path) { Input = new MemoryStream([]) };
        Assert.Equal(1, cli.Run("new", "seed", "b"));
        Assert.StartsWith("seeds/b.txt:1:1: error FA0101: ", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_starts_with_its_front_matter()
    {
        Assert.Equal(0, new CommandLine(_folder.Path).Run("new", "page", "how", "--title", "How: we \"work\""));
        Assert.Equal("---\ntitle: \"How: we \\\"work\\\"\"\nmenu: \"How: we \\\"work\\\"\"\n---\n\n", _folder.Read("input/pages/how.md"));
    }

    [Fact]
    public void A_source_makes_the_registry_and_is_added_to_it()
    {
        Assert.Equal(0, Source("voa", "Voice of America", "--kind", "media-outlet", "--country", "us", "--home", "https://www.voanews.com/"));
        Assert.Equal(0, Source("no", "#1: the \\ one"));
        Assert.Equal(
            """
            voa:
              name: Voice of America
              kind: media-outlet
              country: US
              home: "https://www.voanews.com/"
              reliability: F
              reason: "not judged yet"
            "no":
              name: "#1: the \\ one"
              reliability: F
              reason: "not judged yet"

            """.ReplaceLineEndings("\n"),
            _folder.Read("input/sources.yml"));
    }

    [Theory]
    [InlineData("# comment\nvoa:   {name: VOA}  # odd but theirs")]
    [InlineData("\uFEFFvoa:\r\n    name: VOA\r\n")]
    [InlineData("# nothing yet\n")]
    [InlineData("voa:\n  reason: |\n    un:\n    text\n\n\n")]
    public void What_stands_in_the_registry_stays_byte_for_byte(string before)
    {
        _folder.Write("input/sources.yml", before);
        Assert.Equal(0, Source("un", "United Nations"));
        byte[] after = File.ReadAllBytes(_folder["input/sources.yml"]);
        byte[] kept = Encoding.UTF8.GetBytes(before);
        Assert.Equal(kept, after[..kept.Length]);
        string added = Encoding.UTF8.GetString(after[kept.Length..]);
        string lineBreak = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        Assert.Equal($"un:{lineBreak}  name: United Nations{lineBreak}", added.TrimStart('\n')[..(25 + 2 * lineBreak.Length)]);
    }

    [Fact]
    public void An_id_that_is_taken_is_refused_at_its_line()
    {
        _folder.Write("input/sources.yml", "# x\n\"voa\":\n  name: VOA\n");
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(1, cli.Run("new", "source", "voa", "--name", "Other"));
        Assert.StartsWith("input/sources.yml:2:1: error FA0302: ", cli.Error, StringComparison.Ordinal);
        Assert.Equal("# x\n\"voa\":\n  name: VOA\n", _folder.Read("input/sources.yml"));
    }

    [Theory]
    [InlineData("{voa: {name: VOA}}", "FA0405")]
    [InlineData("- voa", "FA0405")]
    [InlineData("voa:\n  name: 'x\n", "FA0402")]
    [InlineData("voa:\n  name: x\n...\n", "FA0405")]
    public void A_registry_that_an_entry_cannot_be_added_to_stays(string text, string code)
    {
        _folder.Write("input/sources.yml", text);
        var cli = new CommandLine(_folder.Path);
        Assert.Equal(1, cli.Run("new", "source", "un", "--name", "UN"));
        Assert.Contains($" error {code}: ", cli.Error, StringComparison.Ordinal);
        Assert.Equal(text, _folder.Read("input/sources.yml"));
    }

    private int Source(string id, string name, params string[] more) =>
        new CommandLine(_folder.Path).Run(["new", "source", id, "--name", name, .. more]);
}
