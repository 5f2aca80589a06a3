using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Publishing;

public readonly record struct FileSize(string Path, long Bytes);

/// <summary>Warns of a site that GitHub Pages would not take: its documented limits are 1 GB a site and ten minutes a deployment.</summary>
public static class PagesLimits
{
    private const long Megabyte = 1L << 20;
    private const long SiteBytes = 1024 * Megabyte;

    /// <summary>Git hosts refuse larger files; sites are kept in repositories too.</summary>
    private const long FileBytes = 100 * Megabyte;

    /// <summary>Not a limit of Pages by itself: from about here on a deployment may not end in its ten minutes.</summary>
    private const int Files = 50_000;

    public static void Check(ImmutableArray<FileSize> site, DiagnosticBag diagnostics)
    {
        foreach (FileSize file in site.Where(f => f.Bytes > FileBytes))
            Tell(new Location(file.Path, 1, 1), $"{file.Bytes / Megabyte} MB in one file, and GitHub takes {FileBytes / Megabyte} MB; split it, or leave it out", diagnostics);
        long size = site.Sum(f => f.Bytes);
        var at = new Location("input/site.yml", 1, 1);
        if (size > SiteBytes) Tell(at, $"the site has {size / Megabyte} MB, and GitHub Pages takes {SiteBytes / Megabyte} MB; put large assets elsewhere", diagnostics);
        if (site.Length > Files)
            Tell(at, $"the site has {site.Length} files; with more than {Files} a deployment may not end in the ten minutes that GitHub Pages gives it", diagnostics);
    }

    private static void Tell(Location at, string message, DiagnosticBag diagnostics) => diagnostics.Warning(DiagnosticCodes.PagesLimit, at, message);
}
