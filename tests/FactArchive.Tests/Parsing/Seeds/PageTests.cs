using FactArchive.Core.Parsing.Seeds;

namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>Small fictional pages, each line with its roles and each page with its fields (<c>Pages/*.txt</c>).</summary>
public sealed class PageTests
{
    private static readonly string[] Fields = ["title", "authors", "published", "site", "holder", "year", "read", "alt", "caption", "credit", "conflict"];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (string file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
                foreach (string name in Cases(file).Keys) names.Add(Path.GetFileNameWithoutExtension(file), name);
            return names;
        }
    }

    private static string Folder => Repository.Tests("Parsing", "Seeds", "Pages");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_understood(string language, string name)
    {
        string page = Cases(Path.Combine(Folder, language + ".txt"))[name];
        string[] halves = page.Split("\n---\n");
        string[] lines = halves[1].TrimEnd('\n').Split('\n');
        ParsedSeed seed = Parsed.Seed(string.Join('\n', lines.Select(TextOf)) + "\n");
        Assert.Equal(Expected(halves[0], lines), Found(seed, lines.Length));
    }

    private static Dictionary<string, string> Cases(string file) =>
        File.ReadAllText(file).Split("=== ", StringSplitOptions.RemoveEmptyEntries).ToDictionary(c => c[..c.IndexOf('\n')], c => c[(c.IndexOf('\n') + 1)..]);

    private static string TextOf(string line)
    {
        string text = line[(line.IndexOf('|') + 1)..].TrimStart(' ');
        return text.StartsWith("date 20", StringComparison.Ordinal) ? " " + text : text;
    }

    private static string Expected(string fields, string[] lines)
    {
        var values = fields.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(f => f[..f.IndexOf(':')], f => f[(f.IndexOf(':') + 2)..]);
        IEnumerable<string> told = Fields.Where(values.ContainsKey).Select(f => $"{f}: {values[f]}");
        return string.Join('\n', told.Concat(lines.Select((l, i) => $"{i + 1} {string.Join(' ', l[..l.IndexOf('|')].Trim().Split('+').Order(StringComparer.Ordinal))}".TrimEnd())));
    }

    private static string Found(ParsedSeed seed, int lines)
    {
        var report = seed.Report;
        string?[] values =
        [
            report.Title, report.Authors.IsEmpty ? null : string.Join(" ¦ ", report.Authors), seed.Published?.ToString(), report.Site, report.CopyrightHolder,
            report.CopyrightYear?.ToString(), report.ReadMinutes?.ToString(), report.ImageAlt, report.Caption, report.ImageCredit, seed.DateConflict ? "true" : null,
        ];
        IEnumerable<string> told = Fields.Zip(values).Where(p => p.Second is not null).Select(p => $"{p.First}: {p.Second}");
        return string.Join('\n', told.Concat(Enumerable.Range(1, lines).Select(n => $"{n} {Roles(seed, n)}".TrimEnd())));
    }

    private static string Roles(ParsedSeed seed, int line) =>
        string.Join(' ', seed.Lines.Where(l => l.Line == line).SelectMany(l => l.Roles).Select(r => r.Id()).Order(StringComparer.Ordinal));
}
