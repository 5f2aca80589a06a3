using System.Text;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>Decodes the files that editors write: UTF-8, with or without a byte order mark.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public static Outcome<SourceText> Decode(string path, ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> content = bytes.Span;
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[Encoding.UTF8.Preamble.Length..];
        try
        {
            return new Outcome<SourceText>(new SourceText(path, Strict.GetString(content)), []);
        }
        catch (DecoderFallbackException failure)
        {
            return new Outcome<SourceText>(null, [NotUtf8(path, content, failure)]);
        }
    }

    /// <summary>The bytes of a text that takes the place of a file: a byte order mark stays where there was one.</summary>
    public static ReadOnlyMemory<byte> Encode(string text, InputFile? before)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bool hasMark = before?.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ?? false;
        return hasMark ? (byte[])[.. Encoding.UTF8.Preamble, .. bytes] : bytes;
    }

    private static Diagnostic NotUtf8(string path, ReadOnlySpan<byte> content, DecoderFallbackException failure)
    {
        int offset = Math.Clamp(failure.Index, 0, content.Length);
        ReadOnlySpan<byte> before = content[..offset];
        int line = before.Count((byte)'\n') + 1;
        int column = offset - before.LastIndexOf((byte)'\n');
        string bad = failure.BytesUnknown is { Length: > 0 } unknown ? $"byte 0x{unknown[0]:X2} is" : "these bytes are";
        return new Diagnostic(DiagnosticCodes.SeedEncoding.Id, Severity.Error, new Location(path, line, column), $"{bad} not UTF-8; save the file as UTF-8");
    }
}
