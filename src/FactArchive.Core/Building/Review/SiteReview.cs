using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>
/// Reviews a site that is made file by file: of each file it keeps a trace, and judges the whole by the traces. Nothing broken
/// goes out.
/// </summary>
internal sealed class SiteReview(Archive archive, SiteFacts facts, ImmutableArray<PlannedOutput> outputs) : IReview
{
    private readonly SitePaths _paths = new(outputs.Select(f => f.Path).Append(Manifest.Path), facts.BasePath);
    private readonly MarkupGate _gate = new(archive);
    private readonly WrittenLinks _written = new(archive);

    public OutputTrace Trace(PlannedOutput output, RenderedOutput rendered)
    {
        var trace = OutputTrace.Of(output, rendered);
        return output.IsPage ? Read(trace, Encoding.UTF8.GetString(rendered.Content.Span)) : trace;
    }

    public SiteVerdict Judge(ImmutableArray<OutputTrace> site)
    {
        var found = new DiagnosticBag();
        foreach (OutputTrace file in site) found.AddRange(file.Diagnostics);
        if (found.HasErrors) return new SiteVerdict(found.ToImmutable(), null);
        foreach (OutputTrace file in site) found.AddRange(file.MarkupFindings);
        SiteChecks.Check(site, _paths, found);
        return new SiteVerdict(found.ToImmutable(), found.HasErrors ? null : SiteSeal.Of(site, facts));
    }

    private OutputTrace Read(OutputTrace trace, string html)
    {
        ImmutableArray<ulong> parts = [.. HtmlScan.Ids(html).Select(id => PartHash.Of(id)).Distinct().Order()];
        return trace with
        {
            MarkupFindings = _gate.Check(trace.Path, html),
            Parts = parts,
            Links = [.. HtmlScan.Links(html).Select(target => _paths.Resolve(trace.Path, target)).Where(link => !IsGood(link, trace.Path, parts)).Select(l => Placed(l, trace.Path))],
        };
    }

    private PageLink Placed(PageLink link, string page) => link with { At = _written.Find(page, link.Target) };

    private static bool IsGood(PageLink link, string page, ImmutableArray<ulong> parts) => link.State == LinkState.Good
        || (link.State == LinkState.Open && link.File == page && parts.BinarySearch(PartHash.Of(SitePaths.PartOf(link.Target))) >= 0);
}
