using System.Text.RegularExpressions;
using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>The search page's address, filters and keyboard.</summary>
public sealed class SearchStateTests(Browser browser, SampleSite site)
{
    [Fact]
    public async Task Keeps_the_query_in_the_address()
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, "tanker");
        await Expect(page).ToHaveURLAsync(site.At("search/?q=tanker"));
        IPage again = await window.Show(page.Url);
        await Expect(again.Locator("#q")).ToHaveValueAsync("tanker");
        await Expect(again.Locator(SearchPage.Hits).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_filter_narrows_to_claims_that_have_it_and_goes_into_the_address()
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, "korea");
        await page.Locator("summary").ClickAsync();
        await page.GetByLabel("Verdict").SelectOptionAsync("refuted");
        await Expect(page).ToHaveURLAsync(site.At("search/?q=korea&rating=refuted"));
        await Expect(SearchPage.Status(page)).ToContainTextAsync("found");
        ILocator verdicts = page.Locator("[data-search-results] .verdict");
        await Expect(verdicts.First).ToBeVisibleAsync();
        await Expect(verdicts.Filter(new() { HasNotText = "Refuted" })).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(site.At("search/?q=korea"));
        await Expect(page.GetByLabel("Verdict")).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData("language=uk", "Language", "uk")]
    [InlineData("tag=ballistic-missiles&year=2024", "Year", "2024")]
    [InlineData("kind=official&source=kirby", "Source", "kirby")]
    public async Task An_address_with_filters_alone_lists_what_they_keep(string state, string label, string value)
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/?" + state));
        await Expect(page.GetByLabel(label, new() { Exact = true })).ToHaveValueAsync(value);
        await Expect(page.Locator(SearchPage.Hits).First).ToBeVisibleAsync();
        await Expect(SearchPage.Status(page)).ToHaveTextAsync(new Regex("^[1-9][0-9]* reports? found"));
        window.AssertQuiet();
    }

    [Fact]
    public async Task A_filter_that_the_archive_has_not_finds_nothing_and_stays_to_be_taken_away()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/?q=korea&tag=%3Cb%3E"));
        await Expect(SearchPage.Status(page)).ToContainTextAsync("Nothing found");
        await Expect(page.GetByLabel("Tag")).ToHaveValueAsync("<b>");
        await page.GetByLabel("Tag").SelectOptionAsync("");
        await Expect(page.Locator(SearchPage.Hits).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Finds_from_the_box_of_any_page()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#site-search")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("kharkiv");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(SearchPage.Hits).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Arrows_step_through_the_results_and_escape_goes_back_to_the_box()
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, "korea");
        ILocator titles = page.Locator("[data-search-results] h2 a");
        await Expect(titles).ToHaveCountAsync(10);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(titles.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(titles.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
    }
}
