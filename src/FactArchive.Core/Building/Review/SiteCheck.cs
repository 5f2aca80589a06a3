using System.Collections.Immutable;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>Checks the site before it goes out: no file is made twice, every link within it leads somewhere.</summary>
internal sealed class SiteCheck(Archive archive, SitePaths known, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Page> _pages = archive.Pages.DistinctBy(p => p.Path).ToDictionary(p => p.Path + "index.html", StringComparer.Ordinal);

    /// <param name="site">Its order decides on which of several pages a broken link is told.</param>
    public void CheckLinks(ImmutableArray<OutputTrace> site)
    {
        Dictionary<string, OutputTrace> files = site.Where(f => f.IsPage).ToDictionary(f => f.Path, StringComparer.Ordinal);
        IEnumerable<BrokenLink> broken = site.SelectMany(page => page.Links.Select(link => Check(page.Path, link, files))).OfType<BrokenLink>();
        foreach (IGrouping<string, BrokenLink> same in broken.GroupBy(b => b.Resolved)) Tell([.. same]);
    }

    private static BrokenLink? Check(string page, PageLink link, Dictionary<string, OutputTrace> files)
    {
        if (link.State != LinkState.Open) return new BrokenLink(page, link.Target, link.File ?? link.Target, link.State);
        bool isGood = !files.TryGetValue(link.File!, out OutputTrace? found) || found.HasPart(SitePaths.PartOf(link.Target));
        return isGood ? null : new BrokenLink(page, link.Target, link.File!, LinkState.NoFragment);
    }

    /// <summary>A link in an editor's page is told where it was written; one that the theme writes on many pages is told once.</summary>
    private void Tell(ImmutableArray<BrokenLink> links)
    {
        ImmutableArray<(BrokenLink Link, Location? At)> placed = [.. links.Select(l => (l, WrittenAt(l)))];
        foreach ((BrokenLink link, Location? at) in placed.Where(p => p.At is not null)) Tell(link, at!.Value, "");
        ImmutableArray<BrokenLink> made = [.. placed.Where(p => p.At is null).Select(p => p.Link)];
        if (made.IsEmpty) return;
        string elsewhere = made.Length == 1 ? "" : $" (and on {made.Length - 1} more pages)";
        Tell(made[0], new Location(made[0].Page, 1, 1), elsewhere);
    }

    private void Tell(BrokenLink link, Location at, string elsewhere)
    {
        if (link.State == LinkState.NoPage)
            diagnostics.Error(DiagnosticCodes.BrokenLink, at, $"the site has no '{Shown(link)}'{elsewhere}{known.Suggest(link.Page, link.Target)}");
        else
            diagnostics.Error(DiagnosticCodes.BrokenFragment, at, $"'{Shown(link)}' has no part '{Fragment(link)}'{elsewhere}; correct what follows '#'");
    }

    /// <summary>Also paths that differ in case only: on many machines they are one file.</summary>
    public void CheckPaths(ImmutableArray<PlannedOutput> site)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PlannedOutput file in site.Where(f => !taken.Add(f.Path)))
        {
            Page? page = archive.Pages.FirstOrDefault(p => string.Equals(p.Path + "index.html", file.Path, StringComparison.OrdinalIgnoreCase));
            Location at = page is null ? new Location(file.Path, 1, 1) : page.Title.At with { Line = 1, Column = 1 };
            diagnostics.Error(DiagnosticCodes.PageCollision, at, $"{file.Path} is made twice; rename the page or the asset");
        }
    }

    private static string Shown(BrokenLink link) =>
        link.Resolved.EndsWith("index.html", StringComparison.Ordinal) ? link.Resolved[..^"index.html".Length] : link.Resolved;

    private static string Fragment(BrokenLink link) => link.Target[link.Target.IndexOf('#', StringComparison.Ordinal)..];

    /// <summary>The editor's own line where the link stands in a hand-written page; null for links that the theme makes.</summary>
    private Location? WrittenAt(BrokenLink link)
    {
        if (!_pages.TryGetValue(link.Page, out Page? page)) return null;
        string written = link.Target.Replace("../", "", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal);
        int offset = page.File.Text.IndexOf(written, page.BodyStart, StringComparison.Ordinal);
        return offset < 0 ? null : page.File.LocationAt(offset);
    }

    /// <param name="Resolved">The file of the site that the link means.</param>
    private sealed record BrokenLink(string Page, string Target, string Resolved, LinkState State);
}
