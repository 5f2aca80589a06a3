using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation.Versions;

/// <summary>Which claims a changed sentence touches: by place in today's text, by words in older ones.</summary>
internal sealed class TouchedClaims(ImmutableArray<Claim> claims)
{
    private readonly ImmutableArray<(Claim Claim, ImmutableArray<string> Keys)> _claims =
        [.. claims.Select(c => (c, c.Quotes.Select(MatchText.FoldQuote).Where(k => k.Length > 0).ToImmutableArray()))];

    /// <param name="isToday">Whether the newer sentence stands in today's text.</param>
    public ImmutableArray<string> By(SentencePair pair, bool isToday) =>
    [
        .. _claims
            .Where(c => (isToday ? StandsIn(c.Claim, pair.After) : Shares(c.Keys, pair.After)) || Shares(c.Keys, pair.Before))
            .Select(c => c.Claim.Id),
    ];

    private static bool StandsIn(Claim claim, Sentence? sentence) =>
        sentence?.At is { } at && claim.Spans.Any(s => s.Block == at.Block && s.Span.Overlaps(at.Span));

    private static bool Shares(ImmutableArray<string> keys, Sentence? sentence) => sentence is not null
        && keys.Any(k => sentence.Key.Contains(k, StringComparison.Ordinal) || (sentence.At is not null && k.Contains(sentence.Key, StringComparison.Ordinal)));
}
