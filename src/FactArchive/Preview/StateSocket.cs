using System.Net.WebSockets;
using System.Text;

namespace FactArchive.Edge.Preview;

/// <summary>The line to one open page: tells it the state when it connects, and whenever that changes.</summary>
public static class StateSocket
{
    public static async Task Serve(WebSocket socket, PreviewBoard board, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task closed = UntilClosed(socket, ended);
        try
        {
            await Push(socket, board, ended.Token);
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // The page went away, or the server stops.
        }
        await ended.CancelAsync();
        await closed;
    }

    private static async Task Push(WebSocket socket, PreviewBoard board, CancellationToken stop)
    {
        PreviewState? known = null;
        while (true)
        {
            known = await board.NextAfter(known, stop);
            if (known.Site is null && known.Errors.IsEmpty) continue; // the first build is still running
            byte[] message = Encoding.UTF8.GetBytes(known.ToMessage());
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, stop);
        }
    }

    /// <summary>Pages say nothing; reading is how one learns that a page has gone.</summary>
    private static async Task UntilClosed(WebSocket socket, CancellationTokenSource ended)
    {
        byte[] ignored = new byte[256];
        try
        {
            while (socket.State == WebSocketState.Open)
                if ((await socket.ReceiveAsync(ignored, ended.Token)).MessageType == WebSocketMessageType.Close) break;
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // As good as closed.
        }
        await ended.CancelAsync();
    }

    private static bool IsEnd(Exception exception) => exception is WebSocketException or OperationCanceledException or IOException;
}
