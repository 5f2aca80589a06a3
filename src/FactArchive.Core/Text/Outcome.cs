using System.Collections.Immutable;

namespace FactArchive.Core.Text;

/// <summary>What a stage made and what it found on the way; <see cref="Value"/> is null where nothing could be made.</summary>
public readonly record struct Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class;

/// <summary>Collects the findings of one stage. Diagnostics are collected, never thrown.</summary>
public sealed class DiagnosticBag
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public bool HasErrors => _found.Any(d => d.Severity == Severity.Error);

    public void Error(DiagnosticCode code, Location at, string message) => _found.Add(new Diagnostic(code.Id, Severity.Error, at, message));

    public void Warning(DiagnosticCode code, Location at, string message) => _found.Add(new Diagnostic(code.Id, Severity.Warning, at, message));

    public void Notice(DiagnosticCode code, Location at, string message) => _found.Add(new Diagnostic(code.Id, Severity.Notice, at, message));

    public void AddRange(ImmutableArray<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    public ImmutableArray<Diagnostic> ToImmutable() => _found.ToImmutable();
}
