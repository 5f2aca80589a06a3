using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

public sealed class SearchTests(Browser browser, SampleSite site)
{
    private const string Hits = "[data-search-results] a";

    [Theory]
    [InlineData("railcars")]
    [InlineData("railca")]
    [InlineData("RAILCARS Beyond")]
    public async Task Finds_a_claim_by_words_and_by_their_beginnings(string query)
    {
        await using Window window = await browser.Open();
        IPage page = await Ask(window, query);
        await Expect(page.Locator($"{Hits}[href$='{SampleSite.Claim}']")).ToBeVisibleAsync();
        await Expect(page.Locator($"{Hits}[href$='{SampleSite.Report}']")).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    [Fact]
    public async Task Marks_the_words_that_were_found()
    {
        await using Window window = await browser.Open();
        IPage page = await Ask(window, "railca");
        await Expect(page.Locator($"{Hits} mark").First).ToHaveTextAsync("railcars", new() { IgnoreCase = true });
    }

    [Theory]
    [InlineData("railcars", "[1-9][0-9]* reports? found")]
    [InlineData("xyzzyx", "Nothing found")]
    public async Task Tells_the_number_of_hits_in_a_live_region(string query, string told)
    {
        await using Window window = await browser.Open();
        IPage page = await Ask(window, query);
        ILocator status = page.Locator("[data-search-status][aria-live=polite]");
        await Expect(status).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(told));
    }

    [Fact]
    public async Task Keeps_the_query_in_the_address()
    {
        await using Window window = await browser.Open();
        IPage page = await Ask(window, "tanker");
        await Expect(page).ToHaveURLAsync(site.At("search/?q=tanker"));
        IPage again = await window.Show(page.Url);
        await Expect(again.Locator("#q")).ToHaveValueAsync("tanker");
        await Expect(again.Locator(Hits).First).ToBeVisibleAsync();
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
        await Expect(page.Locator(Hits).First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("(.*+?[")]
    public async Task A_query_is_text_and_nothing_else(string query)
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/?q=" + Uri.EscapeDataString(query)));
        page.Dialog += (_, dialog) => Assert.Fail($"a dialog opened: {dialog.Message}");
        await Expect(page.Locator("#q")).ToHaveValueAsync(query);
        await Expect(page.Locator("main img, main script")).ToHaveCountAsync(0);
        window.AssertQuiet();
    }

    private async Task<IPage> Ask(Window window, string query)
    {
        IPage page = await window.Show(site.At("search/"));
        await page.Locator("#q").FillAsync(query);
        return page;
    }
}
