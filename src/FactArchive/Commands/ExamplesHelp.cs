using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactArchive.Edge.Commands;

/// <summary>The usual help, with the command's examples at its end.</summary>
public sealed class ExamplesHelp(HelpAction usual, IReadOnlyList<(string Arguments, string Does)> rootExamples)
    : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        IReadOnlyList<(string Arguments, string Does)> examples = (command as ExampledCommand)?.Examples ?? rootExamples;
        if (command is ExampledCommand or RootCommand) Write(parseResult.InvocationConfiguration.Output, examples);
        return ExitCode.Done;
    }

    private static void Write(TextWriter output, IReadOnlyList<(string Arguments, string Does)> examples)
    {
        output.WriteLine("Examples:");
        int width = examples.Max(example => example.Arguments.Length);
        foreach ((string arguments, string does) in examples)
            output.WriteLine($"  FactArchive {arguments.PadRight(width)}  {does}");
        output.WriteLine();
    }
}
