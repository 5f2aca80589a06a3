using System.Collections.Immutable;
using System.Text;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Review;

/// <summary>
/// Reviews a site that is made file by file: of each file it keeps a trace, and judges the whole by the traces. Nothing broken
/// goes out.
/// </summary>
internal sealed class SiteReview(Archive archive, Wording words, SiteFacts facts, ImmutableArray<PlannedOutput> outputs) : IReview
{
    private readonly SitePaths _paths = new(outputs.Select(f => f.Path).Append(Manifest.Path), facts.BasePath);
    private readonly MarkupGate _gate = new(archive, words);
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
        var page = new PageReading(trace.Path, _paths);
        HtmlScan.Read(html, page);
        ImmutableArray<ulong> parts = page.Parts();
        return trace with { MarkupFindings = _gate.Check(trace.Path, html), Parts = parts, Links = [.. page.Links(parts).Select(link => Placed(link, trace.Path))] };
    }

    private PageLink Placed(PageLink link, string page) => link with { At = _written.Find(page, link.Target) };
}
