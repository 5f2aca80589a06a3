using FactArchive.Edge.Reading;

namespace FactArchive.Edge.Preview;

/// <summary>
/// Raises a signal when a file of the archive changes. Once the system's notices are known to fail (too many watches,
/// an overflow, a disk that gives none) it looks through the folders itself, every second.
/// </summary>
public sealed class ArchiveWatcher : IDisposable
{
    private static readonly string[] Folders = ["seeds", "input", "theme"];
    private static readonly TimeSpan PollPeriod = TimeSpan.FromSeconds(1);

    private readonly string _root;
    private readonly ChangeSignal _signal;
    private readonly Lock _lock = new();
    private readonly Timer _poll;
    private List<FileSystemWatcher> _watchers = [];
    private long _fingerprint;
    private bool _disposed;

    /// <param name="root">The archive's real path.</param>
    public ArchiveWatcher(string root, ChangeSignal signal)
    {
        _root = root;
        _signal = signal;
        _poll = new Timer(_ => Poll());
        Restart();
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _poll.Dispose();
            StopWatching();
        }
    }

    private void Restart(bool mistrust = false)
    {
        lock (_lock)
        {
            if (_disposed) return;
            StopWatching();
            if (!TryWatch() || mistrust) StartPolling();
        }
    }

    private void StartPolling()
    {
        _fingerprint = FolderFingerprint.Of(_root, Folders);
        _poll.Change(PollPeriod, PollPeriod);
    }

    private bool TryWatch()
    {
        try
        {
            _watchers.Add(WatchRoot());
            foreach (string folder in Folders.Where(IsThere)) _watchers.Add(WatchFolder(folder));
            return true;
        }
        catch (Exception exception) when (IoReason.Covers(exception) || exception is ArgumentException)
        {
            return false; // too many watches on this machine, or a folder that has just gone
        }
    }

    /// <summary>Folders come and go too: a theme that is added needs a watcher of its own.</summary>
    private FileSystemWatcher WatchRoot()
    {
        var watcher = new FileSystemWatcher(_root) { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, e) => FolderChanged(e.Name);
        watcher.Deleted += (_, e) => FolderChanged(e.Name);
        watcher.Renamed += (_, e) => FolderChanged(e.Name, e.OldName);
        watcher.Error += (_, _) => Failed();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private FileSystemWatcher WatchFolder(string folder)
    {
        var watcher = new FileSystemWatcher(Path.Combine(_root, folder))
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => FileChanged(e.Name);
        watcher.Created += (_, e) => FileChanged(e.Name);
        watcher.Deleted += (_, e) => FileChanged(e.Name);
        watcher.Renamed += (_, e) => FileChanged(e.Name, e.OldName);
        watcher.Error += (_, _) => Failed();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void FolderChanged(params string?[] names)
    {
        if (!names.Any(name => Folders.Contains(name))) return;
        Restart();
        _signal.Raise();
    }

    private void FileChanged(params string?[] names)
    {
        if (names.Any(name => name is null || !HiddenFiles.IsHidden(Path.GetFileName(name)))) _signal.Raise();
    }

    private void Failed()
    {
        Restart(mistrust: true);
        _signal.Raise();
    }

    private void Poll()
    {
        long now = FolderFingerprint.Of(_root, Folders);
        if (Interlocked.Exchange(ref _fingerprint, now) != now) _signal.Raise();
    }

    private bool IsThere(string folder) => Directory.Exists(Path.Combine(_root, folder));

    private void StopWatching()
    {
        foreach (FileSystemWatcher watcher in _watchers) watcher.Dispose();
        _watchers = [];
    }
}
