using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Reporting;

/// <summary>
/// Says on the console what a command found and did. With JSON, standard output carries the arrays of diagnostics
/// alone, one a line, so that another program can read it without picking.
/// </summary>
public sealed class ConsoleReporter
{
    private readonly CliHost _host;
    private readonly DiagnosticFormat _format;
    private readonly GithubDiagnostics _github;

    /// <param name="root">The archive, where the command has found it.</param>
    public ConsoleReporter(CliHost host, DiagnosticFormat format, string? root)
    {
        _host = host;
        _format = format;
        _github = new GithubDiagnostics(root is null ? "" : GithubDiagnostics.PrefixOf(root, host.Variable("GITHUB_WORKSPACE")));
    }

    /// <summary>Whether a person watches, so that a sign of life helps.</summary>
    public bool ShowsProgress => _format == DiagnosticFormat.Text && _host.OutIsTerminal;

    public void Diagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        ImmutableArray<Diagnostic> sorted = diagnostics.Order().ToImmutableArray();
        if (_format == DiagnosticFormat.Json) _host.Out.WriteLine(JsonDiagnostics.Format(sorted));
        else if (_format == DiagnosticFormat.Github) foreach (Diagnostic found in sorted) _host.Out.WriteLine(_github.Format(found));
        else foreach (Diagnostic found in sorted) _host.Error.WriteLine(TextDiagnostics.Format(found, Colour));
        Flush();
    }

    /// <summary>A line about what was done. Left out where a program reads along.</summary>
    public void Say(string line)
    {
        if (_format == DiagnosticFormat.Json) return;
        _host.Out.WriteLine(line);
        Flush();
    }

    private bool Colour =>
        _host.ErrorIsTerminal && string.IsNullOrEmpty(_host.Variable("NO_COLOR")) && _host.Variable("TERM") != "dumb";

    private void Flush()
    {
        _host.Error.Flush();
        _host.Out.Flush();
    }
}
