using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Links;

/// <summary>
/// Looks whether the pages that an archive cites are still there. It asks for single pages that editors named and reads no other, so
/// it is no crawler and reads no robots.txt; it says who it is, and asks each host one thing at a time.
/// </summary>
public sealed class ExternalCheck(string root, LinkNetwork network)
{
    private const int HostsAtOnce = 8;

    /// <param name="age">How long an earlier look is believed.</param>
    /// <exception cref="OperationCanceledException">Asked to stop; what was seen so far is remembered.</exception>
    public ImmutableArray<Diagnostic> Run(ImmutableArray<ExternalLink> links, TimeSpan age, CancellationToken stop)
    {
        var memory = LinkMemory.Open(root, network.Clock);
        ImmutableArray<Uri> addresses = [.. links.Select(l => l.Address).DistinctBy(a => a.AbsoluteUri)];
        var states = new ConcurrentDictionary<string, LinkState>(StringComparer.Ordinal);
        try
        {
            LookAtAll(addresses, memory, states, age, stop).GetAwaiter().GetResult();
        }
        finally
        {
            memory.Save(addresses);
        }
        stop.ThrowIfCancellationRequested();
        ImmutableArray<Diagnostic> found = [.. links.Select(l => Told(l, states)).OfType<Diagnostic>()];
        return states.Count == addresses.Length ? found : found.Add(Unseen(addresses.Length - states.Count, addresses.Length));
    }

    private async Task LookAtAll(
        ImmutableArray<Uri> addresses, LinkMemory memory, ConcurrentDictionary<string, LinkState> states, TimeSpan age, CancellationToken stop)
    {
        using var client = new GuardedClient(network);
        using var whole = new CancellationTokenSource(network.WholeTime, network.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(whole.Token, stop);
        var probe = new LinkProbe(client, new HostQueues(network), network);
        IEnumerable<IGrouping<string, Uri>> hosts = addresses.GroupBy(a => a.IdnHost, StringComparer.OrdinalIgnoreCase);
        var bounds = new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce };
        await Parallel.ForEachAsync(hosts, bounds, async (host, _) =>
        {
            foreach (Uri address in host)
            {
                if (memory.Of(address, age) is not { } state)
                {
                    try
                    {
                        state = await probe.Look(address, either.Token);
                    }
                    catch (OperationCanceledException)
                    {
                        return;
                    }
                    memory.Keep(address, state);
                }
                states[address.AbsoluteUri] = state;
            }
        });
    }

    private static Diagnostic? Told(ExternalLink link, ConcurrentDictionary<string, LinkState> states)
    {
        if (!states.TryGetValue(link.Address.AbsoluteUri, out LinkState state)) return null;
        string what = $"{Excerpt.Of(link.Address.AbsoluteUri)} {state.Detail}";
        return state.Health switch
        {
            LinkHealth.Gone => Warning(DiagnosticCodes.ExternalGone, link, $"{what}; find its new address, or cite an archived copy"),
            LinkHealth.Private => Warning(DiagnosticCodes.ExternalPrivate, link, $"{what}; give an address that readers can reach"),
            LinkHealth.Unclear => new Diagnostic(DiagnosticCodes.ExternalUnclear.Id, Severity.Notice, link.At, $"{what}, as many servers do to machines; look yourself"),
            _ => null,
        };
    }

    private static Diagnostic Warning(DiagnosticCode code, ExternalLink link, string message) => new(code.Id, Severity.Warning, link.At, message);

    private static Diagnostic Unseen(int unseen, int all) => new(DiagnosticCodes.ExternalUnseen.Id, Severity.Notice, new Location("input/site.yml", 1, 1),
        $"time ran out before {unseen} of {all} addresses were looked at; run it again, what was looked at is remembered");
}
