using System.CommandLine;
using FactArchive.Edge.Reading;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Commands;

/// <summary>What a command works with: the machine, the archive that it is about, and the way to say things.</summary>
/// <param name="Root">The archive's real path.</param>
public sealed record CommandContext(CliHost Host, string Root, ConsoleReporter Reporter)
{
    /// <summary>Runs a command on the archive that is named or that the current directory lies in.</summary>
    public static int Run(CliHost host, CommonOptions common, ParseResult parsed, Func<CommandContext, int> command) =>
        RunIn(RootFinder.Find(parsed.GetValue(common.Root), host.CurrentDirectory), host, common, parsed, command);

    /// <summary>Runs a command in a folder; a finding that ends it is reported like every other.</summary>
    public static int RunIn(string root, CliHost host, CommonOptions common, ParseResult parsed, Func<CommandContext, int> command)
    {
        var context = new CommandContext(host, root, new ConsoleReporter(host, parsed.GetValue(common.Diagnostics), root));
        try
        {
            return command(context);
        }
        catch (DiagnosticException failure)
        {
            context.Reporter.Diagnostics([failure.Diagnostic]);
            return ExitCode.Errors;
        }
    }
}
