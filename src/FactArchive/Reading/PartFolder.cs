using System.Collections.Immutable;
using FactArchive.Core.Building.Parts;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Reading;

/// <summary>A part of a site on this machine.</summary>
internal static class PartFolder
{
    /// <summary>Links count as files that cannot be read: a part has none, and none may lead out of it.</summary>
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <param name="shown">The folder as the user gave it.</param>
    /// <exception cref="DiagnosticException">FA0901 or FA0902</exception>
    public static BuiltPart Open(string path, string shown)
    {
        if (!Directory.Exists(path))
            throw DiagnosticException.Error(DiagnosticCodes.FolderMissing, new Location(shown), "there is no folder here; name one that `build --part` wrote");
        return new BuiltPart(shown, Guarded(shown, () => Files(path, shown)));
    }

    private static ImmutableArray<PublishedFile> Files(string root, string shown) =>
    [
        .. Directory.EnumerateFiles(root, "*", All)
            .Select(full => (Full: full, Path: Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/')))
            .Select(f => new PublishedFile(f.Path, () => Guarded($"{shown}/{f.Path}", () => (ReadOnlyMemory<byte>)File.ReadAllBytes(f.Full)))),
    ];

    private static T Guarded<T>(string shown, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IoReason.Covers(exception))
        {
            throw DiagnosticException.Error(DiagnosticCodes.CannotRead, new Location(shown), $"cannot be read: {IoReason.Of(exception)}", exception);
        }
    }
}
