using System.Collections.Immutable;
using System.Text;
using CsCheck;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Parsing.Seeds;

/// <summary>Whatever bytes a seed holds, it is read or refused, and no line gets lost.</summary>
public sealed class SeedProperties
{
    private static readonly string[] Pieces =
    [
        " date 2023-10-09 ", "Copyright © 2021 Lake.example", "Storm closes the port of Ansel for a third day", "By Kai Moe", "byKai Moe", "09/10/2023", "28.04.2023 08:02", "2 min read",
        "ferry in the port", "The ferry. Photo: Kai Moe/Nordbild", "© 2023 X", "Read also: ", "Читайте також: ", "Lesen Sie auch", "“We saw it,” she said. “It was big.”",
        "The port stays closed, the harbour master said on Monday.", "- a point;", "• another", "1. first", "2. second", "a\tb\tc", "— Name (@x) May 3, 2022", "Tags: a, b", "Source: X", "Sources:",
        "Share", "[…]", "Read More", "<p>", "</p>", "<script>", "</script>", "&ldquo;", "&#x0;", "<!--", "-->", "<h1>Title of it</h1>", "{a:b;}", "[Anchor]", "[1]", "🔴 ", "❗️", "KYIV —", "(END)",
        "\n", "\n", "\n", "\n\n", "\r\n", "\r", "\t", " ", "\u00A0", "\u200B", "\u00AD", "e\u0301", "\uFEFF", "\u2028", "\u0085", "\ud83d", "\ude00", ".", ",", ":", "?", "!", "…", "'", "\"", "«", "»", "„", "(", ")", "|", "/",
        "x", "Я", "ї", "ß", "0", "2024", "-", "–", "—",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    private static readonly Gen<byte[]> Anything = Gen.OneOf(
        Soup.Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 300], Gen.String.Select(Encoding.UTF8.GetBytes), Soup.Select(Encoding.Unicode.GetBytes),
        Soup.Select(s => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(s)));

    [Fact]
    public void No_bytes_make_decoder_or_parser_throw() => Anything.Sample(
        bytes =>
        {
            Outcome<SourceText> decoded = SeedDecoder.Decode("seeds/a.txt", bytes);
            Assert.True(decoded.Value is not null || decoded.Diagnostics.Any(d => d.Severity == Severity.Error));
            if (decoded.Value is { } seed) AssertAccounted(seed, SeedParser.Explain(seed, SeedHash.Of(bytes)).Value!);
        },
        iter: 1_500);

    /// <summary>The parser takes any text, also such as no bytes decode to.</summary>
    [Fact]
    public void No_text_makes_the_parser_throw() => Gen.OneOf(Soup, Gen.String).Sample(
        text =>
        {
            var seed = new SourceText("seeds/a.txt", text);
            AssertAccounted(seed, SeedParser.Explain(seed, "").Value!);
        },
        iter: 1_500);

    [Theory]
    [InlineData("The port stays closed, the harbour master said on Monday. ")]
    [InlineData("x")]
    [InlineData("“")]
    [InlineData(". ")]
    [InlineData("( ")]
    [InlineData("Photo: ")]
    [InlineData("12.05.2020 ")]
    [InlineData("\t")]
    [InlineData("a | ")]
    [InlineData("e\u0301")]
    public void A_long_line_takes_linear_time(string piece) => AssertFast(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

    [Theory]
    [InlineData("The port stays closed.\n")]
    [InlineData("x\n")]
    [InlineData("Storm closes the port of Ansel\n")]
    [InlineData("Read also:\n")]
    [InlineData("- a\n")]
    [InlineData("By Kai Moe\n")]
    [InlineData("© 2023 Lake\n")]
    [InlineData("12.05.2020\n")]
    [InlineData("Tags:\n")]
    [InlineData("[…]\n")]
    [InlineData("Share\n")]
    public void Many_lines_take_linear_time(string line) => AssertFast(string.Concat(Enumerable.Repeat(line, 20_000)));

    /// <summary>What is not linear takes minutes; a busy machine takes seconds.</summary>
    private static void AssertFast(string text)
    {
        var seed = new SourceText("seeds/a.txt", text);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SeedParser.Explain(seed, "");
        Assert.InRange(watch.ElapsedMilliseconds, 0, 120_000);
    }

    private static void AssertAccounted(SourceText seed, ParsedSeed parsed)
    {
        Report report = parsed.Report;
        Assert.Equal(NonBlank(seed), parsed.Lines.Select(l => l.Line));
        Assert.All(parsed.Lines, l => Assert.NotEmpty(l.Roles));
        Assert.Equal(Of(parsed, LineFate.Block), report.Blocks.Select(b => b.Line));
        Assert.Equal(Of(parsed, LineFate.Dropped), report.Dropped.Select(d => d.Line));
        Assert.All(report.Dropped, d => Assert.NotEqual("", d.Reason));
        foreach (Block block in report.Blocks)
        {
            TextSpan line = seed.LineSpan(block.Line);
            Assert.NotEqual("", block.Text);
            Assert.True(line.Contains(block.Reading.ToSeed(new TextSpan(0, block.Text.Length))));
        }
    }

    private static ImmutableArray<int> Of(ParsedSeed parsed, LineFate fate) => [.. parsed.Lines.Where(l => l.Fate == fate).Select(l => l.Line)];

    private static IEnumerable<int> NonBlank(SourceText seed) => Enumerable.Range(1, seed.LineCount)
        .Where(n => seed.Line(n).Any(c => !ReadingCharacters.IsSpace(c) && !ReadingCharacters.IsInvisible(c)));
}
