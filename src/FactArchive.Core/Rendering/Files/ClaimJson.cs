using System.Text.Json;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary>A claim in <c>data/archive.json</c>.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, ArchivedReport report, Claim claim, SiteSettings site)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("url", SiteAddress.Of(site, report.ClaimPath(claim)));
        json.WriteString("status", Word(claim.Status));
        json.WriteString("anchor", Word(claim.Anchor));
        json.WriteNumber("line", claim.Line);
        json.Texts("spans", claim.Quotes);
        json.WriteString("claim", claim.Text);
        json.WriteString("form", Word(claim.Form));
        json.Text("cue", claim.Cue);
        json.Text("speaker", claim.Speaker);
        json.Text("speakerText", claim.SpeakerText);
        json.Text("source", claim.Source?.Id);
        json.Texts("via", claim.Via.Select(s => s.Id));
        json.Text("citing", claim.Citing?.Id);
        json.Text("origin", claim.Origin?.Id);
        json.WriteString("kind", claim.Kind.Id());
        json.Text("basis", claim.Basis?.Id());
        json.WriteString("polarity", Word(claim.Polarity));
        json.Text("tier", claim.Tier is { } tier ? Word(tier) : null);
        json.WriteString("reliability", claim.Grade.Reliability.ToString());
        json.WriteNumber("credibility", claim.Grade.Credibility);
        json.Text("rating", claim.Rating?.Id);
        json.Text("why", claim.Why);
        WriteReview(json, claim.Review);
        json.Objects("evidence", claim.Evidence, WriteEvidence);
        json.Objects("history", claim.History, WriteHistory);
        json.Texts("sameAs", claim.SameAs.Select(c => c.Value));
        json.Texts("contradicts", claim.Contradicts.Select(c => c.Value));
    }

    private static void WriteReview(Utf8JsonWriter json, Review? review)
    {
        if (review is null)
        {
            json.WriteNull("reviewed");
            return;
        }
        json.WriteStartObject("reviewed");
        json.WriteString("by", review.By);
        json.WriteString("on", IsoDate.Of(review.On));
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("url", evidence.Url.AbsoluteUri);
        json.Text("archived", evidence.Archived?.AbsoluteUri);
        json.Text("title", evidence.Title);
        json.Text("source", evidence.Source?.Value);
        json.Text("publisher", evidence.Publisher);
        json.Text("published", evidence.Published?.ToString());
        json.WriteString("relation", Word(evidence.Relation));
        json.Text("origin", evidence.Origin?.Value);
    }

    private static void WriteHistory(Utf8JsonWriter json, HistoryEntry entry)
    {
        json.WriteString("on", IsoDate.Of(entry.On));
        json.Text("rating", entry.Rating?.Value);
        json.Text("why", entry.Why);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
