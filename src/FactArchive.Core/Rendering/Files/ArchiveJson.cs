using System.Text.Json;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Languages;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary><c>data/archive.json</c>: the whole archive for other tools, as the contract has it (schema <c>factarchive/1</c>).</summary>
internal static class ArchiveJson
{
    public const string Schema = "factarchive/1";

    public static PlannedOutput Plan(Archive archive) =>
        PlannedOutput.Of("data/archive.json", OutputKind.Data, () => JsonFile.Write(json => Write(json, archive)));

    private static void Write(Utf8JsonWriter json, Archive archive)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteSite(json, archive.Settings);
        json.Objects("sources", archive.Sources.Entries.Select(e => e.Source), WriteSource);
        json.Objects("groups", archive.Groups.Groups, (j, group) => ConnectionsJson.WriteGroup(j, group, archive.Settings));
        json.Objects("contradictions", archive.Contradictions, ConnectionsJson.WriteContradiction);
        json.Objects("reports", archive.Reports, (j, report) => WriteReport(j, report, archive.Settings));
        json.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter json, SiteSettings site)
    {
        json.WriteStartObject("site");
        json.WriteString("title", site.Title);
        json.Text("description", site.Description);
        json.WriteString("url", site.Url.AbsoluteUri);
        json.WriteString("language", site.Language);
        json.Text("publisher", site.Publisher.Name);
        json.Text("notice", site.Notice);
        json.Objects("ratings", site.Ratings.Ratings, (j, rating) =>
        {
            j.WriteString("id", rating.Id);
            j.WriteString("label", rating.Label);
            j.Number("value", rating.Value);
            j.WriteString("description", rating.Description);
        });
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("name", source.Name);
        json.WriteString("kind", source.Kind.Id());
        json.Text("country", source.Country);
        json.Text("home", source.Home?.AbsoluteUri);
        json.Texts("aliases", source.Aliases);
        json.WriteBoolean("stateOwned", source.StateOwned);
        json.Text("party", source.Party);
        json.WriteString("reliability", source.Reliability.ToString());
        json.Text("reason", source.Reason);
        json.Text("independence", source.Independence);
        json.Text("origin", source.Origin?.Value);
    }

    private static void WriteReport(Utf8JsonWriter json, ArchivedReport report, SiteSettings site)
    {
        AnnotatedReport annotated = report.Annotated;
        bool full = annotated.Rights == Rights.Full;
        json.WriteString("slug", report.Slug);
        json.WriteString("url", SiteAddress.Of(site, report.Path));
        json.WriteString("seed", annotated.Report.Seed.Path);
        json.WriteString("sha256", annotated.Report.Sha256);
        json.Text("title", annotated.Title);
        json.Texts("authors", annotated.Authors);
        json.Text("published", IsoDate.Of(annotated.Published));
        json.Text("language", annotated.Language);
        json.Text("site", annotated.Report.Site);
        json.Text("copyrightHolder", annotated.Report.CopyrightHolder);
        json.Number("copyrightYear", annotated.Report.CopyrightYear);
        json.Number("readMinutes", annotated.Report.ReadMinutes);
        json.Text("imageAlt", annotated.Report.ImageAlt);
        json.Text("caption", annotated.Caption);
        json.Text("imageCredit", annotated.Report.ImageCredit);
        WritePicture(json, annotated.Picture);
        json.Text("original", annotated.Original?.AbsoluteUri);
        json.Text("archived", annotated.Archived?.AbsoluteUri);
        json.WriteString("annotations", SiteAddress.Of(site, WebAnnotations.PathOf(report)));
        json.WriteString("rights", annotated.Rights.ToString().ToLowerInvariant());
        json.WriteNumber("bodyParagraphs", annotated.Report.BodyParagraphs);
        json.Texts("tags", report.Tags.Select(t => t.Id));
        json.Texts("sources", report.Sources.Select(s => s.Id));
        json.Objects("blocks", full ? annotated.Report.Blocks : [], (j, block) =>
        {
            j.WriteString("kind", BlockKinds.Id(block.Kind));
            j.WriteNumber("line", block.Line);
            j.WriteString("text", block.Text);
        });
        json.Objects("relatedHeadlines", report.RelatedHeadlines, (j, headline) =>
        {
            j.WriteNumber("line", headline.Line);
            j.WriteString("text", headline.Text);
            j.Text("report", headline.Slug);
        });
        json.Objects("dropped", full ? annotated.Report.Dropped : [], (j, dropped) =>
        {
            j.WriteNumber("line", dropped.Line);
            j.WriteString("text", dropped.Text);
            j.WriteString("reason", dropped.Reason);
        });
        json.Objects("related", report.Related, (j, related) =>
        {
            j.WriteString("report", related.Slug);
            j.WriteNumber("score", related.Score);
            j.Texts("reasons", related.Reasons.Select(r => ReasonWords.Of(r, InterfaceLanguages.English)));
        });
        json.Objects("versions", annotated.Changes, (j, change) => VersionJson.Write(j, change, annotated.Rights));
        json.Objects("claims", annotated.Claims, (j, claim) => ClaimJson.Write(j, report, claim, site));
    }

    private static void WritePicture(Utf8JsonWriter json, PictureReview? review)
    {
        if (review is null)
        {
            json.WriteNull("mediaReview");
            return;
        }
        json.WriteStartObject("mediaReview");
        json.WriteString("code", review.Code.Id());
        json.WriteString("why", review.Why);
        json.WriteString("reviewedBy", review.Review.By);
        json.WriteString("reviewedOn", IsoDate.Of(review.Review.On));
        json.Text("original", review.Original?.AbsoluteUri);
        json.WriteEndObject();
    }
}
