using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;

namespace FactArchive.Core.Rendering.Files;

/// <summary>
/// Each report's claims as a W3C Web Annotation page, and the reading text in which their positions are counted. Of a report
/// that is published as an excerpt there is no text, and no words but those of the blocks that the page shows.
/// </summary>
internal static class WebAnnotations
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    public static string PathOf(ArchivedReport report) => report.Path + "annotations.jsonld";

    /// <summary>Null for an excerpt.</summary>
    public static string? TextPathOf(ArchivedReport report) => report.Annotated.Rights == Rights.Full ? report.Path + "text.txt" : null;

    public static IEnumerable<PlannedOutput> Plan(Archive archive)
    {
        foreach (ArchivedReport report in archive.Reports)
        {
            yield return PlannedOutput.Of(PathOf(report), OutputKind.Annotations,
                () => JsonFile.Write(json => Write(json, archive, report, ReportText.Of(report.Annotated.Report))));
            if (TextPathOf(report) is { } path)
                yield return PlannedOutput.Of(path, OutputKind.Annotations, () => Encoding.UTF8.GetBytes(ReportText.Of(report.Annotated.Report).Text + "\n"));
        }
    }

    private static void Write(Utf8JsonWriter json, Archive archive, ArchivedReport report, ReportText text)
    {
        string address = SiteAddress.Of(archive.Settings, PathOf(report));
        ImmutableArray<Claim> claims = report.Annotated.Claims;
        var annotation = new WebAnnotation(archive, report, text, address);
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", address);
        json.WriteString("type", "AnnotationPage");
        json.WriteStartObject("partOf");
        json.WriteString("id", address + "#claims");
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", report.Annotated.DisplayTitle);
        json.WriteNumber("total", claims.Length);
        if (ContentDates.Updated(report) is { } day) json.WriteString("modified", ContentDates.Instant(day));
        json.WriteEndObject();
        json.WriteNumber("startIndex", 0);
        json.Objects("items", claims, annotation.Write);
        json.WriteEndObject();
    }
}
