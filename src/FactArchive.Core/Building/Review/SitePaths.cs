using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary><c>Open</c>: the page is there, and whether it has the part is known when it was made.</summary>
internal enum LinkState { Good, Open, NoPage, NoFragment }

/// <summary>Where links within the site may lead.</summary>
/// <param name="paths">Every file that will be there, also those that are made later.</param>
internal sealed class SitePaths(IEnumerable<string> paths, string basePath)
{
    private readonly HashSet<string> _paths = paths.ToHashSet(StringComparer.Ordinal);

    /// <summary>What is known of a link before the page that it leads to was made.</summary>
    public PageLink Resolve(string page, string target)
    {
        if (IsOutside(target)) return new PageLink(target, null, LinkState.Good);
        string? file = FileOf(page, target);
        if (file is null || !_paths.TryGetValue(file, out string? known)) return new PageLink(target, file, LinkState.NoPage);
        bool isWhole = Split(target).Fragment.Length == 0 || !ArchivePath.HasExtension(file, ".html");
        return new PageLink(target, known, isWhole ? LinkState.Good : LinkState.Open);
    }

    /// <summary>The id that a link names behind '#', as the page writes it.</summary>
    public static string PartOf(string target) => Uri.UnescapeDataString(Split(target).Fragment);

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
    private string? FileOf(string page, string target)
    {
        string path = Split(target).Path;
        if (path.Length == 0) return page;
        string whole;
        if (path.StartsWith('/'))
        {
            if (!path.StartsWith(basePath, StringComparison.Ordinal)) return null;
            whole = path[basePath.Length..];
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
}
