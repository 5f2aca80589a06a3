using System.Collections.Immutable;
using FactArchive.Core.Building.Publishing;
using FactArchive.Core.Rendering;

namespace FactArchive.Core.Building.Review;

/// <summary>Judges a site by what its files leave behind.</summary>
internal interface IReview
{
    /// <summary>What the file leaves behind. May be asked on many threads at once.</summary>
    OutputTrace Trace(PlannedOutput output, RenderedOutput rendered);

    /// <param name="site">In the order of the plan.</param>
    SiteVerdict Judge(ImmutableArray<OutputTrace> site);
}

/// <summary>Takes files as they are.</summary>
/// <param name="seal">Null if there is no site.</param>
internal sealed class NoReview(SiteSeal? seal) : IReview
{
    public OutputTrace Trace(PlannedOutput output, RenderedOutput rendered) => OutputTrace.Of(output, rendered);

    public SiteVerdict Judge(ImmutableArray<OutputTrace> site) => new([], seal);
}
