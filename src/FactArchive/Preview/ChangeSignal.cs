namespace FactArchive.Edge.Preview;

/// <summary>Gathers a burst of changes into one: a save is often several (write, rename, times), and a checkout is hundreds.</summary>
public sealed class ChangeSignal : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    /// <summary>A disk that never falls quiet must not put the rebuild off for ever.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly AutoResetEvent _changed = new(initialState: false);

    public void Raise() => _changed.Set();

    /// <summary>Waits for a change and then for quiet.</summary>
    /// <returns>False if asked to stop.</returns>
    public bool Wait(CancellationToken stop)
    {
        WaitHandle[] either = [_changed, stop.WaitHandle];
        if (WaitHandle.WaitAny(either) != 0) return false;
        long end = Environment.TickCount64 + (long)Longest.TotalMilliseconds;
        while (Environment.TickCount64 < end && WaitHandle.WaitAny(either, Quiet) == 0)
        {
            // Another change came within the quiet time.
        }
        return !stop.IsCancellationRequested;
    }

    public void Dispose() => _changed.Dispose();
}
