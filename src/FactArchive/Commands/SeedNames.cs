using System.Collections.Immutable;
using FactArchive.Core.Text;
using FactArchive.Edge.Reporting;

namespace FactArchive.Edge.Commands;

/// <summary>Finds the seeds that are meant: by name, by file name, or by path.</summary>
public static class SeedNames
{
    private const string Folder = "seeds/";
    private const string Ending = ".txt";

    /// <exception cref="UsageException">A seed is not there.</exception>
    public static ImmutableArray<string> Resolve(IEnumerable<string> typed, ImmutableArray<string> known) =>
        [.. typed.Select(name => Resolve(name, known)).Distinct()];

    private static string Resolve(string typed, ImmutableArray<string> known)
    {
        string name = typed.Replace('\\', '/');
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
        if (name.StartsWith(Folder, StringComparison.Ordinal)) name = name[Folder.Length..];
        if (known.Contains(name)) return name;
        if (name.EndsWith(Ending, StringComparison.Ordinal)) name = name[..^Ending.Length];
        if (known.Contains(name)) return name;
        string hint = Suggestions.Nearest(name, known) is { } near ? $" (did you mean '{near}'?)" : "; add it with `new seed`";
        throw new UsageException($"there is no {Folder}{Printable.Line(name)}{Ending}{hint}");
    }
}
