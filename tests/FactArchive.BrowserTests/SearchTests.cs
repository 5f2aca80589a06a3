using System.Text.RegularExpressions;
using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>What is found, how it is shown and told.</summary>
public sealed class SearchTests(Browser browser, SampleSite site)
{
    [Theory]
    [InlineData("railcars")]
    [InlineData("railca")]
    [InlineData("RAILCARS Beyond")]
    [InlineData("railcras")]
    [InlineData("railcrs")]
    public async Task Finds_a_claim_by_words_by_their_beginnings_and_in_spite_of_a_slip(string query)
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, query);
        await Expect(SearchPage.Hit(page, SampleSite.Claim)).ToBeVisibleAsync();
        await Expect(SearchPage.Hit(page, SampleSite.Report)).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    [Theory]
    [InlineData("ракетами", "white-house-north-korean-missiles")]
    [InlineData("РАКЕТА", "white-house-north-korean-missiles")]
    [InlineData("Soldat", "nordkoreanische-soldaten")]
    [InlineData("Nordkoreanischer", "nordkoreanische-soldaten")]
    [InlineData("pjongjang raumen", "nordkoreanische-soldaten")]
    public async Task Finds_other_forms_of_a_word_and_words_without_their_accents(string query, string slug)
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, query);
        await Expect(page.Locator($"{SearchPage.Hits}[href*='reports/{slug}']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_slip_is_told_with_what_was_meant()
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, "railcras");
        await Expect(SearchPage.Status(page)).ToContainTextAsync("Nothing has “railcras”; shown is what is spelled like it: railcar");
    }

    /// <summary>Common words count as places: "flow of rail" is not "flow rail".</summary>
    [Theory]
    [InlineData("\"freight railcars\"", "\"railcars freight\"")]
    [InlineData("„flow of rail traffic“", "„flow rail traffic“")]
    public async Task A_phrase_in_quotes_is_found_in_its_order_only(string phrase, string other)
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, phrase);
        await Expect(SearchPage.Hit(page, SampleSite.Report)).ToBeVisibleAsync();
        IPage none = await SearchPage.Ask(window, site, other);
        await Expect(SearchPage.Status(none)).ToContainTextAsync("Nothing found");
    }

    /// <summary>The words stand in the running text of one report, in no title and no claim.</summary>
    [Theory]
    [InlineData("\"Vostochny space center\"")]
    [InlineData("Vostochny space center")]
    public async Task Words_of_the_text_alone_are_shown_in_an_excerpt(string query)
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, query);
        await Expect(SearchPage.Hit(page, SampleSite.Report)).ToBeVisibleAsync();
        await Expect(page.Locator("[data-search-results] > li").First.Locator("p mark").First).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    [Theory]
    [InlineData("railca", "railcars")]
    [InlineData("RAKETE", "Raketen")]
    public async Task Marks_what_was_found_also_in_another_form(string query, string marked)
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, query);
        ILocator marks = page.Locator("[data-search-results] mark");
        await Expect(marks.GetByText(new Regex($"^{marked}", RegexOptions.IgnoreCase)).First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("railcars", "[1-9][0-9]* reports? found")]
    [InlineData("xyzzyx", "Nothing found")]
    [InlineData("the and of", "in nearly every report")]
    [InlineData("railcars xyzzyx", "No report has all the words; these have 1 of 2")]
    [InlineData("", "^$")]
    public async Task Tells_the_number_of_hits_in_a_live_region(string query, string told)
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, query);
        await Expect(SearchPage.Status(page)).ToHaveTextAsync(new Regex(told));
        window.AssertQuiet();
    }

    [Theory]
    [InlineData("shell", "shel", true)]
    [InlineData("shell", "shhell", true)]
    [InlineData("shell", "sholl", true)]
    [InlineData("shell", "sehll", true)]
    [InlineData("shell", "shelling", false)]
    [InlineData("shell", "sholi", false)]
    [InlineData("shell", "lshle", false)]
    [InlineData("ракета", "ркета", true)]
    public async Task One_letter_makes_a_neighbour(string word, string typed, bool isNear)
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/"));
        const string script = "([a, b]) => FactSearch.near(a, b) && FactSearch.near(b, a)";
        Assert.Equal(isNear, await page.EvaluateAsync<bool>(script, new[] { word, typed }));
    }

    [Fact]
    public async Task Ten_results_are_shown_and_more_when_asked_for()
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, "korea");
        ILocator titles = page.Locator("[data-search-results] > li h2");
        await Expect(titles).ToHaveCountAsync(10);
        await page.Locator("[data-search-more]").ClickAsync();
        await Expect(titles.Nth(10).Locator("a")).ToBeFocusedAsync();
        await Expect(page).ToHaveURLAsync(site.At("search/?q=korea&n=20"));
    }

    [Fact]
    public async Task The_script_folds_and_stems_as_the_program_does()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/"));
        (string Word, string Stem)[] table = [.. FactArchive.Tests.Text.StemTable.Read()];
        const string script = "words => words.map(word => FactSearch.stem(FactSearch.words(word)[0].text))";
        Assert.Equal(table.Select(t => t.Stem), await page.EvaluateAsync<string[]>(script, table.Select(t => t.Word)));
    }

    /// <summary>Every word of the sample in all its languages, not only those of the table.</summary>
    [Fact]
    public async Task The_script_reads_the_texts_of_the_sample_as_the_program_does()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/"));
        foreach (string file in Directory.EnumerateFiles(FactArchive.Tests.Repository.At("seeds")))
        {
            string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            const string script = "text => FactSearch.words(text).map(word => FactSearch.stem(word.text))";
            Assert.Equal(Core.Text.LightStem.Stems(text), await page.EvaluateAsync<string[]>(script, text));
        }
    }
}
