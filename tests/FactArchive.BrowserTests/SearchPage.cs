using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>The search page, and what tests ask it.</summary>
internal static class SearchPage
{
    public const string Hits = "[data-search-results] a";

    public static async Task<IPage> Ask(Window window, SampleSite site, string query)
    {
        IPage page = await window.Show(site.At("search/"));
        await page.Locator("#q").FillAsync(query);
        await page.Locator("#q").PressAsync("Enter");
        return page;
    }

    public static ILocator Hit(IPage page, string path) => page.Locator($"{Hits}[href$='{path}']");

    public static ILocator Status(IPage page) => page.Locator("[data-search-status][aria-live=polite]");
}
