using FactArchive.BrowserTests.Machine;

namespace FactArchive.BrowserTests;

/// <summary>Titles, claims, sources and tags that look like markup are shown as they are written.</summary>
public sealed class SearchTitleTests(Browser browser)
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \"dredgers\" &amp; 'lake'";

    [Fact]
    public async Task A_title_is_text_and_nothing_else()
    {
        await using Preview preview = await Preview.Start(folder =>
        {
            string path = folder.At("input", "annotations", "lake-dredging.yml");
            File.WriteAllText(path, $"title: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}'\n" + File.ReadAllText(path));
        });
        await using Window window = await browser.Open();
        IPage page = await window.Show(preview.Address + "search/?q=dredgers");
        page.Dialog += (_, dialog) => Assert.Fail($"a dialog opened: {dialog.Message}");
        await Expect(page.Locator("[data-search-results] h2 a").First).ToHaveTextAsync(Hostile);
        await Expect(page.Locator("main img, main script:not([src])")).ToHaveCountAsync(0);
        window.AssertQuiet();
    }
}
