using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactArchive.Tests.Hostile;

/// <summary>
/// Archives of fiction whose every field carries a text of the caller's. One report a text, numbered from 0, so that all
/// texts fit into one site.
/// </summary>
internal static class HostileArchive
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The settings of the site; each field of free text carries the text.</summary>
    public static (string Path, string Text) Site(string text) => ("input/site.yml", $$"""
        title: {{Yaml(text)}}
        description: {{Yaml(text)}}
        url: https://orin.example/archive/
        language: en
        publisher: {name: {{Yaml(text)}}, url: https://orin.example/}
        notice: {{Yaml(text)}}
        ratings:
          - {id: unconfirmed, label: {{Yaml(text)}}, value: 5, description: {{Yaml(text)}}, tone: good}
          - {id: unverifiable, label: "Unverifiable"}
          - {id: refuted, label: "Refuted", value: 1, tone: bad}
        """);

    public static (string Path, string Text) PlainSite { get; } = ("input/site.yml", """
        title: Orin Archive
        description: Fiction for tests.
        url: https://orin.example/archive/
        language: en
        publisher: Orin desk
        """);

    /// <summary>Every file but the settings, with the text number n in the fields of report number n.</summary>
    public static IEnumerable<(string Path, string Text)> Files(IReadOnlyList<string> texts) =>
    [
        ("input/sources.yml", "sources:\n" + string.Concat(texts.Select(Source))),
        ("input/tags.yml", "tags:\n" + string.Concat(texts.Select(Tag))),
        ("input/connections.yml", "same-claims:\n" + string.Concat(texts.Select(Connection))),
        .. texts.SelectMany((text, n) => Report(text, n)),
    ];

    /// <summary>A scraped page whose every part carries the text.</summary>
    public static (string Path, string Text) Seed(string text, int n) => ($"seeds/scraped-{n:000}.txt", $"""

        date

        2031-05-03

        {text}
        {text} opens the harbour of Orin {n}
        By {text}
        Caption {text} of the harbour. Photo: {text}

        Minister Ada Vole said on Monday that {text} had been seen in the harbour of Orin.

        “The {text} is here,” said {text}, the harbour master.

        {text}

        Read also: {text} and the lake

        - {text}
        - According to the Orin Courier, {text} was found.

        Tags: {text}
        Copyright © 2031 {text}
        """);

    /// <summary>Pins the address of a scraped page: similar payloads make the same one.</summary>
    public static (string Path, string Text) SeedAddress(int n) => ($"input/annotations/scraped-{n:000}.yml", $"slug: scraped-{n:000}\n");

    private static string Id(int n) => n.ToString("000", CultureInfo.InvariantCulture);

    private static string Yaml(string text) => JsonSerializer.Serialize(text, Plain);

    private static IEnumerable<(string Path, string Text)> Report(string text, int n)
    {
        yield return ($"seeds/report-{Id(n)}.txt", $"""
            Harbour report {Id(n)}

            The Orin authority said that pier number {n + 1} was closed on Monday. The harbour master said that the second pier of {n + 1} remains open.
            """);
        yield return ($"input/annotations/report-{Id(n)}.yml", Annotation(Yaml(text), n));
        yield return ($"input/pages/page-{Id(n)}.md", $"---\ntitle: {Yaml(text)}\n---\n\n{text}\n");
    }

    private static string Annotation(string text, int n) => $$"""
        slug: report-{{Id(n)}}
        title: {{text}}
        authors: [{{text}}]
        caption: {{text}}
        published: 2031-05-03
        tags: [tag-{{Id(n)}}]
        dismissed: ["The Orin authority"]
        claims:
          - id: pier
            quote: "pier number {{n + 1}} was closed on Monday"
            claim: {{text}}
            source: source-{{Id(n)}}
            via: [source-{{Id(n)}}]
            basis: document
            credibility: 2
            status: reviewed
            reviewed: {by: {{text}}, on: 2031-06-01}
            rating: unconfirmed
            why: {{text}}
            evidence:
              - {url: "https://orin.example/{{n}}", title: {{text}}, publisher: {{text}}, relation: supports}
            history:
              - {on: 2031-05-10, rating: unverifiable, why: {{text}}}
          - id: second
            quote: "the second pier of {{n + 1}} remains open"
            speaker: {{text}}
            status: draft
        """;

    private static string Source(string text, int n) => $$"""
          source-{{Id(n)}}:
            name: {{Yaml(text + " " + Id(n))}}
            kind: media-outlet
            home: https://orin.example/source/{{n}}
            aliases: [{{Yaml(text + " alias " + Id(n))}}]
            reliability: B
            reason: {{Yaml(text)}}
            independence: {{Yaml(text)}}

        """;

    private static string Tag(string text, int n) => $$"""
          tag-{{Id(n)}}:
            label: {{Yaml(text + " " + Id(n))}}
            description: {{Yaml(text)}}
            synonyms: [{{Yaml(text + " synonym " + Id(n))}}]

        """;

    private static string Connection(string text, int n) => $$"""
          - claims: [report-{{Id(n)}}/pier, report-{{Id(n)}}/second]
            verdict: dismissed
            why: {{Yaml(text)}}

        """;
}
