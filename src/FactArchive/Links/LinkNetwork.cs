using System.Net;

namespace FactArchive.Edge.Links;

/// <summary>What a link check sees of the network and of time, so that tests can hand in their own.</summary>
public sealed record LinkNetwork
{
    /// <summary>Looks a host's name up.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Whether an address may be asked. Nothing but a test may allow more than the public internet.</summary>
    public Func<IPAddress, bool> Allows { get; init; } = PublicHosts.IsPublic;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For one address, redirects and all.</summary>
    public TimeSpan LinkTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For the whole check.</summary>
    public TimeSpan WholeTime { get; init; } = TimeSpan.FromMinutes(10);
}
