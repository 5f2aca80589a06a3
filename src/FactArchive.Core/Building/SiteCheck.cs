using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Checks the finished site before it goes out: no file is made twice, every link within it leads somewhere.</summary>
internal static class SiteCheck
{
    public static void Check(ImmutableArray<OutputFile> site, Archive archive, DiagnosticBag diagnostics)
    {
        CheckPaths(site, archive, diagnostics);
        if (diagnostics.HasErrors) return;
        var known = new SitePaths([.. site.Select(f => f.Path), Manifest.Path], site, archive.Settings.BasePath);
        IEnumerable<BrokenLink> broken = site
            .Where(f => ArchivePath.HasExtension(f.Path, ".html"))
            .SelectMany(page => HtmlScan.Links(Encoding.UTF8.GetString(page.Content.Span)).Select(target => Check(page.Path, target, known)))
            .OfType<BrokenLink>();
        foreach (IGrouping<string, BrokenLink> same in broken.GroupBy(b => b.Resolved)) Tell([.. same], archive, diagnostics);
    }

    private static BrokenLink? Check(string page, string target, SitePaths known)
    {
        LinkState state = known.Resolve(page, target);
        return state == LinkState.Good ? null : new BrokenLink(page, target, known.FileOf(page, target) ?? target, state, known.Suggest(page, target));
    }

    /// <summary>A link in an editor's page is told where it was written; one that the theme writes on many pages is told once.</summary>
    private static void Tell(ImmutableArray<BrokenLink> links, Archive archive, DiagnosticBag diagnostics)
    {
        ImmutableArray<(BrokenLink Link, Location? At)> placed = [.. links.Select(l => (l, WrittenAt(l, archive)))];
        foreach ((BrokenLink link, Location? at) in placed.Where(p => p.At is not null)) Tell(link, at!.Value, "", diagnostics);
        ImmutableArray<BrokenLink> made = [.. placed.Where(p => p.At is null).Select(p => p.Link)];
        if (made.IsEmpty) return;
        string elsewhere = made.Length == 1 ? "" : $" (and on {made.Length - 1} more pages)";
        Tell(made[0], new Location(made[0].Page, 1, 1), elsewhere, diagnostics);
    }

    private static void Tell(BrokenLink link, Location at, string elsewhere, DiagnosticBag diagnostics)
    {
        if (link.State == LinkState.NoPage)
            diagnostics.Error(DiagnosticCodes.BrokenLink, at, $"the site has no '{Shown(link)}'{elsewhere}{link.Suggestion}");
        else
            diagnostics.Error(DiagnosticCodes.BrokenFragment, at, $"'{Shown(link)}' has no part '{Fragment(link)}'{elsewhere}; correct what follows '#'");
    }

    /// <summary>Also paths that differ in case only: on many machines they are one file.</summary>
    private static void CheckPaths(ImmutableArray<OutputFile> site, Archive archive, DiagnosticBag diagnostics)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (OutputFile file in site)
        {
            if (taken.Add(file.Path)) continue;
            Page? page = archive.Pages.FirstOrDefault(p => string.Equals(p.Path + "index.html", file.Path, StringComparison.OrdinalIgnoreCase));
            Location at = page is null ? new Location(file.Path, 1, 1) : page.Title.At with { Line = 1, Column = 1 };
            diagnostics.Error(DiagnosticCodes.PageCollision, at, $"{file.Path} is made twice; rename the page or the asset");
        }
    }

    private static string Shown(BrokenLink link) =>
        link.Resolved.EndsWith("index.html", StringComparison.Ordinal) ? link.Resolved[..^"index.html".Length] : link.Resolved;

    private static string Fragment(BrokenLink link) => link.Target[link.Target.IndexOf('#', StringComparison.Ordinal)..];

    /// <summary>The editor's own line where the link stands in a hand-written page; null for links that the theme makes.</summary>
    private static Location? WrittenAt(BrokenLink link, Archive archive)
    {
        Page? page = archive.Pages.FirstOrDefault(p => p.Path + "index.html" == link.Page);
        if (page is null) return null;
        string written = link.Target.Replace("../", "", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal);
        int offset = page.File.Text.IndexOf(written, page.BodyStart, StringComparison.Ordinal);
        return offset < 0 ? null : page.File.LocationAt(offset);
    }

    /// <param name="Resolved">The file of the site that the link means.</param>
    private sealed record BrokenLink(string Page, string Target, string Resolved, LinkState State, string Suggestion);
}
