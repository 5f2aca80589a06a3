using FactArchive.Core.Text;

namespace FactArchive.Edge.Reading;

/// <summary>Reads one file of the archive, or says why it cannot.</summary>
public static class BoundedFile
{
    /// <summary>A seed holds one report; the core refuses more, and there is no need to hold it in memory first.</summary>
    public const long MaxSeedBytes = 4L * 1024 * 1024;

    /// <summary>Everything else is held in one piece, so it must fit into one.</summary>
    public const long MaxBytes = 512L * 1024 * 1024;

    public static InputFile? ReadSeed(FoundFile file, DiagnosticBag found)
    {
        return Read(file, found, MaxSeedBytes, (at, size) => found.Error(DiagnosticCodes.SeedTooLarge, at,
            $"{Megabytes(size)}; a seed holds one report, at most {Megabytes(MaxSeedBytes)}"));
    }

    public static InputFile? Read(FoundFile file, DiagnosticBag found)
    {
        return Read(file, found, MaxBytes, (at, size) => found.Error(DiagnosticCodes.CannotRead, at,
            $"cannot be read: {Megabytes(size)} are too much for one file, at most {Megabytes(MaxBytes)}"));
    }

    private static InputFile? Read(FoundFile file, DiagnosticBag found, long bound, Action<Location, long> tooLarge)
    {
        var at = new Location(file.Path);
        try
        {
            // Editors and sync tools may hold or replace the file while it is read: never lock them out.
            using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length <= bound) return new InputFile(file.Path, Bytes(stream));
            tooLarge(at, stream.Length);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            found.Error(DiagnosticCodes.CannotRead, at, $"cannot be read: {IoReason.Of(exception)}");
        }
        return null;
    }

    private static ReadOnlyMemory<byte> Bytes(FileStream stream)
    {
        byte[] bytes = new byte[stream.Length];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes.AsMemory(0, length);
    }

    /// <summary>Rounded up, so that a file just over a bound does not look as large as the bound.</summary>
    private static string Megabytes(long bytes)
    {
        double megabytes = bytes / (1024.0 * 1024.0);
        return bytes % (1024 * 1024) == 0 ? $"{megabytes:0} MB" : $"{Math.Ceiling(megabytes * 10) / 10:0.0} MB";
    }
}
