using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Parsing.Seeds;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Reads the older texts of seeds. They are evidence and nobody mends them, so only what cannot be read at all is told.</summary>
public static class VersionInputs
{
    /// <summary>By the name of the seed, oldest first.</summary>
    internal static ImmutableDictionary<string, ImmutableArray<SeedVersion>> Read(ArchiveInputs inputs, DiagnosticBag diagnostics)
    {
        HashSet<string> seeds = [.. inputs.Seeds.Select(s => ArchivePath.WithoutExtension(ArchivePath.FileName(s.Path)))];
        var versions = new List<(string Seed, SeedVersion Version)>();
        foreach (InputFile file in inputs.Versions)
        {
            if (VersionPath.Parse(file.Path) is not { } path) continue;
            if (!seeds.Contains(path.Seed))
                diagnostics.Error(DiagnosticCodes.VersionWithoutSeed, new Location(file.Path, 1, 1),
                    $"there is no seeds/{path.Seed}.txt for this older text; put the seed back, or move the text to the seed that it belongs to");
            if (ReadQuietly(file, diagnostics) is { } report) versions.Add((path.Seed, new SeedVersion(path.On, path.Number, report)));
        }
        return versions
            .GroupBy(v => v.Seed)
            .ToImmutableDictionary(g => g.Key, g => g.Select(v => v.Version).OrderBy(v => v.On).ThenBy(v => v.Number).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The day on which a text says that it was published; null if it says none, or cannot be read.</summary>
    public static DateOnly? PublishedOn(InputFile seed) => InputPhase.ReadSeed(seed, new DiagnosticBag())?.Published;

    private static Report? ReadQuietly(InputFile file, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        Report? report = InputPhase.ReadSeed(file, found);
        diagnostics.AddRange([.. found.ToImmutable().Where(d => d.Severity == Severity.Error)]);
        return report;
    }
}
