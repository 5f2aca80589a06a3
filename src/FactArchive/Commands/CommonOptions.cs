using System.CommandLine;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Commands;

/// <summary>The options that every command has.</summary>
public sealed class CommonOptions
{
    public Option<string?> Root { get; } = new("--root", "-r")
    {
        Description = "The archive's folder (default: the nearest one upward that holds input/site.yml)",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<DiagnosticFormat> Diagnostics { get; } = new("--diagnostics")
    {
        Description = "Form of the diagnostics; json puts one array on standard output",
        HelpName = "text|github|json",
        CustomParser = OptionValues.Format,
        Recursive = true,
    };
}
