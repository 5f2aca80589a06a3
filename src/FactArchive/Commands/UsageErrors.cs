using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Commands;

/// <summary>Says what is wrong with a command line, in one line, with the word that was probably meant.</summary>
public static class UsageErrors
{
    /// <exception cref="UsageException">The command line is wrong.</exception>
    public static void ThrowIfAny(ParseResult parsed, CommandTree tree)
    {
        if (parsed.Action is ParseErrorAction) throw new UsageException($"{Problem(parsed)}; see `{Name(parsed)} --help`");
        if (OptionTakenAsName(parsed) is { } option) throw new UsageException($"{Unknown(option, parsed)}; see `{Name(parsed)} --help`");
        if (parsed.CommandResult.Command is RootCommand) return;
        Option? misplaced = tree.BuildOptionsOfRoot.All.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false });
        if (misplaced is not null) throw new UsageException($"{misplaced.Name} goes after the command; see `{Name(parsed)} --help`");
    }

    private static string Problem(ParseResult parsed)
    {
        string? unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        return unknown is null ? parsed.Errors[0].Message.TrimEnd('.') : Unknown(unknown, parsed);
    }

    /// <summary>A misspelt option ends up among the names where a command takes any number of them.</summary>
    private static string? OptionTakenAsName(ParseResult parsed) => parsed.CommandResult.Children.OfType<ArgumentResult>()
        .SelectMany(argument => argument.Tokens)
        .Select(token => token.Value)
        .FirstOrDefault(name => name is ['-', _, ..]);

    private static string Unknown(string unknown, ParseResult parsed)
    {
        string kind = unknown.StartsWith('-') ? "option" : "word";
        string? meant = Suggestions.Nearest(unknown, Words(parsed.CommandResult.Command));
        return $"unknown {kind} '{unknown}'" + (meant is null ? "" : $" (did you mean '{meant}'?)");
    }

    private static IEnumerable<string> Words(Command command)
    {
        IEnumerable<Option> inherited = command.Parents.OfType<Command>()
            .SelectMany(parent => parent.Options)
            .Where(option => option.Recursive);
        return command.Options.Concat(inherited).Select(option => option.Name).Concat(command.Subcommands.Select(sub => sub.Name));
    }

    private static string Name(ParseResult parsed)
    {
        var names = new List<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult command; at = at.Parent)
            names.Insert(0, command.Command is RootCommand ? "FactArchive" : command.Command.Name);
        return string.Join(' ', names);
    }
}
