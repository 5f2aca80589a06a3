using System.Text.Json;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.StructuredData;

/// <summary>A report's picture for machines, where an editor judged it: <c>MediaReview</c> (schema.org).</summary>
internal static class PictureData
{
    public static IEnumerable<DataNode> Of(Archive archive, ArchivedReport report)
    {
        if (report.Annotated.Picture is { } review) yield return json => Write(json, archive.Settings, report, review);
    }

    private static void Write(Utf8JsonWriter json, SiteSettings site, ArchivedReport report, PictureReview review)
    {
        string address = SiteAddress.Of(site, report.Path);
        json.WriteStartObject();
        json.WriteString("@type", "MediaReview");
        json.WriteString("@id", address + "#picture");
        json.WriteString("url", address);
        json.WriteString("mediaAuthenticityCategory", review.Code.Term());
        json.WriteString("datePublished", IsoDate.Of(review.Review.On));
        PublisherData.Write(json, "author", site);
        json.WriteString("reviewBody", MarkdownText.Plain(review.Why));
        if (review.Code == PictureCode.Decontextualized) json.WriteString("originalMediaContextDescription", MarkdownText.Plain(review.Why));
        if (review.Original is { } original) json.WriteString("originalMediaLink", original.AbsoluteUri);
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "MediaReviewItem");
        json.WriteStartObject("mediaItemAppearance");
        WritePicture(json, report.Annotated);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePicture(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteString("@type", "ImageObject");
        json.WriteString("caption", report.PictureText);
        if (report.Original is not { } page) return;
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("url", page.AbsoluteUri);
        if (report.Archived is { } archived) json.WriteString("archivedAt", archived.AbsoluteUri);
        json.WriteEndObject();
    }
}
