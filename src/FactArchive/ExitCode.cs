namespace FactArchive.Edge;

/// <summary>What the program tells the shell; part of the contract with CI jobs.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Errors in the archive, or warnings where <c>--strict</c> was asked for.</summary>
    public const int Errors = 1;

    /// <summary>The command line itself is wrong: nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl+C or a termination signal before the work was done.</summary>
    public const int Interrupted = 130;
}
