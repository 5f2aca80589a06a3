using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Docs;

/// <summary><c>docs/diagnostics.md</c> is made from the code; UPDATE_GOLDEN=1 writes it anew.</summary>
public sealed partial class DiagnosticsDocTests
{
    private static readonly (string Prefix, string Name)[] Families =
    [
        ("FA01", "Seeds"), ("FA02", "Anchors"), ("FA03", "Sources, evidence, tags and ratings"), ("FA04", "Site settings, pages and YAML"),
        ("FA05", "Theme"), ("FA06", "Links"), ("FA07", "Publishing standards"), ("FA09", "Input and output"),
    ];

    public static TheoryData<string> Ids => [.. DiagnosticCodes.All.Select(c => c.Id)];

    [Fact]
    public void The_page_lists_every_code() => Golden.Equal(Repository.At("docs", "diagnostics.md"), Page());

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_has_the_form_of_a_diagnostic(string id)
    {
        DiagnosticCode code = DiagnosticCodes.All.Single(c => c.Id == id);
        Assert.Matches(Form(), code.Example);
        Assert.Contains($" {id}: ", code.Example, StringComparison.Ordinal);
    }

    /// <summary>A code that nothing prints would be a promise that nobody keeps.</summary>
    [Fact]
    public void Every_code_is_printed_by_something()
    {
        ImmutableArray<string> sources =
        [
            .. Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.EndsWith("DiagnosticCodes.cs", StringComparison.Ordinal)).Select(File.ReadAllText),
        ];
        IEnumerable<string> unused = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.Name)
            .Where(name => !sources.Any(s => Regex.IsMatch(s, $@"DiagnosticCodes\.{name}\b")));
        Assert.Empty(unused);
    }

    private static string Page()
    {
        var page = new StringBuilder("# Diagnostics\n\nEvery finding reads `path:line:column: severity CODE: what, and what to do`. Errors stop a build; `--strict` stops it on\nwarnings too. This page is made from the code by a test.\n");
        foreach ((string prefix, string name) in Families)
        {
            page.Append($"\n## {prefix}: {name}\n\n| code | what | what to do | example |\n| --- | --- | --- | --- |\n");
            foreach (DiagnosticCode code in DiagnosticCodes.All.Where(c => c.Id.StartsWith(prefix, StringComparison.Ordinal)))
                page.Append($"| {code.Id} | {Cell(code.Title)} | {Cell(code.Remedy)} | `{Cell(code.Example).Replace("`", "'", StringComparison.Ordinal)}` |\n");
        }
        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"^[^\s:][^:]*:\d+:\d+: (error|warning|notice) FA\d{4}: \S")]
    private static partial Regex Form();
}
