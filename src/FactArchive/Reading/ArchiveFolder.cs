using FactArchive.Core.Text;

namespace FactArchive.Edge.Reading;

/// <summary>A file of the archive before it is read.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
public readonly record struct FoundFile(string Path, string FullPath);

/// <summary>Lists the folders of one archive and never leaves its root.</summary>
/// <param name="root">The root's real path.</param>
public sealed class ArchiveFolder(string root, DiagnosticBag found)
{
    /// <summary>The files of a folder; folders in it are not read, and that is said.</summary>
    public IReadOnlyList<FoundFile> Files(string folder) => Sorted(folder, deep: false, knownFolders: []);

    /// <summary>The files of a folder, some of whose folders are listed on their own.</summary>
    public IReadOnlyList<FoundFile> FilesBeside(string folder, params string[] knownFolders) => Sorted(folder, deep: false, knownFolders);

    /// <summary>The files of a folder and of all folders in it.</summary>
    public IReadOnlyList<FoundFile> AllFiles(string folder) => Sorted(folder, deep: true, knownFolders: []);

    /// <summary>Whether the folder is there; a link out of the root counts as there, and listing it reports it.</summary>
    public bool Exists(string folder) => Directory.Exists(FullPath(folder));

    private string FullPath(string path) => Path.Combine(root, path);

    private List<FoundFile> Sorted(string folder, bool deep, string[] knownFolders)
    {
        var files = new List<FoundFile>();
        string full = FullPath(folder);
        string? real = RealPath.Of(full);
        if (real is null || !RealPath.IsInside(real, root)) Leaves(folder);
        else if (Directory.Exists(full)) List(folder, full, [real], deep, knownFolders, files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <param name="way">The real folders on the way here: a link back to one of them would never end.</param>
    private void List(string folder, string full, string[] way, bool deep, string[] knownFolders, List<FoundFile> files)
    {
        foreach (FileSystemInfo entry in Entries(folder, full))
        {
            string path = $"{folder}/{entry.Name}";
            if (HiddenFiles.IsHidden(entry.Name) || knownFolders.Contains(entry.Name)) continue;
            string? real = entry.LinkTarget is null ? entry.FullName : RealPath.Of(entry.FullName);
            if (real is null || !RealPath.IsInside(real, root)) Leaves(path);
            else if (!Directory.Exists(real)) files.Add(new FoundFile(path, entry.FullName));
            else if (deep) Descend(path, entry.FullName, real, way, files);
            else Ignored(path, $"folders inside {folder}/ are not read; move its files up");
        }
    }

    private void Descend(string path, string full, string real, string[] way, List<FoundFile> files)
    {
        if (way.Any(folder => RealPath.IsInside(folder, real))) Ignored(path, "this link leads back to a folder that it is in");
        else List(path, full, [.. way, real], deep: true, [], files);
    }

    private FileSystemInfo[] Entries(string folder, string full)
    {
        try
        {
            return new DirectoryInfo(full).GetFileSystemInfos();
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            found.Error(DiagnosticCodes.CannotRead, new Location(folder), $"cannot be read: {IoReason.Of(exception)}");
            return [];
        }
    }

    private void Leaves(string path) => found.Error(DiagnosticCodes.OutsideRoot, new Location(path),
        "a symbolic link that leaves the archive; put the file itself here");

    private void Ignored(string path, string message) => found.Notice(DiagnosticCodes.FileIgnored, new Location(path), message);
}
