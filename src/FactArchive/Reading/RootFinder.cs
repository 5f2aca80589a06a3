namespace FactArchive.Edge.Reading;

/// <summary>Finds the folder that is the archive.</summary>
public static class RootFinder
{
    /// <summary>The file that makes a folder an archive.</summary>
    public const string Marker = "input/site.yml";

    /// <param name="given">The value of <c>--root</c>; it need not hold the marker, for the core then says what is missing.</param>
    /// <returns>The root without symbolic links in its path.</returns>
    /// <exception cref="UsageException">There is no such folder, or none upward holds an archive.</exception>
    public static string Find(string? given, string currentDirectory)
    {
        string root = given is null ? Nearest(currentDirectory) : Given(given, currentDirectory);
        return RealPath.Of(root) ?? throw new UsageException($"'{root}' is a symbolic link that leads in circles");
    }

    /// <summary>Whether a folder lies in an archive.</summary>
    public static bool IsInArchive(string folder) => Upward(folder) is not null;

    private static string Given(string given, string currentDirectory)
    {
        if (given.Length == 0) throw new UsageException("--root is empty; name the archive's folder");
        string root = Path.GetFullPath(given, currentDirectory);
        if (Directory.Exists(root)) return root;
        throw new UsageException(File.Exists(root)
            ? $"--root '{given}' is a file; name the archive's folder"
            : $"--root '{given}' does not exist");
    }

    private static string Nearest(string currentDirectory) => Upward(currentDirectory)
        ?? throw new UsageException($"no archive here: neither this folder nor one above it holds {Marker}; name it with --root DIR");

    private static string? Upward(string currentDirectory)
    {
        for (DirectoryInfo? folder = new(currentDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Marker))) return folder.FullName;
        return null;
    }
}
