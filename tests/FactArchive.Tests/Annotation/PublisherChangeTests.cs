using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using FactArchive.Core.Annotation.Versions;
using FactArchive.Core.Building;
using FactArchive.Core.Model;
using FactArchive.Tests.Rendering;

namespace FactArchive.Tests.Annotation;

/// <summary>What a publisher changed after the fact, sentence by sentence, and which claims that touches.</summary>
public sealed class PublisherChangeTests
{
    private const string Seed = "seeds/lake-dredging.txt";
    private const string First = "seeds/versions/lake-dredging/2031-05-04.txt";

    [Fact]
    public void A_report_page_shows_the_changed_words_and_the_claim_that_they_touch()
    {
        BuildResult result = Renewed(t => t.Replace("three dredgers", "two dredgers", StringComparison.Ordinal));
        Assert.False(result.Failed, result.Messages());
        IElement change = Assert.Single(Page(result).QuerySelectorAll("section.versions li"));
        Assert.Equal("is-changed", change.ClassName);
        Assert.Equal(("two", "three"), (change.QuerySelector("del")!.TextContent, change.QuerySelector("ins")!.TextContent));
        Assert.Equal("#card-three-dredgers", change.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Added_removed_and_moved_sentences_are_told_and_the_headline_counts()
    {
        BuildResult result = Renewed(t => t
            .Replace("Dredgers seen at night", "Dredgers work at night", StringComparison.Ordinal)
            .Replace("According to the Orin Institute, the water level fell by 12 centimetres in one week.", "Nobody has been asked about it.", StringComparison.Ordinal));
        JsonElement[] changes = Changes(result);
        Assert.Equal(["changed", "removed", "added"], changes.Select(c => c.GetProperty("kind").GetString()));
        Assert.Equal("Nobody has been asked about it.", changes[1].GetProperty("before").GetString());
        Assert.Equal(["m-b7376ebe"], changes[2].GetProperty("claims").EnumerateArray().Select(c => c.GetString()));
    }

    [Fact]
    public void Curly_marks_and_blanks_are_no_change()
    {
        BuildResult result = Renewed(t => t.Replace('“', '"').Replace('”', '"').Replace("of 2 May", "of  2 May", StringComparison.Ordinal));
        Assert.Empty(Changes(result));
        Assert.Contains("No sentence was changed.", result.Text("reports/dredgers-at-night/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_older_text_is_compared_with_the_next_one()
    {
        string today = Text();
        BuildResult result = TestArchive.Fiction()
            .With(First, today.Replace("three dredgers", "one dredger", StringComparison.Ordinal))
            .With("seeds/versions/lake-dredging/2031-05-04-2.txt", today.Replace("three dredgers", "two dredgers", StringComparison.Ordinal)).Build();
        JsonElement[] versions = [.. Report(result).GetProperty("versions").EnumerateArray()];
        Assert.Equal(["seeds/versions/lake-dredging/2031-05-04-2.txt", null], versions.Select(v => v.GetProperty("next").GetString()));
        Assert.Contains("two dredgers", Assert.Single(versions[0].GetProperty("changes").EnumerateArray()).GetProperty("after").GetString(), StringComparison.Ordinal);
        Assert.Contains("three dredgers", Assert.Single(versions[1].GetProperty("changes").EnumerateArray()).GetProperty("after").GetString(), StringComparison.Ordinal);
        Assert.Contains(First, result.Text("manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_shows_only_changes_that_touch_claims()
    {
        TestArchive excerpt = TestArchive.Fiction().Change("input/annotations/lake-dredging.yml", "slug: dredgers", "rights: excerpt\nslug: dredgers");
        BuildResult result = excerpt.With(First, Text()
            .Replace("three dredgers", "two dredgers", StringComparison.Ordinal)
            .Replace("\n\nAccording", "\n\nA secret that is gone.\n\nAccording", StringComparison.Ordinal)).Build();
        string page = result.Text("reports/dredgers-at-night/index.html");
        Assert.DoesNotContain(result.Files, f => System.Text.Encoding.UTF8.GetString(f.Content.Span).Contains("A secret that is gone", StringComparison.Ordinal));
        Assert.Contains("<del>two</del>", page, StringComparison.Ordinal);
        Assert.Contains("1 change outside of the passages that are shown here", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_older_texts_there_is_no_section() =>
        Assert.Null(Page(TestArchive.Fiction().Build()).QuerySelector("section.versions"));

    /// <summary>Whatever was done to a text: the pairs lead from the one to the other, and nothing else changed.</summary>
    [Fact]
    public void The_changes_account_for_every_sentence()
    {
        string[] known = ["Ships left.", "The port of Orin was shut at night.", "The port of Orin was open at night.", "Nobody spoke.", "It rained.", "It rained again."];
        Gen<string[]> text = Gen.Int[0, known.Length - 1].Select(i => known[i]).Array[0, 12];
        Gen.Select(text, text).Sample((before, after) =>
        {
            var older = new SeedVersion(new DateOnly(2031, 1, 1), 1, WebAnnotationTests.Made(before));
            PublisherChange change = Assert.Single(PublisherChanges.Of([older], WebAnnotationTests.Made(after), []));
            var rest = before.ToList();
            foreach (SentenceChange sentence in change.Sentences)
            {
                if (sentence.Before is { } gone) Assert.True(rest.Remove(gone));
                if (sentence.After is { } come) rest.Add(come);
                Assert.Equal(sentence.Kind == SentenceChangeKind.Moved, sentence.Before == sentence.After);
            }
            Assert.Equal(after.Order(StringComparer.Ordinal), rest.Order(StringComparer.Ordinal));
            if (before.SequenceEqual(after)) Assert.Empty(change.Sentences);
        });
    }

    private static string Text() => System.Text.Encoding.UTF8.GetString(TestArchive.Fiction().Inputs().Seeds.Single(s => s.Path == Seed).Bytes.Span);

    private static BuildResult Renewed(Func<string, string> older) => TestArchive.Fiction().With(First, older(Text())).Build();

    private static IDocument Page(BuildResult result) => new HtmlParser().ParseDocument(result.Text("reports/dredgers-at-night/index.html"));

    private static JsonElement Report(BuildResult result) => JsonDocument.Parse(result.Text("data/archive.json")).RootElement
        .GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("slug").GetString() == "dredgers-at-night");

    private static JsonElement[] Changes(BuildResult result) => [.. Report(result).GetProperty("versions")[0].GetProperty("changes").EnumerateArray()];
}
