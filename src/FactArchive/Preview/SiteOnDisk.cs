using System.Text.Json;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Preview;

/// <summary>A finished site in a folder. It is read whole, and again once a build has put another in its place.</summary>
public sealed class SiteOnDisk
{
    private const int Attempts = 3;

    private readonly string _folder;
    private readonly Lock _lock = new();
    private DateTime _stamp;
    private SiteSnapshot _snapshot;

    /// <exception cref="IOException">The folder cannot be read.</exception>
    public SiteOnDisk(string folder)
    {
        _folder = folder;
        _stamp = Stamp();
        _snapshot = Read();
    }

    public SiteSnapshot Current
    {
        get
        {
            lock (_lock)
            {
                Refresh();
                return _snapshot;
            }
        }
    }

    /// <summary>The path of the address that the site was built for; the root if it does not say.</summary>
    public string BaseFolder()
    {
        if (!Current.TryFind("data/archive.json", out ReadOnlyMemory<byte> json)) return "/";
        try
        {
            using JsonDocument archive = JsonDocument.Parse(json);
            string? url = archive.RootElement.GetProperty("site").GetProperty("url").GetString();
            bool usable = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.AbsolutePath.EndsWith('/');
            return usable ? address!.AbsolutePath : "/";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "/";
        }
    }

    /// <summary>Reads until no swap came in between; while a folder cannot be read, the last whole site is shown.</summary>
    private void Refresh()
    {
        try
        {
            for (int attempt = 0; attempt < Attempts && Stamp() is var stamp && stamp != _stamp; attempt++)
            {
                SiteSnapshot read = Read();
                if (Stamp() != stamp) continue;
                _snapshot = read;
                _stamp = stamp;
            }
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            // The next request tries again.
        }
    }

    /// <summary>A build never changes a site's folder but puts a new one in its place.</summary>
    private DateTime Stamp() => Directory.GetLastWriteTimeUtc(_folder);

    private SiteSnapshot Read()
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        IEnumerable<string> paths = Directory.EnumerateFiles(_folder, "*", all);
        return SiteSnapshot.Of(paths.Select(path => new OutputFile(Name(path), File.ReadAllBytes(path))));
    }

    private string Name(string path) => Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
