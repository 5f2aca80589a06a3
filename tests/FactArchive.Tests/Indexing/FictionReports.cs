using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Indexing;

/// <summary>Fiction of some reports from June 2031, with sources and claims as a test wants them.</summary>
internal sealed record FictionReports(ImmutableSortedDictionary<string, string> Files)
{
    private const string Sources = """
        institute: {name: Orin Institute, kind: think-tank}
        observatory: {name: Orin Observatory, kind: think-tank}
        ministry: {name: Ministry of Works, kind: official}
        agency: {name: Orin Agency, kind: media-outlet}
        courier: {name: Orin Courier, kind: media-outlet}
        gazette: {name: Orin Gazette, kind: media-outlet}
        tribune: {name: Orin Tribune, kind: media-outlet}

        """;

    public static FictionReports None { get; } = new(ImmutableSortedDictionary<string, string>.Empty
        .Add("input/site.yml", "title: Fiction\nurl: https://fiction.example/\n")
        .Add("input/sources.yml", Sources));

    public FictionReports With(string slug, string title, int day, string text, string annotation = "") => new(Files
        .SetItem($"seeds/{slug}.txt", Seed(title, day, text))
        .SetItem($"input/annotations/{slug}.yml", $"slug: {slug}\n{annotation}"));

    /// <summary>A report of one sentence with one reviewed claim, <c>slug/c</c>.</summary>
    /// <param name="keys">More of the claim's keys, one a line.</param>
    public FictionReports Claim(string slug, int day, string claim, string source, params string[] keys) => With(
        slug, $"Report {slug}", day, $"The ferries stayed at their berths on Sunday. {claim} The harbour was quiet again in the evening.",
        $"claims:\n  - id: c\n    quote: \"{claim}\"\n    source: {source}\n    status: reviewed\n    reviewed: {{by: T, on: 2031-07-01}}\n"
        + string.Concat(keys.Select(k => $"    {k}\n")));

    public FictionReports Connections(string yaml) => new(Files.SetItem("input/connections.yml", yaml));

    public TestArchive ToArchive() => TestArchive.Of(Files.Select(f => (f.Key, f.Value)));

    public BuildResult Build()
    {
        BuildResult result = ToArchive().Build();
        Assert.False(result.Failed, result.Messages());
        return result;
    }

    /// <summary>A list of <c>data/archive.json</c>.</summary>
    public static JsonElement[] Data(BuildResult result, string key) =>
        [.. JsonDocument.Parse(result.Text("data/archive.json")).RootElement.GetProperty(key).EnumerateArray()];

    public static string[] Texts(JsonElement item, string key) => [.. item.GetProperty(key).EnumerateArray().Select(t => t.GetString()!)];

    private static string Seed(string title, int day, string text) => string.Create(CultureInfo.InvariantCulture,
        $" date 2031-06-{day:00} Copyright © 2031 Courier.example\n\n{title}\n\nbyMara Holt\n{day:00}/06/2031\n1 minute read\n{text}\n");
}
