using YamlDotNet.RepresentationModel;

namespace FactArchive.Tests.Workflow;

/// <summary>The workflow builds, checks, verifies and publishes in that order, and tells mistakes where they stand.</summary>
public sealed class PublishWorkflowTests
{
    private static readonly YamlMappingNode Workflow = Read();

    public static TheoryData<string> Jobs => ["test", "publish"];

    [Fact]
    public void Pull_requests_are_tested_and_only_main_is_published()
    {
        Assert.Contains("pull_request", Keys((YamlMappingNode)Workflow["on"]));
        Assert.DoesNotContain("if", Keys(Job("test")));
        Assert.Contains("github.event_name != 'pull_request' && github.ref == 'refs/heads/main'", Job("publish")["if"].ToString(), StringComparison.Ordinal);
        Assert.Equal("test", Job("publish")["needs"].ToString());
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Every_command_tells_its_findings_at_file_and_line(string job)
    {
        string[] commands = [.. Steps(job).Select(Run).Where(r => r.Contains("src/FactArchive ", StringComparison.Ordinal))];
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains("--diagnostics github", command, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void The_archive_is_checked_strictly_and_held_against_what_was_published(string job)
    {
        int strict = IndexOf(job, "-- check --strict"), fetched = IndexOf(job, ".github/published.sh"), held = IndexOf(job, "-- check --against published");
        Assert.True(strict >= 0 && fetched >= 0 && held > fetched);
        Assert.Equal("hashFiles('published/manifest.json') != ''", Steps(job)[held]["if"].ToString());
    }

    [Fact]
    public void What_is_published_was_built_and_verified_before()
    {
        int held = IndexOf("publish", "--against"), built = IndexOf("publish", "-- build --strict --url"), verified = IndexOf("publish", "-- verify");
        int kept = Array.FindIndex(Steps("publish"), s => Uses(s).StartsWith("actions/upload-pages-artifact@", StringComparison.Ordinal));
        int published = Array.FindIndex(Steps("publish"), s => Uses(s).StartsWith("actions/deploy-pages@", StringComparison.Ordinal));
        int[] order = [held, built, verified, kept, published];
        Assert.True(held >= 0);
        Assert.Equal(order.Order(), order);
        Assert.Equal("output", ((YamlMappingNode)Steps("publish")[kept]["with"])["path"].ToString());
    }

    /// <summary>A project page, a user page or a custom domain: Pages knows, and nobody has to tell it twice.</summary>
    [Fact]
    public void The_base_address_comes_from_pages()
    {
        YamlMappingNode build = Steps("publish")[IndexOf("publish", "-- build")];
        Assert.Equal("${{ steps.pages.outputs.base_url }}", ((YamlMappingNode)build["env"])["BASE_URL"].ToString());
        Assert.Contains("--url \"$BASE_URL/\"", Run(build), StringComparison.Ordinal);
    }

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.At(".github", "workflows", "publish.yml"))));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static YamlMappingNode Job(string name) => (YamlMappingNode)Workflow["jobs"][name];

    private static YamlMappingNode[] Steps(string job) => [.. ((YamlSequenceNode)Job(job)["steps"]).Cast<YamlMappingNode>()];

    private static int IndexOf(string job, string command) => Array.FindIndex(Steps(job), s => Run(s).Contains(command, StringComparison.Ordinal));

    private static string Run(YamlMappingNode step) => Text(step, "run");

    private static string Uses(YamlMappingNode step) => Text(step, "uses");

    private static string Text(YamlMappingNode step, string key) => step.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value.ToString() : "";

    private static IEnumerable<string> Keys(YamlMappingNode node) => node.Children.Keys.Select(k => k.ToString());
}
