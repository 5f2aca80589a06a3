namespace FactArchive.Core.Text;

/// <summary>Paths inside the archive and the site: relative, with forward slashes on every machine.</summary>
public static class ArchivePath
{
    public static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
    }

    /// <summary>The folder with its closing slash, or nothing for a file at the root.</summary>
    public static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
