using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace FactArchive.Edge.Writing;

/// <summary>A folder that a site is written into, by several threads at once.</summary>
internal sealed class FreshFolder
{
    private readonly string _folder;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    public FreshFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        string full = FullPath(path);
        string parent = Path.GetDirectoryName(full)!;
        if (_made.TryAdd(parent, true)) Directory.CreateDirectory(parent);
        else if (!Directory.Exists(parent)) Directory.CreateDirectory(parent); // another thread is about to make it
        // CreateNew: two files under one name (on a disk that ignores case, say) must not silently become one.
        using var stream = new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
    }

    /// <summary>Puts a text of ASCII letters over what stands at these places of a file.</summary>
    public void Patch(string path, string text, ImmutableArray<int> places)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        using var stream = new FileStream(FullPath(path), FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (int place in places)
        {
            stream.Position = place;
            stream.Write(bytes);
        }
    }

    /// <summary>The core names its files; this is the last guard against one that would lie outside the folder.</summary>
    private string FullPath(string path)
    {
        if (path.Split('/').Any(name => name is "" or "." or ".." || name.Contains('\\') || name.Contains('\0')))
            throw new InvalidOperationException($"the site has no room for a file named '{path}'");
        return Path.Combine(_folder, path);
    }
}
