using FactArchive.BrowserTests.Machine;
using FactArchive.Tests.Hostile;

namespace FactArchive.BrowserTests;

/// <summary>
/// Archives whose every field tries to break out of its page, shown in a browser: nothing runs, nothing is fetched from
/// elsewhere, and the security policy has nothing to stop, because nothing gets that far.
/// </summary>
public sealed class HostileTests(Browser browser, SampleSite sample)
{
    /// <summary>What a payload leaves behind where it succeeds.</summary>
    private const string Traces = """
        () => [
          ...[...document.querySelectorAll('*')].filter(e => /^pwn/i.test(e.localName) || [...e.attributes].some(a => /^(pwn|on)/i.test(a.name)))
            .map(e => e.outerHTML.slice(0, 200)),
          ...('pwn' in window ? ['window.pwn'] : []),
        ]
        """;

    [Fact]
    public async Task Payloads_in_every_field_of_every_input_stay_text()
    {
        using var folder = new TemporaryFolder();
        foreach ((string path, string text) in HostileSites.Whole) await Write(folder.At("archive", path), text);
        await ServedProgram.Run("build", "--root", folder.At("archive"), "--output", folder.At("site"));
        (ServedProgram server, string address) = await ServedProgram.Serve("serve", "--output", folder.At("site"));
        using (server) await Visit(folder.At("site"), address, atLeast: HostileSites.Some.Count() * 7);
    }

    /// <summary>A reader's address bar and what a page has stored are as untrusted as a seed. Servers bound the length of an address.</summary>
    [Fact]
    public async Task Payloads_in_query_fragment_and_storage_stay_text()
    {
        await using Window window = await browser.Open();
        IPage page = await window.Show(sample.At("search/"));
        page.Dialog += (_, dialog) => Assert.Fail($"a dialog opened: {dialog.Message}");
        foreach (string text in HostileSites.Some.Select(t => t[..Math.Min(t.Length, 400)]))
        {
            string escaped = Uri.EscapeDataString(text);
            await page.EvaluateAsync("text => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, text) }", text);
            await page.GotoAsync(sample.At($"search/?q={escaped}&source={escaped}&tag={escaped}#{escaped}"));
            Faults.AssertNone(await page.EvaluateAsync<string[]>(Traces));
            await page.GotoAsync(sample.At($"{SampleSite.Report}?claim={escaped}#claim-{escaped}"));
            Faults.AssertNone(await page.EvaluateAsync<string[]>(Traces));
        }
        window.AssertQuiet();
    }

    private async Task Visit(string site, string address, int atLeast)
    {
        string[] pages = [.. Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site, f))];
        Assert.True(pages.Length >= atLeast, $"only {pages.Length} pages");
        await using Window window = await browser.Open();
        IPage page = await window.Show(address);
        page.Dialog += (_, dialog) => Assert.Fail($"a dialog opened: {dialog.Message}");
        foreach (string path in pages)
        {
            await page.GotoAsync(address + path.Replace('\\', '/'));
            Faults.AssertNone((await page.EvaluateAsync<string[]>(Traces)).Select(trace => $"{path}: {trace}"));
        }
        window.AssertQuiet();
    }

    private static async Task Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
    }
}
