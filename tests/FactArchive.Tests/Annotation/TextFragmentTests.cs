using System.Collections.Immutable;
using CsCheck;
using FactArchive.Core.Annotation;
using FactArchive.Core.Building;
using FactArchive.Core.Model;
using FactArchive.Core.Text;
using FactArchive.Tests.Rendering;

namespace FactArchive.Tests.Annotation;

/// <summary>A link to the words in the original finds these words and no others.</summary>
public sealed class TextFragmentTests
{
    private const string Original = "https://paper.example/a";

    [Fact]
    public void A_long_unique_quote_needs_no_context() =>
        Assert.Equal("#:~:text=one%20two%20three%20four%20five", Link(["Zero one two three four five six."], "one two three four five"));

    [Fact]
    public void A_short_quote_has_the_words_around_it() =>
        Assert.Equal("#:~:text=He%20said%20that-,shells%20came,-from%20there.", Link(["He said that shells came from there."], "shells came"));

    [Fact]
    public void What_has_a_meaning_in_a_directive_is_encoded()
    {
        string link = Link(["A & B, the well-known “100%” firm of Kyiv’s Подол, came 🚀."], "A & B, the well-known “100%” firm of Kyiv’s Подол");
        string value = link["#:~:text=".Length..].Split(",-")[0];
        Assert.DoesNotContain(value, c => c is '&' or ',' or '-' or ' ' or '"' || c > 127);
        Assert.StartsWith("A%20%26%20B%2C%20the%20well%2Dknown%20%E2%80%9C100%25%E2%80%9D", value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_quote_has_enough_context()
    {
        string[] text = ["On Monday they told us that the ships had left the port at night.", "On Tuesday they told us that the ships had left the port at dawn."];
        Assert.Equal(1, Found(Link(text, "the ships had left the port", block: 1), text).Block);
        Assert.Equal(0, Found(Link(text, "the ships had left the port", block: 0), text).Block);
    }

    [Fact]
    public void A_quote_that_the_headline_repeats_has_context() =>
        Assert.Contains("-,", Link(["It said the ships had left the port then."], "the ships had left the port", title: "The ships had left the port"), StringComparison.Ordinal);

    [Fact]
    public void A_very_long_quote_is_given_by_its_ends()
    {
        string quote = string.Join(' ', Enumerable.Range(1, 120).Select(i => $"word{i}"));
        Assert.Equal("#:~:text=word1%20word2%20word3%20word4%20word5%20word6,word115%20word116%20word117%20word118%20word119%20word120", Link([quote], quote));
    }

    [Fact]
    public void An_original_with_a_fragment_keeps_it()
    {
        var fragment = new TextFragment(new Uri("https://paper.example/a#live"), ReportText.Of(WebAnnotationTests.Made(["One two three four five."])), null);
        Assert.Equal("https://paper.example/a#live:~:text=One%20two%20three%20four%20five", fragment.LinkTo([new BlockSpan(0, new TextSpan(0, 23))]));
    }

    [Fact]
    public void A_claim_of_two_parts_has_two_directives()
    {
        BuildResult result = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml",
            "\"We counted three ships and heard the pumps until morning\"", "\"We counted three ships … heard the pumps until morning\"").Build();
        Assert.Contains("https://orin-courier.example/dredgers#:~:text=", result.Text("claims/dredgers-at-night/pumps-heard/index.html"), StringComparison.Ordinal);
        Assert.Matches("text=We%20counted[^\"]*&amp;text=", result.Text("claims/dredgers-at-night/pumps-heard/index.html"));
        Assert.Contains("these words in the original", result.Text("reports/dredgers-at-night/index.html"), StringComparison.Ordinal);
    }

    /// <summary>Texts of few words, so that quotes come again and again; where words around can tell, the right place is found.</summary>
    [Fact]
    public void The_first_match_is_the_passage_itself_wherever_its_block_tells_it_apart()
    {
        string[] known = ["ships", "left", "port", "at", "night", "well-known", "“a”,", "b&c", "Дрон"];
        Gen<string> sentence = Gen.Int[0, known.Length - 1].Select(i => known[i]).Array[8, 20].Select(w => string.Join(' ', w));
        sentence.Array[1, 4].Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 9]).Sample((blocks, at, first, count) =>
        {
            Report report = WebAnnotationTests.Made(blocks);
            var text = ReportText.Of(report);
            int block = at % blocks.Length;
            string[] words = report.Blocks[block].Text.Split(' ');
            int from = first % words.Length, take = Math.Min(count, words.Length - from);
            int start = words.Take(from).Sum(w => w.Length + 1), length = string.Join(' ', words.Skip(from).Take(take)).Length;
            var passage = new BlockSpan(block, new TextSpan(start, start + length));
            string link = new TextFragment(new Uri(Original), text, null).LinkTo([passage]);
            (int Block, TextSpan Span) found = Found(link[Original.Length..], [.. report.Blocks.Select(b => b.Text)]);
            Assert.Equal(passage.Span.Of(report.Blocks[block].Text), found.Span.Of(report.Blocks[found.Block].Text), ignoreCase: true);
            bool isTold = blocks.Distinct().Count() == blocks.Length && words.Length - take < 12;
            if (isTold) Assert.Equal((block, passage.Span), found);
        });
    }

    private static string Link(string[] blocks, string quote, int? block = null, string? title = null)
    {
        int at = block ?? Array.FindIndex(blocks, b => b.Contains(quote, StringComparison.Ordinal));
        int start = blocks[at].IndexOf(quote, StringComparison.Ordinal);
        var fragment = new TextFragment(new Uri(Original), ReportText.Of(WebAnnotationTests.Made(blocks)), title);
        return fragment.LinkTo([new BlockSpan(at, new TextSpan(start, start + quote.Length))])[Original.Length..];
    }

    /// <summary>The first match of a directive as a browser finds it, in a page of these paragraphs.</summary>
    private static (int Block, TextSpan Span) Found(string link, string[] blocks)
    {
        ImmutableArray<string> parts = [.. link["#:~:text=".Length..].Split(',')];
        string prefix = parts[0].EndsWith('-') ? Uri.UnescapeDataString(parts[0][..^1]) : "";
        string suffix = parts[^1].StartsWith('-') ? Uri.UnescapeDataString(parts[^1][1..]) : "";
        string exact = Uri.UnescapeDataString(parts[prefix.Length > 0 ? 1 : 0]);
        for (int block = 0; block < blocks.Length; block++)
        {
            string text = blocks[block];
            for (int at = text.IndexOf(exact, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(exact, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                string before = string.Join(' ', blocks.Take(block).Append(text[..at])).TrimEnd(), after = string.Join(' ', blocks.Skip(block + 1).Prepend(text[(at + exact.Length)..])).TrimStart();
                bool isWhole = Whole(text, at) && Whole(text, at + exact.Length);
                if (isWhole && before.EndsWith(prefix, StringComparison.OrdinalIgnoreCase) && after.StartsWith(suffix, StringComparison.OrdinalIgnoreCase))
                    return (block, new TextSpan(at, at + exact.Length));
            }
        }
        throw new InvalidOperationException($"no match of {link}");
    }

    private static bool Whole(string text, int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
