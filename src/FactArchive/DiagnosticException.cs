using FactArchive.Core.Text;

namespace FactArchive.Edge;

/// <summary>
/// A finding of the edge after which a command cannot go on. The core collects its findings and never throws;
/// at the edge there is nothing to collect once a folder cannot be written.
/// </summary>
public sealed class DiagnosticException : Exception
{
    public DiagnosticException(Diagnostic diagnostic, Exception? inner = null)
        : base(diagnostic.ToString(), inner) => Diagnostic = diagnostic;

    public Diagnostic Diagnostic { get; }

    public static DiagnosticException Error(DiagnosticCode code, Location at, string message, Exception? inner = null) =>
        new(new Diagnostic(code.Id, Severity.Error, at, message), inner);
}
