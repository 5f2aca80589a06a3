using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Rendering.Chain;

/// <summary>The picture of a claim's way as its page has it.</summary>
public sealed partial class ChainPageTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml", Relation = "        relation: supports\n";

    [Fact]
    public void A_picture_is_the_golden_one() =>
        Golden.Equal(Repository.Tests("Golden", "chain.svg"), Picture(TestArchive.Fiction().Change(Annotation, Relation, Relation
            + Cited("A second look at the dredgers of the lake", "refutes") + Cited("Rules for work at night", "context")).Build()).OuterHtml + "\n");

    [Fact]
    public void Many_cited_pages_are_told_by_their_number()
    {
        string many = string.Concat(Enumerable.Range(1, 40).Select(i => Cited($"Page {i}", "refutes")));
        IElement picture = Picture(TestArchive.Fiction().Change(Annotation, Relation, Relation + many).Build());
        Assert.Equal(3, picture.QuerySelectorAll("path.sign.refutes").Length);
        Assert.Contains("speaks against: and 38 more", picture.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_cited_page_does_is_told_by_a_sign_of_its_own_and_by_a_word()
    {
        IElement picture = Picture(TestArchive.Fiction()
            .Change(Annotation, Relation, Relation + Cited("Second", "refutes") + Cited("Third", "context")).Build());
        string[] signs = [.. picture.QuerySelectorAll("path.sign").Select(sign => Shape().Match(sign.GetAttribute("d")!).Value)];
        Assert.Equal(3, signs.Distinct(StringComparer.Ordinal).Count());
        string[] roles = [.. picture.QuerySelectorAll("text.role").Select(role => role.TextContent)];
        Assert.Equal(["supports", "speaks against", "context"], roles[^3..]);
    }

    [Fact]
    public void The_words_of_the_picture_are_its_text_alternative_whatever_the_names()
    {
        BuildResult built = TestArchive.Fiction()
            .Change("input/sources.yml", "name: Lake Authority", "name: \"<b>&\\\"' Lake Authority\"").Build();
        IElement picture = Picture(built);
        string[] labels = picture.GetAttribute("aria-labelledby")!.Split(' ');
        Assert.Equal(labels, picture.QuerySelectorAll("title, desc").Select(words => words.Id));
        string text = picture.QuerySelector("desc")!.TextContent;
        Assert.Contains("Said by: <b>&\"' Lake Authority", text, StringComparison.Ordinal);
        Assert.All(picture.QuerySelectorAll("text.role"), role => Assert.Contains(role.TextContent, text, StringComparison.Ordinal));
        Assert.All(picture.QuerySelectorAll("tspan"), line => Assert.Contains(line.TextContent.TrimEnd('…'), text, StringComparison.Ordinal));
        Assert.Empty(picture.QuerySelectorAll("b"));
    }

    private static string Cited(string title, string relation) =>
        $"      - {{url: \"https://news.example/{title.Replace(' ', '-')}\", title: \"{title}\", relation: {relation}}}\n";

    private static IElement Picture(BuildResult built) => new HtmlParser()
        .ParseDocument(built.Text("claims/dredgers-at-night/three-dredgers/index.html")).QuerySelector("svg.chain-picture")!;

    /// <summary>What follows the place of a sign.</summary>
    [GeneratedRegex("(?<=\\d)m.*")]
    private static partial Regex Shape();
}
