using System.Net;
using System.Net.Sockets;

namespace FactArchive.Edge.Links;

/// <summary>Looks whether a page is there: HEAD, and GET where a server does not like that; a few redirects, each judged anew.</summary>
internal sealed class LinkProbe(GuardedClient client, HostQueues queues, LinkNetwork network)
{
    private const int MostRedirects = 5;

    /// <summary>What servers say to machines, whether the page is there or not; 999 is LinkedIn's.</summary>
    private static readonly int[] Reserved = [401, 403, 405, 406, 429, 451, 503, 999];

    public async Task<LinkState> Look(Uri address, CancellationToken stop)
    {
        using var own = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            return await Follow(address, own);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new LinkState(LinkHealth.Gone, $"does not answer within {network.LinkTime.TotalSeconds:0} seconds");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException)
        {
            return IsPrivate(failure) ? LinkState.Private : new LinkState(LinkHealth.Gone, $"cannot be reached ({Reason(failure)})");
        }
    }

    private async Task<LinkState> Follow(Uri address, CancellationTokenSource own)
    {
        Uri at = address;
        for (int hops = 0; hops <= MostRedirects; hops++)
        {
            (HttpStatusCode status, Uri? location) = await Ask(HttpMethod.Head, at, own);
            if ((int)status >= 400) (status, location) = await Ask(HttpMethod.Get, at, own);
            if ((int)status is < 300 or >= 400 || location is null) return StateOf(status);
            at = new Uri(at, location);
            if (at.Scheme != Uri.UriSchemeHttp && at.Scheme != Uri.UriSchemeHttps || at.UserInfo.Length > 0)
                return new LinkState(LinkHealth.Gone, "redirects to what is not a web address");
        }
        return new LinkState(LinkHealth.Gone, $"redirects more than {MostRedirects} times");
    }

    /// <summary>The clock of a link runs while it is asked, not while it waits for its turn.</summary>
    private Task<(HttpStatusCode Status, Uri? Location)> Ask(HttpMethod method, Uri at, CancellationTokenSource own) => queues.InTurn(at.IdnHost, async () =>
    {
        using var timed = new CancellationTokenSource(network.LinkTime, network.Clock);
        using CancellationTokenRegistration ended = timed.Token.Register(own.Cancel);
        return await client.Ask(method, at, own.Token);
    }, own.Token);

    private static LinkState StateOf(HttpStatusCode status)
    {
        int code = (int)status;
        if (code < 300) return LinkState.Good;
        string said = Enum.IsDefined(status) ? $"answers {code} {Words(status)}" : $"answers {code}";
        return Reserved.Contains(code) ? new LinkState(LinkHealth.Unclear, said) : new LinkState(LinkHealth.Gone, said);
    }

    /// <summary><c>NotFound</c> as <c>Not Found</c>.</summary>
    private static string Words(HttpStatusCode status) => string.Concat(status.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $" {c}" : $"{c}"));

    private static bool IsPrivate(Exception? failure) => failure is PrivateHostException || (failure is not null && IsPrivate(failure.InnerException));

    private static string Reason(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "no such host",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "its certificate is not trusted",
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => "no such host",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => "no such host",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection",
        _ => "the connection broke",
    };
}
