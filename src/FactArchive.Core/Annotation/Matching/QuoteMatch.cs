using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Matching;

/// <summary>Where a quote stands in a report's text, or the places that come near.</summary>
/// <param name="State">Exact, moved and changed have a place; ambiguous and lost have none.</param>
/// <param name="Spans">In the match text, one for each part of the quote; empty where there is no certain place.</param>
/// <param name="Candidates">Where the quote may be meant: the place itself, the places that score close, or the nearest ones.</param>
public sealed record QuoteMatch(AnchorState State, ImmutableArray<TextSpan> Spans, ImmutableArray<Place> Candidates)
{
    internal static QuoteMatch At(AnchorState state, Place place) => new(state, place.Spans, [place]);

    internal static QuoteMatch Ambiguous(ImmutableArray<Place> places) => new(AnchorState.Ambiguous, [], places);

    internal static QuoteMatch Lost(ImmutableArray<Place> near) => new(AnchorState.Lost, [], near);
}
