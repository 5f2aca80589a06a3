using FactArchive.Core.Model;

namespace FactArchive.Core.Detection;

/// <summary>An attribution that points back makes a claim of the sentence before it.</summary>
internal sealed class BackwardClaim(ReportState state, BlockText block)
{
    /// <summary>How many claims back an attribution that points back may find its sentence taken.</summary>
    private const int Recent = 8;

    /// <summary>False if there is no sentence before it, or that is a claim already.</summary>
    public bool TryAdd(Finding finding, int s)
    {
        if (finding.Subject is not { } subject) return false;
        BlockText? target = s > 0 ? block : state.Previous;
        int sentence = s > 0 ? s - 1 : target is null ? -1 : target.Sentences.Count - 1;
        if (target is null || sentence < 0 || target.Sentences.Count == 0) return false;
        SentenceRange range = target.Sentences[sentence];
        int from = Math.Max(range.From, sentence == 0 ? LineOpening.End(target.Scan, range) : range.From);
        int label = LabelLine.End(target.Scan, from, range.To, out _, out _);
        TextRange words = target.Characters(new TokenRange(Math.Max(from, label), range.To), out bool direct);
        if (words.End <= words.Start || state.Claims.TakeLast(Recent).Any(c => c.Spans[0].Block == target.Index && Overlaps(c, words)))
            return false;
        state.Claims.Add(state.Builder.PointedBack(block, target, words, direct, finding, subject));
        return true;
    }

    private static bool Overlaps(DetectedClaim claim, TextRange words) =>
        claim.Spans.Any(p => p.Span.Start < words.End && words.Start < p.Span.End);
}
