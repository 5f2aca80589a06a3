using System.Collections.Immutable;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation;

/// <summary>Whether two claims are about the same passage.</summary>
internal static class Overlap
{
    /// <summary>Share of the shorter passage that both cover, from which on they are the same claim.</summary>
    private const double Same = 0.5;

    /// <summary>The detected claim that covers a passage best; null if none covers enough of it.</summary>
    public static DetectedClaim? Best(ImmutableArray<DetectedClaim> detected, ImmutableArray<BlockSpan> spans) =>
        detected.Where(d => IsSame(d.Spans, spans)).MaxBy(d => Shared(d.Spans, spans) / (double)(Length(d.Spans) + Length(spans)));

    public static bool IsSame(ImmutableArray<BlockSpan> one, ImmutableArray<BlockSpan> other) =>
        Shared(one, other) >= Same * Math.Min(Length(one), Length(other));

    private static int Shared(ImmutableArray<BlockSpan> one, ImmutableArray<BlockSpan> other) =>
        one.Sum(a => other.Where(b => b.Block == a.Block).Sum(b => a.Span.Shared(b.Span)));

    private static int Length(ImmutableArray<BlockSpan> spans) => spans.Sum(s => s.Span.Length);
}
