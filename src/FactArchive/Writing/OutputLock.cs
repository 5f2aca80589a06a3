using FactArchive.Core.Text;

namespace FactArchive.Edge.Writing;

/// <summary>Held while a build writes, so that two builds never swap the same folder. A killed process loses it by itself.</summary>
public sealed class OutputLock : IDisposable
{
    private const int Attempts = 5;
    private static readonly int[] SharingErrors = [11, 35, 32, 33]; // EAGAIN on Linux and macOS, sharing and lock violation on Windows

    private readonly FileStream _file;
    private readonly string _path;

    private OutputLock(FileStream file, string path)
    {
        _file = file;
        _path = path;
    }

    /// <exception cref="DiagnosticException">FA0903: another build holds the lock.</exception>
    public static OutputLock Take(string path, Location at)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            FileStream file = Open(path, at);
            // Between opening and locking, the last holder may have deleted the file: then the lock guards nothing.
            if (File.Exists(path)) return new OutputLock(file, path);
            file.Dispose();
        }
        throw Busy(at, null);
    }

    public void Dispose()
    {
        if (OperatingSystem.IsWindows()) _file.Dispose();
        TryDelete(_path);
        _file.Dispose();
    }

    private static FileStream Open(string path, Location at)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (SharingErrors.Contains(exception.HResult & 0xFFFF))
        {
            throw Busy(at, exception);
        }
    }

    private static DiagnosticException Busy(Location at, Exception? inner) => DiagnosticException.Error(DiagnosticCodes.CannotWrite, at,
        "another build is writing this folder; wait until it has ended", inner);

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            // An empty lock file that stays behind locks nobody out.
        }
    }
}
