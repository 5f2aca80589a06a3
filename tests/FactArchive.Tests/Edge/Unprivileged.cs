using System.Runtime.InteropServices;

namespace FactArchive.Tests.Edge;

/// <summary>
/// While it lives, this thread opens files as somebody who is nobody: file modes bind even where the tests run as root.
/// Linux keeps the user of file access for each thread (setfsuid(2)).
/// </summary>
internal sealed partial class Unprivileged : IDisposable
{
    private const uint Nobody = 65534;
    private readonly uint _before = OperatingSystem.IsLinux() ? SetFileSystemUser(Nobody) : 0;

    public void Dispose()
    {
        if (OperatingSystem.IsLinux()) _ = SetFileSystemUser(_before);
    }

    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial uint SetFileSystemUser(uint user);
}
