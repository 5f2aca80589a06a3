using FactArchive.Core.Building;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;

namespace FactArchive.Edge.Writing;

/// <summary>
/// Puts a newer text of a report in the place of its seed. The older one is kept first, whole and under a name of its own;
/// whatever happens after that, no byte of it is lost.
/// </summary>
internal sealed class NewerSeed(string root, string name)
{
    private readonly string _path = $"seeds/{name}.txt";

    /// <param name="bytes">The newer text.</param>
    /// <param name="on">Day of the older text; null for the day on which it says that it was published.</param>
    /// <returns>Where the older text lies now; null if the two are the same and nothing was done.</returns>
    public string? Take(ReadOnlyMemory<byte> bytes, DateOnly? on)
    {
        InputFile older = Current();
        if (older.Bytes.Span.SequenceEqual(bytes.Span)) return null;
        string kept = Keep(older, on ?? VersionInputs.PublishedOn(older) ?? throw new UsageException(
            $"{_path} does not say when it was published; give the day of the older text with --dated YYYY-MM-DD"));
        ArchiveFile.Change(root, _path, older.Bytes.Span, bytes.Span);
        return kept;
    }

    private InputFile Current()
    {
        var found = new DiagnosticBag();
        string full = Path.Combine(root, _path);
        if (!File.Exists(full)) throw new UsageException($"there is no {_path} of which this could be a newer text; leave --newer out");
        if (RealPath.Of(full) is not { } real || !RealPath.IsInside(real, root))
            throw DiagnosticException.Error(DiagnosticCodes.OutsideRoot, new Location(_path), "a symbolic link that leaves the archive");
        return BoundedFile.ReadSeed(new FoundFile(_path, full), found) ?? throw new DiagnosticException(found.ToImmutable()[0]);
    }

    /// <summary>A text that was kept before and not replaced, since something went wrong in between, is not kept twice.</summary>
    private string Keep(InputFile older, DateOnly on)
    {
        for (int number = 1; ; number++)
        {
            string path = new VersionPath(name, on, number).ToString();
            string full = Path.Combine(root, path);
            if (!File.Exists(full))
            {
                ArchiveFile.Create(root, path, older.Bytes.Span);
                return path;
            }
            if (Holds(full, older.Bytes.Span)) return path;
        }
    }

    private static bool Holds(string file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            return false;
        }
    }
}
