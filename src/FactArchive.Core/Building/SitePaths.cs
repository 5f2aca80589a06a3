using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

internal enum LinkState { Good, NoPage, NoFragment }

/// <summary>Where links within the site may lead: its files, and the parts of its pages.</summary>
internal sealed class SitePaths
{
    private readonly HashSet<string> _paths;
    private readonly Dictionary<string, OutputFile> _files;
    private readonly Dictionary<string, HashSet<string>> _parts = new(StringComparer.Ordinal);
    private readonly string _basePath;

    /// <param name="paths">Every file that will be there, also those that are written later.</param>
    public SitePaths(ImmutableArray<string> paths, ImmutableArray<OutputFile> site, string basePath)
    {
        _paths = paths.ToHashSet(StringComparer.Ordinal);
        _files = site.ToDictionary(f => f.Path, StringComparer.Ordinal);
        _basePath = basePath;
    }

    public LinkState Resolve(string page, string target)
    {
        if (IsOutside(target)) return LinkState.Good;
        string fragment = Split(target).Fragment;
        string? file = FileOf(page, target);
        if (file is null || !_paths.Contains(file)) return LinkState.NoPage;
        if (fragment.Length == 0 || !ArchivePath.HasExtension(file, ".html") || !_files.TryGetValue(file, out OutputFile? found)) return LinkState.Good;
        return PartsOf(found).Contains(Uri.UnescapeDataString(fragment)) ? LinkState.Good : LinkState.NoFragment;
    }

    public string Suggest(string page, string target)
    {
        string wanted = FileOf(page, target)?.Replace("index.html", "", StringComparison.Ordinal) ?? "";
        IEnumerable<string> known = _paths.Where(k => k.EndsWith("index.html", StringComparison.Ordinal)).Select(k => k[..^"index.html".Length]);
        return Suggestions.Nearest(wanted, known) is { } nearest ? $"; did you mean '{nearest}'?" : "; correct the address, or add the page";
    }

    private static bool IsOutside(string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal)) return true;
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && target.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;
    }

    private static (string Path, string Fragment) Split(string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : target[(hash + 1)..];
        string path = hash < 0 ? target : target[..hash];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? path : path[..query], fragment);
    }

    /// <summary>The file that a server answers with; null for an address above the site.</summary>
    public string? FileOf(string page, string target)
    {
        string path = Split(target).Path;
        if (path.Length == 0) return page;
        string whole;
        if (path.StartsWith('/'))
        {
            if (!path.StartsWith(_basePath, StringComparison.Ordinal)) return null;
            whole = path[_basePath.Length..];
        }
        else
        {
            whole = ArchivePath.Folder(page) + path;
        }
        var segments = new List<string>();
        foreach (string segment in whole.Split('/'))
        {
            if (segment is ".") continue;
            if (segment is not "..") segments.Add(Uri.UnescapeDataString(segment));
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }
        if (segments.Count == 0 || whole.EndsWith("..", StringComparison.Ordinal)) segments.Add("");
        string file = string.Join('/', segments);
        return file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
    }

    private HashSet<string> PartsOf(OutputFile page)
    {
        if (_parts.TryGetValue(page.Path, out HashSet<string>? parts)) return parts;
        return _parts[page.Path] = [.. HtmlScan.Ids(Encoding.UTF8.GetString(page.Content.Span))];
    }
}
