using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Edge;

public sealed class ReanchorCommandTests : IDisposable
{
    private const string Lake = "input/annotations/lake.yml";
    private const string Seed = "seeds/lake.txt";
    private const string Head = "Dredgers seen on Lake Orin\n\nBy Mara Holt\n\n4 May 2031\n\n";
    private const string Old = Head + "The lake authority said that three dredgers had worked without a permit in the night of 2 May.\n\nNobody else saw the boats, and the log is gone.\n";
    private const string New = Head + "The lake authority now says that four dredgers had worked without a permit in the night of 2 May.\n\nIt rained. Nobody else saw the boats, and the log is gone.\n";

    private const string Annotation = """
        # mine
        sha256: HASH   # of the first scrape
        slug:   lake
        claims:
          - id: three-dredgers
            quote: 'three dredgers had worked without a permit in the night of 2 May'   # check again
            status: draft
          - {id: log-gone, prefix: 2 May. Nobody, quote: else saw the boats, status: draft}   # flow
          - id: rained
            quote: >-   # folded
              the log
              is gone

        # the end
        """;

    private readonly TempFolder _folder = new TempFolder().WithArchive().Write(Seed, New);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_diff_repairs_quotes_contexts_and_hash_and_nothing_is_written()
    {
        _folder.Write(Lake, Annotation.Replace("HASH", Hash(Old)[..12], StringComparison.Ordinal));
        CommandLine cli = Run(0, "reanchor", "lake");
        Assert.Equal($$"""
            three-dredgers: changed, now at {{Seed}}:7:34, likeness 0.92
              before: three dredgers had worked without a permit in the night of 2 May
              after:  The lake authority now says that four dredgers had worked without a permit in the night of 2 May.
              words:  [-three-] {+four+} dredgers had worked without a permit in the night of 2 May
            log-gone: moved, now at {{Seed}}:9:19
              before: 2 May. Nobody else saw the boats
              after:  Nobody else saw the boats, and the log is gone.
            --- a/{{Lake}}
            +++ b/{{Lake}}
            @@ -1,11 +1,11 @@
             # mine
            -sha256: {{Hash(Old)[..12]}}   # of the first scrape
            +sha256: {{Hash(New)[..12]}}   # of the first scrape
             slug:   lake
             claims:
               - id: three-dredgers
            -    quote: 'three dredgers had worked without a permit in the night of 2 May'   # check again
            +    quote: 'four dredgers had worked without a permit in the night of 2 May'   # check again
                 status: draft
            -  - {id: log-gone, prefix: 2 May. Nobody, quote: else saw the boats, status: draft}   # flow
            +  - {id: log-gone, prefix: It rained. Nobody, quote: else saw the boats, status: draft}   # flow
               - id: rained
                 quote: >-   # folded
                   the log
            {{Lake}}: 2 quotes and the hash would be repaired
            Nothing was written; check the sentences, then run it with --write.

            """.ReplaceLineEndings("\n"), cli.Out);
        Assert.Equal("", cli.Error);
        Assert.Contains(Hash(Old)[..12], _folder.Read(Lake), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    public void Written_every_other_byte_stays_and_the_build_is_exact(string lineBreak, bool mark)
    {
        string before = Annotation.ReplaceLineEndings(lineBreak).Replace("HASH", Hash(Old), StringComparison.Ordinal);
        File.WriteAllBytes(_folder.Write(Lake, "")[Lake], [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(before)]);
        Assert.EndsWith($"{Lake}: 2 quotes and the hash repaired\n", Run(0, "reanchor", "--write").Out, StringComparison.Ordinal);
        string expected = before.Replace(Hash(Old), Hash(New), StringComparison.Ordinal).Replace("'three", "'four", StringComparison.Ordinal)
            .Replace("2 May. Nobody", "It rained. Nobody", StringComparison.Ordinal);
        Assert.Equal([.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(expected)], File.ReadAllBytes(_folder[Lake]));
        Directory.Delete(_folder["theme"], recursive: true);
        File.Delete(_folder["seeds/a.txt"]);
        Assert.Equal("", string.Join('\n', Run(0, "check", "--strict", "--url", "https://orin.example/").Error.Split('\n').Where(l => l.Contains("FA02", StringComparison.Ordinal))));
        Assert.Equal("Nothing to repair.\n", Run(0, "reanchor").Out);
    }

    [Fact]
    public void Moved_and_changed_quotes_fail_a_strict_build()
    {
        _folder.Write(Lake, Annotation.Replace("HASH", Hash(Old), StringComparison.Ordinal));
        Directory.Delete(_folder["theme"], recursive: true);
        Assert.Equal(["FA0205", "FA0204", "FA0203"], Codes(Run(1, "check", "--strict", "--diagnostics", "json", "--url", "https://orin.example/")));
        Run(0, "check", "--url", "https://orin.example/");
    }

    [Fact]
    public void What_is_lost_is_told_and_the_rest_repaired_but_not_the_hash()
    {
        _folder.Write(Lake, Annotation.Replace("HASH", Hash(Old), StringComparison.Ordinal).Replace("the log\n      is gone", "nothing of the kind", StringComparison.Ordinal));
        CommandLine cli = Run(1, "reanchor", "lake", "--write");
        Assert.Contains($"{Lake}:10:12: error FA0201: the quote is not in {Seed}", cli.Error, StringComparison.Ordinal);
        Assert.EndsWith($"{Lake}: 2 quotes repaired\n", cli.Out, StringComparison.Ordinal);
        Assert.Contains(Hash(Old), _folder.Read(Lake), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dismissed_quote_is_left_as_it_is()
    {
        const string text = "dismissed: [\"three dredgers had worked without a permit in the night of 2 May\"]\n";
        _folder.Write(Lake, text);
        Assert.Equal("Nothing to repair.\n", Run(0, "reanchor", "--write").Out);
        Assert.Equal(text, _folder.Read(Lake));
    }

    [Fact]
    public void What_no_repair_would_find_alone_is_told_and_left_alone()
    {
        const string text = "claims:\n  - {id: a, quote: the gate broke and the gate broke and the gate fell}\n";
        _folder.Write(Lake, text).Write(Seed, Head + "That year the gate broke and the gate broke and the gate broke and the gate broke, they said in the town.\n");
        Assert.StartsWith($"{Lake}:2:20: warning FA0210: the quote stands at {Seed}:7:", Run(0, "reanchor", "--write").Error, StringComparison.Ordinal);
        Assert.Equal(text, _folder.Read(Lake));
    }

    [Fact]
    public void Broken_yaml_is_told_and_left_alone()
    {
        _folder.Write(Lake, "claims: [\n");
        Assert.Contains($"{Lake}:", Run(1, "reanchor", "--write").Error, StringComparison.Ordinal);
        Assert.Equal("claims: [\n", _folder.Read(Lake));
    }

    [Fact]
    public void An_unknown_seed_is_wrong_usage() => Assert.Contains("there is no seeds/laek.txt (did you mean 'lake'?)", Run(2, "reanchor", "laek").Error, StringComparison.Ordinal);

    private static IEnumerable<string> Codes(CommandLine cli) =>
        [.. JsonDocument.Parse(cli.Out).RootElement.EnumerateArray().Select(d => d.GetProperty("code").GetString()!).Where(c => c.StartsWith("FA020", StringComparison.Ordinal))];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private CommandLine Run(int exit, params string[] args)
    {
        var cli = new CommandLine(_folder.Path, ArchivePipeline.Plan);
        int code = cli.Run(args);
        Assert.True(exit == code, $"{code}: {cli.Error}");
        return cli;
    }
}
