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
        MakeWritable(new DirectoryInfo(Path));
        Directory.Delete(Path, recursive: true);
    }

    /// <summary>From the top down: a folder must be readable before one can see what is in it.</summary>
    private static void MakeWritable(DirectoryInfo folder)
    {
        if (OperatingSystem.IsWindows() || folder.LinkTarget is not null) return;
        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (DirectoryInfo inner in folder.GetDirectories()) MakeWritable(inner);
    }
}
