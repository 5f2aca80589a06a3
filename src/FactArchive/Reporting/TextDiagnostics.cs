using FactArchive.Core.Text;

namespace FactArchive.Edge.Reporting;

/// <summary>A line a diagnostic, in the form that editors and terminals turn into a link.</summary>
public static class TextDiagnostics
{
    private const string Reset = "\u001b[0m";

    public static string Format(Diagnostic diagnostic, bool colour)
    {
        string word = colour ? $"{Paint(diagnostic.Severity)}{diagnostic.SeverityWord}{Reset}" : diagnostic.SeverityWord;
        return $"{Printable.Line(diagnostic.At.ToString())}: {word} {diagnostic.Code}: {Printable.Message(diagnostic.Message)}";
    }

    private static string Paint(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[31m",
        Severity.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };
}
