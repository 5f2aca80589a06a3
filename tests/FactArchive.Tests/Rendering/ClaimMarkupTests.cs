using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Rendering;

/// <summary>Marks are cut from overlapping and nested claims: the text stays, the markup is well-formed.</summary>
public sealed class ClaimMarkupTests
{
    private const string Sentence = "The old gate of the dam broke at noon on Monday & nobody <saw> it happen";

    [Fact]
    public void Overlapping_claims_become_nested_marks()
    {
        IDocument page = Build("The old gate of the dam broke at noon", "the dam broke at noon on Monday", "dam broke");
        IElement paragraph = page.QuerySelector("article .row > p")!;
        Assert.Equal(3, paragraph.QuerySelectorAll("mark[id]").Length);
        Assert.True(paragraph.QuerySelectorAll("mark").Length > 3);
        Assert.All(paragraph.QuerySelectorAll("mark[id]"), m => Assert.Equal("claim-" + m.GetAttribute("data-claim"), m.Id));
    }

    [Fact]
    public void Whatever_the_claims_the_text_stays_and_each_claim_marks_its_own_words()
    {
        string[] words = Sentence.Split(' ');
        Gen<(int From, int Length)> piece = Gen.Select(Gen.Int[0, words.Length - 3], Gen.Int[1, 3]);
        piece.Array[1, 6].Sample(pieces =>
        {
            string[] quotes = [.. pieces.Select(p => string.Join(' ', words.Skip(p.From).Take(p.Length))).Distinct().Where(Once)];
            if (quotes.Length == 0) return true;
            IElement paragraph = Build(quotes).QuerySelector("article .row > p")!;
            foreach (IElement reference in paragraph.QuerySelectorAll("sup").ToList()) reference.Remove();
            return paragraph.TextContent == Sentence + "."
                && quotes.Select((quote, i) => string.Concat(paragraph.QuerySelectorAll($"mark[data-claim=c{i}]").Select(m => m.TextContent)) == quote).All(same => same);
        }, iter: 25);
    }

    [Fact]
    public void Two_hundred_claims_on_one_sentence_build()
    {
        string[] words = [.. Enumerable.Range(0, 220).Select(i => $"w{i}x")];
        IDocument page = BuildText(string.Join(' ', words), [.. Enumerable.Range(0, 200).Select(i => string.Join(' ', words.Skip(i).Take(6)))]);
        Assert.Equal(200, page.QuerySelectorAll("mark[id]").Length);
    }

    private static bool Once(string quote) =>
        quote.Any(char.IsLetter) && Sentence.IndexOf(quote, StringComparison.Ordinal) == Sentence.LastIndexOf(quote, StringComparison.Ordinal);

    private static IDocument Build(params string[] quotes) => BuildText(Sentence, quotes);

    private static IDocument BuildText(string sentence, string[] quotes)
    {
        var annotation = new StringBuilder("slug: dam\nclaims:\n");
        for (int i = 0; i < quotes.Length; i++) annotation.Append($"  - {{id: c{i}, quote: \"{quotes[i]}\"}}\n");
        BuildResult result = TestArchive.Fiction()
            .With("seeds/dam.txt", $" date 2031-07-01\n\nGate of the dam broke\n\nbyMara Holt\n01/07/2031\n\n{sentence}.\n\nCranes stood idle all week while several boats waited outside Harrow, unable to berth anywhere nearby.\n")
            .With("input/annotations/dam.yml", annotation.ToString())
            .Build();
        Assert.False(result.Failed, result.Messages());
        return new HtmlParser().ParseDocument(result.Text("reports/dam/index.html"));
    }
}
