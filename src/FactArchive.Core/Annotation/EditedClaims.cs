using System.Collections.Immutable;
using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation;

/// <summary>Finds the place of each claim that an editor wrote, and resolves what it names.</summary>
internal sealed class EditedClaims(
    Report report,
    MatchText text,
    ImmutableArray<DetectedClaim> detected,
    SourceResolver sources,
    RatingScale scale,
    DiagnosticBag diagnostics)
{
    private readonly AnchorReport _report = new(report, text, diagnostics);

    public ImmutableArray<Claim> Anchor(SeedAnnotation annotation)
    {
        foreach (Located<string> dismissed in annotation.Dismissed)
            _report.TellDismissed(QuoteMatcher.Find(text, dismissed.Value, null, null), dismissed);
        return [.. annotation.Claims.Select(Anchor).OfType<Claim>()];
    }

    private Claim? Anchor(AnnotatedClaim written)
    {
        Source? source = sources.Resolve(written.Source);
        ImmutableArray<Source> via = sources.Resolve(written.Via);
        Source? citing = sources.Resolve(written.Citing);
        Source? origin = sources.Resolve(written.Origin);
        foreach (Evidence evidence in written.Evidence) _ = (sources.Resolve(evidence.Source), sources.Resolve(evidence.Origin));
        Rating? rating = ResolveRating(written.Rating);
        foreach (HistoryEntry entry in written.History) ResolveRating(entry.Rating);

        QuoteMatch match = QuoteMatcher.Find(text, written.Quote.Value, written.Prefix?.Value, written.Suffix?.Value);
        _report.Tell(match, written);
        if (match.Spans.IsEmpty) return null;

        ImmutableArray<BlockSpan> spans = [.. match.Spans.SelectMany(s => text.ToBlocks(s))];
        DetectedClaim? seen = Overlap.Best(detected, spans);
        ImmutableArray<string> quotes = [.. spans.Select(s => s.Span.Of(report.Blocks[s.Block].Text))];
        return new Claim
        {
            At = written.At,
            Id = written.Id.Value,
            Status = written.Status,
            Anchor = match.State,
            Changes = match.State == AnchorState.Changed ? QuoteDiff.Of(text, match, written.Quote.Value) : [],
            Spans = spans,
            Quotes = quotes,
            Line = report.Blocks[spans[0].Block].Line,
            Text = written.Claim ?? string.Join(QuoteMatcher.Gap, quotes),
            Form = seen?.Form ?? QuotationForm.Of(report, spans),
            Polarity = written.Polarity ?? seen?.Polarity ?? Polarity.Asserts,
            Tier = seen?.Tier,
            Cue = seen?.Attribution.Cue,
            Speaker = source?.Name ?? written.Speaker ?? seen?.Attribution.Speaker,
            SpeakerText = seen?.Attribution.SpeakerText,
            Source = source,
            Via = via,
            Citing = citing,
            Origin = origin,
            Kind = source?.Kind ?? seen?.Attribution.Kind ?? SourceKind.Other,
            Basis = written.Basis ?? seen?.Attribution.Basis,
            Grade = new AdmiraltyGrade(written.Reliability ?? source?.Reliability ?? Reliability.F, written.Credibility),
            Rating = rating,
            Why = written.Why,
            Review = written.Review,
            Evidence = written.Evidence,
            History = written.History,
            SameAs = written.SameAs,
            Contradicts = written.Contradicts,
        };
    }

    private Rating? ResolveRating(Located<string>? id)
    {
        if (id is not { } wanted) return null;
        if (scale.Find(wanted.Value) is { } rating) return rating;
        string known = string.Join(", ", scale.Ratings.Select(r => r.Id));
        string remedy = Suggestions.DidYouMean(wanted.Value, scale.Ratings.Select(r => r.Id));
        diagnostics.Error(DiagnosticCodes.UnknownRating, wanted.At, $"unknown rating '{wanted.Value}'; the scale has {known}{remedy}");
        return null;
    }
}
