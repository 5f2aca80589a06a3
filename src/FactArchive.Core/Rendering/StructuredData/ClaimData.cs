using System.Text.Json;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.StructuredData;

/// <summary>
/// A claim for machines: <c>ClaimReview</c> if a named person reviewed and rated it, a plain <c>Claim</c> otherwise. Rules:
/// schema.org and Google's fact-check guideline (one review a page, on the claim's own page only; rating within its scale).
/// </summary>
internal static class ClaimData
{
    public static bool IsReviewed(Claim claim) => claim is { Status: ClaimStatus.Reviewed, Rating: not null, Review: not null };

    public static DataNode Of(Archive archive, ArchivedReport report, Claim claim, Wording words) => json =>
    {
        json.WriteStartObject();
        if (IsReviewed(claim)) WriteReview(json, archive, report, claim, words);
        else WriteClaim(json, archive, report, claim);
        json.WriteEndObject();
    };

    public static void WriteReview(Utf8JsonWriter json, Archive archive, ArchivedReport report, Claim claim, Wording words)
    {
        SiteSettings site = archive.Settings;
        string address = SiteAddress.Of(site, report.ClaimPath(claim));
        json.WriteString("@type", "ClaimReview");
        json.WriteString("@id", address + "#review");
        json.WriteString("url", address);
        json.WriteString("claimReviewed", claim.Text);
        if (ContentDates.Created(claim) is { } created) json.WriteString("datePublished", IsoDate.Of(created));
        if (ContentDates.Updated(claim) is { } updated) json.WriteString("dateModified", IsoDate.Of(updated));
        if (report.Annotated.Language is { } language) json.WriteString("inLanguage", language);
        PublisherData.Write(json, "author", site);
        WriteRating(json, claim.Rating!, site.Ratings, words);
        json.WriteStartObject("itemReviewed");
        WriteClaim(json, archive, report, claim);
        json.WriteEndObject();
        WriteCorrections(json, claim, site.Ratings, words);
    }

    private static void WriteRating(Utf8JsonWriter json, Rating rating, RatingScale scale, Wording words)
    {
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteString("alternateName", VerdictView.Of(rating, words).Label);
        // A rating that says nothing of truth has no place between worst and best, and a scale must not begin below 1.
        if (rating.Value is { } value && scale.Worst >= 1 && scale.Best > scale.Worst)
        {
            json.WriteNumber("ratingValue", value);
            json.WriteNumber("bestRating", scale.Best);
            json.WriteNumber("worstRating", scale.Worst);
        }
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Archive archive, ArchivedReport report, Claim claim)
    {
        string address = SiteAddress.Of(archive.Settings, report.ClaimPath(claim));
        json.WriteString("@type", "Claim");
        json.WriteString("@id", address + "#claim");
        json.WriteString("text", claim.Text);
        if (!IsReviewed(claim)) json.WriteString("url", address);
        if ((claim.Speaker ?? claim.SpeakerText) is { } speaker) WriteSpeaker(json, speaker, claim);
        if (IsoDate.Of(report.Annotated.Published) is { } published) json.WriteString("datePublished", published);
        if ((report.Annotated.Original ?? report.Annotated.Archived) is { } place) WriteAppearance(json, place, report.Annotated);
    }

    private static void WriteSpeaker(Utf8JsonWriter json, string name, Claim claim)
    {
        json.WriteStartObject("author");
        json.WriteString("@type", claim.Kind is SourceKind.Eyewitness or SourceKind.Anonymous ? "Person" : "Organization");
        json.WriteString("name", name);
        if (claim.Source?.Home is { } home) json.WriteString("url", home.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void WriteAppearance(Utf8JsonWriter json, Uri place, AnnotatedReport report)
    {
        json.WriteStartObject("appearance");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("url", place.AbsoluteUri);
        json.WriteString("name", report.DisplayTitle);
        if (IsoDate.Of(report.Published) is { } published) json.WriteString("datePublished", published);
        if (report.Archived is { } archived) json.WriteString("archivedAt", archived.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void WriteCorrections(Utf8JsonWriter json, Claim claim, RatingScale scale, Wording words)
    {
        if (claim.History.IsEmpty) return;
        json.WriteStartArray("correction");
        foreach (HistoryEntry entry in claim.History)
        {
            string was = entry.Rating is { } id && scale.Find(id.Value) is { } rating 
                ? words.Say("was-rated", ("rating", VerdictView.Of(rating, words).Label))
                : words.Say("had-no-rating");
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", IsoDate.Of(entry.On));
            json.WriteString("text", entry.Why is { } why ? $"{was} {MarkdownText.Plain(why)}" : was);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
