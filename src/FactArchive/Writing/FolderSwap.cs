using System.Runtime.InteropServices;

namespace FactArchive.Edge.Writing;

/// <summary>Puts a finished folder in the place of another, so that a reader finds one or the other and never a mix.</summary>
public static partial class FolderSwap
{
    private const int CurrentDirectoryHandle = -100;
    private const uint Exchange = 2;

    /// <summary>Puts the fresh site at <paramref name="output"/>.</summary>
    /// <returns>Where the former one stands now; null if there was none.</returns>
    public static string? Replace(string output, string fresh, Func<string> newOld)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(fresh, output);
            return null;
        }
        return TryExchange(fresh, output) ? fresh : InTwoSteps(output, fresh, newOld());
    }

    /// <summary>Where two names cannot be exchanged at once. A kill between the steps is mended by <see cref="Leftovers"/>.</summary>
    public static string InTwoSteps(string output, string fresh, string old)
    {
        Directory.Move(output, old);
        try
        {
            Directory.Move(fresh, output);
        }
        catch
        {
            Directory.Move(old, output);
            throw;
        }
        return old;
    }

    private static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt2(CurrentDirectoryHandle, one, CurrentDirectoryHandle, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library older than the call
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
