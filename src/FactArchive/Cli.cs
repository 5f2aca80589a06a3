using System.CommandLine;
using FactArchive.Edge.Commands;

namespace FactArchive.Edge;

/// <summary>The program as a function: arguments in, exit code out. Nothing that goes wrong in it shows a stack trace.</summary>
public static class Cli
{
    /// <summary>Without a terminal, with the real core.</summary>
    public static int Run(string[] args, TextWriter @out, TextWriter error, TextReader input) =>
        Run(args, CliHost.Of(@out, error, input));

    public static int Run(IReadOnlyList<string> args, CliHost host)
    {
        try
        {
            return Invoke(args, host);
        }
        catch (UsageException wrong)
        {
            host.Error.WriteLine($"FactArchive: {wrong.Message}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (host.Stop.IsCancellationRequested)
        {
            host.Error.WriteLine("FactArchive: interrupted; nothing was changed");
            return ExitCode.Interrupted;
        }
        catch (Exception unexpected)
        {
            InternalError.Report(unexpected, host);
            return ExitCode.Errors;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, CliHost host)
    {
        var tree = new CommandTree(host);
        ParseResult parsed = tree.Parse(args);
        UsageErrors.ThrowIfAny(parsed, tree);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }
}
