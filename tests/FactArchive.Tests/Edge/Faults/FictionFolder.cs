using System.Security.Cryptography;
using System.Text;

namespace FactArchive.Tests.Edge.Faults;

/// <summary>The fiction archive on disk, and what its site looks like as one value.</summary>
internal sealed class FictionFolder : IDisposable
{
    public const string Annotation = "input/annotations/lake-dredging.yml";

    private readonly TempFolder _folder = new();

    public FictionFolder()
    {
        string fiction = Repository.Tests("Archives", "fiction");
        foreach (string file in Directory.EnumerateFiles(fiction, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(fiction, file), File.ReadAllText(file));
    }

    public string Root => _folder.Path;

    public string Read(string path) => _folder.Read(path);

    public void Write(string path, string text) => _folder.Write(path, text);

    public void Change(string path, string from, string to) => Write(path, Read(path).Replace(from, to, StringComparison.Ordinal));

    /// <summary>Every file below a folder, with its bytes, as one hash; null where the folder is not there.</summary>
    public string? Tree(string folder)
    {
        string root = _folder[folder];
        if (!Directory.Exists(root)) return null;
        var all = new StringBuilder();
        foreach (string file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            all.Append(Path.GetRelativePath(root, file)).Append(' ').Append(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))).Append('\n');
        return all.ToString();
    }

    /// <summary>What lies in the archive's folder, hidden files too.</summary>
    public string[] Names() => _folder.Names();

    public string[] NamesIn(string folder) => [.. Directory.GetFileSystemEntries(_folder[folder]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();
}
