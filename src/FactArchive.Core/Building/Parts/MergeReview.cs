using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>A file that a slice promises.</summary>
/// <param name="At">Where it lies.</param>
internal readonly record struct ExpectedFile(PartFile File, Location At);

/// <summary>Reviews a site that is joined from slices: each file has to be the one that its slice lists; then comes what needs them all.</summary>
internal sealed class MergeReview(SiteFacts facts, IReadOnlyDictionary<string, ExpectedFile> files) : IReview
{
    private readonly SitePaths _paths = new(files.Keys.Append(Manifest.Path), facts.BasePath);

    public OutputTrace Trace(PlannedOutput output, RenderedOutput rendered)
    {
        ExpectedFile expected = files[output.Path];
        var trace = OutputTrace.Of(output, rendered);
        return trace.Seal.Open == expected.File.Sha256
            ? trace with { Links = expected.File.Links, Parts = expected.File.Parts }
            : trace with { Diagnostics = [Changed(expected.At)] };
    }

    public SiteVerdict Judge(ImmutableArray<OutputTrace> site)
    {
        var found = new DiagnosticBag();
        foreach (OutputTrace file in site) found.AddRange(file.Diagnostics);
        if (!found.HasErrors) SiteChecks.Check(site, _paths, found);
        return new SiteVerdict(found.ToImmutable(), found.HasErrors ? null : SiteSeal.Of(site, facts));
    }

    private static Diagnostic Changed(Location at) =>
        new(DiagnosticCodes.PartFileDiffers.Id, Severity.Error, at, "this file was changed after its part was built; build the part again");
}
