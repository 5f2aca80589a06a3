using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Scoring;

/// <summary>How much of a gold answer's structure the parser got right.</summary>
public sealed record StructureScore(int Seeds, int Fields, int FieldsRight, int Lines, int LinesRight, int Expected, int Found, int Hits, int BodyRight)
{
    public static StructureScore None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>What went wrong, for the labelled texts that may be looked at.</summary>
    public ImmutableArray<string> Misses { get; init; } = [];

    public double FieldShare => Share(FieldsRight, Fields);

    public double LineShare => Share(LinesRight, Lines);

    public double RelatedPrecision => Share(Hits, Found);

    public double RelatedRecall => Share(Hits, Expected);

    public static StructureScore operator +(StructureScore a, StructureScore b) => Add(a, b);

    public static StructureScore Add(StructureScore a, StructureScore b) =>
        new(a.Seeds + b.Seeds, a.Fields + b.Fields, a.FieldsRight + b.FieldsRight, a.Lines + b.Lines, a.LinesRight + b.LinesRight, a.Expected + b.Expected,
            a.Found + b.Found, a.Hits + b.Hits, a.BodyRight + b.BodyRight) { Misses = a.Misses.AddRange(b.Misses) };

    /// <summary>The totals, on one line.</summary>
    public override string ToString() =>
        $"seeds {Seeds}, fields {FieldsRight}/{Fields} {FieldShare:P1}, line roles {LinesRight}/{Lines} {LineShare:P1}, "
        + $"related P {RelatedPrecision:P1} R {RelatedRecall:P1} ({Hits}/{Found}/{Expected}), body paragraphs {BodyRight}/{Seeds}";

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}

/// <summary>Compares a parsed seed with its gold answer, as the labelling guideline suggests.</summary>
public static class StructureScorer
{
    public static StructureScore Score(byte[] seed, string name, string goldYaml)
    {
        StructureGold gold = StructureGold.Read(goldYaml);
        SourceText? text = SeedDecoder.Decode("seeds/" + name, seed).Value;
        return text is null ? StructureScore.None : Score(SeedParser.Explain(text, SeedHash.Of(seed)).Value!, gold);
    }

    public static StructureScore Score(ParsedSeed parsed, StructureGold gold)
    {
        var misses = ImmutableArray.CreateBuilder<string>();
        Report report = parsed.Report;
        int fields = 0, right = 0;
        foreach ((string key, string? found, IEnumerable<string?> wanted) in Fields(parsed, gold))
        {
            fields++;
            if (wanted.Any(w => Same(found, w))) right++;
            else misses.Add($"{report.Name} {key}: found {found ?? "null"}, wanted {string.Join(" or ", wanted.Select(w => w ?? "null"))}");
        }
        (int lines, int linesRight) = LineRoles(parsed, gold, misses);
        var expected = gold.RelatedHeadlines.Select(Key).ToHashSet();
        var related = report.Blocks.Where(b => b.Kind == BlockKind.RelatedHeadline).Select(b => Key(b.Text)).ToHashSet();
        int hits = related.Count(expected.Contains);
        bool body = report.BodyParagraphs == gold.Number("body_paragraphs");
        return new StructureScore(1, fields, right, lines, linesRight, expected.Count, related.Count, hits, body ? 1 : 0) { Misses = misses.ToImmutable() };
    }

    private static IEnumerable<(string Key, string? Found, IEnumerable<string?> Wanted)> Fields(ParsedSeed parsed, StructureGold gold)
    {
        Report report = parsed.Report;
        yield return One("language", report.Language);
        yield return ("title", report.Title, [gold.Text("title"), .. gold.Texts("title_also")]);
        yield return One("title_line", report.Title is null ? null : Text(report.TitleLine));
        yield return ("authors", Joined(report.Authors), [Joined(gold.Texts("authors"))]);
        yield return One("published", parsed.Published?.ToString());
        yield return ("date_conflict", parsed.DateConflict ? "true" : "false", [gold.Flag("date_conflict") ? "true" : "false"]);
        yield return ("site", report.Site, [gold.Text("site"), .. gold.Texts("site_aliases")]);
        yield return One("copyright_holder", report.CopyrightHolder);
        yield return One("copyright_year", Text(report.CopyrightYear));
        yield return One("read_time_minutes", Text(report.ReadMinutes));
        yield return One("image_alt", report.ImageAlt);
        yield return One("caption", report.Caption);
        yield return One("image_credit", report.ImageCredit);
        yield return One("body_paragraphs", Text(report.BodyParagraphs));
        yield return One("list_items", Text(report.Blocks.Count(b => b.Kind == BlockKind.ListItem)));
        yield return One("table_rows", Text(report.Blocks.Count(b => b.Kind == BlockKind.TableRow)));
        yield return ("subheadings", Joined(report.Blocks.Where(b => b.Kind == BlockKind.Subheading).Select(b => b.Text)), [Joined(gold.Texts("subheadings"))]);

        (string, string?, IEnumerable<string?>) One(string key, string? found) => (key, found, [gold.Text(key)]);
    }

    private static (int Lines, int Right) LineRoles(ParsedSeed parsed, StructureGold gold, ImmutableArray<string>.Builder misses)
    {
        var found = parsed.Lines.ToDictionary(l => l.Line, l => l.Roles.Select(r => r.Id()).Order(StringComparer.Ordinal).ToArray());
        int right = 0;
        foreach ((int line, string[] wanted) in gold.LineRoles)
        {
            string[] roles = found.GetValueOrDefault(line, []);
            if (roles.SequenceEqual(wanted)) right++;
            else misses.Add($"{parsed.Report.Name} line {line}: found [{string.Join(", ", roles)}], wanted [{string.Join(", ", wanted)}]");
        }
        return (gold.LineRoles.Count, right);
    }

    private static bool Same(string? found, string? wanted) => found is null || wanted is null ? found == wanted : Key(found) == Key(wanted);

    private static string Key(string text) => ReadingText.Normalize(text);

    private static string Joined(IEnumerable<string> texts) => string.Join(" ¦ ", texts);

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
