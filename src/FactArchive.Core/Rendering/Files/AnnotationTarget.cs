using System.Text.Json;
using FactArchive.Core.Annotation;
using FactArchive.Core.Indexing;
using FactArchive.Core.Model;
using FactArchive.Core.Rendering.Views;
using FactArchive.Core.Text;

namespace FactArchive.Core.Rendering.Files;

/// <summary>
/// What an annotation is about: the passage in the original page, or in this archive's report where no original is known. The
/// state names the text that was read: copies of it, and the seed with its hash; positions count that text's code points.
/// </summary>
internal sealed class AnnotationTarget(SiteSettings site, ArchivedReport report, ReportText text)
{
    /// <summary>Code points of context on each side of a quote.</summary>
    private const int ContextLength = 32;

    private readonly bool _isFull = report.Annotated.Rights == Rights.Full;

    /// <summary>A claim whose sentence is broken by its attribution has a target a part.</summary>
    public void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WritePropertyName("target");
        if (claim.Spans.Length > 1) json.WriteStartArray();
        foreach (BlockSpan passage in claim.Spans) WritePassage(json, passage);
        if (claim.Spans.Length > 1) json.WriteEndArray();
    }

    private void WritePassage(Utf8JsonWriter json, BlockSpan passage)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", report.Annotated.Original?.AbsoluteUri ?? SiteAddress.Of(site, report.Path));
        WriteState(json);
        json.WriteStartArray("selector");
        WriteQuote(json, passage);
        WritePosition(json, passage);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteState(Utf8JsonWriter json)
    {
        string? copy = WebAnnotations.TextPathOf(report) is { } path ? SiteAddress.Of(site, path) : null;
        string[] cached = [.. new[] { copy, report.Annotated.Archived?.AbsoluteUri }.OfType<string>()];
        json.WriteStartObject("state");
        json.WriteString("type", cached.Length > 0 ? "TimeState" : "oa:State");
        if (cached.Length > 0) json.Texts("cached", cached);
        json.WriteStartObject("schema:isBasedOn");
        json.WriteString("type", "schema:DigitalDocument");
        json.WriteString("schema:name", report.Annotated.Report.Seed.Path);
        json.WriteString("schema:sha256", report.Annotated.Report.Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteQuote(Utf8JsonWriter json, BlockSpan passage)
    {
        TextSpan span = text.SpanOf(passage);
        TextSpan shown = _isFull ? new TextSpan(0, text.Text.Length) : text.BlockOf(passage);
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Of(text.Text));
        json.WriteString("prefix", text.Before(span.Start, ContextLength, shown.Start));
        json.WriteString("suffix", text.After(span.End, ContextLength, shown.End));
        json.WriteEndObject();
    }

    private void WritePosition(Utf8JsonWriter json, BlockSpan passage)
    {
        TextSpan position = text.CodePointsOf(passage);
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", position.Start);
        json.WriteNumber("end", position.End);
        json.WriteEndObject();
    }
}
