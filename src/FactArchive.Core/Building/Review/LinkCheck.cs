using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>Checks that every link within the site leads somewhere.</summary>
internal sealed class LinkCheck(SitePaths known, DiagnosticBag diagnostics)
{
    /// <param name="site">Its order decides on which of several pages a broken link is told.</param>
    public void Check(ImmutableArray<OutputTrace> site)
    {
        Dictionary<string, OutputTrace> files = site.Where(f => f.IsPage).ToDictionary(f => f.Path, StringComparer.Ordinal);
        IEnumerable<BrokenLink> broken = site.SelectMany(page => page.Links.Select(link => Check(page.Path, link, files))).OfType<BrokenLink>();
        foreach (IGrouping<string, BrokenLink> same in broken.GroupBy(b => b.Resolved)) Tell([.. same]);
    }

    private static BrokenLink? Check(string page, PageLink link, Dictionary<string, OutputTrace> files)
    {
        if (link.State != LinkState.Open) return new BrokenLink(page, link.Target, link.File ?? link.Target, link.State, link.At);
        bool isGood = !files.TryGetValue(link.File!, out OutputTrace? found) || found.HasPart(SitePaths.PartOf(link.Target));
        return isGood ? null : new BrokenLink(page, link.Target, link.File!, LinkState.NoFragment, link.At);
    }

    /// <summary>A link in an editor's page is told where it was written; one that the theme writes on many pages is told once.</summary>
    private void Tell(ImmutableArray<BrokenLink> links)
    {
        foreach (BrokenLink link in links)
            if (link.At is { } at) Tell(link, at, "");
        ImmutableArray<BrokenLink> made = [.. links.Where(l => l.At is null)];
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

    private static string Shown(BrokenLink link) =>
        link.Resolved.EndsWith("index.html", StringComparison.Ordinal) ? link.Resolved[..^"index.html".Length] : link.Resolved;

    private static string Fragment(BrokenLink link) => link.Target[link.Target.IndexOf('#', StringComparison.Ordinal)..];

    /// <param name="Resolved">The file of the site that the link means.</param>
    private sealed record BrokenLink(string Page, string Target, string Resolved, LinkState State, Location? At);
}
