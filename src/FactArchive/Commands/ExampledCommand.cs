using System.CommandLine;

namespace FactArchive.Edge.Commands;

/// <summary>A command whose help ends in examples.</summary>
/// <param name="examples">Arguments as somebody would type them after the program's name, each with a word on what it does.</param>
internal abstract class ExampledCommand(string name, string description, params (string Arguments, string Does)[] examples)
    : Command(name, description)
{
    public IReadOnlyList<(string Arguments, string Does)> Examples { get; } = examples;
}
