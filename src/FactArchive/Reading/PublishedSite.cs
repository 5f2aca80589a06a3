using System.Collections.Immutable;
using System.IO.Compression;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Reading;

/// <summary>A published site on this machine: a folder, or a zip file that holds one.</summary>
internal sealed class PublishedSite : IDisposable
{
    private const int MostEntries = 500_000;

    private readonly ZipArchive? _zip;

    private PublishedSite(ImmutableArray<PublishedFile> files, ZipArchive? zip = null)
    {
        Files = files;
        _zip = zip;
    }

    public ImmutableArray<PublishedFile> Files { get; }

    /// <param name="shown">The path as the user gave it.</param>
    /// <exception cref="DiagnosticException">FA0901 or FA0902</exception>
    public static PublishedSite Open(string path, string shown)
    {
        try
        {
            if (Directory.Exists(path)) return new PublishedSite(Folder(path));
            if (File.Exists(path)) return Zip(ZipFile.OpenRead(path));
        }
        catch (Exception exception) when (IoReason.Covers(exception) || exception is InvalidDataException)
        {
            string reason = exception is InvalidDataException ? "it is neither a folder nor a zip file" : IoReason.Of(exception);
            throw DiagnosticException.Error(DiagnosticCodes.CannotRead, new Location(shown), $"cannot be read: {reason}", exception);
        }
        throw DiagnosticException.Error(DiagnosticCodes.FolderMissing, new Location(shown), "there is no site here; name its folder or its zip file");
    }

    public void Dispose() => _zip?.Dispose();

    /// <summary>Links are not followed: a site has none. What git keeps beside the site is not part of it.</summary>
    private static ImmutableArray<PublishedFile> Folder(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return
        [
            .. Directory.EnumerateFiles(root, "*", options)
                .Select(full => (Full: full, Path: Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/')))
                .Where(f => !f.Path.StartsWith(".git/", StringComparison.Ordinal))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => new PublishedFile(f.Path, () => File.ReadAllBytes(f.Full))),
        ];
    }

    /// <summary>Nothing is unpacked: entries are read one at a time, and never more than they say that they hold.</summary>
    private static PublishedSite Zip(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries) throw new InvalidDataException("too many entries");
        ImmutableArray<ZipArchiveEntry> entries = [.. zip.Entries.Where(e => !e.FullName.EndsWith('/'))];
        string folder = FolderOfManifest(entries);
        return new PublishedSite(
        [
            .. entries
                .Select(e => (Entry: e, Path: e.FullName.StartsWith(folder, StringComparison.Ordinal) ? e.FullName[folder.Length..] : e.FullName))
                .OrderBy(e => e.Path, StringComparer.Ordinal)
                .Select(e => new PublishedFile(e.Path, () => Bytes(e.Entry))),
        ], zip);
    }

    /// <summary>The outermost folder that holds a manifest: many programs pack a folder and not what is in it.</summary>
    private static string FolderOfManifest(ImmutableArray<ZipArchiveEntry> entries) => entries
        .Where(e => e.Name == "manifest.json")
        .Select(e => e.FullName[..^"manifest.json".Length])
        .OrderBy(folder => folder.Count(c => c == '/'))
        .ThenBy(folder => folder, StringComparer.Ordinal)
        .FirstOrDefault("");

    private static ReadOnlyMemory<byte> Bytes(ZipArchiveEntry entry)
    {
        if (entry.Length > BoundedFile.MaxBytes) throw new InvalidDataException($"{entry.FullName} is too large");
        byte[] bytes = new byte[entry.Length];
        using Stream stream = entry.Open();
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes.AsMemory(0, length);
    }
}
