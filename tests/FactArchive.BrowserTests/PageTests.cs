using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>What holds on every kind of page.</summary>
public sealed class PageTests(Browser browser, SampleSite site)
{
    [Fact]
    public async Task No_page_asks_another_host_for_anything_or_breaks_its_own_security_policy()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(""));
        foreach (string path in SampleSite.PageKinds)
        {
            await page.GotoAsync(site.At(path));
            if (path.Contains("?q=", StringComparison.Ordinal)) await page.Locator("[data-search-results] a").First.WaitForAsync();
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
            await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
        window.AssertQuiet();
    }

    [Fact]
    public async Task The_security_policy_stops_a_script_in_the_page_itself()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(""));
        await page.EvaluateAsync("""
            () => {
              const script = document.createElement('script');
              script.textContent = 'document.title = "taken over"';
              document.body.append(script);
            }
            """);
        Assert.NotEqual("taken over", await page.TitleAsync());
        Assert.Throws<Xunit.Sdk.TrueException>(window.AssertQuiet);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task No_page_is_wider_than_the_window(int width)
    {
        await using Window window = await browser.Open(width);
        IPage page = await window.Show(site.At(""));
        List<string> wide = [];
        foreach (string path in SampleSite.PageKinds.Concat(Reports()))
        {
            await page.GotoAsync(site.At(path));
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
            string cause = await page.EvaluateAsync<string>(Widest);
            if (cause.Length > 0) wide.Add($"{path}: {cause}");
        }
        Faults.AssertNone(wide);
    }

    [Fact]
    public async Task Every_page_has_one_first_heading_and_leaves_no_level_out()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(""));
        foreach (string path in SampleSite.PageKinds)
        {
            await page.GotoAsync(site.At(path));
            int[] levels = await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
            Assert.True(levels.Count(level => level == 1) == 1 && levels[0] == 1, $"{path}: {string.Join(' ', levels)}");
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{path}: {string.Join(' ', levels)}");
        }
    }

    [Fact]
    public async Task An_unknown_address_shows_a_page_that_leads_back()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At("no/such/page/"));
        await Expect(page.Locator("h1")).ToHaveTextAsync("Page not found");
        await Expect(page.Locator("body")).Not.ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "home page" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.At(""));
        await page.GoBackAsync();
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Search" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.At("search/"));
        window.AssertQuiet();
    }

    /// <summary>What sticks out of the window to the right, if the page can be scrolled there.</summary>
    private const string Widest = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return '';
          const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
          return `${document.documentElement.scrollWidth} px wide: ${out.map(e => e.outerHTML.slice(0, 120)).slice(-2).join(' | ')}`;
        }
        """;

    private IEnumerable<string> Reports() => site.Files("index.html").Where(f => f.StartsWith("reports/", StringComparison.Ordinal));
}
