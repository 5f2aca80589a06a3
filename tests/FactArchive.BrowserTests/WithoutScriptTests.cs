using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>Every page is complete where JavaScript is off.</summary>
public sealed class WithoutScriptTests(Browser browser, SampleSite site)
{
    private static readonly BrowserNewContextOptions NoScript = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task A_card_opens_and_shows_its_reason_and_evidence()
    {
        await using Window window = await browser.Open(NoScript);
        IPage page = await window.Show(site.At(SampleSite.Report));
        ILocator card = page.Locator("#card-railcars-73");
        await Expect(card.Locator(".evidence")).Not.ToBeVisibleAsync();
        ILocator why = card.Locator("summary").First;
        await why.ClickAsync();
        await Expect(card.Locator(".evidence a").First).ToBeVisibleAsync();
        await why.PressAsync("Enter");
        await Expect(card.Locator(".evidence")).Not.ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData(SampleSite.Report)]
    [InlineData(SampleSite.Claim)]
    public async Task A_page_says_all_that_it_says_with_scripts(string path)
    {
        await using Window with = await browser.Open();
        await using Window without = await browser.Open(NoScript);
        string full = await Text(await with.Show(site.At(path)));
        Assert.Equal(full, await Text(await without.Show(site.At(path))));
    }

    [Fact]
    public async Task The_search_page_says_where_to_go_instead()
    {
        await using Window window = await browser.Open(NoScript);
        IPage page = await window.Show(site.At("search/"));
        ILocator hint = page.Locator("main noscript p");
        await Expect(hint).ToContainTextAsync("needs JavaScript");
        await hint.Locator("a[href$='tags/']").ClickAsync();
        await Expect(page).ToHaveURLAsync(site.At("tags/"));
    }

    [Fact]
    public async Task The_box_in_the_header_leads_to_the_search_page()
    {
        await using Window window = await browser.Open(NoScript);
        IPage page = await window.Show(site.At(SampleSite.Report));
        await page.Locator("#site-search").FillAsync("shells");
        await page.Locator("#site-search").PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.At("search/?q=shells"));
    }

    private static async Task<string> Text(IPage page) => await page.Locator("main").TextContentAsync() ?? "";
}
