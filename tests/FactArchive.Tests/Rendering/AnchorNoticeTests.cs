using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactArchive.Core.Building;

namespace FactArchive.Tests.Rendering;

/// <summary>What readers and editors are told where a quote is no longer what was quoted: on the card, on the claim's page and in the build.</summary>
public sealed class AnchorNoticeTests
{
    private const string Annotation = "input/annotations/lake-dredging.yml";
    private const string Seed = "seeds/lake-dredging.txt";

    private static readonly string[] Pages = ["reports/dredgers-at-night/index.html", "claims/dredgers-at-night/three-dredgers/index.html"];

    [Fact]
    public void Changed_words_are_shown_word_by_word()
    {
        BuildResult result = TestArchive.Fiction().Change(Seed, "three dredgers had worked without a permit", "four dredgers had worked without any permit").Build();
        Assert.Equal($"{Annotation}:7:12: warning FA0204: the quote's words have changed at {Seed}:10:30 (likeness 0.85); check whether the claim still holds, "
            + "then run `reanchor lake-dredging`: [-three-] {+four+} dredgers had worked without [-a-] {+any+} permit in the night of 2 May", result.Messages());
        Assert.All(Pages, page =>
        {
            IElement notice = Notice(result, page, "changed");
            Assert.Equal(["three", "a"], notice.QuerySelectorAll("del").Select(d => d.TextContent));
            Assert.Equal(["four", "any"], notice.QuerySelectorAll("ins").Select(d => d.TextContent));
        });
        Assert.Contains("\"anchor\": \"changed\"", result.Text("data/archive.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Moved_words_are_told()
    {
        BuildResult result = TestArchive.Fiction().Change(Annotation, "    claim: \"Three", "    prefix: \"The mayor said that\"\n    claim: \"Three").Build();
        Assert.Equal($"{Annotation}:8:13: warning FA0203: the quote stands at {Seed}:10:30, but not in the context that is given; check the sentence, "
            + "then run `reanchor lake-dredging`", result.Messages());
        Assert.All(Pages, page => Assert.Contains("Moved.", Notice(result, page, "moved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Exact_words_need_no_notice() => Assert.All(Pages, page =>
    {
        IDocument document = new HtmlParser().ParseDocument(TestArchive.Fiction().Build().Text(page));
        Assert.NotEmpty(document.QuerySelectorAll("[data-anchor=exact]"));
        Assert.Empty(document.QuerySelectorAll(".anchor, [data-anchor]:not([data-anchor=exact])"));
    });

    [Fact]
    public void A_dismissed_quote_that_changed_silences_nothing_and_is_told()
    {
        BuildResult result = TestArchive.Fiction()
            .Change(Annotation, "slug: dredgers-at-night", "slug: dredgers-at-night\ndismissed: [\"the water level fell by 10 centimetres in one week\"]").Build();
        Assert.Equal($"{Annotation}:2:13: warning FA0204: the words of this dismissed quote have changed at {Seed}:16:34, so it silences nothing; "
            + "copy it from the seed, or take it out: the water level fell by [-10-] {+12+} centimetres in one week", result.Messages());
    }

    [Fact]
    public void A_claim_of_several_spans_over_the_end_of_a_paragraph_has_one_card_and_leaves_the_headline_between_alone()
    {
        BuildResult result = TestArchive.Fiction().Change(Annotation, "We counted three ships and heard the pumps until morning\"",
            "We counted three ships … said Ilse Brand, who lives at the harbour. According to the Orin Institute\"").Build();
        Assert.Equal("", result.Messages());
        IDocument page = new HtmlParser().ParseDocument(result.Text(Pages[0]));
        Assert.Equal(
            ["We counted three ships", "said Ilse Brand, who lives at the harbour.", "According to the Orin Institute2"],
            page.QuerySelectorAll("mark[data-claim=pumps-heard]").Select(m => m.TextContent));
        Assert.Single(page.QuerySelectorAll("#card-pumps-heard"));
        Assert.Single(page.QuerySelectorAll("mark#claim-pumps-heard"));
        Assert.Empty(page.QuerySelectorAll("[data-related-headline] mark"));
    }

    private static IElement Notice(BuildResult result, string page, string state) =>
        new HtmlParser().ParseDocument(result.Text(page)).QuerySelectorAll($"[data-anchor={state}] .anchor").Single();
}
