using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Building;
using FactArchive.Core.Text;

namespace FactArchive.Tests;

/// <summary>An archive in memory: files of a folder under <c>Archives/</c>, changed as a test wants them.</summary>
internal sealed class TestArchive
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files;

    private TestArchive(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => _files = files;

    /// <summary>The fiction archive with the theme of the repository.</summary>
    public static TestArchive Fiction() => Read(Repository.Tests("Archives", "fiction"));

    /// <summary>The sample archive of the repository.</summary>
    public static TestArchive Sample() => Read(Repository.Root);

    /// <summary>An archive of these files, with the theme of the repository.</summary>
    public static TestArchive Of(IEnumerable<(string Path, string Text)> files)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach ((string path, string text) in files) all[path] = Encoding.UTF8.GetBytes(text);
        Add(all, Repository.Root, "theme");
        return new TestArchive(all.ToImmutable());
    }

    public TestArchive With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestArchive With(string path, byte[] bytes) => new(_files.SetItem(path, bytes));

    public TestArchive Without(string path) => new(_files.Remove(path));

    /// <summary>Replaces a stretch of a file, which must be there.</summary>
    public TestArchive Change(string path, string from, string to)
    {
        string text = Encoding.UTF8.GetString(_files[path].Span);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return With(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public TestArchive Over(string folder)
    {
        TestArchive archive = this;
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            archive = archive.With(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return archive;
    }

    public BuildResult Build(BuildOptions? options = null) => ArchivePipeline.Run(Inputs(), options ?? new BuildOptions());

    public ArchiveInputs Inputs() => new()
    {
        Seeds = [.. In("seeds/", ".txt").Where(s => !s.Path.StartsWith("seeds/versions/", StringComparison.Ordinal))],
        Versions = In("seeds/versions/", ".txt"),
        Annotations = In("input/annotations/", ".yml"),
        Pages = In("input/pages/", ".md"),
        Assets = In("input/assets/", ""),
        Theme = In("theme/", ""),
        Site = Single("input/site.yml"),
        Sources = Single("input/sources.yml"),
        Tags = Single("input/tags.yml"),
        Connections = Single("input/connections.yml"),
    };

    private static TestArchive Read(string folder)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (string part in new[] { "seeds", "input" }) Add(files, folder, part);
        Add(files, Repository.Root, "theme");
        return new TestArchive(files.ToImmutable());
    }

    private static void Add(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Builder files, string root, string part)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, file).Replace('\\', '/')] = File.ReadAllBytes(file);
    }

    private ImmutableArray<InputFile> In(string folder, string extension) =>
    [
        .. _files
            .Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal) && f.Key.EndsWith(extension, StringComparison.Ordinal))
            .Select(f => new InputFile(f.Key, f.Value)),
    ];

    private InputFile? Single(string path) => _files.TryGetValue(path, out ReadOnlyMemory<byte> bytes) ? new InputFile(path, bytes) : null;
}

/// <summary>Reads a built site in tests.</summary>
internal static class BuiltSite
{
    public static string Text(this BuildResult result, string path) =>
        Encoding.UTF8.GetString(result.Files.Single(f => f.Path == path).Content.Span);

    public static string Messages(this BuildResult result) => string.Join('\n', result.Diagnostics);
}
