using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

public sealed class ReportTests(Browser browser, SampleSite site)
{
    [Fact]
    public async Task A_claim_stands_marked_in_the_text_with_its_badge_and_rating_beside_it()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        await Expect(page.Locator("article[data-report=rail-traffic-north-korea-russia]")).ToBeVisibleAsync();
        await Expect(page.Locator("#claim-railcars-73[data-claim=railcars-73]")).ToContainTextAsync("73 railcars");
        ILocator card = page.Locator("#card-railcars-73");
        await Expect(card.Locator("[data-rating]")).ToBeVisibleAsync();
        await AssertBadge(card.Locator("[data-badge]"), "beyond-parallel", "think-tank");
        window.AssertQuiet();
    }

    [Fact]
    public async Task On_a_wide_screen_a_card_stands_beside_its_passage_and_on_a_narrow_one_below_it()
    {
        await using Window wide = await browser.Open(1280);
        (float mark, float card) = await LeftEdges(await wide.Show(site.At(SampleSite.Report)));
        Assert.True(card > mark + 300, $"the card begins at {card}, the passage at {mark}");
        await using Window narrow = await browser.Open(390);
        (mark, card) = await LeftEdges(await narrow.Show(site.At(SampleSite.Report)));
        Assert.True(card < 100, $"the card begins at {card}");
    }

    [Fact]
    public async Task The_number_of_a_claim_leads_to_its_card_and_back()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        await page.Locator("#claim-railcars-73 sup a").ClickAsync();
        await Expect(page.Locator("#card-railcars-73")).ToBeInViewportAsync();
        await page.Locator("#card-railcars-73 a.number").ClickAsync();
        await Expect(page.Locator("#claim-railcars-73")).ToBeInViewportAsync();
        await Expect(page).ToHaveURLAsync(site.At(SampleSite.Report) + "#claim-railcars-73");
    }

    [Fact]
    public async Task A_claim_has_a_page_of_its_own_with_its_evidence_open()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        await page.Locator("#card-railcars-73 .more a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(site.At(SampleSite.Claim));
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-badge]")).ToBeVisibleAsync();
        await Expect(page.Locator(".evidence a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Related_reports_are_named_with_a_reason()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        ILocator related = page.Locator("nav[data-related] a");
        Assert.NotEqual(0, await related.CountAsync());
        foreach (ILocator link in await related.AllAsync()) await Expect(link.Locator("small")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task On_paper_the_evidence_is_shown_without_opening_it()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(site.At(SampleSite.Report));
        ILocator evidence = page.Locator("#card-railcars-73 .evidence a").First;
        await Expect(evidence).Not.ToBeVisibleAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(evidence).ToBeVisibleAsync();
        await Expect(page.Locator("nav[aria-label=Main]")).Not.ToBeVisibleAsync();
        Assert.True(await evidence.EvaluateAsync<float>("link => link.getBoundingClientRect().height") > 0);
    }

    [Fact]
    public async Task On_a_narrow_screen_the_picture_of_a_claims_way_fits_and_its_words_can_be_read()
    {
        await using Window window = await browser.Open(320);
        IPage page = await window.Show(site.At(SampleSite.Report));
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        await AssertPictures(page);
        await page.GotoAsync(site.At(SampleSite.Claim));
        await AssertPictures(page);
        window.AssertQuiet();
    }

    private static async Task AssertPictures(IPage page)
    {
        await Expect(page.Locator("svg.chain-picture").First).ToBeVisibleAsync();
        Faults.AssertNone([.. await page.EvaluateAsync<string[]>(PictureFaults)]);
    }

    /// <summary>Pictures out of the window, letters under 12 pixels, lines out of their boxes; a page that can be scrolled sideways.</summary>
    private const string PictureFaults = """
        () => {
          const wide = document.documentElement.clientWidth, faults = [];
          if (document.documentElement.scrollWidth > wide) faults.push('the page is wider than the window');
          for (const svg of document.querySelectorAll('svg.chain-picture')) {
            const own = svg.getBoundingClientRect(), scale = own.width / svg.viewBox.baseVal.width;
            if (own.left < 0 || own.right > wide) faults.push(`${svg.textContent}: from ${own.left} to ${own.right}`);
            for (const text of svg.querySelectorAll('text')) {
              const size = parseFloat(getComputedStyle(text).fontSize) * scale;
              if (size < 12) faults.push(`${text.textContent}: ${size} px`);
              if (text.getBoundingClientRect().right > own.right - 4 * scale) faults.push(`${text.textContent}: runs out of its box`);
            }
          }
          return faults;
        }
        """;

    private static async Task AssertBadge(ILocator badge, string source, string kind)
    {
        await Expect(badge).ToBeVisibleAsync();
        await Expect(badge).ToHaveAttributeAsync("data-source", source);
        await Expect(badge).ToHaveAttributeAsync("data-kind", kind);
        Assert.Matches("^[A-F]$", await badge.GetAttributeAsync("data-reliability"));
        Assert.Matches("^[1-6]$", await badge.GetAttributeAsync("data-credibility"));
        Assert.Equal("reviewed", await badge.GetAttributeAsync("data-status"));
    }

    private static async Task<(float Mark, float Card)> LeftEdges(IPage page) =>
        ((await page.Locator("#claim-railcars-73").BoundingBoxAsync())!.X, (await page.Locator("#card-railcars-73").BoundingBoxAsync())!.X);
}
