using FactArchive.Core.Text;

namespace FactArchive.Edge.Reporting;

/// <summary>Workflow commands, which GitHub shows beside the line in the files of a pull request.</summary>
/// <param name="prefix">The archive's folder in the repository with its closing slash; empty if it is the repository.</param>
public sealed class GithubDiagnostics(string prefix)
{
    public string Format(Diagnostic diagnostic)
    {
        int line = Math.Max(diagnostic.At.Line, 1), column = Math.Max(diagnostic.At.Column, 1);
        string place = $"file={Property(prefix + diagnostic.At.Path)},line={line},col={column}";
        return $"::{diagnostic.SeverityWord} {place},title={Property(diagnostic.Code)}::{Data(diagnostic.Message)}";
    }

    /// <summary>Where the archive lies in the checked-out repository, by the variable that GitHub sets.</summary>
    public static string PrefixOf(string root, string? workspace)
    {
        if (string.IsNullOrEmpty(workspace)) return "";
        string relative = Path.GetRelativePath(workspace, root).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." || relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? "" : relative + "/";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
