namespace FactArchive.Tests.Edge;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("factarchive-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public TempFolder Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
        return this;
    }

    /// <summary>The least that is an archive.</summary>
    public TempFolder WithArchive() => Write("input/site.yml", "title: Test\n").Write("seeds/a.txt", "A report.\n").Write("theme/x.html", "x");

    public string Read(string relative) => File.ReadAllText(this[relative]);

    public string[] Names() => [.. Directory.GetFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        foreach (string folder in Directory.GetDirectories(Path, "*", SearchOption.AllDirectories).Append(Path)) MakeWritable(folder);
        Directory.Delete(Path, recursive: true);
    }

    private static void MakeWritable(string folder)
    {
        if (!OperatingSystem.IsWindows() && new DirectoryInfo(folder).LinkTarget is null)
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
