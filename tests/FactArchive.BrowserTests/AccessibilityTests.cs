using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

public sealed class AccessibilityTests(Browser browser, SampleSite site)
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
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task Axe_finds_nothing_on_any_kind_of_page(ColorScheme scheme, int width)
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
