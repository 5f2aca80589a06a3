using System.Collections.Concurrent;

namespace FactArchive.BrowserTests.Machine;

/// <summary>
/// A browser window. Whatever a page of this archive must never do is noted here: a request to another host, a breach of
/// the security policy, an error of a script.
/// </summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();

    public Window(IBrowserContext context)
    {
        _context = context;
        context.SetDefaultTimeout(Browser.PatienceInMilliseconds);
        context.Request += (_, request) => NoteRequest(request.Url);
        context.Console += (_, message) => NoteConsole(message);
        context.WebError += (_, error) => _faults.Enqueue($"script error: {error.Error}");
    }

    /// <summary>Goes to an address in a new page of this window.</summary>
    public async Task<IPage> Show(string url)
    {
        IPage page = await _context.NewPageAsync();
        await page.GotoAsync(url);
        return page;
    }

    public void AssertQuiet() => Faults.AssertNone(_faults);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private void NoteRequest(string url)
    {
        var address = new Uri(url);
        if (!address.IsLoopback && address.Scheme is not "data") _faults.Enqueue($"request to another host: {url}");
    }

    /// <summary>Browsers report breaches of the policy as errors here. That a page was asked for which is not there is no fault of it.</summary>
    private void NoteConsole(IConsoleMessage message)
    {
        if (message.Type is not ("error" or "warning")) return;
        if (!message.Text.Contains("the server responded with a status of 404", StringComparison.Ordinal))
            _faults.Enqueue($"console {message.Type}: {message.Text}");
    }
}
