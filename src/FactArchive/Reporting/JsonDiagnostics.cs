using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactArchive.Core.Text;

namespace FactArchive.Edge.Reporting;

/// <summary>Diagnostics for other programs, and for the script of the preview.</summary>
public static class JsonDiagnostics
{
    /// <summary>For a stream of JSON, never for inside of HTML.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One array on one line.</summary>
    public static string Format(IEnumerable<Diagnostic> diagnostics) => Json(writer => Write(writer, diagnostics));

    public static void Write(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartArray();
        foreach (Diagnostic diagnostic in diagnostics) Write(writer, diagnostic);
        writer.WriteEndArray();
    }

    public static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("path", diagnostic.At.Path);
        writer.WriteNumber("line", Math.Max(diagnostic.At.Line, 1));
        writer.WriteNumber("column", Math.Max(diagnostic.At.Column, 1));
        writer.WriteString("severity", diagnostic.SeverityWord);
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("message", diagnostic.Message);
        writer.WriteEndObject();
    }
}
