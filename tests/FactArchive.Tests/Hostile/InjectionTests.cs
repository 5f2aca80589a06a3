using System.Text;
using System.Text.RegularExpressions;
using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Hostile;

/// <summary>Every payload in every field of every kind of input: nothing leaves its place in whatever is published.</summary>
public sealed partial class InjectionTests
{
    public static TheoryData<string> RefusedNames => [.. HostileSites.Refused.Select(p => p.Name)];

    [Fact]
    public void In_every_field_of_yaml_and_markdown() => AssertHarmless(HostileSites.Fields, HostileSites.Taken.Count * 4);

    [Fact]
    public void In_every_part_of_a_scraped_page() => AssertHarmless(HostileSites.Seeds, Payload.All.Count);

    [Fact]
    public void In_the_settings_of_the_site()
    {
        foreach (IEnumerable<(string, string)> files in HostileSites.Settings) AssertHarmless(files, 10);
    }

    /// <summary>Refused with a place and a remedy, and nothing is published.</summary>
    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void What_no_archive_takes_is_told_at_its_place(string name)
    {
        string text = Payload.All.Single(p => p.Name == name).Text;
        BuildResult result = TestArchive.Of([HostileArchive.PlainSite, .. HostileArchive.Files([text])]).Build();
        Assert.Empty(result.Files);
        Assert.All(result.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.True(d.At.Line > 0 && d.At.Path.Length > 0, d.ToString()));
        Assert.Contains(result.Diagnostics, d => d.Severity == Severity.Error);
    }

    private static void AssertHarmless(IEnumerable<(string, string)> files, int pages)
    {
        BuildResult result = TestArchive.Of(files).Build();
        Assert.True(!result.Failed, result.Messages());
        Assert.True(result.Files.Count(f => f.Path.EndsWith(".html", StringComparison.Ordinal)) >= pages);
        Assert.All(result.Files, f => Assert.Matches(SafePath(), f.Path));
        string[] found = [.. result.Files.SelectMany(f => Marks.In(f.Path, Encoding.UTF8.GetString(f.Content.Span)).Select(m => $"{f.Path}: {m}"))];
        Assert.True(found.Length == 0, string.Join('\n', found.Take(20)));
    }

    [GeneratedRegex(@"\A(?!.*\.\.)[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*\z")]
    private static partial Regex SafePath();
}
