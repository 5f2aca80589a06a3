using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>What helps to read, and takes nothing away where it is missing.</summary>
public sealed class ReadingAidTests(Browser browser, SampleSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Claims_can_be_switched_off_and_on_with_the_keyboard_alone(bool script)
    {
        await using Window window = await browser.Open(new BrowserNewContextOptions { JavaScriptEnabled = script });
        IPage page = await window.Show(site.At(SampleSite.Report));
        ILocator card = page.Locator("#card-railcars-73");
        await Expect(card).ToBeVisibleAsync();
        await page.Locator("#show-claims").PressAsync("Space");
        await Expect(card).Not.ToBeVisibleAsync();
        await Expect(page.Locator("#claim-railcars-73")).ToBeVisibleAsync();
        await page.Locator("#show-claims").PressAsync("Space");
        await Expect(card).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_map_names_the_verdict_of_every_claim_and_leads_to_it_and_the_number_back()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        ILocator links = page.Locator(".map a");
        await Expect(links).ToHaveCountAsync(await page.Locator(".card").CountAsync());
        Assert.All(await links.AllTextContentsAsync(), text => Assert.Matches("^\\s*[0-9]+ \\p{L}+", text));
        await links.Last.ClickAsync();
        ILocator mark = page.Locator("mark:target");
        await Expect(mark).ToBeInViewportAsync();
        await mark.Locator("sup a").ClickAsync();
        await Expect(page.Locator(".card:target")).ToBeInViewportAsync();
        await page.Locator(".card:target .number").ClickAsync();
        await Expect(mark).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keys_are_told_and_the_link_of_a_claim_is_copied()
    {
        await using Window window = await browser.Open(new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        IPage page = await window.Show(site.At(SampleSite.Report));
        await Expect(page.Locator(".keys")).ToBeVisibleAsync();
        ILocator button = page.Locator("#card-railcars-73 [data-copy]");
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("link copied");
        Assert.Equal(site.At(SampleSite.Claim), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    /// <summary>A session of the browser is a visit; what was not in the list at the one before is new.</summary>
    [Fact]
    public async Task What_was_not_here_at_the_last_visit_is_called_new()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(""));
        await Expect(page.Locator(".fresh")).ToHaveCountAsync(0);
        await page.EvaluateAsync("""
            () => {
              const [key] = Object.keys(localStorage);
              const { seen } = JSON.parse(localStorage[key]);
              localStorage[key] = JSON.stringify({ seen: seen.slice(1) });
              sessionStorage.clear();
            }
            """);
        await page.ReloadAsync();
        await Expect(page.Locator(".fresh")).ToHaveTextAsync("new since your last visit");
        await page.ReloadAsync();
        await Expect(page.Locator(".fresh")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } })")]
    [InlineData("localStorage['factarchive ' + location.pathname] = '{'")]
    public async Task Storage_that_is_off_or_damaged_harms_nothing(string fault)
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("search/"));
        await page.AddInitScriptAsync(fault);
        await page.GotoAsync(site.At(""));
        await Expect(page.Locator(".report-item").First).ToBeVisibleAsync();
        await Expect(page.Locator(".fresh")).ToHaveCountAsync(0);
        window.AssertQuiet();
    }
}
