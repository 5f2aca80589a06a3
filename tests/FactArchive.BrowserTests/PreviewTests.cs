using FactArchive.BrowserTests.Machine;
using FactArchive.Tests;

namespace FactArchive.BrowserTests;

public sealed class PreviewTests(Browser browser)
{
    private const string Report = "reports/dredgers-at-night/";
    private const string Annotation = "input/annotations/lake-dredging.yml";
    private const string Quote = "three dredgers had worked without a permit";
    private const string Claim = "Three dredgers worked without a permit on 2 May 2031.";
    private const string Overlay = ".factarchive-preview-overlay";

    [Fact]
    public async Task An_edit_of_the_annotation_shows_by_itself()
    {
        await using Preview preview = await Preview.Start();
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address + Report);
        await Expect(page.GetByText(Claim)).ToBeVisibleAsync();
        preview.Change(Annotation, Claim, "A new reading of the claim.");
        await Expect(page.GetByText("A new reading of the claim.")).ToBeVisibleAsync();
        await Expect(page.GetByText(Claim)).ToHaveCountAsync(0);
        window.AssertQuiet();
    }

    [Fact]
    public async Task A_new_report_and_a_new_style_show_by_themselves()
    {
        await using Preview preview = await Preview.Start();
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address + "reports/");
        string seed = preview.Read("seeds/harbour-denial.txt");
        preview.Write("seeds/second-denial.txt", seed.Replace("Harbour master denies", "Mayor denies", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Mayor denies night work on Lake Orin" })).ToBeVisibleAsync();
        preview.Write("theme/assets/style.css", preview.Read("theme/assets/style.css") + "h1 { color: rgb(1, 2, 3) !important; }\n");
        await Expect(page.Locator("h1")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        window.AssertQuiet();
    }

    [Fact]
    public async Task A_broken_quote_lays_its_place_over_the_last_good_page_until_it_is_mended()
    {
        await using Preview preview = await Preview.Start();
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address + Report);
        string good = preview.Read(Annotation);
        preview.Change(Annotation, Quote, "forty submarines had surfaced at the pier");
        await Expect(page.Locator(Overlay)).ToContainTextAsync(PlaceOfQuote(good));
        await Expect(page.Locator(Overlay)).ToContainTextAsync("FA02");
        await Expect(page.GetByText(Claim)).ToBeVisibleAsync();
        preview.Write(Annotation, good);
        await Expect(page.Locator(Overlay)).ToHaveCountAsync(0);
        await Expect(page.GetByText(Claim)).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    [Fact]
    public async Task A_page_opened_while_the_archive_is_broken_shows_the_error_too()
    {
        await using Preview preview = await Preview.Start();
        preview.Change(Annotation, "rating: unconfirmed", "rating: unconfirmd");
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address);
        await Expect(page.Locator(Overlay)).ToContainTextAsync("unconfirmed");
        await Expect(page.Locator("h1").First).ToBeVisibleAsync();
        Faults.AssertNone(await Axe.Findings(page));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(Overlay)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_broken_template_is_shown_with_its_place()
    {
        await using Preview preview = await Preview.Start();
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address + Report);
        string good = preview.Read("theme/layouts/report.html");
        preview.Write("theme/layouts/report.html", "{{ if }}\n" + good);
        await Expect(page.Locator(Overlay)).ToContainTextAsync("theme/layouts/report.html:1:");
        preview.Write("theme/layouts/report.html", good);
        await Expect(page.Locator(Overlay)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_archive_that_never_built_says_so_and_appears_once_it_does()
    {
        await using Preview preview = await Preview.Start(folder =>
            File.WriteAllText(folder.At("input", "tags.yml"), "lake-orin: [\n"));
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address);
        await Expect(page.Locator(Overlay)).ToContainTextAsync("input/tags.yml:");
        preview.Write("input/tags.yml", File.ReadAllText(Repository.Tests("Archives", "fiction", "input", "tags.yml")));
        await Expect(page.Locator("h1")).ToHaveTextAsync("Orin Archive");
        await Expect(page.Locator(Overlay)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_unknown_address_under_a_base_path_shows_the_page_for_it()
    {
        await using Preview preview = await Preview.Start("--virtual-dir", "/archive/");
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address + "no/such/page");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Page not found");
        await page.GetByRole(AriaRole.Link, new() { Name = "home page" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(preview.Address);
        Assert.EndsWith("/archive/", preview.Address, StringComparison.Ordinal);
    }

    private static string PlaceOfQuote(string annotation)
    {
        string[] lines = annotation.Split('\n');
        int line = Array.FindIndex(lines, text => text.Contains(Quote, StringComparison.Ordinal));
        return $"{Annotation}:{line + 1}:{lines[line].IndexOf('"', StringComparison.Ordinal) + 1}";
    }
}
