namespace FactArchive.Edge.Reading;

/// <summary>Where a path leads once every symbolic link on its way is followed.</summary>
public static class RealPath
{
    private const int MaxHops = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The path without links; what does not exist yet is taken as it stands. Null if links go in circles.</summary>
    public static string? Of(string path) => Follow(Path.GetFullPath(path), hops: 0);

    /// <summary>Whether a real path is a folder itself or lies in it.</summary>
    public static bool IsInside(string path, string folder)
    {
        string trimmed = Path.TrimEndingDirectorySeparator(folder);
        if (string.Equals(Path.TrimEndingDirectorySeparator(path), trimmed, Comparison)) return true;
        string prefix = Path.EndsInDirectorySeparator(trimmed) ? trimmed : trimmed + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, Comparison);
    }

    private static string? Follow(string path, int hops)
    {
        if (hops > MaxHops) return null;
        string real = Path.GetPathRoot(path) ?? "";
        string[] names = path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < names.Length; i++)
        {
            string next = Path.Combine(real, names[i]);
            string? target = new FileInfo(next).LinkTarget;
            if (target is not null)
                return Follow(Path.GetFullPath(Path.Combine([real, target, .. names[(i + 1)..]])), hops + 1);
            real = next;
        }
        return real;
    }
}
