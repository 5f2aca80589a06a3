using System.Text.RegularExpressions;
using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

public sealed class KeyboardTests(Browser browser, SampleSite site)
{
    private const string Current = "mark[aria-current=true]";

    [Fact]
    public async Task J_and_k_step_through_the_claims_and_take_the_focus_along()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        string[] ids = await Firsts(page);
        await Step(page, "j", ids[0]);
        await Step(page, "j", ids[1]);
        await Step(page, "j", ids[2]);
        await Step(page, "k", ids[1]);
        await Expect(page.Locator(Current)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_steps_end_at_the_first_and_the_last_claim()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        string[] ids = await Firsts(page);
        await Step(page, "k", ids[0]);
        await Step(page, "k", ids[0]);
        foreach (string _ in ids) await page.Keyboard.PressAsync("j");
        await Step(page, "j", ids[^1]);
    }

    [Fact]
    public async Task Letters_typed_into_the_search_box_stay_letters()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        await page.Locator("#site-search").FocusAsync();
        await page.Keyboard.TypeAsync("jk/");
        await Expect(page.Locator("#site-search")).ToHaveValueAsync("jk/");
        await Expect(page.Locator(Current)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("timeline/")]
    [InlineData("timeline/events/")]
    public async Task The_columns_of_a_timeline_can_be_stepped_through_and_lead_to_their_month(string timeline)
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(timeline));
        ILocator columns = page.Locator(".time-chart svg a");
        await page.Locator(".time-chart .scroll").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(columns.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(columns.Nth(1)).ToBeFocusedAsync();
        string month = (await columns.Nth(1).GetAttributeAsync("href"))!.Split('#')[1];
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex($"#{month}$"));
        await Expect(page.Locator($"#{month}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        await page.Keyboard.PressAsync("Tab");
        ILocator skip = page.Locator("a.skip");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData("", ColorScheme.Light)]
    [InlineData("", ColorScheme.Dark)]
    [InlineData(SampleSite.Report, ColorScheme.Light)]
    [InlineData("search/?q=missiles", ColorScheme.Light)]
    public async Task Every_stop_of_the_keyboard_shows_where_it_is(string path, ColorScheme scheme)
    {
        await using Window window = await browser.Open(1280, scheme);
        IPage page = await window.Show(site.At(path));
        for (int stop = 0; stop < 25; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            await AssertMarked(page);
        }
    }

    /// <summary>Waits until the focused element shows its outline inside of the window: pages scroll smoothly.</summary>
    private static async Task AssertMarked(IPage page)
    {
        try
        {
            await page.WaitForFunctionAsync(Marked);
        }
        catch (TimeoutException)
        {
            Assert.Fail("no outline in sight: " + await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)"));
        }
    }

    private const string Marked = """
        () => {
          const focused = document.activeElement;
          if (focused === document.body) return true;
          const style = getComputedStyle(focused);
          const box = focused.getBoundingClientRect();
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          return outlined && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        }
        """;

    private static async Task<string[]> Firsts(IPage page)
    {
        string[] ids = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('mark[id]')].map(mark => mark.id)");
        Assert.True(ids.Length > 3);
        return ids;
    }

    private static async Task Step(IPage page, string key, string expected)
    {
        await page.Keyboard.PressAsync(key);
        await Expect(page.Locator(Current)).ToHaveCountAsync(1);
        await Expect(page.Locator(Current)).ToHaveIdAsync(expected);
        await Expect(page.Locator(Current)).ToBeFocusedAsync();
    }
}
