using FactArchive.BrowserTests.Machine;

[assembly: AssemblyFixture(typeof(Browser))]

namespace FactArchive.BrowserTests.Machine;

/// <summary>The one browser of the run; every test has a window of its own in it.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>When a test gives up. It measures nothing: a loaded machine may take this long for what takes a moment elsewhere.</summary>
    internal const int PatienceInMilliseconds = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        string path = ChromiumPath.Find();
        SetDefaultExpectTimeout(PatienceInMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        });
    }

    /// <summary>Opens a window that takes note of all that a page must not do.</summary>
    public async Task<Window> Open(BrowserNewContextOptions? options = null) => new(await _browser!.NewContextAsync(options));

    /// <summary>Opens a window of a width and a colour scheme.</summary>
    public Task<Window> Open(int width, ColorScheme scheme = ColorScheme.Light) => Open(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        ColorScheme = scheme,
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}
