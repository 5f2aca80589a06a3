namespace FactArchive.Edge.Preview;

/// <summary>Where the newest state is pinned up: requests read it, open pages wait for the next one.</summary>
public sealed class PreviewBoard
{
    private readonly Lock _lock = new();
    private PreviewState _current = PreviewState.BeforeFirstBuild;
    private TaskCompletionSource _changed = NewSignal();

    public PreviewState Current
    {
        get
        {
            lock (_lock) return _current;
        }
    }

    public void Publish(PreviewState state)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _current = state;
            changed = _changed;
            _changed = NewSignal();
        }
        changed.SetResult();
    }

    /// <summary>The newest state, as soon as it is another than the one that the caller knows.</summary>
    public async Task<PreviewState> NextAfter(PreviewState? known, CancellationToken stop)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (!ReferenceEquals(_current, known)) return _current;
                changed = _changed.Task;
            }
            await changed.WaitAsync(stop);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
