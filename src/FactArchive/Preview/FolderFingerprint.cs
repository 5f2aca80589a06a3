using FactArchive.Edge.Reading;

namespace FactArchive.Edge.Preview;

/// <summary>Sees that something changed in an archive's folders by looking through them, where the system gives no notice.</summary>
public static class FolderFingerprint
{
    /// <summary>Links are not followed: a circle of them would never end.</summary>
    private static readonly EnumerationOptions All = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static long Of(string root, IEnumerable<string> folders)
    {
        var hash = new HashCode();
        foreach (string folder in folders.Select(name => Path.Combine(root, name)).Where(Directory.Exists)) Add(ref hash, folder);
        return hash.ToHashCode();
    }

    private static void Add(ref HashCode hash, string folder)
    {
        try
        {
            IEnumerable<FileInfo> files = new DirectoryInfo(folder).EnumerateFiles("*", All);
            foreach (FileInfo file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                if (HiddenFiles.IsHidden(file.Name)) continue;
                hash.Add(file.FullName, StringComparer.Ordinal);
                hash.Add(file.Length);
                hash.Add(file.LastWriteTimeUtc);
            }
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            hash.Add(exception.Message); // it changed while one looked: look again next time
        }
    }
}
