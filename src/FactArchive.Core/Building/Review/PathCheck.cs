using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>Checks before any file is made that none is made twice.</summary>
internal static class PathCheck
{
    /// <summary>Also paths that differ in case only: on many machines they are one file.</summary>
    public static void Check(ImmutableArray<PlannedOutput> site, Archive archive, DiagnosticBag diagnostics)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PlannedOutput file in site.Where(f => !taken.Add(f.Path)))
        {
            Page? page = archive.Pages.FirstOrDefault(p => string.Equals(p.Path + "index.html", file.Path, StringComparison.OrdinalIgnoreCase));
            Location at = page is null ? new Location(file.Path, 1, 1) : page.Title.At with { Line = 1, Column = 1 };
            diagnostics.Error(DiagnosticCodes.PageCollision, at, $"{file.Path} is made twice; rename the page or the asset");
        }
    }
}
