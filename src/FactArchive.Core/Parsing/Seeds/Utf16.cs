using System.Text;

namespace FactArchive.Core.Parsing.Seeds;

/// <summary>UTF-16 as some editors save it, with a byte order mark or clearly without.</summary>
internal readonly record struct Utf16(Encoding Encoding, string Name, int MarkLength)
{
    /// <summary>So many bytes of the one or the other parity must look like the high half of a letter.</summary>
    private const double Clearly = 0.7;

    private const int Sample = 4096;

    public static Utf16? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new Utf16(Encoding.Unicode, "UTF-16 (little-endian)", 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new Utf16(Encoding.BigEndianUnicode, "UTF-16 (big-endian)", 2);
        if (bytes.Length < 8 || bytes.Length % 2 != 0) return null;
        bytes = bytes[..Math.Min(Sample, bytes.Length)];
        double even = ShareOfHighHalves(bytes, 0), odd = ShareOfHighHalves(bytes, 1);
        if (odd >= Clearly && even < 1 - Clearly) return new Utf16(Encoding.Unicode, "UTF-16 (little-endian)", 0);
        if (even >= Clearly && odd < 1 - Clearly) return new Utf16(Encoding.BigEndianUnicode, "UTF-16 (big-endian)", 0);
        return null;
    }

    /// <summary>High halves of Latin letters are 0, those of Cyrillic ones 4, those of quotes and dashes 0x20.</summary>
    private static double ShareOfHighHalves(ReadOnlySpan<byte> bytes, int parity)
    {
        int hits = 0, nuls = 0, all = 0;
        for (int i = parity; i < bytes.Length; i += 2, all++)
        {
            if (bytes[i] == 0) nuls++;
            if (bytes[i] is 0 or 4) hits++;
        }
        return nuls == 0 || all == 0 ? 0 : (double)hits / all;
    }
}
