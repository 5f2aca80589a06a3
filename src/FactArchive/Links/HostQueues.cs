using System.Collections.Concurrent;

namespace FactArchive.Edge.Links;

/// <summary>One request at a time to each host, with a pause after it.</summary>
internal sealed class HostQueues(LinkNetwork network)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> InTurn<T>(string host, Func<Task<T>> ask, CancellationToken stop)
    {
        SemaphoreSlim turn = _hosts.GetOrAdd(host, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(stop);
        try
        {
            return await ask();
        }
        finally
        {
            // The next one waits, not this one.
            _ = Task.Delay(network.Pause, network.Clock, CancellationToken.None).ContinueWith(_ => turn.Release(), TaskScheduler.Default);
        }
    }
}
