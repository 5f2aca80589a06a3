using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>Short ways to a parsed seed.</summary>
internal static class Parsed
{
    private const string Text = """

        A ferry ran aground off Skerry on Monday, the coast guard said. Nobody was hurt.

        The ferry was pulled free at noon, its captain said.
        """;

    public static ParsedSeed Seed(string text) => Outcome(text).Value!;

    public static Outcome<ParsedSeed> Outcome(string text) => SeedParser.Explain(new SourceText("seeds/a.txt", text), SeedHash.Of(Encoding.UTF8.GetBytes(text)));

    /// <summary>A page with a headline, the given lines below it, and two paragraphs.</summary>
    public static ParsedSeed Page(params string[] head) => Seed(string.Join('\n', head.Prepend("Ferry runs aground off the isle of Skerry")) + "\n" + Text);

    /// <summary>A page with two paragraphs, the given lines, and a paragraph more.</summary>
    public static ParsedSeed Around(params string[] lines) =>
        Seed("Ferry runs aground off the isle of Skerry\nBy Kai Moe\n" + Text + "\n\n" + string.Join('\n', lines) + "\n\nThe coast guard sent two boats and a helicopter to the place.\n");

    public static string Roles(this ParsedSeed seed, int line) =>
        string.Join(' ', seed.Lines.Where(l => l.Line == line).SelectMany(l => l.Roles).Select(r => r.Id()));

    public static ImmutableArray<string> Texts(this ParsedSeed seed, Core.Model.BlockKind kind) => [.. seed.Report.Blocks.Where(b => b.Kind == kind).Select(b => b.Text)];
}
