using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>Bad queries and a damaged index: a sensible page, nothing injected.</summary>
public sealed class SearchFaultTests(Browser browser, SampleSite site)
{
    [Theory]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("(.*+?[")]
    [InlineData("\"\"")]
    [InlineData("\u202Egnp.exe railcars")]
    public async Task A_query_is_text_and_nothing_else(string query)
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/?q=" + Uri.EscapeDataString(query)));
        page.Dialog += (_, dialog) => Assert.Fail($"a dialog opened: {dialog.Message}");
        await Expect(page.Locator("#q")).ToHaveValueAsync(query);
        await Expect(page.Locator("main img, main script:not([src])")).ToHaveCountAsync(0);
        window.AssertQuiet();
    }

    [Fact]
    public async Task A_query_of_ten_thousand_characters_is_answered()
    {
        await using Window window = await browser.Open();
        IPage page = await SearchPage.Ask(window, site, string.Concat(Enumerable.Repeat("railcars korea ", 667)));
        await Expect(page.Locator(SearchPage.Hits).First).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    [Theory]
    [InlineData("**/terms-*.json", 404, "")]
    [InlineData("**/terms-*.json", 200, "[\"korea\",\"0 0\"]")]
    [InlineData("**/terms-*.json", 200, "[\"korea\",\"0")]
    [InlineData("**/docs-*.json", 404, "")]
    [InlineData("**/docs-*.json", 200, "[[\"a\",")]
    public async Task A_piece_that_is_missing_or_cut_off_is_told(string piece, int status, string body)
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/"));
        await page.RouteAsync(piece, route => route.FulfillAsync(new() { Status = status, Body = body, ContentType = "application/json" }));
        await page.Locator("#q").FillAsync("korea");
        await Expect(SearchPage.Status(page)).ToContainTextAsync("could not be loaded");
        await Expect(page.Locator(SearchPage.Hits)).ToHaveCountAsync(0);
        await page.UnrouteAsync(piece);
        await page.Locator("#q").FillAsync("korea ");
        await Expect(page.Locator(SearchPage.Hits).First).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    /// <summary>The filters are an aid: without their list the search still answers.</summary>
    [Fact]
    public async Task A_list_of_filters_that_is_missing_takes_nothing_away()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/"));
        await page.RouteAsync("**/facets.json", route => route.FulfillAsync(new() { Status = 404 }));
        await page.Locator("summary").ClickAsync();
        await page.Locator("#q").FillAsync("korea");
        await Expect(page.Locator(SearchPage.Hits).First).ToBeVisibleAsync();
    }
}
