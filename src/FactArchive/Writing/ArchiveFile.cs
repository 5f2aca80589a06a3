using FactArchive.Core.Text;
using FactArchive.Edge.Reading;

namespace FactArchive.Edge.Writing;

/// <summary>Writes one file of the archive for the commands that scaffold: in one step, so that it is whole or not there.</summary>
public static class ArchiveFile
{
    /// <summary>Writes a file that must not exist yet.</summary>
    /// <exception cref="DiagnosticException">FA0908: it exists. FA0903: it cannot be written. FA0906: it would lie elsewhere.</exception>
    public static void Create(string root, string path, ReadOnlySpan<byte> bytes)
    {
        if (Exists(Path.Combine(root, path)))
            throw DiagnosticException.Error(DiagnosticCodes.FileExists, new Location(path), "the file exists; choose another name");
        Write(root, path, bytes, overwrite: false);
    }

    /// <summary>Replaces a file, or makes it.</summary>
    public static void Replace(string root, string path, ReadOnlySpan<byte> bytes) => Write(root, path, bytes, overwrite: true);

    /// <summary>Replaces a file that is still as it was read: what an editor saves meanwhile is not lost.</summary>
    public static void Change(string root, string path, ReadOnlySpan<byte> before, ReadOnlySpan<byte> bytes)
    {
        if (!IsStill(Path.Combine(root, path), before))
            throw DiagnosticException.Error(DiagnosticCodes.CannotWrite, new Location(path), "the file was changed meanwhile and is left alone; run the command again");
        Write(root, path, bytes, overwrite: true);
    }

    private static bool IsStill(string path, ReadOnlySpan<byte> before)
    {
        try
        {
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(before);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            return false;
        }
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static void Write(string root, string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        string? real = RealPath.Of(Path.Combine(root, path));
        if (real is null || !RealPath.IsInside(real, root))
            throw DiagnosticException.Error(DiagnosticCodes.OutsideRoot, new Location(path), "a symbolic link that leaves the archive");
        try
        {
            WriteBeside(real, bytes, overwrite);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            throw DiagnosticException.Error(DiagnosticCodes.CannotWrite, new Location(path),
                $"cannot be written: {IoReason.Of(exception)}; nothing was changed", exception);
        }
    }

    private static void WriteBeside(string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string fresh = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            WriteThrough(fresh, bytes);
            if (overwrite && !OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(fresh, File.GetUnixFileMode(path));
            File.Move(fresh, path, overwrite);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>To the disk itself: a machine that loses its power must not find the new name with nothing in it.</summary>
    private static void WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }
}
