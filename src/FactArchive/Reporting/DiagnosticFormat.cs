namespace FactArchive.Edge.Reporting;

/// <summary>For whom diagnostics are written: a person or an editor, GitHub's annotations, or another program.</summary>
public enum DiagnosticFormat { Text, Github, Json }
