using System.Text.Json;
using FactArchive.Core.Text;
using FactArchive.Edge.Reading;

namespace FactArchive.Edge.Writing;

/// <summary>Where the site goes, once it is sure that nothing of value is lost by putting it there.</summary>
/// <param name="FullPath">The real path: a link is followed, so that the swap replaces the folder and not the link.</param>
/// <param name="Shown">As messages name it: relative to the archive where it lies in it.</param>
public sealed record OutputFolder(string FullPath, string Shown)
{
    public const string DefaultName = "output";

    private const string Generator = "FactArchive ";

    private static readonly string[] ArchiveFolders = ["seeds", "input", "theme"];

    public Location At => new(Shown);

    /// <param name="root">The archive's real path.</param>
    /// <param name="given">The value of <c>--output</c>, relative to the current directory.</param>
    /// <exception cref="UsageException">The folder is the archive itself, or holds it, or is one that the archive is made of.</exception>
    public static OutputFolder Resolve(string root, string? given, string currentDirectory)
    {
        if (given is { Length: 0 }) throw new UsageException("--output is empty; name a folder");
        string path = given is null ? Path.Combine(root, DefaultName) : Path.GetFullPath(given, currentDirectory);
        string real = RealPath.Of(Path.TrimEndingDirectorySeparator(path))
            ?? throw new UsageException($"--output '{given}' is a symbolic link that leads in circles");
        Refuse(root, real, given ?? DefaultName);
        return new OutputFolder(real, Show(root, real));
    }

    /// <summary>Refuses a folder that holds something other than a site of this program.</summary>
    /// <exception cref="DiagnosticException">FA0904</exception>
    public void RequireOwn()
    {
        if (File.Exists(FullPath))
            throw Foreign("a file stands in the place of the folder; name another with --output or remove it");
        if (Directory.Exists(FullPath) && Directory.EnumerateFileSystemEntries(FullPath).Any() && !IsOwn())
            throw Foreign("this folder was not written by FactArchive; name another with --output or empty it");
    }

    private static void Refuse(string root, string real, string given)
    {
        if (RealPath.IsInside(root, real))
            throw new UsageException($"--output '{given}' would replace the archive itself; name a folder of its own");
        string? taken = ArchiveFolders.FirstOrDefault(folder => RealPath.IsInside(real, Path.Combine(root, folder)));
        if (taken is not null)
            throw new UsageException($"--output '{given}' lies in {taken}/, which the archive is made of; name a folder of its own");
    }

    private static string Show(string root, string real)
    {
        string shown = RealPath.IsInside(real, root) ? Path.GetRelativePath(root, real) : real;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A site, or a part of one.</summary>
    private bool IsOwn() => IsOwn("manifest.json") || IsOwn("part.json");

    private bool IsOwn(string list)
    {
        try
        {
            using FileStream stream = File.OpenRead(Path.Combine(FullPath, list));
            using JsonDocument manifest = JsonDocument.Parse(stream);
            return manifest.RootElement.ValueKind == JsonValueKind.Object
                && manifest.RootElement.TryGetProperty("generator", out JsonElement generator)
                && generator.ValueKind == JsonValueKind.String
                && generator.GetString()!.StartsWith(Generator, StringComparison.Ordinal);
        }
        catch (Exception exception) when (IoReason.Covers(exception) || exception is JsonException)
        {
            return false;
        }
    }

    private DiagnosticException Foreign(string message) => DiagnosticException.Error(DiagnosticCodes.ForeignOutput, At, message);
}
