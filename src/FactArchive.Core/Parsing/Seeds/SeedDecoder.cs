using System.Text;
using FactArchive.Core.Text;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>
/// Turns a seed's bytes into text. UTF-8 is expected; UTF-16 and the two old code pages of the region are
/// recognised and said so; what is none of them is refused with the place of the first bad byte.
/// </summary>
public static class SeedDecoder
{
    /// <summary>A report of four megabytes does not exist; such a file is a dump.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    public static Outcome<SourceText> Decode(InputFile file) => Decode(file.Path, file.Bytes.Span);

    public static Outcome<SourceText> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var found = new DiagnosticBag();
        string? text = bytes.Length > MaxBytes ? TooLarge(path, bytes.Length, found) : ReadText(path, bytes, found);
        SourceText? source = text is null ? null : Checked(new SourceText(path, text), found);
        return new Outcome<SourceText>(source, found.ToImmutable());
    }

    private static string? TooLarge(string path, int length, DiagnosticBag found)
    {
        double megabytes = length / (1024.0 * 1024.0);
        found.Error(DiagnosticCodes.SeedTooLarge, new Location(path), $"{megabytes:0.0} MB; a seed holds one report, at most 4 MB");
        return null;
    }

    private static string? ReadText(string path, ReadOnlySpan<byte> bytes, DiagnosticBag found)
    {
        if (Utf16.Recognise(bytes) is { } utf16) return Utf16Text(path, bytes, utf16, found);
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        int nul = bytes.IndexOf((byte)0);
        if (nul >= 0) return Binary(path, nul, found);
        int bad = FirstBadByte(bytes);
        return bad < 0 ? StrictUtf8.GetString(bytes) : OldCodePage(path, bytes, bad, found);
    }

    private static string? Utf16Text(string path, ReadOnlySpan<byte> bytes, Utf16 utf16, DiagnosticBag found)
    {
        string text = utf16.Encoding.GetString(bytes[utf16.MarkLength..]);
        int nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0) return Binary(path, utf16.MarkLength + 2 * nul, found);
        int bad = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (bad >= 0)
        {
            found.Error(DiagnosticCodes.SeedEncoding, new SourceText(path, text).LocationAt(bad),
                $"the seed looks like {utf16.Name} but is broken here; save the seed as UTF-8");
            return null;
        }
        Notice(path, utf16.Name, found);
        return text;
    }

    private static string? OldCodePage(string path, ReadOnlySpan<byte> bytes, int bad, DiagnosticBag found)
    {
        if (CodePage.Recognise(bytes) is { } page)
        {
            Notice(path, page.Name, found);
            return page.Encoding.GetString(bytes);
        }
        string before = StrictUtf8.GetString(bytes[..bad]);
        found.Error(DiagnosticCodes.SeedEncoding, new SourceText(path, before).LocationAt(before.Length),
            $"byte 0x{bytes[bad]:X2} is not UTF-8; save the seed as UTF-8");
        return null;
    }

    private static string? Binary(string path, int offset, DiagnosticBag found)
    {
        found.Error(DiagnosticCodes.SeedBinary, new Location(path),
            $"this is not a text (NUL byte at offset {offset}); a seed is the plain text of a report");
        return null;
    }

    private static void Notice(string path, string encoding, DiagnosticBag found) =>
        found.Notice(DiagnosticCodes.SeedEncoding, new Location(path), $"read as {encoding}; save the seed as UTF-8 to be sure");

    private static SourceText? Checked(SourceText source, DiagnosticBag found)
    {
        if (HoldsNothing(source.Text))
        {
            found.Error(DiagnosticCodes.SeedEmpty, new Location(source.Path), "the seed holds no text; paste the report or delete the file");
            return null;
        }
        if (Mojibake.Find(source.Text) is { } broken)
            found.Warning(DiagnosticCodes.SeedMojibake, source.LocationAt(broken.First),
                $"{broken.Count} places such as '{broken.Sample}' look like text that was decoded wrongly before it got here; "
                + "scrape the page again as UTF-8");
        return source;
    }

    private static bool HoldsNothing(string text)
    {
        foreach (char c in text)
            if (!ReadingCharacters.IsSpace(c) && !ReadingCharacters.IsInvisible(c)) return false;
        return true;
    }

    /// <summary>The offset of the first byte that UTF-8 does not allow there; -1 if there is none.</summary>
    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (offset < bytes.Length)
        {
            if (bytes[offset] < 0x80)
            {
                int ascii = bytes[offset..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
                if (ascii < 0) return -1;
                offset += ascii;
            }
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) != System.Buffers.OperationStatus.Done) return offset;
            offset += length;
        }
        return -1;
    }
}
