using System.Text.Json;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.StructuredData;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary>
/// One claim as a Web Annotation (https://www.w3.org/TR/annotation-model/): assessing where a person rated it, identifying
/// the speaker otherwise. Dates are those of reviews and changed verdicts; what has none bears none.
/// </summary>
internal sealed class WebAnnotation(Archive archive, ArchivedReport report, ReportText text, string page)
{
    private readonly AnnotationTarget _target = new(archive.Settings, report, text);

    public void Write(Utf8JsonWriter json, Claim claim)
    {
        bool isRated = claim is { Status: ClaimStatus.Reviewed, Rating: not null };
        json.WriteString("id", $"{page}#{claim.Id}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", isRated ? "assessing" : "identifying");
        WriteCreator(json, claim);
        if (ContentDates.Created(claim) is { } created) json.WriteString("created", ContentDates.Instant(created));
        if (ContentDates.Updated(claim) is { } modified) json.WriteString("modified", ContentDates.Instant(modified));
        WriteBodies(json, claim, isRated ? "assessing" : "classifying");
        _target.Write(json, claim);
    }

    private void WriteCreator(Utf8JsonWriter json, Claim claim)
    {
        string publisher = PublisherData.NameOf(archive.Settings);
        (string type, string name) = claim switch
        {
            { Status: ClaimStatus.Machine } => ("Software", "FactArchive"),
            { Review.By: { } editor } when editor != publisher => ("Person", editor),
            _ => ("Organization", publisher),
        };
        json.WriteStartObject("creator");
        json.WriteString("type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private void WriteBodies(Utf8JsonWriter json, Claim claim, string verdictPurpose)
    {
        json.WriteStartArray("body");
        WriteText(json, "describing", claim.Text, report.Annotated.Language);
        if (claim.Source is { } source) WriteResource(json, "identifying", SiteAddress.Of(archive.Settings, $"sources/{source.Id}/"));
        else if ((claim.Speaker ?? claim.SpeakerText) is { } speaker) WriteText(json, "identifying", speaker, null);
        WriteText(json, verdictPurpose, VerdictView.Of(claim, InterfaceLanguages.English).Label, "en");
        if (claim.Why is { } why) WriteText(json, "commenting", why, report.Annotated.Language, "text/markdown");
        if (Notice(claim.Anchor) is { } notice) WriteText(json, "commenting", notice, "en");
        WriteResource(json, "linking", SiteAddress.Of(archive.Settings, report.ClaimPath(claim)));
        foreach (Evidence evidence in claim.Evidence) WriteResource(json, "linking", evidence.Url.AbsoluteUri, evidence.Archived?.AbsoluteUri);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string purpose, string value, string? language, string format = "text/plain")
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", value);
        json.WriteString("format", format);
        if (language is not null) json.WriteString("language", language);
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, string purpose, string address, string? archived = null)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", purpose);
        json.WriteString("source", address);
        if (archived is not null)
        {
            json.WriteStartObject("state");
            json.WriteString("type", "TimeState");
            json.WriteString("cached", archived);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string? Notice(AnchorState anchor) => anchor switch
    {
        AnchorState.Moved => "This passage has moved in the report since it was checked.",
        AnchorState.Changed => "The words of this passage have changed since it was checked.",
        _ => null,
    };
}
