using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>The checks that need a trace of every file of the site, and nothing else.</summary>
internal static class SiteChecks
{
    /// <param name="site">In the order of the plan.</param>
    public static void Check(ImmutableArray<OutputTrace> site, SitePaths paths, DiagnosticBag found)
    {
        new LinkCheck(paths, found).Check(site);
        PagesLimits.Check([.. site.Select(f => new FileSize(f.Path, f.Length))], found);
    }
}
