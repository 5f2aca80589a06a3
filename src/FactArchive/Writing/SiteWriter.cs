using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Writing;

/// <summary>Writes a finished site beside its folder and swaps it in: whatever happens, a whole site stands there.</summary>
public static class SiteWriter
{
    /// <exception cref="DiagnosticException">FA0903 or FA0904; the last good site is untouched.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop; the last good site is untouched.</exception>
    public static void Write(OutputFolder output, ImmutableArray<OutputFile> files, CancellationToken stop)
    {
        try
        {
            WriteGuarded(output, files, stop);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            throw DiagnosticException.Error(DiagnosticCodes.CannotWrite, output.At,
                $"cannot be written: {IoReason.Of(exception)}; the last good site is untouched", exception);
        }
    }

    private static void WriteGuarded(OutputFolder output, ImmutableArray<OutputFile> files, CancellationToken stop)
    {
        output.RequireOwn();
        Directory.CreateDirectory(Path.GetDirectoryName(output.FullPath)!);
        var siblings = new OutputSiblings(output.FullPath);
        using OutputLock held = OutputLock.Take(siblings.Lock, output.At);
        Leftovers.Mend(output.FullPath, siblings);
        output.RequireOwn();
        string fresh = siblings.NewFresh();
        try
        {
            WriteFiles(fresh, files, stop);
            string? old = FolderSwap.Replace(output.FullPath, fresh, siblings.NewOld);
            if (old is not null) Leftovers.Remove(old);
        }
        finally
        {
            Leftovers.Remove(fresh);
        }
    }

    private static void WriteFiles(string folder, ImmutableArray<OutputFile> files, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var made = new HashSet<string>(StringComparer.Ordinal) { folder };
        foreach (OutputFile file in files)
        {
            stop.ThrowIfCancellationRequested();
            string path = FullPath(folder, file.Path);
            string parent = Path.GetDirectoryName(path)!;
            if (made.Add(parent)) Directory.CreateDirectory(parent);
            WriteFile(path, file.Content.Span);
        }
        stop.ThrowIfCancellationRequested();
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        // CreateNew: two files under one name (on a disk that ignores case, say) must not silently become one.
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
    }

    /// <summary>The core names its files; this is the last guard against one that would lie outside the folder.</summary>
    private static string FullPath(string folder, string path)
    {
        if (path.Split('/').Any(name => name is "" or "." or ".." || name.Contains('\\') || name.Contains('\0')))
            throw new InvalidOperationException($"the site has no room for a file named '{path}'");
        return Path.Combine(folder, path);
    }
}
