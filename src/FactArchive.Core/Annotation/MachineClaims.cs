using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>What the detector found and no editor touched: shown as unreviewed, graded F6, never rated.</summary>
internal static class MachineClaims
{
    public static ImmutableArray<Claim> Of(
        Report report, ImmutableArray<DetectedClaim> detected, ImmutableArray<Claim> editors, ImmutableArray<Located<string>> dismissed, SourceRegistry sources)
    {
        var taken = editors.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Untouched(report, detected, editors, dismissed).Select(found => Make(report, found, sources, taken))];
    }

    /// <summary>The detected claims of which no editor speaks, and that nobody dismissed.</summary>
    public static IEnumerable<DetectedClaim> Untouched(
        Report report, ImmutableArray<DetectedClaim> detected, ImmutableArray<Claim> editors, ImmutableArray<Located<string>> dismissed)
    {
        var silenced = dismissed.Select(d => MatchText.FoldQuote(d.Value)).ToHashSet(StringComparer.Ordinal);
        return detected.Where(found => !editors.Any(e => Overlap.IsSame(found.Spans, e.Spans))
            && (silenced.Count == 0 || !silenced.Contains(MatchText.FoldQuote(string.Join(QuoteMatcher.Gap, Quotes(report, found.Spans))))));
    }

    /// <summary>The speaker's entry in the registry, by the name or by the words that stand for it.</summary>
    public static Source? SpeakerOf(DetectedClaim found, SourceRegistry sources) =>
        sources.Resolve(found.Attribution.Speaker) ?? sources.Resolve(found.Attribution.SpeakerText);

    /// <summary>The words of each span, as the reading text has them.</summary>
    public static ImmutableArray<string> Quotes(Report report, ImmutableArray<BlockSpan> spans) =>
        [.. spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text))];

    private static Claim Make(Report report, DetectedClaim found, SourceRegistry sources, HashSet<string> taken)
    {
        ImmutableArray<string> quotes = Quotes(report, found.Spans);
        string text = string.Join(QuoteMatcher.Gap, quotes);
        Source? source = SpeakerOf(found, sources);
        return new Claim
        {
            At = new Location(report.Seed.Path, report.Blocks[found.Spans[0].Block].Line, 1),
            Id = Id(text, taken),
            Status = ClaimStatus.Machine,
            Anchor = AnchorState.Exact,
            Spans = found.Spans,
            Quotes = quotes,
            Line = report.Blocks[found.Spans[0].Block].Line,
            Text = text,
            Form = found.Form,
            Polarity = found.Polarity,
            Tier = found.Tier,
            Cue = found.Attribution.Cue,
            Speaker = source?.Name ?? found.Attribution.Speaker,
            SpeakerText = found.Attribution.SpeakerText,
            Source = source,
            Via = [.. found.Attribution.Via.Select(sources.Resolve).OfType<Source>()],
            Citing = sources.Resolve(found.Attribution.Citing),
            Kind = source?.Kind ?? found.Attribution.Kind,
            Basis = found.Attribution.Basis,
        };
    }

    /// <summary>An id that depends on the words alone: edits elsewhere in the seed do not change a claim's address.</summary>
    private static string Id(string text, HashSet<string> taken)
    {
        string id = "m-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(MatchText.FoldQuote(text))).AsSpan(0, 4));
        string unique = id;
        for (int i = 2; !taken.Add(unique); i++) unique = $"{id}-{i}";
        return unique;
    }
}
