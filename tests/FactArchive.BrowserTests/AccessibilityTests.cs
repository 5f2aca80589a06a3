using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>What axe says of each kind of page; a class a scheme, so that the two run side by side.</summary>
public sealed class LightAccessibilityTests(Browser browser, SampleSite site) : AccessibilityTests(browser, site, ColorScheme.Light);

public sealed class DarkAccessibilityTests(Browser browser, SampleSite site) : AccessibilityTests(browser, site, ColorScheme.Dark);

public abstract class AccessibilityTests(Browser browser, SampleSite site, ColorScheme scheme)
{
    /// <summary>Every rule of WCAG 2.2 up to AA and of good practice, also those that are off by default.</summary>
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

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
            found.AddRange(Findings(await page.RunAxe(Rules)).Select(finding => $"{path}: {finding}"));
        }
        Faults.AssertNone(found);
    }

    internal static IEnumerable<string> Findings(AxeResult result) =>
        from rule in result.Violations
        from node in rule.Nodes.Take(3)
        select $"{rule.Id} ({rule.Help}): {node.Html} {string.Join("; ", node.Any.Select(check => check.Message))}";
}
