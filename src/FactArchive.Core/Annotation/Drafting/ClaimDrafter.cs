using FactArchive.Core.Annotation.Matching;
using FactArchive.Core.Model;

namespace FactArchive.Core.Annotation.Drafting;

/// <summary>Turns detected claims into proposals, one after the other.</summary>
internal sealed class ClaimDrafter(Report report, SourceRegistry sources, IEnumerable<string> takenIds)
{
    private readonly QuotationChooser _quotations = new(report, MatchText.Of(report));
    private readonly ClaimIds _ids = new(takenIds);
    private readonly SpeakerNotes _notes = new(sources);

    /// <returns>Null if no quote would find the claim again.</returns>
    public DraftedClaim? Draft(DetectedClaim found)
    {
        if (_quotations.Choose(found.Spans) is not { } quotation) return null;
        int line = report.Blocks[found.Spans[0].Block].Line;
        Source? source = MachineClaims.SpeakerOf(found, sources);
        string? speaker = source is null ? NameOf(found.Attribution) : null;
        return new DraftedClaim
        {
            Id = _ids.Next(quotation.Quote, line),
            Quotation = quotation,
            Source = source?.Id,
            Speaker = speaker,
            SpeakerNote = speaker is null ? null : _notes.For(speaker, found.Attribution.Kind),
            Via = [.. found.Attribution.Via.Select(sources.Resolve).OfType<Source>().Select(s => s.Id).Distinct()],
            Citing = sources.Resolve(found.Attribution.Citing)?.Id,
            Basis = found.Attribution.Basis,
            Polarity = found.Polarity,
            Note = Note(line, found),
        };
    }

    private static string? NameOf(Attribution attribution) =>
        new[] { attribution.Speaker, attribution.SpeakerText }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));

    private static string Note(int line, DetectedClaim found)
    {
        string cue = found.Attribution.Cue is { } words ? $" · cue \"{words}\"" : "";
        string tier = found.Tier == DetectionTier.Certain ? "certain" : "likely";
        return $"line {line}{cue} · {tier}";
    }
}
