using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>
/// Reviews a slice: each file for itself. What needs the whole site (links between pages, limits, the manifest) is left to the merge,
/// which finds in the slice's own manifest all that it needs.
/// </summary>
/// <param name="open">The slice's manifest without its files.</param>
/// <param name="places">Each output's place in the plan of the whole site.</param>
internal sealed class PartReview(IReview whole, PartManifest open, ImmutableArray<int> places) : IReview
{
    public OutputTrace Trace(PlannedOutput output, RenderedOutput rendered) => whole.Trace(output, rendered);

    public SiteVerdict Judge(ImmutableArray<OutputTrace> site)
    {
        ImmutableArray<Diagnostic> found = [.. site.SelectMany(f => f.Diagnostics.Concat(f.MarkupFindings))];
        if (found.Any(d => d.Severity == Severity.Error)) return new SiteVerdict(found, null);
        PartManifest manifest = open with { Files = [.. site.Select((f, i) => new PartFile(places[i], f.Path, f.Seal.Open, f.Links, f.Parts))] };
        return new SiteVerdict(found, SiteSeal.Of(manifest.Write()));
    }
}
