using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>What axe says of each kind of page; a class a scheme, so that the two run side by side.</summary>
public sealed class LightAccessibilityTests(Browser browser, SampleSite site) : AccessibilityTests(browser, site, ColorScheme.Light);

public sealed class DarkAccessibilityTests(Browser browser, SampleSite site) : AccessibilityTests(browser, site, ColorScheme.Dark);

public abstract class AccessibilityTests(Browser browser, SampleSite site, ColorScheme scheme)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_on_any_kind_of_page(int width)
    {
        await using Window window = await browser.Open(width, scheme);
        IPage page = await window.Show(site.At(""));
        List<string> found = [];
        foreach (string path in SampleSite.PageKinds)
        {
            await page.GotoAsync(site.At(path));
            if (path.Contains("?q=", StringComparison.Ordinal)) await page.Locator("[data-search-results] a").First.WaitForAsync();
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
            found.AddRange((await Axe.Findings(page)).Select(finding => $"{path}: {finding}"));
        }
        Faults.AssertNone(found);
    }
}
