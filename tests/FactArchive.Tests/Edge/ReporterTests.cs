using FactArchive.Core.Building;
using FactArchive.Core.Text;
using FactArchive.Edge.Reporting;

namespace FactArchive.Tests.Edge;

public sealed class ReporterTests
{
    private static readonly Diagnostic Long = new("FA0202", Severity.Error, new Location("input/a, b:c.yml", 9, 12), "100% twice:\n  line 4\r\n  line 9");

    [Fact]
    public void Text_is_a_line_that_editors_jump_to()
    {
        Assert.Equal(
            "input/a, b:c.yml:9:12: error FA0202: 100% twice:\n      line 4\n      line 9",
            TextDiagnostics.Format(Long, colour: false));
        Assert.Equal("seeds/a.txt:1:1: \u001b[33mwarning\u001b[0m FA0105: no headline found", TextDiagnostics.Format(CommandLine.Warning105, colour: true));
    }

    [Fact]
    public void A_text_of_a_seed_cannot_steer_the_terminal()
    {
        var sly = new Diagnostic("FA0201", Severity.Error, new Location("seeds/a\n\u001b[2J.txt"), "\u001b]0;title\u0007 \u202Eevil");
        Assert.Equal("seeds/a\uFFFD\uFFFD[2J.txt:1:1: error FA0201: \uFFFD]0;title\uFFFD \uFFFDevil", TextDiagnostics.Format(sly, colour: false));
    }

    [Fact]
    public void Github_gets_workflow_commands_with_everything_escaped()
    {
        Assert.Equal(
            "::error file=archive/input/a%2C b%3Ac.yml,line=9,col=12,title=FA0202::100%25 twice:%0A  line 4%0D%0A  line 9",
            new GithubDiagnostics("archive/").Format(Long));
        Assert.Equal("::warning file=seeds/a.txt,line=1,col=1,title=FA0105::no headline found", new GithubDiagnostics("").Format(CommandLine.Warning105));
    }

    [Theory]
    [InlineData("/repo", null, "")]
    [InlineData("/repo", "/repo", "")]
    [InlineData("/repo/archive", "/repo", "archive/")]
    [InlineData("/elsewhere", "/repo", "")]
    public void Github_paths_begin_at_the_repository(string root, string? workspace, string prefix) =>
        Assert.Equal(prefix, GithubDiagnostics.PrefixOf(root, workspace));

    [Fact]
    public void Json_is_one_array()
    {
        Assert.Equal("[]", JsonDiagnostics.Format([]));
        Assert.Equal(
            """[{"path":"seeds/a.txt","line":1,"column":1,"severity":"warning","code":"FA0105","message":"no headline found"}]""",
            JsonDiagnostics.Format([CommandLine.Warning105]));
    }

    [Fact]
    public void Sentences_count_one_and_many()
    {
        var elapsed = TimeSpan.FromMilliseconds(620);
        Assert.Equal(
            "Built 12 reports, 81 claims (44 reviewed), 31 sources, 14 tags: 214 files in 0.6 s",
            Wording.Built(new BuildSummary(12, 81, 44, 31, 14), 214, elapsed));
        Assert.Equal("Built 1 report, 1 claim (0 reviewed), 1 source, 1 tag: 1 file in 0.6 s", Wording.Built(new BuildSummary(1, 1, 0, 1, 1), 1, elapsed));
        Assert.Equal("No errors, no warnings", Wording.Outcome([]));
        Assert.Equal("1 error, 2 warnings", Wording.Outcome([CommandLine.Error201, CommandLine.Warning105, CommandLine.Warning105]));
    }
}
