namespace FactArchive.Edge;

/// <summary>Says in a few plain words why a file could not be read or written; the system's own texts name full paths.</summary>
public static class IoReason
{
    private const int LinuxDiskFull = 28;
    private const int WindowsDiskFull = 0x70;

    public static bool Covers(Exception exception) => exception is IOException or UnauthorizedAccessException || IsTooLarge(exception);

    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access denied",
        FileNotFoundException or DirectoryNotFoundException => "it vanished meanwhile",
        _ when IsTooLarge(exception) => "the file is larger than may be written there",
        PathTooLongException => "its path is too long",
        IOException disk when (disk.HResult & 0xFFFF) is LinuxDiskFull or WindowsDiskFull => "the disk is full",
        _ => FirstSentence(exception.Message),
    };

    /// <summary>So the runtime tells EFBIG: a file beyond the limit of the disk's format or of the user.</summary>
    private static bool IsTooLarge(Exception exception) =>
        exception is ArgumentOutOfRangeException { ParamName: "value", TargetSite.DeclaringType.Namespace: "System.IO" or "Microsoft.Win32.SafeHandles" };

    private static string FirstSentence(string message)
    {
        int path = message.IndexOf(" : '", StringComparison.Ordinal);
        return (path > 0 ? message[..path] : message).ReplaceLineEndings(" ").TrimEnd('.', ' ');
    }
}
