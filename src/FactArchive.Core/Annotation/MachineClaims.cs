using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>What the detector found and no editor touched: shown as unreviewed, graded F6, never rated.</summary>
internal static class MachineClaims
{
    public static ImmutableArray<Claim> Of(
        Report report, ImmutableArray<DetectedClaim> detected, ImmutableArray<Claim> editors, ImmutableArray<Located<string>> dismissed, SourceRegistry sources)
    {
        var silenced = dismissed.Select(d => MatchText.FoldQuote(d.Value)).ToHashSet(StringComparer.Ordinal);
        var taken = editors.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (DetectedClaim found in detected)
        {
            if (editors.Any(e => Overlap.IsSame(found.Spans, e.Spans))) continue;
            Claim claim = Make(report, found, sources, taken);
            if (!silenced.Contains(MatchText.FoldQuote(claim.Text))) claims.Add(claim);
        }
        return claims.ToImmutable();
    }

    private static Claim Make(Report report, DetectedClaim found, SourceRegistry sources, HashSet<string> taken)
    {
        ImmutableArray<string> quotes = [.. found.Spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text))];
        string text = string.Join(QuoteMatcher.Gap, quotes);
        Source? source = sources.Resolve(found.Attribution.Speaker) ?? sources.Resolve(found.Attribution.SpeakerText);
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
