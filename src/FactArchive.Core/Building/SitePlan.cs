using System.Collections.Immutable;
using FactArchive.Core.Building.Parts;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Building.Review;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>
/// A site before any of its files is made. Whoever carries it out makes the files in any order, on as many threads as it likes,
/// and keeps none of them: each is made, traced, written and forgotten; then the traces are judged, and the seal is put on.
/// </summary>
public sealed class SitePlan
{
    private readonly IReview _review;

    private SitePlan(ImmutableArray<PlannedOutput> outputs, ImmutableArray<Diagnostic> found, BuildSummary? summary, IReview review)
    {
        Outputs = outputs;
        Diagnostics = Sorted(found);
        Summary = summary;
        _review = review;
    }

    /// <summary>Empty if an error stands in the way. The manifest is not among them: it is made by the seal.</summary>
    public ImmutableArray<PlannedOutput> Outputs { get; }

    /// <summary>What was found so far; sorted.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public BuildSummary? Summary { get; }

    public bool Failed => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>There is no site, for these reasons.</summary>
    public static SitePlan Impossible(ImmutableArray<Diagnostic> reasons) => new([], reasons, null, new NoReview(null));

    /// <summary>A site whose files are there already and need no check.</summary>
    public static SitePlan Of(IEnumerable<OutputFile> files, OutputFile manifest, ImmutableArray<Diagnostic> found, BuildSummary? summary = null) =>
        new([.. files.Select(f => PlannedOutput.Of(OutputKind.Asset, f))], found, summary, new NoReview(SiteSeal.Of(manifest)));

    internal static SitePlan Of(ImmutableArray<PlannedOutput> outputs, IReview review, ImmutableArray<Diagnostic> found, BuildSummary? summary) =>
        new(outputs, found, summary, review);

    /// <param name="whole">Hash of everything that the whole site is made of.</param>
    internal SitePlan Slice(SitePart part, string whole, SiteFacts facts)
    {
        ImmutableArray<int> places = [.. Enumerable.Range(0, Outputs.Length).Where(i => part.Holds(Outputs[i].Path))];
        var open = new PartManifest(BuildIdentity.Program, part, whole, Outputs.Length, facts, []);
        return new SitePlan([.. places.Select(i => Outputs[i])], Diagnostics, Summary, new PartReview(_review, open, places));
    }

    /// <summary>What a file leaves behind. May be asked on many threads at once.</summary>
    public OutputTrace Trace(PlannedOutput output, RenderedOutput rendered) => _review.Trace(output, rendered);

    /// <param name="site">A trace of each output, in the order of the plan.</param>
    public SiteVerdict Judge(ImmutableArray<OutputTrace> site)
    {
        SiteVerdict verdict = _review.Judge(site);
        return verdict with { Diagnostics = Sorted(Diagnostics.AddRange(verdict.Diagnostics)) };
    }

    private static ImmutableArray<Diagnostic> Sorted(ImmutableArray<Diagnostic> found) => [.. found.Distinct().Order()];
}

/// <summary>What became of a site all of whose files were made.</summary>
/// <param name="Diagnostics">Everything that was found, also by the plan; sorted.</param>
/// <param name="Seal">Closes the site; null if an error stands in the way.</param>
public sealed record SiteVerdict(ImmutableArray<Diagnostic> Diagnostics, SiteSeal? Seal);
