using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Rendering.Files;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.StructuredData;

/// <summary>A report's page: a page of this archive about an article of somebody else.</summary>
internal static class ReportData
{
    public static DataNode Of(Archive archive, ArchivedReport report) => json =>
    {
        AnnotatedReport annotated = report.Annotated;
        string address = SiteAddress.Of(archive.Settings, report.Path);
        json.WriteStartObject();
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", address);
        json.WriteString("url", address);
        json.WriteString("name", annotated.DisplayTitle);
        PublisherData.Write(json, "publisher", archive.Settings);
        if (ContentDates.Updated(report) is { } updated) json.WriteString("dateModified", IsoDate.Of(updated));
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", annotated.DisplayTitle);
        if (annotated.Original is { } original) json.WriteString("url", original.AbsoluteUri);
        if (annotated.Archived is { } archived) json.WriteString("archivedAt", archived.AbsoluteUri);
        if (IsoDate.Of(annotated.Published) is { } published) json.WriteString("datePublished", published);
        if (annotated.Language is { } language) json.WriteString("inLanguage", language);
        json.Objects("author", annotated.Authors, (j, author) =>
        {
            j.WriteString("@type", "Person");
            j.WriteString("name", author);
        });
        if (annotated.Report.Site is { } site)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", site);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    };
}
