using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary><c>Open</c>: the page is there, and whether it has the part is known when it was made.</summary>
internal enum LinkState { Good, Open, NoPage, NoFragment }

/// <summary>Where links within the site may lead.</summary>
internal sealed class SitePaths
{
    private const string Index = "index.html";
    private const int LongestPath = 512;

    private readonly HashSet<string> _paths;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly string _basePath;

    /// <param name="paths">Every file that will be there, also those that are made later.</param>
    public SitePaths(IEnumerable<string> paths, string basePath)
    {
        _paths = paths.ToHashSet(StringComparer.Ordinal);
        _byLetters = _paths.GetAlternateLookup<ReadOnlySpan<char>>();
        _basePath = basePath;
    }

    /// <summary>What is known of a link before the page that it leads to was made.</summary>
    public LinkState Resolve(string page, ReadOnlySpan<char> target, out string? file)
    {
        file = null;
        if (IsOutside(target)) return LinkState.Good;
        if (!TryFind(page, target, out file)) return LinkState.NoPage;
        bool isWhole = Split(target).Fragment.Length == 0 || !ArchivePath.HasExtension(file!, ".html");
        return isWhole ? LinkState.Good : LinkState.Open;
    }

    private bool TryFind(string page, ReadOnlySpan<char> target, out string? file)
    {
        if (IsPlain(target) && FastPath(page, Split(target).Path, out file)) return true;
        file = FileOf(page, target.ToString());
        if (file is null || !_paths.TryGetValue(file, out string? known)) return false;
        file = known;
        return true;
    }

    /// <summary>The id that a link names behind '#', as the page writes it.</summary>
    public static string PartOf(string target) => Uri.UnescapeDataString(Split(target).Fragment.ToString());

    public string Suggest(string page, string target)
    {
        string wanted = FileOf(page, target)?.Replace(Index, "", StringComparison.Ordinal) ?? "";
        IEnumerable<string> known = _paths.Where(k => k.EndsWith(Index, StringComparison.Ordinal)).Select(k => k[..^Index.Length]);
        return Suggestions.Nearest(wanted, known) is { } nearest ? $"; did you mean '{nearest}'?" : "; correct the address, or add the page";
    }

    private static bool IsOutside(ReadOnlySpan<char> target)
    {
        if (target.StartsWith("//")) return true;
        int colon = target.IndexOf(':');
        return colon > 0 && target[..colon].IndexOfAny('/', '#', '?') < 0;
    }

    private static Parts Split(ReadOnlySpan<char> target)
    {
        int hash = target.IndexOf('#');
        ReadOnlySpan<char> path = hash < 0 ? target : target[..hash];
        int query = path.IndexOf('?');
        return new Parts(query < 0 ? path : path[..query], hash < 0 ? [] : target[(hash + 1)..]);
    }

    /// <summary>Relative links without escapes, as nearly all are: steps up, then names.</summary>
    private static bool IsPlain(ReadOnlySpan<char> target) => !target.StartsWith("/") && !target.Contains('%');

    private bool FastPath(string page, ReadOnlySpan<char> path, out string? file)
    {
        file = null;
        if (path.Length == 0) return _byLetters.TryGetValue(page, out file);
        ReadOnlySpan<char> folder = page.AsSpan(0, page.LastIndexOf('/') + 1);
        if (path.StartsWith("./")) path = path[2..];
        for (; path.StartsWith("../"); path = path[3..])
        {
            if (folder.IsEmpty) return false;
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }
        if (path.Contains("/.", StringComparison.Ordinal) || path.StartsWith(".")) return false;
        bool isFolder = path.IsEmpty || path.EndsWith("/");
        int length = folder.Length + path.Length + (isFolder ? Index.Length : 0);
        if (length > LongestPath) return false;
        Span<char> whole = stackalloc char[length];
        folder.CopyTo(whole);
        path.CopyTo(whole[folder.Length..]);
        if (isFolder) Index.CopyTo(whole[(folder.Length + path.Length)..]);
        return _byLetters.TryGetValue(whole, out file);
    }

    private readonly ref struct Parts(ReadOnlySpan<char> path, ReadOnlySpan<char> fragment)
    {
        public ReadOnlySpan<char> Path { get; } = path;

        public ReadOnlySpan<char> Fragment { get; } = fragment;
    }

    /// <summary>The file that a server answers with; null for an address above the site.</summary>
    private string? FileOf(string page, string target)
    {
        string path = Split(target).Path.ToString();
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
        return file.Length == 0 || file.EndsWith('/') ? file + Index : file;
    }
}
